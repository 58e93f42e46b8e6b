// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"
#include "services/hub/store/connection.h"

#include <QDate>
#include <QSet>

#include <span>

namespace docket::hub {

/// The columns of an event that `eventFromRow` reads, in their order.
inline constexpr char eventColumns[] =
    "id, sequence, command, type, actor, device, happened_at, recorded_at, payload::text";

/// Reads the columns `eventColumns`, the first of which is column `first`.
Result<domain::Event> eventFromRow(const QSqlQuery &row, int first, const domain::EntityRef &entity);

/// Writes the tables order_event and catalogue_event. `connection` outlives it.
class EventRows {
public:
    explicit EventRows(Connection &connection) : m_connection(connection) {}

    /// `month` is that in which the order was placed. `month_put_away` when its part of the table was detached.
    Result<void> insert(std::span<const domain::Event> events, QDate month);
    /// Of stock, customers and products.
    Result<void> insert(const domain::Event &event);

private:
    /// Months get their part of the table when their first order comes. It stays when that order is not kept.
    Result<void> ensureMonth(QDate month);

    Connection &m_connection;
};

} // namespace docket::hub
