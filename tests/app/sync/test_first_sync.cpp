// SPDX-License-Identifier: GPL-3.0-or-later
//
// DOCKET_FIRST_SYNC=100000 makes it a bigger shop; QTEST_FUNCTION_TIMEOUT=1200000 gives it the time.
#include "tests/app/sync/connected_shop.h"
#include "tests/support/hub_process.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace docket;
using namespace docket::domain;
using namespace Qt::StringLiterals;

/// A big shop is fetched for the first time, with the hub and the fetching program killed amid it.
class TestFirstSync : public QObject {
    Q_OBJECT

private slots:
    void goesOnWhereItWasWhenEitherSideIsKilled()
    {
        test::PrivatePostgres cluster;
        test::HubProcess hub(cluster, QStringLiteral(DOCKET_HUB));
        constexpr int usualOrders = 3'000;
        const int wished = qEnvironmentVariableIntValue("DOCKET_FIRST_SYNC");
        const int orders = wished > 0 ? wished : usualOrders;
        hub.run({u"sample"_s, u"--orders"_s, QString::number(orders)}, {}, 600'000);
        hub.start();

        test::ConnectedShop ana(hub.port(), u"Ana"_s);
        QElapsedTimer timer;
        timer.start();
        std::vector<qint64> fetched;
        // The hub is killed after a few pages.
        auto round = sync::Synchronizer(ana.copy(), ana.keeper(), ana.link(),
                                        {[&] { return fetched.size() >= 6; },
                                         [&](const store::CopyProgress &done) {
                                             fetched.push_back(done.fetched);
                                             QVERIFY(done.fetched <= done.count);
                                             if (fetched.size() == 3)
                                                 hub.kill();
                                         }})
                         .synchronize();
        QVERIFY(!round);
        QVERIFY(fetched.size() >= 3);
        const qint64 before = fetched.back();
        hub.start();
        ana.linkAgain();
        fetched.clear();
        // Broken off in between, as a program that is closed.
        round = sync::Synchronizer(ana.copy(), ana.keeper(), ana.link(),
                                   {[&] { return fetched.size() >= 4; },
                                    [&](const store::CopyProgress &done) { fetched.push_back(done.fetched); }})
                    .synchronize();
        QVERIFY(!round);
        QCOMPARE(round.error().first().code, u"stopped"_s);
        QVERIFY(fetched.front() > before); // It went on, and did not begin again.
        ana.linkAgain();
        round = sync::Synchronizer(
                    ana.copy(), ana.keeper(), ana.link(),
                    {[] { return false; }, [&](const store::CopyProgress &done) { fetched.push_back(done.fetched); }})
                    .synchronize();
        QVERIFY(round);
        QVERIFY(std::ranges::is_sorted(fetched));
        QVERIFY(fetched.back() >= orders);
        qInfo("%d orders in %lld ms", orders, timer.elapsed());
        QCOMPARE(std::ssize(ana.orders()), orders);
        QVERIFY(ana.isEqualToHub());
    }
};

QTEST_GUILESS_MAIN(TestFirstSync)
#include "test_first_sync.moc"
