// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sql/connection.h"
#include "services/wire/json_sync.h"

#include <optional>
#include <set>

namespace docket::store {

/// An entity in an order that sets can have.
using EntityKey = std::pair<domain::EntityKind, QString>;

/// What the hub said last of every entity of a copy. Works inside the caller's transaction.
class BaseRows {
public:
    struct Base {
        qint64 version = 0;
        QByteArray document; ///< empty: not there any more
    };

    explicit BaseRows(sql::Connection &connection) : m_connection(connection) {}

    Result<std::optional<Base>> read(domain::EntityKind kind, const QString &id);
    /// A level as it is here; see OwnHolds.
    Result<domain::StockLevel> withoutOwnHolds(const domain::StockLevel &level);
    /// Takes the row when it is newer than what is there, or that is stale. Whether it was taken.
    Result<bool> take(const wire::SyncRow &row);

    /// Everything, or the orders placed in `month`, will be replaced by what comes, whatever its version.
    Result<void> makeStale(std::optional<QDate> month = {});
    /// What is still stale did not come again: it is not there any more. Gives what that was.
    Result<std::set<EntityKey>> dropStale();

    /// Of orders that are there, by month of placing (UTC), oldest first.
    Result<std::vector<wire::MonthChecksum>> checksums();

private:
    sql::Connection &m_connection;
};

} // namespace docket::store
