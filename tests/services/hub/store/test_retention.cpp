// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/feed_watch.h"
#include "services/hub/store/retention.h"
#include "services/hub/store/schema.h"
#include "services/hub/store/sync_reader.h"
#include "tests/services/hub/store/hub_shop.h"

#include <QSemaphore>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;
using docket::test::HubShop;

/// What is kept for how long, what is made up for, and who watches the feed.
class TestRetention : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_cluster = std::make_unique<test::PrivatePostgres>(); }
    void init() { m_shop = std::make_unique<HubShop>(*m_cluster, 100); }

    void removesWhatIsOlderThanNinetyDays();
    void cursorsThatWouldMissSomethingAreRefused();
    void removesNothingThatIsYoung();
    void ordersFromBeforeThereWereDigestsGetTheirs();
    void theWatchTellsWhenTheFeedGrows();
    void theWatchKnowsForHowLongAChangeWaits();
    void theWatchGoesOnAfterARestart();

private:
    void placeOrder();
    qint64 count(const QByteArray &table);

    std::unique_ptr<test::PrivatePostgres> m_cluster;
    std::unique_ptr<HubShop> m_shop;
    quint64 m_seed = 10;
};

void TestRetention::placeOrder()
{
    auto desk = m_shop->desk(++m_seed);
    QVERIFY(desk.execute(desk.newCommand(HubShop::orderOf(u"TEA"_s, 1)), HubShop::actor()));
}

qint64 TestRetention::count(const QByteArray &table)
{
    return m_shop->database().value("SELECT count(*) FROM " + table).toLongLong();
}

void TestRetention::removesWhatIsOlderThanNinetyDays()
{
    // The feed has PostgreSQL's clock, commands have the hub's.
    m_shop->database().value("UPDATE feed SET recorded_at = recorded_at - 91 * 86400000::bigint");
    m_shop->database().value("UPDATE command SET recorded_at = recorded_at - 91 * 86400000::bigint");
    m_shop->clock().set(
        fromMilliseconds(m_shop->database().value("SELECT (extract(epoch FROM now()) * 1000)::bigint").toLongLong()));
    const qint64 oldEntries = count("feed");
    const qint64 oldCommands = count("command");
    placeOrder();
    const auto cleaned = test::valueOf(hub::cleanUp(m_shop->database().pool(), m_shop->clock().now()));
    QCOMPARE(cleaned, (hub::CleanedUp{oldCommands, oldEntries}));
    QCOMPARE(count("command"), 1);
    QCOMPARE(count("feed"), 2);
    QCOMPARE(test::valueOf(hub::cleanUp(m_shop->database().pool(), m_shop->clock().now())), hub::CleanedUp());
}

void TestRetention::cursorsThatWouldMissSomethingAreRefused()
{
    hub::SyncReader reader(m_shop->database().pool(), {});
    const hub::FeedCursor old{1, 0};
    QCOMPARE(test::valueOf(reader.changes(old, 100)).rows.size(), std::size_t{5});
    m_shop->database().value("UPDATE feed SET recorded_at = 0");
    const auto atTheEnd = test::valueOf(reader.feed()).watermark;
    (void)test::valueOf(hub::cleanUp(m_shop->database().pool(), m_shop->clock().now()));
    const auto refused = reader.changes(old, 100);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"must_refetch"_s);
    // Who had read everything goes on.
    QVERIFY(reader.changes(atTheEnd, 100));
    placeOrder();
    QCOMPARE(test::valueOf(reader.changes(atTheEnd, 100)).rows.size(), std::size_t{2});
    // So does nobody whose cursor is of a time that this database has not seen.
    QVERIFY(!reader.changes({1'000'000'000, 0}, 100));
}

void TestRetention::removesNothingThatIsYoung()
{
    const qint64 entries = count("feed");
    const qint64 commands = count("command");
    QCOMPARE(test::valueOf(hub::cleanUp(m_shop->database().pool(), m_shop->clock().now())), hub::CleanedUp());
    QCOMPARE(count("feed"), entries);
    QCOMPARE(count("command"), commands);
    QVERIFY(hub::SyncReader(m_shop->database().pool(), {}).changes({1, 0}, 100));
}

void TestRetention::ordersFromBeforeThereWereDigestsGetTheirs()
{
    placeOrder();
    placeOrder();
    const QByteArray all =
        "SELECT string_agg(concat(digest, digest_impersonal, locations), ';' ORDER BY id) FROM orders";
    const QVariant before = m_shop->database().value(all);
    m_shop->database().value("UPDATE orders SET digest = NULL, digest_impersonal = NULL, locations = NULL");
    (void)test::valueOf(hub::migrate(*test::valueOf(m_shop->database().pool().connection())));
    QCOMPARE(m_shop->database().value(all), before);
    QCOMPARE(m_shop->database().value("SELECT count(*) FROM orders WHERE digest IS NULL"), QVariant(0));
}

void TestRetention::theWatchTellsWhenTheFeedGrows()
{
    QSemaphore told;
    const hub::FeedWatch watch(m_shop->database().pool(), std::chrono::milliseconds(1), [&] { told.release(); });
    QTRY_VERIFY(watch.lag());
    QCOMPARE(told.available(), 0);
    placeOrder();
    QVERIFY(told.tryAcquire(1, 60'000));
}

void TestRetention::theWatchKnowsForHowLongAChangeWaits()
{
    const hub::FeedWatch watch(m_shop->database().pool(), std::chrono::milliseconds(1), [] {});
    QTRY_COMPARE(watch.lag(), std::optional(std::chrono::milliseconds(0)));
    auto slow = test::valueOf(m_shop->database().store().begin());
    QVERIFY(slow->save(ordering::CommandRecord{QUuid::createUuid(), "digest", {}, 1, m_shop->clock().now()}));
    std::jthread([&] { placeOrder(); }).join();
    QTRY_VERIFY(watch.lag() && *watch.lag() > std::chrono::milliseconds(20));
    QVERIFY(slow->commit());
    QTRY_COMPARE(watch.lag(), std::optional(std::chrono::milliseconds(0)));
}

void TestRetention::theWatchGoesOnAfterARestart()
{
    QSemaphore told;
    const hub::FeedWatch watch(m_shop->database().pool(), std::chrono::milliseconds(1), [&] { told.release(); });
    QTRY_VERIFY(watch.lag());
    m_cluster->stop();
    QTRY_VERIFY(!watch.lag());
    m_cluster->start();
    placeOrder();
    QVERIFY(told.tryAcquire(1, 60'000));
}

QTEST_GUILESS_MAIN(TestRetention)
#include "test_retention.moc"
