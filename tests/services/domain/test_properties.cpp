// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/invariants.h"
#include "tests/support/memory_shop.h"
#include "tests/support/random_commands.h"

#include <QTest>

#include <set>

using namespace docket;
using namespace docket::domain;
using namespace docket::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 1'500;

QString describe(const Command &command, int step)
{
    return u"step %1, %2 of order %3"_s.arg(QString::number(step), nameOf(command.body),
                                            command.orderId.toString(QUuid::WithoutBraces));
}

QStringList stockFaults(const MemoryShop &shop)
{
    std::vector<const Order *> orders;
    for (const auto &[id, order] : shop.orders())
        orders.push_back(&order);
    return faultsOf(shop.stock(), shop.movements(), orders);
}

QStringList orderFaults(const MemoryShop &shop, const QUuid &id)
{
    const std::optional<Order> order = shop.order(id);
    return order ? faultsOf(*order) + faultsOf(shop.eventsOf(id), *order) : QStringList();
}

} // namespace

/// Random command sequences over several orders that share their stock hold the invariants after each step.
class TestProperties : public QObject {
    Q_OBJECT

private slots:
    void holdsTheInvariantsAfterEachCommand_data();
    void holdsTheInvariantsAfterEachCommand();
    void reachesEveryCommandAndTheRefusalsThatMatter();
    void decidesTheSameFromTheSameFacts();
    void giveTheSameCommandsForTheSameSeed();

private:
    std::set<QString> m_accepted;
    std::set<QString> m_refused;
};

void TestProperties::holdsTheInvariantsAfterEachCommand_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1U, 7U, 42U, 2'026U, 31'337U})
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << static_cast<quint64>(seed);
}

void TestProperties::holdsTheInvariantsAfterEachCommand()
{
    QFETCH(const quint64, seed);
    RandomCommands commands(seed);
    MemoryShop shop;

    for (const Command &command : commands.opening())
        QVERIFY(shop.execute(command));
    for (int step = 0; step < steps; ++step) {
        const Command command = commands.next([&](const QUuid &id) { return shop.order(id); });
        const std::optional<Order> before = shop.order(command.orderId);
        const auto stockBefore = shop.stock();
        const auto events = shop.execute(command);
        QStringList faults;
        if (events) {
            m_accepted.insert(nameOf(command.body));
            const std::optional<Order> after = shop.order(command.orderId);
            faults += faultsOf(command.body, *events);
            faults += orderFaults(shop, command.orderId);
            const qint64 grown = (after ? after->version : 0) - (before ? before->version : 0);
            if (!command.orderId.isNull() && grown != static_cast<qint64>(events->size()))
                faults.append(u"the version grew by %1 with %2 events"_s.arg(grown).arg(events->size()));
            if (events->empty() && after != before)
                faults.append(u"no event, but the order changed"_s);
            // Importing the same again changes nothing.
            if (std::holds_alternative<ImportOrder>(command.body)) {
                const auto again = shop.execute(command);
                if (!again || !again->empty())
                    faults.append(u"importing it again did something"_s);
            }
        } else {
            for (const Error &error : events.error())
                m_refused.insert(nameOf(command.body) + u": "_s + error.code);
            faults += faultsOf(events.error());
            if (shop.order(command.orderId) != before || shop.stock() != stockBefore)
                faults.append(u"a refused command changed something"_s);
        }
        faults += stockFaults(shop);
        if (!faults.isEmpty())
            QFAIL(qPrintable(describe(command, step) + u":\n"_s + faults.join(u'\n')));
    }
}

// Only sequences that get everywhere say something.
void TestProperties::reachesEveryCommandAndTheRefusalsThatMatter()
{
    QCOMPARE(m_accepted.size(), std::variant_size_v<CommandBody>);
    QStringList missed;
    for (const char16_t *expected : {u"create_order: insufficient_stock", u"create_order: unknown_product",
                                     u"edit_order: below_shipped",        u"edit_order: line_shipped",
                                     u"edit_order: not_editable",         u"edit_order: insufficient_stock",
                                     u"cancel_order: already_canceled",   u"cancel_lines: over_open",
                                     u"cancel_order: nothing_open",       u"ship_order: on_hold",
                                     u"ship_order: order_canceled",       u"ship_order: over_open",
                                     u"ship_order: insufficient_stock",   u"reinstate_order: insufficient_stock",
                                     u"reinstate_order: not_canceled",    u"deliver_shipment: already_delivered",
                                     u"adjust_stock: negative_stock",     u"move_stock: insufficient_stock",
                                     u"cancel_order: unknown_order",      u"save_product: invalid_price"}) {
        if (!m_refused.contains(QString::fromUtf16(expected)))
            missed.append(QString::fromUtf16(expected));
    }
    QVERIFY2(missed.isEmpty(), qPrintable(u"never refused: "_s + missed.join(u"; ")));
}

void TestProperties::decidesTheSameFromTheSameFacts()
{
    RandomCommands commands(5);
    MemoryShop shop;
    for (const Command &command : commands.opening())
        QVERIFY(shop.execute(command));
    for (int step = 0; step < 500; ++step) {
        const Command command = commands.next([&](const QUuid &id) { return shop.order(id); });
        const Facts facts = shop.factsFor(command);
        QVERIFY2(decide(facts, command) == decide(facts, command), qPrintable(describe(command, step)));
        std::ignore = shop.execute(command);
    }
}

void TestProperties::giveTheSameCommandsForTheSameSeed()
{
    RandomCommands first(11);
    RandomCommands second(11);
    RandomCommands other(12);
    const auto none = [](const QUuid &) { return std::nullopt; };
    const std::vector<Command> opening = first.opening();
    QVERIFY(opening == second.opening());
    bool differs = opening != other.opening();
    for (int i = 0; i < 50; ++i) {
        const Command command = first.next(none);
        QVERIFY2(command == second.next(none), qPrintable(describe(command, i)));
        differs = differs || command != other.next(none);
    }
    QVERIFY(differs);
}

QTEST_GUILESS_MAIN(TestProperties)
#include "test_properties.moc"
