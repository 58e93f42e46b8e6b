// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/decide_parts.h"

#include "services/domain/apply.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::domain {

namespace {

// Plans an import step by step: each body is applied at once, so that the next step sees the order as it will be.
class ImportPlan {
public:
    ImportPlan(const Facts &facts, const ImportOrder &import)
        : m_before(facts.order)
        , m_import(import)
        , m_author(facts.actor)
        , m_stock(facts.stock)
        , m_order(facts.order)
    {
    }

    Decided<Bodies> decide()
    {
        check();
        if (m_refusals.any())
            return m_refusals.asError();
        if (m_order)
            addMissingLines();
        else
            create();
        reserve();
        ship();
        deliver();
        cancel();
        return std::move(m_bodies);
    }

private:
    void check();
    void checkLine(const OrderLine &line, std::size_t i);
    Order completed() const;
    OrderLine lineOf(const ImportOrder::Line &imported) const;
    void create();
    void addMissingLines();
    void reserve();
    void ship();
    void deliver();
    void cancel();

    const OrderLine *find(const OrderLine &wanted) const;
    std::vector<int> stillMissing() const;
    bool isNew(const OrderLine &line) const { return !m_before || !findLine(*m_before, line.id); }
    void happen(EventBody body);

    const std::optional<Order> &m_before;
    const ImportOrder &m_import;
    const QString &m_author;
    WorkingStock m_stock;
    std::optional<Order> m_order;
    Refusals m_refusals;
    Bodies m_bodies;
};

void ImportPlan::happen(EventBody body)
{
    Event event;
    event.body = std::move(body);
    event.sequence = m_order ? m_order->version + 1 : 1;
    m_order = domain::apply(std::move(m_order), event);
    m_bodies.push_back(std::move(event.body));
}

void ImportPlan::check()
{
    if (m_import.number.isEmpty())
        m_refusals.add(u"number_missing"_s, u"number"_s, u"The order has no number."_s);
    if (m_import.lines.empty())
        m_refusals.add(u"no_lines"_s, u"lines"_s, u"An order needs at least one line."_s);
    if (m_import.lines.size() > mostLines)
        m_refusals.add(u"too_many"_s, u"lines"_s, u"The order has more than %1 lines."_s.arg(mostLines),
                       {QString::number(mostLines)});
    if (!m_import.currency.isValid())
        m_refusals.add(u"invalid_currency"_s, u"currency"_s, u"The order needs a currency, such as EUR."_s);
    if (m_order && m_order->currency != m_import.currency) {
        m_refusals.add(u"currency_mismatch"_s, u"currency"_s,
                       u"Order %1 is in %2 here and in %3 in the file."_s.arg(m_import.number, m_order->currency.code(),
                                                                              m_import.currency.code()),
                       {m_import.number, m_order->currency.code(), m_import.currency.code()});
    }
    checkAmount(m_refusals, m_import.shippingMinor, u"shipping"_s, u"invalid_shipping"_s,
                u"A shipping charge is not negative."_s);
    checkAddress(m_refusals, m_import.shipTo, u"ship_to"_s);
    checkTags(m_refusals, m_import.tags);
    checkText(m_refusals, u"note"_s, m_import.note, longestNote);
    std::set<QUuid> ids;
    std::set<int> ordinals;
    for (std::size_t i = 0; i < m_import.lines.size(); ++i) {
        const OrderLine &line = m_import.lines[i].line;
        checkNotRepeated(m_refusals, ids, line.id, i);
        if (line.importOrdinal > 0 && !ordinals.insert(line.importOrdinal).second)
            m_refusals.add(u"repeated_line"_s, lineField(i, u"ordinal"), u"The same row is named twice."_s);
        checkLine(line, i);
    }
    if (!m_refusals.any() && !totalsOf(completed()))
        m_refusals.add(u"amount_too_large"_s, u"lines"_s, u"The order's total is larger than 15 digits."_s);
}

void ImportPlan::checkLine(const OrderLine &line, std::size_t i)
{
    if (line.sku.isEmpty())
        m_refusals.add(u"sku_missing"_s, lineField(i, u"sku"), u"The line names no product."_s);
    if (line.quantity < 1 || line.quantity > largestQuantity)
        m_refusals.add(u"invalid_quantity"_s, lineField(i, u"quantity"),
                       u"The quantity %1 is not possible."_s.arg(line.quantity), {QString::number(line.quantity)});
    checkAmount(m_refusals, line.unitPrice.minor, lineField(i, u"unit_price"), u"invalid_price"_s,
                u"A price is not negative."_s);
    if (line.fixedNet)
        checkAmount(m_refusals, *line.fixedNet, lineField(i, u"net"), u"invalid_price"_s, u"A net is not negative."_s);
    if (line.unitPrice.currency != m_import.currency && m_import.currency.isValid()) {
        const QStringList args{line.sku, line.unitPrice.currency.code(), m_import.currency.code()};
        m_refusals.add(u"currency_mismatch"_s, lineField(i, u"unit_price"),
                       u"The price of %1 is in %2, the order is in %3."_s.arg(args[0], args[1], args[2]), args);
    }
    checkDiscount(m_refusals, line.discount, i);
    checkTaxRate(m_refusals, line.taxRate, lineField(i, u"tax_rate"));
}

// The order with all lines of the file.
Order ImportPlan::completed() const
{
    Order order = m_order.value_or(Order{});
    if (!m_order)
        order.shipping = {m_import.shippingMinor, m_import.currency};
    for (const ImportOrder::Line &imported : m_import.lines) {
        if (!m_order || !find(imported.line))
            order.lines.push_back(imported.line);
    }
    return order;
}

// A row as a line of the order: what happens to it afterwards is the matter of other events.
OrderLine ImportPlan::lineOf(const ImportOrder::Line &imported) const
{
    OrderLine line = imported.line;
    if (line.location.isEmpty())
        line.location = defaultLocation();
    line.reserved = 0;
    line.shipped = 0;
    // What joins a canceled order is canceled with it.
    line.canceled = m_order && statusOf(*m_order) == OrderStatus::Canceled ? line.quantity : 0;
    return line;
}

const OrderLine *ImportPlan::find(const OrderLine &wanted) const
{
    const auto same = [&](const OrderLine &line) {
        return line.id == wanted.id || (wanted.importOrdinal > 0 && line.importOrdinal == wanted.importOrdinal);
    };
    const auto found = std::ranges::find_if(m_order->lines, same);
    return found == m_order->lines.end() ? nullptr : &*found;
}

// Refused rows of this file and of earlier ones, less those that are there by now.
std::vector<int> ImportPlan::stillMissing() const
{
    std::vector<int> missing = m_import.missingRows;
    if (m_order && m_order->hold)
        missing.insert(missing.end(), m_order->hold->missingRows.begin(), m_order->hold->missingRows.end());
    std::ranges::sort(missing);
    const auto repeats = std::ranges::unique(missing);
    missing.erase(repeats.begin(), repeats.end());
    const auto isThere = [&](int ordinal) {
        const auto inFile = [&](const ImportOrder::Line &line) { return line.line.importOrdinal == ordinal; };
        return std::ranges::any_of(m_import.lines, inFile) ||
               (m_order &&
                std::ranges::find(m_order->lines, ordinal, &OrderLine::importOrdinal) != m_order->lines.end());
    };
    std::erase_if(missing, isThere);
    return missing;
}

Hold incompleteHold(std::vector<int> missing, Instant since)
{
    return Hold{u"incomplete"_s, since, true, std::move(missing)};
}

void ImportPlan::create()
{
    Order order;
    order.number = m_import.number;
    order.source = m_import.source;
    order.customer = m_import.customer;
    order.shipTo = m_import.shipTo;
    order.language = m_import.language;
    order.currency = m_import.currency;
    order.shipping = {m_import.shippingMinor, m_import.currency};
    order.placedAt = m_import.placedAt;
    order.requiredOn = m_import.requiredOn;
    order.tags = cleanTags(m_import.tags);
    order.takesStock = m_import.applyStock;
    if (!m_import.note.trimmed().isEmpty())
        order.notes.push_back({m_import.placedAt, m_author, m_import.note.trimmed()});
    for (const ImportOrder::Line &line : m_import.lines)
        order.lines.push_back(lineOf(line));
    if (std::vector<int> missing = stillMissing(); !missing.empty())
        order.hold = incompleteHold(std::move(missing), m_import.placedAt);
    happen(OrderCreated{std::move(order)});
}

void ImportPlan::addMissingLines()
{
    OrderUpdated updated;
    const std::vector<int> missing = stillMissing();
    for (const ImportOrder::Line &line : m_import.lines) {
        if (!find(line.line))
            updated.lines.push_back({std::nullopt, lineOf(line)});
    }
    const bool wasIncomplete = m_order->hold && m_order->hold->incomplete;
    if (wasIncomplete && missing.empty())
        updated.hold = Change<std::optional<Hold>>{m_order->hold, std::nullopt};
    else if (wasIncomplete && missing != m_order->hold->missingRows)
        updated.hold = Change<std::optional<Hold>>{m_order->hold, incompleteHold(missing, m_order->hold->since)};
    else if (!m_order->hold && !missing.empty())
        updated.hold = Change<std::optional<Hold>>{std::nullopt, incompleteHold(missing, m_import.placedAt)};
    if (updated != OrderUpdated{})
        happen(std::move(updated));
}

void ImportPlan::reserve()
{
    if (!m_order->takesStock)
        return;
    std::vector<Reservation> reservations;
    for (const ImportOrder::Line &imported : m_import.lines) {
        const OrderLine *line = find(imported.line);
        if (!line || !isNew(*line) || imported.shippedAt || m_import.canceledAt)
            continue;
        const qint64 taken = m_stock.reserve(keyOf(*line), line->open());
        if (taken > 0)
            reservations.push_back({line->id, keyOf(*line), taken});
    }
    if (!reservations.empty())
        happen(InventoryReserved{std::move(reservations)});
}

// Lines of a date, carrier and tracking number form one shipment; a line that joins one imported before joins it.
void ImportPlan::ship()
{
    std::vector<Shipment> shipments;
    for (const ImportOrder::Line &imported : m_import.lines) {
        const OrderLine *line = find(imported.line);
        if (!imported.shippedAt || !line || line->open() <= 0)
            continue;
        const auto sameParcel = [&](const Shipment &s) {
            return s.shippedAt == *imported.shippedAt && s.carrier == imported.carrier &&
                   s.tracking == imported.tracking;
        };
        // A line of that shipment whose quantity was raised here since: the rest is yet to be shipped.
        const auto known = std::ranges::find_if(m_order->shipments, sameParcel);
        if (known != m_order->shipments.end() &&
            std::ranges::find(known->lines, line->id, &ShipmentLine::lineId) != known->lines.end())
            continue;
        auto shipment = std::ranges::find_if(shipments, sameParcel);
        if (shipment == shipments.end()) {
            Shipment fresh;
            if (known != m_order->shipments.end())
                fresh.id = known->id;
            fresh.carrier = imported.carrier;
            fresh.tracking = imported.tracking;
            fresh.shippedAt = *imported.shippedAt;
            shipments.push_back(std::move(fresh));
            shipment = std::prev(shipments.end());
        }
        // A count may have found less than is reserved.
        const qint64 issued = std::min(line->reserved, m_stock.onHand(keyOf(*line)));
        m_stock.issue(keyOf(*line), issued, line->reserved);
        shipment->lines.push_back({line->id, line->open(), issued, line->reserved});
    }
    std::ranges::stable_sort(shipments, {}, &Shipment::shippedAt);
    auto id = m_import.shipmentIds.begin();
    for (Shipment &shipment : shipments) {
        while (id != m_import.shipmentIds.end() && findShipment(*m_order, *id))
            ++id;
        if (shipment.id.isNull() && id != m_import.shipmentIds.end())
            shipment.id = *id++;
        qint64 open = 0;
        for (const OrderLine &line : m_order->lines)
            open += line.open();
        for (const ShipmentLine &line : shipment.lines)
            open -= line.quantity;
        happen(OrderShipped{std::move(shipment), open == 0});
    }
}

void ImportPlan::deliver()
{
    std::vector<Delivery> deliveries;
    for (const ImportOrder::Line &imported : m_import.lines) {
        if (!imported.deliveredAt || !imported.shippedAt)
            continue;
        for (const Shipment &shipment : m_order->shipments) {
            const bool same = shipment.shippedAt == *imported.shippedAt && shipment.carrier == imported.carrier &&
                              shipment.tracking == imported.tracking;
            if (same && !shipment.deliveredAt &&
                std::ranges::find(deliveries, shipment.id, &Delivery::shipmentId) == deliveries.end())
                deliveries.push_back({shipment.id, *imported.deliveredAt});
        }
    }
    std::ranges::stable_sort(deliveries, {}, &Delivery::at);
    for (const Delivery &delivery : deliveries) {
        const auto outstanding =
            std::ranges::count_if(m_order->shipments, [](const Shipment &s) { return !s.deliveredAt; });
        if (outstanding == 1 && !hasOpen(*m_order)) {
            happen(OrderDelivered{delivery});
        } else {
            OrderUpdated updated;
            updated.delivered = delivery;
            happen(std::move(updated));
        }
    }
}

void ImportPlan::cancel()
{
    if (!m_import.canceledAt || !hasOpen(*m_order))
        return;
    std::vector<LineQuantity> parts;
    OrderUpdated updated;
    std::vector<Reservation> released;
    for (const OrderLine &line : m_order->lines) {
        if (line.open() <= 0)
            continue;
        parts.push_back({line.id, line.open()});
        OrderLine after = line;
        after.canceled += line.open();
        updated.lines.push_back({line, after});
        if (line.reserved > 0)
            released.push_back({line.id, keyOf(line), line.reserved});
    }
    const QString reason = u"canceled in the imported file"_s;
    const bool shipped = std::ranges::any_of(m_order->lines, [](const OrderLine &line) { return line.shipped > 0; });
    updated.reason = reason;
    if (shipped)
        happen(std::move(updated));
    else
        happen(OrderCanceled{std::move(parts), reason, *m_import.canceledAt});
    if (!released.empty())
        happen(InventoryReleased{std::move(released)});
}

} // namespace

Decided<Bodies> decideImport(const Facts &facts, const ImportOrder &import)
{
    return ImportPlan(facts, import).decide();
}

} // namespace docket::domain
