// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_commands.h"

#include "tests/support/shop_fixture.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace docket::test {

using namespace domain;

namespace {

constexpr int productCount = 5;
constexpr int customerCount = 3;
// The busy orders: with too many of them, none would be edited twice.
constexpr std::size_t busyOrders = 10;

QString customerId(qint64 number)
{
    return u"C-%1"_s.arg(number);
}

} // namespace

RandomCommands::RandomCommands(quint64 seed) : m_random(seed), m_ids(seed + 1), m_now(minute(0)) {}

// Not std::uniform_int_distribution: the standard leaves open what that gives.
qint64 RandomCommands::between(qint64 low, qint64 high)
{
    return low + static_cast<qint64>(m_random() % static_cast<quint64>(high - low + 1));
}

QString RandomCommands::sku()
{
    return chance(2) ? u"NO-SUCH"_s : u"P-%1"_s.arg(between(1, productCount));
}

QString RandomCommands::location()
{
    return chance(75) ? QString(u"main"_s) : QString(u"annex"_s);
}

Command RandomCommands::wrap(CommandBody body, const QUuid &orderId)
{
    m_now += std::chrono::seconds{between(0, 90)};
    Command command;
    command.id = newId();
    command.orderId = orderId;
    command.happenedAt = m_now;
    command.body = std::move(body);
    return command;
}

std::vector<Command> RandomCommands::opening()
{
    std::vector<Command> commands;
    for (int i = 1; i <= productCount; ++i) {
        Product item = product(u"P-%1"_s.arg(i), 199 * i, i % 2 == 0 ? 190'000 : 0);
        item.discontinued = i == productCount;
        commands.push_back(wrap(SaveProduct{item}));
    }
    for (int i = 1; i <= customerCount; ++i)
        commands.push_back(wrap(SaveCustomer{customer(customerId(i))}));
    // One product is never counted at the annex, and the last only there.
    for (int i = 1; i < productCount; ++i)
        commands.push_back(wrap(AdjustStock{{u"P-%1"_s.arg(i), u"main"_s}, StockChange::Count, 10, {}}));
    commands.push_back(wrap(AdjustStock{{u"P-5"_s, u"annex"_s}, StockChange::Count, 6, {}}));
    return commands;
}

Command RandomCommands::next(const OrderLookup &lookup)
{
    const qint64 kind = between(1, 100);
    if (kind <= 10 || m_orderIds.empty())
        return create();
    if (kind <= 18)
        return import(lookup);
    if (kind <= 34)
        return catalogueOrStock();
    if (chance(2))
        return wrap(CancelOrder{u"no such order"_s}, newId());

    const std::size_t busy = std::min(busyOrders, m_orderIds.size());
    const auto index = m_orderIds.size() - 1 - static_cast<std::size_t>(between(0, static_cast<qint64>(busy) - 1));
    const QUuid id = m_orderIds[index];
    const std::optional<Order> order = lookup(id);
    if (!order) {
        // It was refused.
        m_orderIds.erase(m_orderIds.begin() + static_cast<std::ptrdiff_t>(index));
        return next(lookup);
    }
    Command command = wrap(forOrder(*order), id);
    if (chance(10))
        command.baseVersion = chance(70) ? order->version : order->version - between(1, 3);
    return command;
}

LineDraft RandomCommands::draft(Currency currency)
{
    LineDraft draft;
    draft.id = newId();
    draft.sku = sku();
    draft.quantity = chance(3) ? between(-2, 0) : between(1, 5);
    if (chance(25))
        draft.location = location();
    if (chance(30) || currency != euro())
        draft.unitPrice = Money{between(0, 5'000), chance(2) ? dollar() : currency};
    if (chance(20))
        draft.discount = {between(0, 10) * 100'000};
    if (chance(20))
        draft.taxRate = Rate{between(0, 3) * 70'000};
    return draft;
}

Command RandomCommands::create()
{
    CreateOrder create;
    create.customerId = chance(2) ? u"C-none"_s : customerId(between(1, customerCount));
    create.currency = chance(85) ? euro() : *Currency::fromCode(u"JPY");
    create.shippingMinor = between(0, 3) * 250;
    create.allowBackorder = chance(50);
    const qint64 lines = between(1, 4);
    for (qint64 i = 0; i < lines; ++i)
        create.lines.push_back(draft(create.currency));
    if (chance(30))
        create.requiredOn = QDate(2026, 4, static_cast<int>(between(1, 30)));
    if (chance(20))
        create.note = u"please hurry"_s;
    const QUuid id = newId();
    m_orderIds.push_back(id);
    create.number = u"RND-%1"_s.arg(++m_made, 5, 10, QLatin1Char('0'));
    return wrap(create, id);
}

ImportOrder::Line RandomCommands::importedLine(int ordinal, Currency currency)
{
    ImportOrder::Line imported;
    OrderLine &line = imported.line;
    line.id = newId();
    line.sku = chance(90) ? sku() : u"OLD-%1"_s.arg(between(1, 2));
    line.name = line.sku;
    line.location = defaultLocation();
    line.quantity = between(1, 5);
    line.unitPrice = {between(0, 9'000), currency};
    if (chance(20))
        line.fixedNet = line.unitPrice.minor * line.quantity * between(5, 10) / 10;
    line.importOrdinal = ordinal;
    line.importFingerprint = m_random();
    if (chance(35)) {
        imported.shippedAt = minute(static_cast<int>(between(-3, -1)) * 1'440);
        imported.carrier = chance(70) ? u"DHL"_s : u"UPS"_s;
        if (chance(40))
            imported.deliveredAt = *imported.shippedAt + std::chrono::hours{30};
    }
    return imported;
}

// A new order from a file, or one of the files again, with what it says by now.
Command RandomCommands::import(const OrderLookup &lookup)
{
    const bool again = !m_imports.empty() && chance(60);
    if (!again) {
        ImportOrder import;
        const QUuid id = newId();
        m_orderIds.push_back(id);
        import.number = u"FILE-%1"_s.arg(++m_made);
        import.source = u"file"_s;
        import.customer = snapshotOf(customer(customerId(1)));
        import.currency = euro();
        import.placedAt = minute(static_cast<int>(between(-9, -4)) * 1'440);
        import.applyStock = chance(50);
        const qint64 rows = between(1, 4);
        for (int ordinal = 1; ordinal <= rows; ++ordinal) {
            if (ordinal > 1 && chance(25))
                import.missingRows.push_back(ordinal);
            else
                import.lines.push_back(importedLine(ordinal, import.currency));
        }
        for (qint64 i = 0; i < 2 * rows; ++i)
            import.shipmentIds.push_back(newId());
        m_imports.emplace_back(id, import);
        return wrap(import, id);
    }
    const std::size_t last = m_imports.size() - 1;
    auto &[id, import] =
        m_imports[last - static_cast<std::size_t>(between(0, std::min<qint64>(3, static_cast<qint64>(last))))];
    if (lookup(id)) {
        if (chance(40)) {
            for (const int ordinal : import.missingRows)
                import.lines.push_back(importedLine(ordinal, import.currency));
            import.missingRows.clear();
        }
        for (ImportOrder::Line &line : import.lines) {
            if (!line.shippedAt && chance(25))
                line.shippedAt = minute(-1'440);
            else if (line.shippedAt && chance(15))
                line.deliveredAt = *line.shippedAt + std::chrono::hours{20};
        }
        if (chance(10))
            import.canceledAt = m_now;
    }
    return wrap(import, id);
}

Command RandomCommands::catalogueOrStock()
{
    const StockKey key{sku(), location()};
    switch (between(1, 8)) {
    case 1:
    case 2:
        return wrap(AdjustStock{key, StockChange::Receive, between(0, 9), u"delivery"_s});
    case 3:
        return wrap(AdjustStock{key, StockChange::Count, between(-1, 12), u"stocktaking"_s});
    case 4:
        return wrap(AdjustStock{key, StockChange::Damage, between(1, 4), u"broken"_s});
    case 5:
    case 6:
        return wrap(MoveStock{key.sku, key.location, location(), between(0, 6)});
    case 7: {
        Product item = product(u"P-%1"_s.arg(between(1, productCount)), between(-20, 2'000), 190'000);
        item.discontinued = chance(20);
        return wrap(SaveProduct{item});
    }
    default: {
        Customer saved = customer(customerId(between(1, customerCount)));
        saved.email = chance(20) ? u"not an address"_s : u"c%1@example.org"_s.arg(between(1, 9));
        return wrap(SaveCustomer{saved});
    }
    }
}

CommandBody RandomCommands::forOrder(const Order &order)
{
    const qint64 kind = between(1, 100);
    if (kind <= 24)
        return edit(order);
    if (kind <= 50)
        return ship(order);
    if (kind <= 63)
        return deliver(order);
    if (kind <= 73)
        return CancelLines{partsOf(order), chance(95) ? u"changed their mind"_s : QString()};
    if (kind <= 77)
        return CancelOrder{u"not wanted"_s};
    if (kind <= 84)
        return ReinstateOrder{chance(50)};
    if (kind <= 88)
        return ReserveBackorder{};
    if (kind <= 91)
        return HoldOrder{u"address unclear"_s};
    if (kind <= 96)
        return ReleaseHold{};
    if (kind <= 98)
        return AddNote{chance(90) ? u"called"_s : QString()};
    return SetTags{chance(50) ? QStringList{u"rush"_s} : QStringList{u"rush"_s, u"gift"_s}};
}

EditOrder RandomCommands::edit(const Order &order)
{
    EditOrder edit;
    edit.allowBackorder = chance(50);
    if (chance(15))
        edit.shippingMinor = between(-1, 6) * 100;
    if (chance(10))
        edit.shipTo = Address{u"Ada Example"_s, u"%1 Mill Lane"_s.arg(between(1, 9)), u"Leeds"_s, {}, {}, u"GB"_s};
    if (chance(10))
        edit.requiredOn = chance(50) ? std::optional<QDate>() : QDate(2026, 5, static_cast<int>(between(1, 30)));
    if (chance(20))
        return edit;
    std::vector<LineDraft> drafts;
    for (const OrderLine &line : order.lines) {
        if (chance(12))
            continue;
        LineDraft draft{line.id, line.sku, {}, {}, line.quantity, {}, line.discount, {}};
        if (chance(45))
            draft.quantity = std::max<qint64>(line.quantity + between(-3, 3), chance(90) ? 1 : -1);
        if (chance(20))
            draft.unitPrice = Money{between(0, 5'000), order.currency};
        if (chance(10)) {
            draft.sku = sku();
            draft.unitPrice = Money{between(0, 5'000), order.currency};
        }
        if (chance(8))
            draft.location = location();
        drafts.push_back(draft);
    }
    while (drafts.size() < 6 && chance(30))
        drafts.push_back(draft(order.currency));
    edit.lines = std::move(drafts);
    return edit;
}

// Parts of open lines; sometimes more than is open, sometimes of a line that is not there.
std::vector<LineQuantity> RandomCommands::partsOf(const Order &order)
{
    std::vector<LineQuantity> parts;
    for (const OrderLine &line : order.lines) {
        if (line.open() > 0 && chance(60))
            parts.push_back({line.id, between(1, line.open())});
        else if (chance(4))
            parts.push_back({line.id, line.open() + 1});
    }
    if (chance(3))
        parts.push_back({newId(), 1});
    if (!parts.empty() && chance(3))
        parts.push_back(parts.front());
    return parts;
}

ShipOrder RandomCommands::ship(const Order &order)
{
    ShipOrder ship;
    ship.shipmentId = chance(2) && !order.shipments.empty() ? order.shipments.front().id : newId();
    if (chance(60))
        ship.lines = partsOf(order);
    ship.carrier = u"DHL"_s;
    ship.tracking = u"T%1"_s.arg(between(1, 999'999));
    if (chance(30))
        ship.parcels = {{between(-1, 5'000), u"300x200x150"_s}};
    return ship;
}

CommandBody RandomCommands::deliver(const Order &order)
{
    if (order.shipments.empty() || chance(3))
        return DeliverShipment{newId()};
    const auto outstanding = std::ranges::find_if(order.shipments, [](const Shipment &s) { return !s.deliveredAt; });
    return DeliverShipment{outstanding == order.shipments.end() || chance(10) ? order.shipments.front().id
                                                                              : outstanding->id};
}

} // namespace docket::test
