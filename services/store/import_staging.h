// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ordering/import_staging.h"
#include "services/sql/connection.h"
#include "services/sql/transaction.h"

#include <memory>

namespace docket::store {

/// Rows of an import in a database file of its own, encrypted with a key that nobody keeps: it is written without care
/// for power cuts, and removed when this is destroyed. Belongs to one thread.
class ImportStaging final : public ordering::ImportStaging {
public:
    /// Makes the file in `folder`; what an import that was killed left there is removed.
    static Result<std::unique_ptr<ImportStaging>> create(const QString &folder);
    ~ImportStaging() override;

    Result<void> addRow(const QString &group, qint64 line, const QByteArray &content) override;
    Result<void> rows(const RowVisitor &visit) override;
    Result<void> addRefused(qint64 line, const QByteArray &content) override;
    Result<void> refused(const RefusedVisitor &visit) override;
    Result<std::optional<QByteArray>> remember(const QByteArray &key, const QByteArray &value) override;

private:
    explicit ImportStaging(sql::Connection connection);
    Result<void> prepare();
    Result<qint64> groupId(const QString &group);

    sql::Connection m_connection;
    std::optional<sql::Transaction> m_transaction;
    QString m_lastGroup;
    qint64 m_lastGroupId = 0;
};

} // namespace docket::store
