// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/conforming_shop.h"
#include "tests/support/invariants.h"
#include "tests/support/random_commands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;
using docket::test::ConformingShop;

/// Random command sequences through the real desk over any store: every invariant of the domain holds, and every
/// command has its effect once.
class TestRandomCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_maker = test::storeMaker(); }
    void everyInvariantHolds_data();
    void everyInvariantHolds();

private:
    std::unique_ptr<test::StoreMaker> m_maker;
};

namespace {

constexpr int commandsASeed = 500;
constexpr int checkEvery = 250;
constexpr int twiceEvery = 5;

} // namespace

void TestRandomCommands::everyInvariantHolds_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {5ULL, 20260302ULL})
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << quint64(seed);
}

void TestRandomCommands::everyInvariantHolds()
{
    QFETCH(quint64, seed);
    ConformingShop shop(*m_maker);
    test::RandomCommands random(seed);
    for (const Command &command : random.opening())
        QVERIFY(shop.desk().execute(command, ConformingShop::actor()));
    int done = 0;
    int refused = 0;
    for (int i = 1; i <= commandsASeed; ++i) {
        shop.clock().advance(std::chrono::seconds(7));
        const Command command = random.next([&](const QUuid &id) { return shop.order(id); });
        const auto before = command.orderId.isNull() ? std::nullopt : shop.order(command.orderId);
        const auto outcome = shop.desk().execute(command, ConformingShop::actor());
        if (outcome) {
            ++done;
            QVERIFY2(test::faultsOf(command.body, outcome->events).isEmpty(), qPrintable(nameOf(command.body)));
            if (i % twiceEvery == 0) {
                const auto again = shop.desk().execute(command, ConformingShop::actor());
                QVERIFY(again && again->duplicate);
                QCOMPARE(again->version, outcome->version);
                QCOMPARE(again->order, outcome->order);
            }
        } else {
            ++refused;
            QCOMPARE(test::faultsOf(outcome.error()), QStringList());
            if (before)
                QCOMPARE(shop.order(command.orderId), before);
        }
        if (i % checkEvery == 0)
            QCOMPARE(shop.faults(), QStringList());
    }
    QVERIFY2(done > commandsASeed / 3, "too few commands were carried out to prove anything");
    QVERIFY2(refused > 0, "no command was refused");
}

QTEST_GUILESS_MAIN(TestRandomCommands)
#include "test_random_commands.moc"
