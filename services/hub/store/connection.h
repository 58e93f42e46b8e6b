// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/hub/store/database_options.h"

#include <QByteArrayView>
#include <QDate>
#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>
#include <vector>

namespace docket::hub {

/// One connection to PostgreSQL through Qt's QPSQL.
///
/// Belongs to the thread that opened it. Errors have the codes of postgres_error.h; after one, an open transaction can
/// only be rolled back. Values are always bound: in order, a `?` each.
class Connection {
public:
    static Result<std::unique_ptr<Connection>> open(const DatabaseOptions &options);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// One or more statements without values.
    Result<void> exec(const QString &sql);

    /// Runs the statement that is kept, prepared, for this text, and answers its rows: valid until the same text runs
    /// again. For constant texts only, as every text is kept.
    Result<QSqlQuery *> run(QByteArrayView sql, const QVariantList &values = {});

    /// Runs a text that is seldom the same twice. PostgreSQL plans it for these very values.
    Result<QSqlQuery> runOnce(const QByteArray &sql, const QVariantList &values = {});

    /// The first column of the first row; nothing without one.
    Result<std::optional<QVariant>> value(QByteArrayView sql, const QVariantList &values = {});

    /// Transactions: READ COMMITTED for writing, where locks taken first keep what is read true; one unchanging state
    /// for reading.
    Result<void> begin();
    Result<void> beginReading();
    /// `transaction_ended` when a statement of the transaction had failed. After `store_unavailable` nobody knows
    /// whether the changes were kept.
    Result<void> commit();
    void rollback();

    [[nodiscard]] bool isInTransaction() const { return m_inTransaction; }
    /// Whether it may be used again; false after the server ended it.
    [[nodiscard]] bool isOpen() const;
    /// What it was opened with.
    [[nodiscard]] const DatabaseOptions &options() const { return m_options; }
    /// Months whose part of the events' table this session is known to see.
    [[nodiscard]] bool knowsMonth(QDate month) const { return m_months.contains(month); }
    void noteMonth(QDate month) { m_months.insert(month); }
    void forgetMonth(QDate month) { m_months.remove(month); }

    /// Statements sent, for tests and figures.
    [[nodiscard]] qint64 statements() const { return m_statements; }

private:
    Connection(QString name, DatabaseOptions options) : m_name(std::move(name)), m_options(std::move(options)) {}
    Result<void> start(const QString &statement);
    Result<void> execute(QSqlQuery &query, const QVariantList &values);
    Error failed(const QSqlError &error);

    QString m_name;
    DatabaseOptions m_options;
    std::unique_ptr<QSqlDatabase> m_database;
    QHash<QByteArray, QSqlQuery *> m_kept;
    std::vector<std::unique_ptr<QSqlQuery>> m_queries;
    std::vector<QSqlQuery> m_failed; ///< freeing a statement is a statement: not inside a transaction that failed
    QSet<QDate> m_months;
    bool m_inTransaction = false;
    bool m_transactionFailed = false;
    qint64 m_statements = 0;
};

} // namespace docket::hub
