// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/hub/store/busy_writer.h"

#include "tests/services/hub/store/hub_shop.h"
#include "tests/support/shop_fixture.h"

using namespace Qt::StringLiterals;

namespace docket::test {

using namespace domain;

namespace {

// Most work is about so many of the youngest orders.
constexpr std::size_t mostShared = 24;

} // namespace

void SharedOrders::add(const Order &order)
{
    const std::scoped_lock lock(m_mutex);
    m_orders.push_back(order);
    if (m_orders.size() > mostShared)
        m_orders.erase(m_orders.begin());
}

std::optional<Order> SharedOrders::any(std::mt19937_64 &random) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_orders.empty())
        return std::nullopt;
    return m_orders[std::uniform_int_distribution<std::size_t>(0, m_orders.size() - 1)(random)];
}

std::vector<Command> BusyWriter::next(ordering::OrderDesk &desk)
{
    constexpr qint64 batchEvery = 6;
    std::vector<Command> commands{one(desk)};
    for (qint64 more = between(1, batchEvery) == 1 ? between(1, 4) : 0; more > 0; --more)
        commands.push_back(one(desk));
    return commands;
}

Command BusyWriter::one(ordering::OrderDesk &desk)
{
    const qint64 dice = between(1, 100);
    const auto order = m_orders.any(m_random);
    if (!order || dice <= 20) {
        CreateOrder create = HubShop::orderOf(dice % 2 == 0 ? u"TEA"_s : u"JAM"_s, between(1, 4));
        // The same two products, in either order.
        if (dice % 3 == 0)
            create.lines.push_back(LineDraft{{}, dice % 2 == 0 ? u"JAM"_s : u"TEA"_s, {}, {}, 1, {}, {}, {}});
        create.allowBackorder = dice > 5;
        return desk.newCommand(std::move(create));
    }
    if (dice <= 35)
        return desk.newCommand(forStock());
    return desk.newCommand(forOrder(*order), order->id);
}

CommandBody BusyWriter::forStock()
{
    const StockKey key{between(1, 2) == 1 ? u"TEA"_s : u"JAM"_s, defaultLocation()};
    switch (between(1, 6)) {
    case 1:
        return AdjustStock{key, StockChange::Damage, 1, u"broken"_s};
    case 2: {
        Customer changed = customer(u"C%1"_s.arg(between(1, 3)));
        changed.phone = QString::number(between(1000, 9999));
        return SaveCustomer{changed};
    }
    case 3:
        return SaveProduct{product(key.sku, between(100, 900))};
    default:
        return AdjustStock{key, StockChange::Receive, between(1, 6), u"delivery"_s};
    }
}

CommandBody BusyWriter::forOrder(const Order &order)
{
    switch (between(1, 10)) {
    case 1:
        return HoldOrder{u"check"_s};
    case 2:
        return ReleaseHold{};
    case 3:
        return CancelOrder{u"changed mind"_s};
    case 4:
        return ReinstateOrder{true};
    case 5:
        return ShipOrder{{}, {{order.lines.front().id, 1}}, u"DHL"_s, {}, {}, {}};
    case 6: {
        EditOrder edit;
        const OrderLine &line = order.lines.front();
        edit.lines = {LineDraft{line.id, line.sku, {}, {}, between(1, 5), {}, {}, {}}};
        edit.allowBackorder = true;
        return edit;
    }
    case 7:
        return SetTags{{QString::number(between(1, 99))}};
    default:
        return AddNote{u"called"_s};
    }
}

} // namespace docket::test
