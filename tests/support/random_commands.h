// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"
#include "services/domain/identifiers.h"

#include <functional>
#include <random>

namespace docket::test {

/// An endless, repeatable stream of commands as a busy shop gives them: a few products and customers, stock that is
/// always a little short, orders that are edited, canceled, reinstated, imported again and shipped in parts. About one
/// in eight asks for something impossible. All orders, lines, shipments and commands have ids from the seed; the same
/// seed and the same orders give the same commands.
class RandomCommands {
public:
    /// Reads an order as it is now; nothing when the command that would have made it was refused.
    using OrderLookup = std::function<std::optional<domain::Order>(const QUuid &)>;

    explicit RandomCommands(quint64 seed);

    /// Products, customers and first stock: to be executed before the others.
    std::vector<domain::Command> opening();
    domain::Command next(const OrderLookup &lookup);

private:
    using Order = domain::Order;

    // Random parts.
    qint64 between(qint64 low, qint64 high);
    bool chance(int percent) { return between(1, 100) <= percent; }
    QString sku();
    QString location();
    QUuid newId() { return m_ids.next(m_now); }

    // Commands, by what they are about.
    domain::Command wrap(domain::CommandBody body, const QUuid &orderId = {});
    domain::Command create();
    domain::Command import(const OrderLookup &lookup);
    domain::Command catalogueOrStock();
    domain::CommandBody forOrder(const Order &order);
    domain::EditOrder edit(const Order &order);
    domain::ShipOrder ship(const Order &order);
    domain::CommandBody deliver(const Order &order);
    std::vector<domain::LineQuantity> partsOf(const Order &order);
    domain::LineDraft draft(domain::Currency currency);
    domain::ImportOrder::Line importedLine(int ordinal, domain::Currency currency);

    std::mt19937_64 m_random;
    domain::IdSource m_ids;
    domain::Instant m_now;
    int m_made = 0;
    std::vector<QUuid> m_orderIds;
    std::vector<std::pair<QUuid, domain::ImportOrder>> m_imports;
};

} // namespace docket::test
