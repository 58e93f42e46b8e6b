// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"
#include "services/domain/identifiers.h"
#include "services/sql/connection.h"

#include <map>
#include <set>

namespace docket::store {

/// What a salvage records itself, as events of one command, and the stock levels it puts right by them. Part of mend().
class SalvageEvents {
public:
    explicit SalvageEvents(sql::Connection &connection) : m_connection(connection) {}

    /// Makes the row of a place again; its level then follows from its movements. False when there is such a place.
    Result<bool> restoreRow(qint64 key, const domain::StockKey &place, qint64 version);
    /// Makes levels, movements and the reservations of open lines agree; gives how many places needed a correction.
    Result<qint64> correctLevels();
    /// Records an event and gives its position.
    Result<qint64> record(domain::EventBody body, qint64 entityRow, qint64 sequence);

private:
    struct Level {
        qint64 key = 0;
        domain::StockKey place;
        qint64 version = 0;
        qint64 onHand = 0;        ///< what it is to be
        qint64 movedOnHand = 0;   ///< what the movements add up to
        qint64 movedReserved = 0; ///< likewise
    };

    using Reserved = std::map<domain::StockKey, qint64>;
    Result<Reserved> reservedByOrders();
    Result<std::vector<Level>> levels();
    Result<void> makeMissingRows(const Reserved &reserved);
    Result<void> correct(const Level &level, qint64 reserved);

    sql::Connection &m_connection;
    std::set<qint64> m_restored; ///< keys of rows whose own level is not known
    domain::IdSource m_ids;
    QUuid m_command;
    std::optional<QString> m_device;
};

} // namespace docket::store
