// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hub/buyers.h"
#include "tests/app/hub/kept_shop.h"
#include "tests/support/hub_database.h"

#include <QTest>

using namespace docket;
using namespace Qt::StringLiterals;

/// A hub that is killed, and a PostgreSQL that is restarted, at named points and at any: what was acknowledged is there,
/// nothing is there half or twice, and nobody repairs anything.
///
/// Points before the commit are reached by keeping a table from the hub, the one after it by making PostgreSQL wait for
/// a standby that there is none of: the transaction is committed then, and nobody has been told.
class TestHubKills : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void cleanup() { QCOMPARE(m_kept->faults(), QStringList()); }

    void killedBeforeCommitNothingIsThere_data();
    void killedBeforeCommitNothingIsThere();
    void killedAfterCommitEverythingIsThereOnce();
    void killedUnderLoadNothingAcknowledgedIsLost();
    void answers503WhilePostgresIsAwayAndGoesOnByItself();

private:
    test::HubProcess &hub() { return m_shop->hub(); }
    test::HttpAnswer order(const QByteArray &key);
    /// What there is of orders, events, stock, feed and commands.
    QString state();
    int waiting(const QByteArray &condition);
    void expectOneEffectOf(const QUuid &id, const QString &before);

    std::unique_ptr<test::ServedShop> m_shop;
    std::unique_ptr<test::KeptShop> m_kept;
    QByteArray m_token;
};

namespace {

constexpr int patience = 60'000; // milliseconds; only a test that fails waits as long

QByteArray keyOf(const QUuid &id)
{
    return "Idempotency-Key: " + id.toByteArray(QUuid::WithoutBraces) + "\r\n";
}

} // namespace

void TestHubKills::initTestCase()
{
    m_shop = std::make_unique<test::ServedShop>(QStringLiteral(DOCKET_HUB));
    m_shop->countLamps(10'000);
    m_kept = std::make_unique<test::KeptShop>(*m_shop);
    m_token = hub().tokenOf(u"agent"_s);
    // The month's table is there: making it would be waiting at another point.
    QCOMPARE(order(keyOf(QUuid::createUuid())).status, 201);
}

void TestHubKills::cleanupTestCase()
{
    m_kept.reset();
    m_shop.reset();
}

test::HttpAnswer TestHubKills::order(const QByteArray &key)
{
    test::HttpClient client(hub().port());
    client.always("Authorization: Bearer " + m_token);
    return client.post("/v1/orders", test::ServedShop::orderOf(1), key);
}

QString TestHubKills::state()
{
    return m_kept->value("SELECT concat_ws('/', (SELECT count(*) FROM orders), (SELECT count(*) FROM order_event), "
                         "(SELECT sum(reserved) FROM stock), (SELECT count(*) FROM stock_movement), "
                         "(SELECT count(*) FROM feed), (SELECT count(*) FROM command))");
}

int TestHubKills::waiting(const QByteArray &condition)
{
    return m_kept
        ->value("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() "
                "AND " +
                condition)
        .toInt();
}

// Sent again, it is answered as what was done, or is done now; and again after that.
void TestHubKills::expectOneEffectOf(const QUuid &id, const QString &before)
{
    const auto first = order(keyOf(id));
    QVERIFY2(first.status == 201, first.body);
    const QString after = state();
    QVERIFY(after != before);
    const auto second = order(keyOf(id));
    QCOMPARE(second.status, 201);
    QCOMPARE(second.text("id"), first.text("id"));
    QCOMPARE(state(), after);
}

void TestHubKills::killedBeforeCommitNothingIsThere_data()
{
    QTest::addColumn<QString>("table");
    QTest::addRow("before its first write") << u"orders"_s;
    QTest::addRow("between order and stock") << u"stock_movement"_s;
    QTest::addRow("before its id is kept") << u"command"_s;
    QTest::addRow("at its last statement") << u"feed"_s;
}

void TestHubKills::killedBeforeCommitNothingIsThere()
{
    QFETCH(QString, table);
    const QString before = state();
    const QUuid id = QUuid::createUuid();
    hub::ConnectionPool lockers(m_kept->pool().options());
    test::HttpAnswer answer;
    {
        std::jthread client;
        // On a thread of its own, as a thread has one connection.
        std::jthread([&] {
            hub::Connection &locking = *test::valueOf(lockers.begin());
            QVERIFY(locking.exec(u"LOCK TABLE %1 IN SHARE MODE"_s.arg(table)));
            client = std::jthread([&] { answer = order(keyOf(id)); });
            QTRY_COMPARE_WITH_TIMEOUT(waiting("application_name = 'docket-hub' AND wait_event_type = 'Lock'"), 1,
                                      patience);
            hub().kill();
            locking.rollback();
        }).join();
    }
    QCOMPARE(answer.status, 0);
    hub().start();
    // What the hub had begun ends when PostgreSQL finds nobody to answer.
    QTRY_COMPARE_WITH_TIMEOUT(waiting("xact_start IS NOT NULL AND state <> 'idle'"), 0, patience);
    QCOMPARE(state(), before);
    expectOneEffectOf(id, before);
}

void TestHubKills::killedAfterCommitEverythingIsThereOnce()
{
    const QString before = state();
    const QUuid id = QUuid::createUuid();
    const auto setStandby = [&](const QString &names) {
        hub::Connection &connection = *test::valueOf(m_kept->pool().connection());
        QVERIFY(connection.exec(u"SET synchronous_commit = local"_s));
        QVERIFY(connection.exec(u"ALTER SYSTEM SET synchronous_standby_names = '%1'"_s.arg(names)));
        QVERIFY(connection.exec(u"SELECT pg_reload_conf()"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_kept->value("SHOW synchronous_standby_names"), names, patience);
    };
    setStandby(u"nobody"_s);
    test::HttpAnswer answer;
    {
        const std::jthread client([&] { answer = order(keyOf(id)); });
        QTRY_VERIFY_WITH_TIMEOUT(waiting("application_name = 'docket-hub' AND wait_event = 'SyncRep'") > 0, patience);
        hub().kill();
    }
    QCOMPARE(answer.status, 0);
    setStandby({});
    QTRY_COMPARE_WITH_TIMEOUT(waiting("wait_event = 'SyncRep'"), 0, patience);
    hub().start();
    const QString committed = state();
    QVERIFY(committed != before);
    const auto again = order(keyOf(id));
    QCOMPARE(again.status, 201);
    QVERIFY(again.headers.contains("idempotent-replay"));
    QCOMPARE(state(), committed);
}

void TestHubKills::killedUnderLoadNothingAcknowledgedIsLost()
{
    constexpr int buyers = 4;
    constexpr int ordersEach = 15;
    constexpr int kills = 3;
    const int before = m_kept->value("SELECT count(*) FROM orders").toInt();
    test::Buyers load(hub().port(), m_token, buyers, ordersEach);
    for (std::size_t i = 1; i <= kills; ++i) {
        load.waitFor(i * buyers * ordersEach / (kills + 1));
        load.setBroken(true);
        hub().kill();
        hub().start();
        load.setBroken(false);
    }
    load.wait();
    QCOMPARE(load.complaints(), QByteArrayList());
    QCOMPARE(load.taken().size(), std::size_t{buyers * ordersEach});
    QCOMPARE(m_kept->value("SELECT count(*) FROM orders").toInt() - before, buyers * ordersEach);
    for (const QUuid &id : load.taken())
        QCOMPARE(m_kept->value("SELECT count(*) FROM command WHERE id = '" + id.toByteArray(QUuid::WithoutBraces) + '\''),
                 u"1"_s);
}

void TestHubKills::answers503WhilePostgresIsAwayAndGoesOnByItself()
{
    constexpr int buyers = 4;
    constexpr int ordersEach = 15;
    const int before = m_kept->value("SELECT count(*) FROM orders").toInt();
    const qint64 process = hub().processId();
    test::Buyers load(hub().port(), m_token, buyers, ordersEach);
    std::size_t taken = 0;
    for (const auto how : {test::PrivatePostgres::Stop::Immediate, test::PrivatePostgres::Stop::Fast}) {
        load.waitFor(taken += buyers * ordersEach / 3);
        load.setBroken(true);
        m_shop->cluster().stop(how);
        const auto refused = order(keyOf(QUuid::createUuid()));
        QVERIFY2(refused.status == 503, refused.body);
        QVERIFY(refused.headers.value("retry-after").toInt() > 0);
        QCOMPARE(refused.text("code"), u"store_unavailable"_s);
        test::HttpClient anybody(hub().port());
        QCOMPARE(anybody.get("/readyz").status, 503);
        QCOMPARE(anybody.get("/healthz").status, 200);
        m_shop->cluster().start();
        load.setBroken(false);
    }
    load.wait();
    QCOMPARE(load.complaints(), QByteArrayList());
    QCOMPARE(m_kept->value("SELECT count(*) FROM orders").toInt() - before, buyers * ordersEach);
    QCOMPARE(hub().processId(), process);
    test::HttpClient anybody(hub().port());
    QTRY_COMPARE_WITH_TIMEOUT(anybody.get("/readyz").status, 200, patience);
}

QTEST_GUILESS_MAIN(TestHubKills)
#include "test_hub_kills.moc"
