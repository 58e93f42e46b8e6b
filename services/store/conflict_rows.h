// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"
#include "services/domain/instant.h"
#include "services/sql/connection.h"

#include <optional>
#include <set>
#include <vector>

namespace docket::store {

/// Something that was done here and could not become of the hub's shop as it was: for a person to settle.
struct Conflict {
    enum class Kind {
        Field,     ///< somebody else set the same field; theirs stands
        Refused,   ///< the hub refused the command
        Exception, ///< a shipment, which is a fact, does not fit the order as it is now
    };

    qint64 key = 0;
    Kind kind = Kind::Refused;
    QString entity;          ///< an order's UUID, a SKU, a customer's id, `sku@location`
    domain::Command command; ///< carrying it out is what “mine” means
    // Of a field:
    QString field;
    QString base;
    QString mine;
    QString theirs;
    QByteArray seen; ///< what `command` was made for, as JSON
    // Of the others:
    Rejection errors;
    domain::Instant arisenAt{};

    bool operator==(const Conflict &) const = default;
};

/// What a person decided about one.
struct Decision {
    QString choice; ///< `mine` or `theirs`
    QString actor;
    domain::Instant at;
};

/// The rows of conflicts, open and settled. Work inside the caller's transaction.
class ConflictRows {
public:
    explicit ConflictRows(sql::Connection &connection) : m_connection(connection) {}

    Result<void> add(const Conflict &conflict);
    /// Open ones, oldest first.
    Result<std::vector<Conflict>> open();
    /// Nothing when it is not there or settled.
    Result<std::optional<Conflict>> find(qint64 key);
    Result<void> settle(qint64 key, const Decision &decision);
    /// Open ones.
    Result<qint64> count();
    /// The key of the one that was added last.
    Result<qint64> newest();
    /// That have open ones.
    Result<std::set<QUuid>> orders();

private:
    Result<std::vector<Conflict>> read(sql::Statement &statement);

    sql::Connection &m_connection;
};

} // namespace docket::store
