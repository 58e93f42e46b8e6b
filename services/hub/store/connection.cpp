// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/connection.h"

#include "services/hub/store/postgres_error.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

// Qt takes a semicolon for the end of an option, so no value may have one.
QString optionsText(const DatabaseOptions &options)
{
    const QString session =
        u"-c statement_timeout=%1 -c lock_timeout=%2 -c idle_in_transaction_session_timeout=%3 -c client_min_messages=error"_s
            .arg(options.statementTimeout.count())
            .arg(options.lockTimeout.count())
            .arg(options.idleInTransactionTimeout.count());
    QString text = u"connect_timeout=%1;application_name=docket-hub;options=%2"_s.arg(
        QString::number(options.connectTimeout.count()), quoted(session));
    if (!options.sslMode.isEmpty())
        text += u";sslmode="_s + quoted(options.sslMode);
    return text;
}

bool hasZero(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().contains(QChar::Null);
}

// Qt's driver takes a null QString for NULL; to Docket it is an empty text. NULL is a null QVariant.
bool isEmptyText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && !value.isNull() && value.toString().isEmpty();
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseOptions &options)
{
    std::unique_ptr<Connection> connection(
        new Connection(u"docket-hub-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces), options));
    connection->m_database = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(u"QPSQL"_s, connection->m_name));
    QSqlDatabase &database = *connection->m_database;
    if (!database.isValid())
        return tl::make_unexpected(unavailable(u"Qt's driver QPSQL is not installed"_s));
    database.setHostName(options.host);
    database.setPort(options.port);
    database.setDatabaseName(options.database);
    database.setUserName(options.user);
    database.setPassword(options.password);
    database.setConnectOptions(optionsText(options));
    if (!database.open()) {
        return tl::make_unexpected(unavailable(database.lastError().databaseText().section(u'\n', 0, 0).trimmed()));
    }
    return connection;
}

Connection::~Connection()
{
    // The driver first: a query that outlives it has nothing to free, while one that frees its statement on a dead
    // connection complains.
    m_database.reset();
    QSqlDatabase::removeDatabase(m_name);
}

bool Connection::isOpen() const
{
    return m_database->isOpen();
}

Error Connection::failed(const QSqlError &error)
{
    m_transactionFailed = m_inTransaction;
    return errorFrom(error, isOpen());
}

Result<void> Connection::exec(const QString &sql)
{
    ++m_statements;
    QSqlQuery query(*m_database);
    if (!query.exec(sql))
        return tl::make_unexpected(failed(query.lastError()));
    return {};
}

Result<void> Connection::execute(QSqlQuery &query, const QVariantList &values)
{
    ++m_statements;
    int index = 0;
    for (const QVariant &value : values) {
        // libpq would end the whole statement there.
        if (hasZero(value)) {
            m_transactionFailed = m_inTransaction;
            return tl::make_unexpected(invalidText());
        }
        query.bindValue(index++, isEmptyText(value) ? QVariant(u""_s) : value);
    }
    if (!query.exec())
        return tl::make_unexpected(failed(query.lastError()));
    return {};
}

Result<QSqlQuery *> Connection::run(QByteArrayView sql, const QVariantList &values)
{
    QSqlQuery *&query = m_kept[QByteArray(sql.data(), sql.size())];
    if (query == nullptr) {
        auto prepared = std::make_unique<QSqlQuery>(*m_database);
        ++m_statements;
        if (!prepared->prepare(QString::fromUtf8(sql)))
            return tl::make_unexpected(failed(prepared->lastError()));
        query = m_queries.emplace_back(std::move(prepared)).get();
    }
    if (auto done = execute(*query, values); !done)
        return tl::make_unexpected(std::move(done.error()));
    return query;
}

Result<QSqlQuery> Connection::runOnce(const QByteArray &sql, const QVariantList &values)
{
    QSqlQuery query(*m_database);
    ++m_statements;
    Result<void> done;
    if (!query.prepare(QString::fromUtf8(sql)))
        done = tl::make_unexpected(failed(query.lastError()));
    else
        done = execute(query, values);
    if (done)
        return query;
    if (m_inTransaction)
        m_failed.push_back(std::move(query));
    return tl::make_unexpected(std::move(done.error()));
}

Result<std::optional<QVariant>> Connection::value(QByteArrayView sql, const QVariantList &values)
{
    const auto rows = run(sql, values);
    if (!rows)
        return tl::make_unexpected(rows.error());
    return (*rows)->next() ? std::optional((*rows)->value(0)) : std::nullopt;
}

Result<void> Connection::start(const QString &statement)
{
    if (auto begun = exec(statement); !begun)
        return begun;
    m_inTransaction = true;
    m_transactionFailed = false;
    return {};
}

Result<void> Connection::begin()
{
    return start(u"BEGIN"_s);
}

Result<void> Connection::beginReading()
{
    return start(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
}

Result<void> Connection::commit()
{
    // PostgreSQL would answer a COMMIT by rolling back, and call that a success.
    if (!m_inTransaction || m_transactionFailed) {
        rollback();
        return fail(u"transaction_ended"_s,
                    u"The transaction had already ended, after an error or by another hand. Nothing was changed."_s);
    }
    m_inTransaction = false;
    return exec(u"COMMIT"_s);
}

void Connection::rollback()
{
    if (m_inTransaction) {
        m_inTransaction = false;
        if (isOpen())
            (void)exec(u"ROLLBACK"_s);
    }
    m_transactionFailed = false;
    m_failed.clear();
}

} // namespace docket::hub
