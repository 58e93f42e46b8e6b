// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/change_writer.h"

#include "services/domain/apply.h"
#include "services/wire/json_event.h"

namespace docket::store {

using namespace domain;

namespace {

tl::unexpected<Error> passOn(const Error &error)
{
    return tl::make_unexpected(error);
}

} // namespace

Result<qint64> ChangeWriter::write(const PreparedOrder &prepared)
{
    const ordering::OrderChange &change = prepared.change;
    qint64 position = 0;
    if (change.before) {
        const auto found = m_orders.positionOf(change.after.id);
        if (!found)
            return passOn(found.error());
        position = *found;
        if (const auto updated = m_orders.update(position, prepared); !updated)
            return passOn(updated.error());
    } else {
        const auto inserted = m_orders.insert(prepared);
        if (!inserted)
            return passOn(inserted.error());
        position = *inserted;
    }
    qsizetype payload = 0;
    for (const Event &event : change.events) {
        const auto recorded = m_events.insert(event, position, prepared.payloads.at(payload++));
        if (!recorded)
            return passOn(recorded.error());
        // A line that has shipped keeps its product and place, so the order afterwards names the same ones.
        if (const auto moved = moveStock(event, *recorded, &change.after); !moved)
            return passOn(moved.error());
    }
    return position;
}

Result<void> ChangeWriter::moveStock(const Event &event, qint64 eventPosition, const Order *order)
{
    for (const StockMovement &movement : movementsOf(event.body, order)) {
        if (const auto moved = m_stock.move(movement, eventPosition); !moved)
            return moved;
    }
    return {};
}

Result<void> ChangeWriter::write(const std::vector<Event> &events)
{
    for (const Event &event : events) {
        if (const auto written = write(event); !written)
            return written;
    }
    return {};
}

Result<void> ChangeWriter::write(const Event &event)
{
    if (const auto *adjusted = std::get_if<InventoryAdjusted>(&event.body)) {
        // The movement makes the row that the event belongs to, and needs the event's position: the row comes first.
        const auto row = m_stock.ensureRow(adjusted->key);
        if (!row)
            return passOn(row.error());
        const auto recorded = m_events.insert(event, *row, wire::payloadToJson(event.body));
        if (!recorded)
            return passOn(recorded.error());
        const auto moved = moveStock(event, *recorded, nullptr);
        return moved ? m_stock.setVersion(*row, event.sequence) : moved;
    }
    Result<qint64> row = 0;
    if (const auto *customer = std::get_if<CustomerSaved>(&event.body))
        row = m_catalogue.save(customer->after, event.sequence);
    else if (const auto *product = std::get_if<ProductSaved>(&event.body))
        row = m_catalogue.save(product->after, event.sequence);
    if (!row)
        return passOn(row.error());
    const auto recorded = m_events.insert(event, *row, wire::payloadToJson(event.body));
    return recorded ? Result<void>() : passOn(recorded.error());
}

Result<void> ChangeWriter::write(const ordering::CommandRecord &record)
{
    return m_connection
        .statement("INSERT INTO command (id, digest, order_id, version, recorded_at) VALUES (?, ?, ?, ?, ?)")
        .bindAll(record.id, record.digest,
                 record.orderId.isNull() ? std::nullopt : std::optional<QUuid>(record.orderId), record.version,
                 toMilliseconds(record.recordedAt))
        .run();
}

void ChangeWriter::forget()
{
    m_terms.forget();
    m_events.forgetDestinations();
}

} // namespace docket::store
