// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/local_reader.h"
#include "tests/support/invariants.h"
#include "tests/support/local_shop.h"
#include "tests/support/random_commands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;

/// Random command sequences through the real desk over the real database: every invariant of the domain holds.
class TestRandomShop : public QObject {
    Q_OBJECT

private slots:
    void everyInvariantHolds_data();
    void everyInvariantHolds();
    void commandsSentTwiceHaveOneEffect();
};

namespace {

constexpr int commandsASeed = 1'500;
constexpr int verifyEvery = 250;

std::optional<Order> lookUp(test::LocalShop &shop, const QUuid &id)
{
    store::LocalReader reader(shop.store().connection());
    const auto order = reader.order(id);
    return order ? *order : std::nullopt;
}

} // namespace

void TestRandomShop::everyInvariantHolds_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1ULL, 20260301ULL, 777ULL, 4242ULL})
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << quint64(seed);
}

void TestRandomShop::everyInvariantHolds()
{
    QFETCH(quint64, seed);
    test::LocalShop shop;
    test::RandomCommands random(seed);
    for (const Command &command : random.opening())
        QVERIFY(shop.desk().execute(command, shop.actor()));
    int done = 0;
    int refused = 0;
    for (int i = 1; i <= commandsASeed; ++i) {
        shop.clock().advance(std::chrono::seconds(7));
        const Command command = random.next([&](const QUuid &id) { return lookUp(shop, id); });
        const auto before = command.orderId.isNull() ? std::nullopt : lookUp(shop, command.orderId);
        const auto outcome = shop.desk().execute(command, shop.actor());
        if (!outcome) {
            ++refused;
            QCOMPARE(test::faultsOf(outcome.error()), QStringList());
            if (before)
                QCOMPARE(lookUp(shop, command.orderId), before);
        } else {
            ++done;
            QVERIFY2(test::faultsOf(command.body, outcome->events).isEmpty(), qPrintable(nameOf(command.body)));
            if (outcome->order)
                QCOMPARE(test::faultsOf(*outcome->order), QStringList());
        }
        if (i % verifyEvery == 0)
            QCOMPARE(shop.violations(), QStringList());
    }
    QVERIFY2(done > commandsASeed / 3, "too few commands were carried out to prove anything");
    QVERIFY2(refused > 0, "no command was refused");
}

void TestRandomShop::commandsSentTwiceHaveOneEffect()
{
    test::LocalShop shop;
    test::RandomCommands random(99);
    for (const Command &command : random.opening())
        QVERIFY(shop.desk().execute(command, shop.actor()));
    for (int i = 0; i < 400; ++i) {
        shop.clock().advance(std::chrono::seconds(7));
        const Command command = random.next([&](const QUuid &id) { return lookUp(shop, id); });
        const auto first = shop.desk().execute(command, shop.actor());
        const auto events = shop.store().connection().int64("SELECT count(*) FROM event");
        const auto second = shop.desk().execute(command, shop.actor());
        if (!first)
            continue; // a refused command had no effect, and may be tried again
        QVERIFY(second);
        QVERIFY(second->duplicate);
        QCOMPARE(shop.store().connection().int64("SELECT count(*) FROM event"), events);
    }
    QCOMPARE(shop.violations(), QStringList());
}

QTEST_GUILESS_MAIN(TestRandomShop)
#include "test_random_shop.moc"
