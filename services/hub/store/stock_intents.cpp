// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/stock_intents.h"

#include "services/hub/store/row_values.h"
#include "services/ordering/unit_of_work.h"
#include "services/wire/json_inventory.h"

#include <map>

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

enum class State : int { Begun = 0, Confirmed = 1, GivenUp = 2 };

template <typename T>
tl::unexpected<Error> passOn(const Result<T> &result)
{
    return tl::make_unexpected(result.error());
}

// One for each place, so that what comes and goes there at once needs nothing.
std::vector<StockMovement> summed(std::span<const StockMovement> movements)
{
    std::map<StockKey, StockMovement> sums;
    for (const StockMovement &movement : movements) {
        StockMovement &sum = sums[movement.key];
        sum.key = movement.key;
        sum.onHand += movement.onHand;
        sum.reserved += movement.reserved;
    }
    std::vector<StockMovement> list;
    for (const auto &[key, sum] : sums) {
        if (sum.onHand != 0 || sum.reserved != 0)
            list.push_back(sum);
    }
    return list;
}

// What is less free afterwards.
std::vector<StockQuantity> takenBy(const std::vector<StockMovement> &movements)
{
    std::vector<StockQuantity> taken;
    for (const StockMovement &movement : movements) {
        const qint64 quantity = movement.reserved - movement.onHand;
        if (quantity > 0)
            taken.push_back({movement.key, quantity});
    }
    return taken;
}

} // namespace

Result<QUuid> StockIntents::begin(const QUuid &command, std::span<const StockMovement> movements)
{
    const std::vector<StockQuantity> taken = takenBy(summed(movements));
    if (taken.empty())
        return QUuid();
    const auto connection = m_aside.connection();
    if (!connection)
        return passOn(connection);
    // Not the command's id: the command may be decided again, to something else.
    const QUuid id = QUuid::createUuid();
    const auto begun = (*connection)
                           ->run("INSERT INTO stock_intent (id, command, state, begun_at) VALUES (?, ?, ?, "
                                 "(extract(epoch FROM clock_timestamp()) * 1000)::bigint)",
                                 {idText(id), idText(command), static_cast<int>(State::Begun)});
    if (!begun)
        return passOn(begun);
    if (const auto held = m_hold({id, holdTime, taken}); !held) {
        giveUp(id);
        const Error &why = held.error().constFirst();
        // Somebody took it after it was looked at.
        return tl::make_unexpected(why.code == u"stock_short" ? ordering::writeConflict() : why);
    }
    return id;
}

Result<void> StockIntents::confirm(Connection &connection, const QUuid &id, const QUuid &command,
                                   std::span<const StockMovement> movements)
{
    const std::vector<StockMovement> moved = summed(movements);
    if (moved.empty() && id.isNull())
        return {};
    const QUuid settlement = id.isNull() ? QUuid::createUuid() : id;
    const QString text = QString::fromUtf8(wire::toJson(StockSettlement{settlement, id, moved}));
    if (id.isNull()) {
        const auto made =
            connection.run("INSERT INTO stock_intent (id, command, state, begun_at, settlement) "
                           "VALUES (?, ?, ?, 0, ?)",
                           {idText(settlement), idText(command), static_cast<int>(State::Confirmed), text});
        return made ? Result<void>() : passOn(made);
    }
    const auto confirmed =
        connection.run("UPDATE stock_intent SET state = ?, settlement = ? WHERE id = ? AND state = ?",
                       {static_cast<int>(State::Confirmed), text, idText(id), static_cast<int>(State::Begun)});
    if (!confirmed)
        return passOn(confirmed);
    // It took so long that the stock is being released.
    if ((*confirmed)->numRowsAffected() != 1)
        return tl::make_unexpected(ordering::writeConflict());
    return {};
}

void StockIntents::giveUp(const QUuid &id)
{
    if (id.isNull())
        return;
    // Without a connection it is found later by its age.
    if (const auto connection = m_aside.connection()) {
        (void)(*connection)
            ->run("UPDATE stock_intent SET state = ? WHERE id = ? AND state = ?",
                  {static_cast<int>(State::GivenUp), idText(id), static_cast<int>(State::Begun)});
    }
    m_wake();
}

Result<std::vector<StockSettlement>> StockIntents::confirmed(int limit, int skipped)
{
    const auto connection = m_aside.connection();
    if (!connection)
        return passOn(connection);
    const auto rows =
        (*connection)
            ->run("SELECT settlement::text FROM stock_intent WHERE state = ? ORDER BY pos LIMIT ? OFFSET ?",
                  {static_cast<int>(State::Confirmed), limit, skipped});
    if (!rows)
        return passOn(rows);
    std::vector<StockSettlement> found;
    while ((*rows)->next()) {
        auto settlement = wire::settlementFromJson((*rows)->value(0).toString().toUtf8());
        if (!settlement)
            return tl::make_unexpected(settlement.error().constFirst());
        found.push_back(std::move(*settlement));
    }
    return found;
}

Result<std::vector<QUuid>> StockIntents::abandoned(int limit)
{
    const auto connection = m_aside.connection();
    if (!connection)
        return passOn(connection);
    // Whoever confirms one of these at the same moment has its row locked, or finds it given up.
    const auto given = (*connection)
                           ->run("UPDATE stock_intent SET state = ? WHERE state = ? AND begun_at < "
                                 "(extract(epoch FROM clock_timestamp()) * 1000)::bigint - ?",
                                 {static_cast<int>(State::GivenUp), static_cast<int>(State::Begun),
                                  static_cast<qint64>(std::chrono::milliseconds(longestTransaction).count())});
    if (!given)
        return passOn(given);
    const auto rows = (*connection)
                          ->run("SELECT id FROM stock_intent WHERE state = ? ORDER BY pos LIMIT ?",
                                {static_cast<int>(State::GivenUp), limit});
    if (!rows)
        return passOn(rows);
    std::vector<QUuid> ids;
    while ((*rows)->next())
        ids.push_back(QUuid::fromString((*rows)->value(0).toString()));
    return ids;
}

Result<void> StockIntents::forget(const QUuid &id)
{
    const auto connection = m_aside.connection();
    if (!connection)
        return passOn(connection);
    const auto gone = (*connection)->run("DELETE FROM stock_intent WHERE id = ?", {idText(id)});
    return gone ? Result<void>() : passOn(gone);
}

} // namespace docket::hub
