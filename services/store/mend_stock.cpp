// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/mend_stock.h"

#include "services/store/event_rows.h"
#include "services/store/order_rows.h"
#include "services/store/setting_rows.h"
#include "services/wire/json_event.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::store {

using namespace domain;

namespace {

tl::unexpected<Error> passOn(const Error &error)
{
    return tl::make_unexpected(error);
}

} // namespace

Result<qint64> SalvageEvents::record(EventBody body, qint64 entityRow, qint64 sequence)
{
    const Instant now = fromMilliseconds(QDateTime::currentMSecsSinceEpoch());
    if (!m_device) {
        auto device = SettingRows(m_connection).read(settingDevice);
        if (!device)
            return passOn(device.error());
        m_device = std::move(*device);
        m_command = m_ids.next(now);
    }
    Event event;
    event.id = m_ids.next(now);
    event.entity = entityOf(body, {});
    event.sequence = sequence;
    event.commandId = m_command;
    event.actor = u"salvage"_s;
    event.device = *m_device;
    event.happenedAt = now;
    event.recordedAt = now;
    event.body = std::move(body);
    return EventRows(m_connection).insert(event, entityRow, wire::payloadToJson(event.body));
}

Result<bool> SalvageEvents::restoreRow(qint64 key, const StockKey &place, qint64 version)
{
    const auto inserted =
        m_connection
            .statement("INSERT INTO stock (key, sku, location, on_hand, reserved, version) VALUES (?, ?, ?, 0, 0, ?)")
            .bindAll(key, place.sku, place.location, version)
            .run();
    if (!inserted && !inserted.error().code.startsWith(u"constraint"_s))
        return passOn(inserted.error());
    if (inserted)
        m_restored.insert(key);
    return inserted.has_value();
}

Result<SalvageEvents::Reserved> SalvageEvents::reservedByOrders()
{
    Reserved reserved;
    sql::Statement orders = m_connection.prepare("SELECT document FROM orders");
    for (;;) {
        const auto row = orders.step();
        if (!row)
            return passOn(row.error());
        if (!*row)
            return reserved;
        const auto order = orderFromDocument(orders.blob(0));
        if (!order)
            continue;
        for (const OrderLine &line : order->lines) {
            if (line.reserved != 0)
                reserved[{line.sku, line.location}] += line.reserved;
        }
    }
}

// What is reserved was on hand, so a place of which nothing else is known has at least that.
Result<void> SalvageEvents::makeMissingRows(const Reserved &reserved)
{
    for (const auto &[place, quantity] : reserved) {
        const auto made = m_connection
                              .statement("INSERT OR IGNORE INTO stock (sku, location, on_hand, reserved, version) "
                                         "VALUES (?, ?, ?, 0, 0)")
                              .bindAll(place.sku, place.location, quantity)
                              .run();
        if (!made)
            return made;
    }
    return {};
}

Result<std::vector<SalvageEvents::Level>> SalvageEvents::levels()
{
    std::vector<Level> levels;
    // The version too may be older than the last event.
    sql::Statement rows = m_connection.prepare(
        "SELECT key, sku, location, max(version, coalesce((SELECT max(sequence) FROM event WHERE kind = 1 AND entity = "
        "key), 0)), stock.on_hand, coalesce(sum(m.on_hand), 0), coalesce(sum(m.reserved), 0) "
        "FROM stock LEFT JOIN stock_movement AS m ON m.stock = stock.key GROUP BY stock.key");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return passOn(row.error());
        if (!*row)
            return levels;
        Level level{rows.int64(0), {rows.text(1), rows.text(2)}, rows.int64(3), rows.int64(4), rows.int64(5),
                    rows.int64(6)};
        if (m_restored.contains(level.key))
            level.onHand = std::max<qint64>(0, level.movedOnHand);
        levels.push_back(std::move(level));
    }
}

Result<void> SalvageEvents::correct(const Level &level, qint64 reserved)
{
    InventoryAdjusted body;
    body.key = level.place;
    body.change = u"count"_s;
    body.onHand = {level.movedOnHand, level.onHand};
    body.reason = u"Salvage of damaged data: in the place of movements that were lost"_s;
    const qint64 version = level.version + 1;
    const auto event = record(std::move(body), level.key, version);
    if (!event)
        return passOn(event.error());
    const auto moved =
        m_connection.statement("INSERT INTO stock_movement (stock, event, on_hand, reserved) VALUES (?, ?, ?, ?)")
            .bindAll(level.key, *event, level.onHand - level.movedOnHand, reserved - level.movedReserved)
            .run();
    if (!moved)
        return moved;
    return m_connection.statement("UPDATE stock SET on_hand = ?, reserved = ?, version = ? WHERE key = ?")
        .bindAll(level.onHand, reserved, version, level.key)
        .run();
}

Result<qint64> SalvageEvents::correctLevels()
{
    const auto reserved = reservedByOrders();
    if (!reserved)
        return passOn(reserved.error());
    if (const auto made = makeMissingRows(*reserved); !made)
        return passOn(made.error());
    const auto found = levels();
    if (!found)
        return passOn(found.error());
    qint64 corrected = 0;
    for (const Level &level : *found) {
        const auto byOrders = reserved->find(level.place);
        const qint64 wanted = byOrders == reserved->end() ? 0 : byOrders->second;
        if (level.onHand == level.movedOnHand && wanted == level.movedReserved)
            continue;
        if (const auto done = correct(level, wanted); !done)
            return passOn(done.error());
        ++corrected;
    }
    return corrected;
}

} // namespace docket::store
