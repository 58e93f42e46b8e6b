// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/stock_holds.h"

#include "services/hub/store/feed_rows.h"
#include "services/hub/store/hold_rows.h"
#include "services/hub/store/row_values.h"
#include "services/hub/store/stock_rows.h"
#include "services/ordering/unit_of_work.h"
#include "services/wire/json_inventory.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

constexpr int mostAttempts = 20;

template <typename T>
tl::unexpected<Rejection> refuse(const Result<T> &result)
{
    return tl::make_unexpected(Rejection{result.error()});
}

LockName nameOf(const StockKey &key)
{
    return {EntityKind::Stock, key.sku + u'@' + key.location};
}

Rejection idReused()
{
    return {{u"request_id_reused"_s,
             u"id"_s,
             u"Another request came with this id before; this one was not carried out."_s,
             {}}};
}

Rejection ended()
{
    return {
        {u"reservation_ended"_s,
         u"id"_s,
         u"This reservation has ended: it was released, an order took it, or its time is over. Ask with a new id."_s,
         {}}};
}

Rejection negative(const StockMovement &movement)
{
    const QStringList args{movement.key.sku, movement.key.location};
    return {
        {u"negative_stock"_s, u"movements"_s,
         u"Less than nothing of %1 would be left at %2. Nothing was recorded. Count the stock there, then try again."_s
             .arg(args[0], args[1]),
         args}};
}

} // namespace

struct StockHolds::Work {
    Work(Connection &opened, LockSet again)
        : connection(opened)
        , locks(opened, std::move(again))
        , holds(opened)
        , stock(opened)
        , feed(opened)
    {
    }

    Connection &connection;
    EntityLocks locks;
    HoldRows holds;
    StockRows stock;
    FeedWriter feed;
};

Decided<void> StockHolds::inTransaction(const QUuid &id, const Step &step)
{
    LockSet again;
    for (int left = mostAttempts - 1;; --left) {
        const auto connection = m_pool.begin();
        if (!connection)
            return refuse(connection);
        // Does nothing after the commit.
        const auto end = qScopeGuard([connection] { (*connection)->rollback(); });
        Work work(**connection, std::exchange(again, {}));
        Decided<void> done;
        if (const auto locked = work.locks.takeCommand(id); !locked)
            done = refuse(locked);
        else
            done = step(work);
        if (done && work.locks.hasWritten()) {
            Result<void> kept = work.feed.write();
            if (kept)
                kept = work.connection.commit();
            if (!kept)
                done = refuse(kept);
        }
        if (done || left == 0 || done.error().constFirst().code != ordering::writeConflict().code)
            return done;
        again = work.locks.names();
    }
}

Decided<StockHold> StockHolds::reserve(const HoldRequest &request, const QString &actor)
{
    if (const Rejection faults = faultsOf(request); !faults.isEmpty())
        return tl::make_unexpected(faults);
    const QByteArray digest = wire::digestOf(request);
    StockHold hold;
    const auto done = inTransaction(request.id, [&](Work &work) -> Decided<void> {
        const auto known = work.holds.read(request.id);
        if (!known)
            return refuse(known);
        if (*known) {
            if (!(*known)->digest.isEmpty() && (*known)->digest != digest)
                return tl::make_unexpected(idReused());
            if (!(*known)->hold.isLive)
                return tl::make_unexpected(ended());
            hold = (*known)->hold;
            return {};
        }
        const auto places = summedByPlace(request.lines);
        std::vector<StockLevel> levels;
        for (const StockQuantity &place : places) {
            if (const auto locked = work.locks.take(nameOf(place.key)); !locked)
                return refuse(locked);
            auto level = work.stock.read(place.key);
            if (!level)
                return refuse(level);
            levels.push_back(std::move(*level));
        }
        if (const Rejection shortages = shortagesOf(request.lines, levels); !shortages.isEmpty())
            return tl::make_unexpected(shortages);
        work.locks.wrote();
        const auto expires = work.holds.insert(request, digest, actor);
        if (!expires)
            return refuse(expires);
        for (const StockQuantity &place : places) {
            const auto revision = work.stock.hold(place.key, place.quantity);
            if (!revision)
                return refuse(revision);
            work.feed.changed(place.key, *revision);
        }
        hold = {request.id, *expires, request.lines, true};
        return {};
    });
    return done ? Decided<StockHold>(std::move(hold)) : tl::make_unexpected(done.error());
}

Result<void> StockHolds::release(const QUuid &id)
{
    const auto done = inTransaction(id, [&](Work &work) -> Decided<void> {
        const auto known = work.holds.read(id);
        if (!known)
            return refuse(known);
        const auto lines = work.holds.held(id);
        if (!lines)
            return refuse(lines);
        if (*known && lines->empty())
            return {};
        for (const StockQuantity &line : *lines) {
            if (const auto locked = work.locks.take(nameOf(line.key)); !locked)
                return refuse(locked);
        }
        work.locks.wrote();
        const auto ended = *known ? work.holds.end(id, work.feed) : work.holds.insertEnded(id);
        return ended ? Decided<void>() : refuse(ended);
    });
    return done ? Result<void>() : tl::make_unexpected(done.error().constFirst());
}

Decided<void> StockHolds::settle(const StockSettlement &settlement)
{
    if (const Rejection faults = faultsOf(settlement); !faults.isEmpty())
        return tl::make_unexpected(faults);
    const QByteArray digest = wire::digestOf(settlement);
    return inTransaction(settlement.id, [&](Work &work) -> Decided<void> {
        const auto known =
            work.connection.value("SELECT digest FROM stock_settlement WHERE id = ?", {idText(settlement.id)});
        if (!known)
            return refuse(known);
        if (*known)
            return (*known)->toByteArray() == digest ? Decided<void>() : tl::make_unexpected(idReused());
        if (!settlement.holdId.isNull()) {
            if (const auto locked = work.locks.takeCommand(settlement.holdId); !locked)
                return refuse(locked);
        }
        const auto held = work.holds.held(settlement.holdId);
        if (!held)
            return refuse(held);
        LockSet names;
        for (const StockQuantity &line : *held)
            names.insert(nameOf(line.key));
        for (const StockMovement &movement : settlement.movements)
            names.insert(nameOf(movement.key));
        if (const auto locked = work.locks.take(names); !locked)
            return refuse(locked);
        std::map<StockKey, StockLevel> levels;
        for (const StockMovement &movement : settlement.movements) {
            auto level = levels.find(movement.key);
            if (level == levels.end()) {
                auto found = work.stock.read(movement.key);
                if (!found)
                    return refuse(found);
                level = levels.emplace(movement.key, std::move(*found)).first;
            }
            level->second.onHand += movement.onHand;
            level->second.reserved += movement.reserved;
        }
        for (const StockMovement &movement : settlement.movements) {
            const StockLevel &level = levels.at(movement.key);
            if (level.onHand < 0 || level.reserved < 0)
                return tl::make_unexpected(negative(movement));
        }
        work.locks.wrote();
        if (const auto ended = work.holds.end(settlement.holdId, work.feed); !ended)
            return refuse(ended);
        for (const auto &[key, level] : levels) {
            StockMovement sum{key, 0, 0};
            for (const StockMovement &movement : settlement.movements) {
                if (movement.key == key) {
                    sum.onHand += movement.onHand;
                    sum.reserved += movement.reserved;
                }
            }
            const auto revision = work.stock.move(sum, settlement.id);
            if (!revision)
                return refuse(revision);
            work.feed.changed(key, *revision);
        }
        const auto kept = work.connection.run("INSERT INTO stock_settlement (id, digest, recorded_at) VALUES (?, ?, "
                                              "(extract(epoch FROM clock_timestamp()) * 1000)::bigint)",
                                              {idText(settlement.id), digest});
        return kept ? Decided<void>() : refuse(kept);
    });
}

Result<int> StockHolds::endExpired(int limit)
{
    const auto connection = m_pool.connection();
    if (!connection)
        return tl::make_unexpected(connection.error());
    const auto due = HoldRows(**connection).due(limit);
    if (!due)
        return tl::make_unexpected(due.error());
    for (const QUuid &id : *due) {
        if (const auto released = release(id); !released)
            return tl::make_unexpected(released.error());
    }
    return static_cast<int>(due->size());
}

Result<void> StockHolds::forgetBefore(Instant before)
{
    const auto connection = m_pool.connection();
    if (!connection)
        return tl::make_unexpected(connection.error());
    for (const char *sql :
         {"DELETE FROM stock_hold WHERE ended_at < ?", "DELETE FROM stock_settlement WHERE recorded_at < ?"}) {
        if (const auto gone = (*connection)->run(sql, {toMilliseconds(before)}); !gone)
            return tl::make_unexpected(gone.error());
    }
    return {};
}

} // namespace docket::hub
