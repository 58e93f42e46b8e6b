// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/schema.h"
#include "services/wire/json_command.h"
#include "tests/services/hub/store/hub_shop.h"
#include "tests/support/parallel.h"

#include <QTest>

#include <atomic>
#include <condition_variable>
#include <set>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;
using docket::test::HubShop;

/// PostgreSQL that goes away, that keeps others waiting, and that has seen a newer hub.
class TestStoreFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_cluster = std::make_unique<test::PrivatePostgres>(); }
    void init() { m_shop = std::make_unique<HubShop>(*m_cluster, 1'000'000); }
    void cleanup();

    void goesOnWithTheSamePoolAfterARestartUnderLoad_data();
    void goesOnWithTheSamePoolAfterARestartUnderLoad();
    void saysThatTheDatabaseIsAwayForAsLongAsItIs();
    void waitsNoLongerThanTheLockTimeOutForAnOrder();
    void aCommandThatIsStillBeingCarriedOutIsInProgress();
    void aStatementThatTakesTooLongIsBusy();
    void aTransactionThatStandsStillIsEnded();
    void aConnectionThatBreaksInATransactionIsItsOwnersStill();
    void refusesADatabaseOfANewerHub();

private:
    /// A store over the same database whose time-outs a test can wait for.
    std::unique_ptr<hub::HubStore> hastyStore(hub::ConnectionPool &pool);
    hub::DatabaseOptions hasty() const;
    ordering::OrderDesk deskOver(hub::HubStore &store);
    QUuid placedOrder();

    std::unique_ptr<test::PrivatePostgres> m_cluster;
    std::unique_ptr<HubShop> m_shop;
};

namespace {

constexpr int writers = 6;
constexpr int commandsEach = 60;
constexpr int restarts = 3;

QString codeOf(const Decided<ordering::Outcome> &outcome)
{
    return outcome ? QString() : outcome.error().first().code;
}

/// Commands that were acknowledged, and a gate that keeps those who failed until the database is there again.
class Ledger {
public:
    void acknowledge(const QUuid &id)
    {
        const std::scoped_lock lock(m_mutex);
        m_acknowledged.insert(id);
        m_changed.notify_all();
    }
    void waitForCount(std::size_t count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_acknowledged.size() >= count; });
    }
    void setUp(bool isUp)
    {
        const std::scoped_lock lock(m_mutex);
        m_isUp = isUp;
        m_changed.notify_all();
    }
    void fail(const QString &code)
    {
        std::unique_lock lock(m_mutex);
        m_codes.insert(code);
        m_changed.wait(lock, [&] { return m_isUp; });
    }
    const std::set<QUuid> &acknowledged() const { return m_acknowledged; }
    const std::set<QString> &codes() const { return m_codes; }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::set<QUuid> m_acknowledged;
    std::set<QString> m_codes;
    bool m_isUp = true;
};

} // namespace

void TestStoreFaults::cleanup()
{
    QCOMPARE(m_shop->faults(), QStringList());
    m_shop.reset();
}

hub::DatabaseOptions TestStoreFaults::hasty() const
{
    hub::DatabaseOptions options = m_shop->database().pool().options();
    options.lockTimeout = std::chrono::milliseconds(100);
    options.statementTimeout = std::chrono::milliseconds(300);
    options.idleInTransactionTimeout = std::chrono::milliseconds(100);
    return options;
}

std::unique_ptr<hub::HubStore> TestStoreFaults::hastyStore(hub::ConnectionPool &pool)
{
    return test::valueOf(hub::HubStore::open(pool));
}

ordering::OrderDesk TestStoreFaults::deskOver(hub::HubStore &store)
{
    return {store, m_shop->clock(), IdSource(77), wire::digestOf};
}

QUuid TestStoreFaults::placedOrder()
{
    auto desk = m_shop->desk(2);
    const auto placed = desk.execute(desk.newCommand(HubShop::orderOf(u"TEA"_s, 1)), HubShop::actor());
    return placed ? placed->order->id : QUuid();
}

void TestStoreFaults::goesOnWithTheSamePoolAfterARestartUnderLoad_data()
{
    QTest::addColumn<test::PrivatePostgres::Stop>("how");
    QTest::addRow("stopped") << test::PrivatePostgres::Stop::Fast;
    QTest::addRow("crashed") << test::PrivatePostgres::Stop::Immediate;
}

void TestStoreFaults::goesOnWithTheSamePoolAfterARestartUnderLoad()
{
    QFETCH(test::PrivatePostgres::Stop, how);
    Ledger ledger;
    std::set<QUuid> asked;
    std::mutex askedMutex;
    {
        std::jthread load([&] {
            test::inParallel(writers, [&](int index) {
                auto desk = m_shop->desk(500 + static_cast<quint64>(index));
                for (int i = 0; i < commandsEach; ++i) {
                    const Command command = desk.newCommand(HubShop::orderOf(i % 2 == 0 ? u"TEA"_s : u"JAM"_s, 1));
                    {
                        const std::scoped_lock lock(askedMutex);
                        asked.insert(command.id);
                    }
                    for (;;) {
                        const auto outcome = desk.execute(command, HubShop::actor());
                        if (outcome)
                            break;
                        ledger.fail(codeOf(outcome));
                    }
                    ledger.acknowledge(command.id);
                }
            });
        });
        for (std::size_t i = 1; i <= restarts; ++i) {
            ledger.waitForCount(i * writers * commandsEach / (restarts + 1));
            ledger.setUp(false);
            m_cluster->stop(how);
            m_cluster->start();
            ledger.setUp(true);
        }
    }
    QCOMPARE(ledger.codes(), std::set<QString>{u"store_unavailable"_s});
    QCOMPARE(ledger.acknowledged(), asked);
    // Each had its effect once, though some were asked again without anybody knowing whether they had had it.
    QCOMPARE(m_shop->database().value("SELECT count(*) FROM orders").toInt(), writers * commandsEach);
    QCOMPARE(m_shop->database().value("SELECT count(*) FROM command c JOIN orders o ON o.id = c.order_id").toInt(),
             writers * commandsEach);
    QCOMPARE(m_shop->level(u"TEA"_s).reserved + m_shop->level(u"JAM"_s).reserved, writers * commandsEach);
}

void TestStoreFaults::saysThatTheDatabaseIsAwayForAsLongAsItIs()
{
    auto desk = m_shop->desk(3);
    const Command command = desk.newCommand(HubShop::orderOf(u"TEA"_s, 1));
    m_cluster->stop();
    QCOMPARE(codeOf(desk.execute(command, HubShop::actor())), u"store_unavailable"_s);
    QCOMPARE(codeOf(desk.execute(command, HubShop::actor())), u"store_unavailable"_s);
    QCOMPARE(m_shop->database().pool().check().error().code, u"store_unavailable"_s);
    m_cluster->start();
    QVERIFY(m_shop->database().pool().check());
    QVERIFY(desk.execute(command, HubShop::actor()));
}

void TestStoreFaults::waitsNoLongerThanTheLockTimeOutForAnOrder()
{
    const QUuid id = placedOrder();
    const auto holder = test::valueOf(m_shop->database().store().begin());
    QVERIFY(holder->order(id));
    std::jthread([&] {
        hub::ConnectionPool pool(hasty());
        const auto store = hastyStore(pool);
        auto desk = deskOver(*store);
        QCOMPARE(codeOf(desk.execute(desk.newCommand(AddNote{u"now"_s}, id), HubShop::actor())), u"busy"_s);
        // Others are not concerned, and the connection is good for more.
        QVERIFY(desk.execute(desk.newCommand(HubShop::orderOf(u"JAM"_s, 1)), HubShop::actor()));
    }).join();
}

void TestStoreFaults::aCommandThatIsStillBeingCarriedOutIsInProgress()
{
    auto own = m_shop->desk(4);
    const Command command = own.newCommand(HubShop::orderOf(u"TEA"_s, 1));
    auto holder = test::valueOf(m_shop->database().store().begin());
    QVERIFY(holder->commandRecord(command.id));
    std::jthread([&] {
        hub::ConnectionPool pool(hasty());
        const auto store = hastyStore(pool);
        QCOMPARE(codeOf(deskOver(*store).execute(command, HubShop::actor())), u"in_progress"_s);
    }).join();
    holder.reset();
    QVERIFY(own.execute(command, HubShop::actor()));
}

void TestStoreFaults::aStatementThatTakesTooLongIsBusy()
{
    const QUuid id = placedOrder();
    hub::Connection &blocking = *test::valueOf(m_shop->database().pool().begin());
    QVERIFY(blocking.exec(u"LOCK TABLE orders IN ACCESS EXCLUSIVE MODE"_s));
    std::jthread([&] {
        hub::DatabaseOptions options = hasty();
        options.lockTimeout = std::chrono::seconds(60);
        hub::ConnectionPool pool(options);
        const auto store = hastyStore(pool);
        auto desk = deskOver(*store);
        QCOMPARE(codeOf(desk.execute(desk.newCommand(AddNote{u"now"_s}, id), HubShop::actor())), u"busy"_s);
        QVERIFY(desk.execute(desk.newCommand(AdjustStock{{u"JAM"_s, defaultLocation()}, StockChange::Damage, 1, {}}),
                             HubShop::actor()));
    }).join();
    blocking.rollback();
}

void TestStoreFaults::aTransactionThatStandsStillIsEnded()
{
    const QUuid id = placedOrder();
    std::jthread([&] {
        hub::ConnectionPool pool(hasty());
        const auto store = hastyStore(pool);
        auto forgotten = test::valueOf(store->begin());
        QVERIFY(forgotten->order(id));
        // The order is free as soon as the other has been ended.
        std::jthread([&] {
            auto desk = m_shop->desk(5);
            QVERIFY(desk.execute(desk.newCommand(AddNote{u"free again"_s}, id), HubShop::actor()));
        }).join();
        const auto late = forgotten->order(id);
        QVERIFY(!late);
        QCOMPARE(late.error().code, u"store_unavailable"_s);
        forgotten.reset();
        auto desk = deskOver(*store);
        QVERIFY(desk.execute(desk.newCommand(AddNote{u"goes on"_s}, id), HubShop::actor()));
    }).join();
}

// Others on the thread, such as the reader of the signing keys, may be the first to notice.
void TestStoreFaults::aConnectionThatBreaksInATransactionIsItsOwnersStill()
{
    hub::ConnectionPool &pool = m_shop->database().pool();
    hub::Connection *const connection = test::valueOf(pool.begin());
    const auto backend = test::valueOf(connection->value("SELECT pg_backend_pid()"))->toInt();
    std::jthread([&] {
        QVERIFY(m_shop->database().value("SELECT pg_terminate_backend(" + QByteArray::number(backend) + ')').toBool());
    }).join();
    QVERIFY(!test::valueOf(pool.connection())->value("SELECT 1"));
    QCOMPARE(test::valueOf(pool.connection()), connection);
    QVERIFY(!connection->commit());
    QVERIFY(test::valueOf(pool.connection())->value("SELECT 1"));
}

void TestStoreFaults::refusesADatabaseOfANewerHub()
{
    hub::Connection &connection = *test::valueOf(m_shop->database().pool().connection());
    QVERIFY(connection.exec(u"INSERT INTO schema_step (number) VALUES (9999)"_s));
    const auto refused = hub::migrate(connection);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"newer_schema"_s);
    QCOMPARE(test::valueOf(hub::schemaVersion(connection)), 9999);
    QVERIFY(connection.exec(u"DELETE FROM schema_step WHERE number = 9999"_s));
    QVERIFY(hub::migrate(connection));
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "test_store_faults.moc"
