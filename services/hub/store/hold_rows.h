// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/stock_hold.h"
#include "services/hub/store/connection.h"
#include "services/hub/store/feed_rows.h"

#include <optional>

namespace docket::hub {

/// The tables of stock that is held for a while. Time is PostgreSQL's, the same for every hub. The caller holds the
/// lock of a hold's id and of its places. `connection` outlives it.
class HoldRows {
public:
    explicit HoldRows(Connection &connection) : m_connection(connection) {}

    /// A hold, or that one with this id was released before it was made: then it has no digest.
    struct Row {
        domain::StockHold hold;
        QByteArray digest;
    };
    Result<std::optional<Row>> read(const QUuid &id);
    /// What it holds still, by place.
    Result<std::vector<domain::StockQuantity>> held(const QUuid &id);
    Result<domain::Instant> insert(const domain::HoldRequest &request, const QByteArray &digest, const QString &actor);
    /// So that a request with this id that comes later holds nothing.
    Result<void> insertEnded(const QUuid &id);
    /// Gives back what it holds still; nothing happens when that is nothing, or the id is null.
    Result<void> end(const QUuid &id, FeedWriter &feed);
    /// Holds whose time is over and that were not ended yet, oldest first.
    Result<std::vector<QUuid>> due(int limit);

private:
    Connection &m_connection;
};

} // namespace docket::hub
