// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/memory_shop.h"
#include "tests/support/shop_fixture.h"

#include <QTest>

namespace docket::test {

/// A shop with products A (10.00 EUR, 10 on hand at main), B (2.50 EUR, 4 on hand) and C (never counted), and a
/// customer. Line n of the first order has the id `idOf(n)`.
struct OrderShop {
    MemoryShop shop;
    QUuid orderId = idOf(1'000);

    OrderShop()
    {
        using namespace Qt::StringLiterals;
        for (const auto &item : {product(u"A"_s, 1'000), product(u"B"_s, 250, 200'000), product(u"C"_s, 100)})
            shop.add(item);
        shop.add(customer(u"C1"_s));
        shop.count({u"A"_s, u"main"_s}, 10);
        shop.count({u"B"_s, u"main"_s}, 4);
    }

    Decided<std::vector<domain::Event>> ask(domain::CommandBody body, std::optional<qint64> baseVersion = {})
    {
        domain::Command command;
        command.id = idOf(++m_commands + 10'000);
        command.orderId = orderId;
        command.baseVersion = baseVersion;
        command.happenedAt = minute(static_cast<int>(m_commands));
        command.body = std::move(body);
        return shop.execute(command);
    }

    /// `order.created inventory.reserved`, or the refusals as `code@field`.
    QString tell(domain::CommandBody body, std::optional<qint64> baseVersion = {})
    {
        const auto outcome = ask(std::move(body), baseVersion);
        QStringList told;
        if (outcome) {
            for (const domain::Event &event : *outcome)
                told.append(domain::typeOf(event.body));
        } else {
            for (const Error &error : outcome.error())
                told.append(error.code + u'@' + error.field);
        }
        return told.join(u' ');
    }

    static domain::LineDraft draft(quint32 id, const QString &sku, qint64 quantity)
    {
        domain::LineDraft line;
        line.id = idOf(id);
        line.sku = sku;
        line.quantity = quantity;
        return line;
    }

    domain::CreateOrder create(std::vector<domain::LineDraft> lines, bool allowBackorder = false) const
    {
        using namespace Qt::StringLiterals;
        domain::CreateOrder create;
        create.number = u"K3F-00001"_s;
        create.customerId = u"C1"_s;
        create.currency = euro();
        create.lines = std::move(lines);
        create.allowBackorder = allowBackorder;
        return create;
    }

    /// Places line 1 of A × 4 and line 2 of B × 2.
    void place()
    {
        using namespace Qt::StringLiterals;
        QVERIFY(ask(create({draft(1, u"A"_s, 4), draft(2, u"B"_s, 2)})));
    }

    static domain::EditOrder edit(std::vector<domain::LineDraft> lines, bool allowBackorder = false)
    {
        domain::EditOrder edit;
        edit.lines = std::move(lines);
        edit.allowBackorder = allowBackorder;
        return edit;
    }

    static domain::ShipOrder ship(quint32 shipment, std::vector<domain::LineQuantity> lines = {})
    {
        domain::ShipOrder ship;
        ship.shipmentId = idOf(shipment);
        ship.lines = std::move(lines);
        return ship;
    }

    domain::Order order() const { return *shop.order(orderId); }
    domain::OrderLine line(quint32 number) const { return *domain::findLine(order(), idOf(number)); }
    QString status() const { return domain::toString(domain::statusOf(order())); }
    /// `on hand/reserved` at main.
    QString stock(const QString &sku) const
    {
        const auto level = shop.level({sku, QStringLiteral("main")});
        return QStringLiteral("%1/%2").arg(level.onHand).arg(level.reserved);
    }

private:
    quint32 m_commands = 0;
};

} // namespace docket::test
