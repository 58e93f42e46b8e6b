// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/kept_faults.h"

#include "tests/support/invariants.h"

#include <set>

namespace docket::test {

using namespace domain;

namespace {

void mustBe(const Result<void> &read)
{
    if (!read)
        qFatal("%s: %s", qPrintable(read.error().code), qPrintable(read.error().sentence));
}

std::vector<Event> eventsOf(ordering::OrderReader &reader, const Order &order)
{
    std::vector<Event> events;
    mustBe(reader.events({EntityKind::Order, order.id.toString(QUuid::WithoutBraces)}, [&](const Event &event) {
        events.push_back(event);
        return true;
    }));
    return events;
}

} // namespace

QStringList faultsOf(ordering::OrderReader &reader, const KeptMovements &movementsOf)
{
    QStringList faults;
    std::vector<Order> orders;
    mustBe(reader.orders({search::And{}}, {}, -1, [&](const Order &order) {
        orders.push_back(order);
        return true;
    }));
    std::vector<const Order *> pointers;
    for (const Order &order : orders) {
        pointers.push_back(&order);
        faults += faultsOf(order);
        faults += faultsOf(eventsOf(reader, order), order);
    }
    std::map<StockKey, StockLevel> stock;
    std::set<QString> skus;
    mustBe(reader.stock({}, [&](const StockLevel &level) {
        stock[level.key] = level;
        skus.insert(level.key.sku);
        return true;
    }));
    std::vector<StockMovement> movements;
    for (const QString &sku : skus) {
        const auto moved = movementsOf(sku);
        movements.insert(movements.end(), moved.begin(), moved.end());
    }
    return faults + faultsOf(stock, movements, pointers);
}

} // namespace docket::test
