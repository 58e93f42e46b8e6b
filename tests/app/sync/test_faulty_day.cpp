// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hub/served_shop.h"
#include "tests/app/sync/connected_shop.h"
#include "tests/support/faulty_proxy.h"

#include <QTest>

#include <set>

using namespace docket;
using namespace docket::domain;
using namespace Qt::StringLiterals;

using test::FaultyProxy;

/// A copy works while the network between it and its hub does what networks do. Whatever that is, every command has its
/// effect once.
class TestFaultyDay : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_shop = std::make_unique<test::ServedShop>(QStringLiteral(DOCKET_HUB));
        m_shop->countLamps(10'000);
    }
    void cleanupTestCase() { m_shop.reset(); }

    void appliesEveryCommandOnceThroughEachFault_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("requests are cut in the middle") << int(CutRequests);
        QTest::newRow("answers are cut in the middle") << int(CutAnswers);
        QTest::newRow("connections are reset") << int(Reset);
        QTest::newRow("nothing gets through") << int(BlackHole);
        QTest::newRow("everything is late") << int(Delay);
        QTest::newRow("everything trickles") << int(Trickle);
    }

    void appliesEveryCommandOnceThroughEachFault()
    {
        QFETCH(const int, fault);
        FaultyProxy proxy(m_shop->hub().port());
        test::ConnectedShop ana(proxy.port(), u"Ana"_s);
        ana.synchronized();
        work(ana);
        for (const int bytes : {200, 700, 1'900, 5'000}) {
            begin(Fault(fault), proxy, bytes);
            // A fault that does not end is waited for until the work is broken off, as by Ctrl+C.
            (void)synchronizeFor(ana, 3);
        }
        QVERIFY(fault > CutAnswers || proxy.cuts() > 0);
        proxy.setMode(FaultyProxy::Mode::Pass);
        proxy.setDelay(0);
        proxy.cutAfter(-1, FaultyProxy::Direction::ToServer);
        proxy.cutAfter(-1, FaultyProxy::Direction::ToClient);
        // A new start, as its circuit breaker may be open for a while.
        ana.linkAgain();
        QVERIFY(ana.synchronize());
        QCOMPARE(ana.copy().figures()->pending, 0);
        QVERIFY(ana.conflicts().empty());
        expectEachOnce(ana);
        QVERIFY(ana.isEqualToHub());
    }

    void leavesAHubThatFailsAloneAndComesBack()
    {
        FaultyProxy proxy(m_shop->hub().port());
        test::ConnectedShop ana(proxy.port(), u"Ana"_s);
        ana.synchronized();
        work(ana);
        using State = remote::CircuitBreaker::State;
        QCOMPARE(ana.link().client().health().state, State::Closed);
        proxy.setMode(FaultyProxy::Mode::Refuse);
        proxy.cut();
        // Five failures in a row open it. A call that waits long for its first answer has no time left for as many.
        QVERIFY(!ana.synchronize());
        if (ana.link().client().health().state == State::Closed)
            QVERIFY(!ana.synchronize());
        QCOMPARE(ana.link().client().health().state, State::Open);
        // It is left alone now: the call is refused here and makes no connection.
        const int connections = proxy.connections();
        const auto left = ana.synchronize();
        QVERIFY(!left);
        QCOMPARE(left.error().first().code, u"service_paused"_s);
        QCOMPARE(proxy.connections(), connections);
        QCOMPARE(ana.copy().figures()->applied, 0);
        proxy.setMode(FaultyProxy::Mode::Pass);
        QTRY_VERIFY_WITH_TIMEOUT(ana.synchronize().has_value(), 60'000);
        QCOMPARE(ana.link().client().health().state, State::Closed);
        QCOMPARE(ana.copy().figures()->pending, 0);
        expectEachOnce(ana);
    }

private:
    enum Fault { CutRequests, CutAnswers, Reset, BlackHole, Delay, Trickle };

    static void begin(Fault fault, FaultyProxy &proxy, int bytes)
    {
        constexpr int late = 250; // milliseconds
        switch (fault) {
        case CutRequests:
            proxy.cutAfter(bytes, FaultyProxy::Direction::ToServer);
            break;
        case CutAnswers:
            proxy.cutAfter(bytes, FaultyProxy::Direction::ToClient);
            break;
        case Reset:
            proxy.setMode(FaultyProxy::Mode::Refuse);
            proxy.cut();
            break;
        case BlackHole:
            proxy.setMode(FaultyProxy::Mode::BlackHole);
            break;
        case Delay:
            proxy.setDelay(late);
            break;
        case Trickle:
            proxy.setMode(FaultyProxy::Mode::Trickle);
            break;
        }
    }

    // Breaks it off after so many seconds, if it is not done before.
    static Decided<sync::Round> synchronizeFor(test::ConnectedShop &shop, int seconds)
    {
        const QDeadlineTimer deadline(seconds * 1'000);
        return sync::Synchronizer(shop.copy(), shop.keeper(), shop.link(),
                                  {[deadline] { return deadline.hasExpired(); }, [](const store::CopyProgress &) {}})
            .synchronize();
    }

    // Some dozen commands: orders that are noted, changed and shipped.
    static void work(test::ConnectedShop &shop)
    {
        for (int i = 0; i < 8; ++i) {
            const QUuid id = shop.place(2);
            QVERIFY(shop.execute(AddNote{u"note %1"_s.arg(i)}, id));
            QVERIFY(shop.execute(SetTags{{u"gift"_s}}, id));
            if (i % 2 == 0)
                QVERIFY(shop.execute(ShipOrder{}, id));
        }
    }

    void expectEachOnce(test::ConnectedShop &shop)
    {
        const QStringList applied = m_shop->hub().value(u"SELECT string_agg(id::text, ',') FROM command"_s).split(u',');
        for (const QUuid &id : shop.given())
            QCOMPARE(applied.count(id.toString(QUuid::WithoutBraces)), 1);
        for (const QUuid &id : shop.orders()) {
            const auto order = shop.order(id);
            QVERIFY(order->notes.size() <= 1);
            QVERIFY(order->shipments.size() <= 1);
        }
    }

    std::unique_ptr<test::ServedShop> m_shop;
};

QTEST_GUILESS_MAIN(TestFaultyDay)
#include "test_faulty_day.moc"
