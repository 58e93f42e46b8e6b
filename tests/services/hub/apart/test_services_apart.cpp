// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/schema.h"
#include "tests/services/hub/apart/orders_apart.h"
#include "tests/services/hub/api/served_catalogue.h"
#include "tests/support/shop_fixture.h"

#include <QProcess>
#include <QTest>

#include <atomic>
#include <thread>

using namespace docket;
using namespace docket::domain;
using namespace docket::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

} // namespace

/// An order service, and one for customers and stock, each with a database of its own, over HTTP.
class TestServicesApart : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_catalogue = std::make_unique<ServedCatalogue>(m_cluster);
        m_catalogue->execute(SaveCustomer{customer(u"C1"_s)});
        m_catalogue->addProduct(u"TEA"_s, 10);
        m_key = m_catalogue->serviceKey();
        m_database = HubDatabase::optionsFor(m_cluster, m_cluster.createDatabase());
        hub::ConnectionPool pool(m_database);
        valueOf(hub::migrate(*valueOf(pool.connection())));
        open();
    }
    void cleanup()
    {
        m_orders.reset();
        m_catalogue.reset();
    }

    void takesCustomerPriceAndStockFromTheOtherService()
    {
        m_orders->startSettling();
        const auto placed = m_orders->place(u"TEA"_s, 4);
        QVERIFY2(placed.has_value(), placed ? "" : qPrintable(placed.error().constFirst().sentence));
        QCOMPARE(placed->order->customer.name, customer(u"C1"_s).name);
        QCOMPARE(placed->order->lines[0].reserved, 4);
        waitUntilSettled();
        QCOMPARE(tea().reserved, 4);
        QCOMPARE(tea().held, 0);
        QVERIFY(m_catalogue->isConsistent());
    }

    void keepsNoStockOfItsOwn()
    {
        QVERIFY(m_orders->place(u"TEA"_s, 4).has_value());
        QCOMPARE(valueHere("SELECT (SELECT count(*) FROM stock) + (SELECT count(*) FROM stock_movement) + "
                           "(SELECT count(*) FROM product) + (SELECT count(*) FROM customer)"),
                 0);
        const auto adjusted = m_orders->execute(AdjustStock{{u"TEA"_s, u"main"_s}, StockChange::Count, 5, {}});
        QCOMPARE(adjusted.error().constFirst().code, u"kept_elsewhere"_s);
    }

    void holdsTheStockUntilItIsTold()
    {
        QVERIFY(m_orders->place(u"TEA"_s, 4).has_value());
        QCOMPARE(tea().held, 4);
        QCOMPARE(tea().available(), 6);
        QCOMPARE(m_orders->intents(), 1);
        m_orders->startSettling();
        waitUntilSettled();
        QCOMPARE(tea().held, 0);
        QCOMPARE(tea().available(), 6);
    }

    void refusesWhatTheOtherServiceHasNot()
    {
        QCOMPARE(m_orders->place(u"TEA"_s, 11).error().constFirst().code, u"insufficient_stock"_s);
        QCOMPARE(m_orders->place(u"NONE"_s, 1).error().constFirst().code, u"unknown_product"_s);
        QCOMPARE(m_orders->intents(), 0);
        QCOMPARE(tea().held, 0);
    }

    void shipsAndCancelsOverThere()
    {
        m_orders->startSettling();
        const auto first = m_orders->place(u"TEA"_s, 4);
        const auto second = m_orders->place(u"TEA"_s, 5);
        QVERIFY(m_orders->execute(ShipOrder{}, first->order->id).has_value());
        QVERIFY(m_orders->execute(CancelOrder{u"changed my mind"_s}, second->order->id).has_value());
        waitUntilSettled();
        QCOMPARE(tea().onHand, 6);
        QCOMPARE(tea().reserved, 0);
        QCOMPARE(tea().available(), 6);
        QVERIFY(m_catalogue->isConsistent());
    }

    void servesWhoWaitsWhenStockArrivesOverThere()
    {
        m_orders->startSettling();
        const auto placed = m_orders->place(u"TEA"_s, 15, true);
        QCOMPARE(placed->order->lines[0].reserved, 10);
        waitUntilSettled();
        m_catalogue->execute(AdjustStock{{u"TEA"_s, u"main"_s}, StockChange::Receive, 5, {}});
        // Any change makes it look; without one it does so every now and then.
        m_orders->apart().intents()->wake();
        QTRY_COMPARE_WITH_TIMEOUT(tea().reserved, 15, patience);
        waitUntilSettled();
        QCOMPARE(valueHere("SELECT count(*) FROM backorder"), 0);
    }

    void sellsTheLastOneOnce()
    {
        m_catalogue->addProduct(u"LAST"_s, 1);
        m_orders->startSettling();
        constexpr int buyers = 6;
        std::atomic<int> winners = 0;
        std::atomic<int> losers = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < buyers; ++i) {
            threads.emplace_back([&] {
                const auto placed = m_orders->place(u"LAST"_s, 1);
                if (placed)
                    ++winners;
                else if (placed.error().constFirst().code == u"insufficient_stock"_s)
                    ++losers;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(winners, 1);
        QCOMPARE(losers, buyers - 1);
        waitUntilSettled();
        QCOMPARE(m_catalogue->level(u"LAST"_s).reserved, 1);
        QVERIFY(m_catalogue->isConsistent());
    }

    void saysThatTheOtherServiceIsAway()
    {
        m_catalogue->stop();
        const auto refused = m_orders->place(u"TEA"_s, 1);
        QCOMPARE(refused.error().constFirst().code, u"service_unavailable"_s);
        QCOMPARE(m_orders->orders(), 0);
    }

    void tellsLaterWhatCannotBeToldNow()
    {
        QVERIFY(m_orders->place(u"TEA"_s, 4).has_value());
        m_catalogue->stop();
        m_orders->startSettling();
        m_catalogue->start();
        m_orders->apart().intents()->wake();
        waitUntilSettled();
        QCOMPARE(tea().reserved, 4);
    }

    void releasesWhatAKilledOrderHeld()
    {
        kill(u"held"_s);
        QCOMPARE(m_orders->orders(), 0);
        QCOMPARE(tea().held, 3);
        QCOMPARE(m_orders->intents(), 1);
        // Somebody may still be at it, as far as anybody knows.
        m_orders->startSettling();
        m_orders->stopSettling();
        QCOMPARE(m_orders->intents(), 1);
        m_orders->abandonWhatWasBegun();
        m_orders->startSettling();
        waitUntilSettled();
        QCOMPARE(tea().held, 0);
        QCOMPARE(tea().available(), 10);
        QVERIFY(m_catalogue->isConsistent());
    }

    void tellsWhatAKilledServiceCommitted()
    {
        kill(u"committed"_s);
        QCOMPARE(m_orders->orders(), 1);
        QCOMPARE(tea().held, 3);
        m_orders->startSettling();
        waitUntilSettled();
        QCOMPARE(tea().held, 0);
        QCOMPARE(tea().reserved, 3);
        QVERIFY(m_catalogue->isConsistent());
    }

    void whatIsRefusedKeepsNothingElseFromBeingTold()
    {
        // More than are asked for at once, each taking away what is not there.
        constexpr int refused = 120;
        valueOf(valueOf(m_orders->pool().connection())
                    ->exec(u"INSERT INTO stock_intent (id, command, state, begun_at, settlement) "
                           "SELECT id, id, 1, 0, jsonb_build_object('id', id, 'movements', jsonb_build_array("
                           "jsonb_build_object('sku', 'TEA', 'location', 'main', 'on_hand', -1000, 'reserved', 0))) "
                           "FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, %1)) AS made"_s.arg(refused)));
        QVERIFY(m_orders->place(u"TEA"_s, 4).has_value());
        QCOMPARE(m_orders->intents(), refused + 1);
        m_orders->startSettling();
        QTRY_COMPARE_WITH_TIMEOUT(tea().reserved, 4, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_orders->intents(), refused, patience);
        QCOMPARE(tea().onHand, 10);
    }

    void asksWithoutHoldingBackTheFeed()
    {
        // What another transaction writes meanwhile stays readable: no number is held while others are asked.
        std::atomic<bool> hadNumber = true;
        hub::ConnectionPool aside(m_database);
        hub::ConnectionPool pool(m_database);
        hub::StockIntents intents(
            aside,
            [&](const HoldRequest &) -> Decided<void> {
                const auto held =
                    valueOf(pool.connection())->value("SELECT pg_current_xact_id_if_assigned() IS NOT NULL");
                hadNumber = valueOf(held)->toBool();
                return {};
            },
            [] {});
        const auto store = valueOf(hub::HubStore::open(pool, &intents));
        QVERIFY(m_orders->placeWith(*store, u"TEA"_s, 1).has_value());
        QVERIFY(!hadNumber);
    }

private:
    void open() { m_orders = std::make_unique<OrdersApart>(m_database, m_catalogue->port(), m_key); }
    StockLevel tea() { return m_catalogue->level(u"TEA"_s); }
    void waitUntilSettled() { QTRY_COMPARE_WITH_TIMEOUT(m_orders->intents(), 0, patience); }

    int valueHere(const QByteArray &sql)
    {
        auto rows = valueOf(valueOf(m_orders->pool().connection())->runOnce(sql));
        return rows.next() ? rows.value(0).toInt() : -1;
    }

    void kill(const QString &moment)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QStringLiteral(KILLED_ORDER_SERVICE),
                      {m_database.host, QString::number(m_database.port), m_database.database,
                       QString::number(m_catalogue->port()), QString::fromLatin1(m_key), moment});
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }

    PrivatePostgres m_cluster;
    std::unique_ptr<ServedCatalogue> m_catalogue;
    QByteArray m_key;
    hub::DatabaseOptions m_database;
    std::unique_ptr<OrdersApart> m_orders;
};

QTEST_GUILESS_MAIN(TestServicesApart)
#include "test_services_apart.moc"
