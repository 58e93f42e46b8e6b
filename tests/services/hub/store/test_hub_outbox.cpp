// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/hub_outbox.h"
#include "services/hub/store/outbox_rows.h"
#include "services/outbox/dispatcher.h"
#include "tests/services/hub/store/hub_shop.h"

#include <QHash>
#include <QTest>

#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;
using namespace docket::outbox;
using docket::hub::HubOutbox;
using docket::hub::OutboxRows;
using docket::test::HubShop;
using docket::test::PrivatePostgres;
using docket::test::valueOf;

/// The hub's queue of events on real PostgreSQL, for one relay and for several.
class TestHubOutbox : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_cluster = std::make_unique<PrivatePostgres>(); }
    void cleanupTestCase()
    {
        m_shop.reset();
        m_cluster.reset();
    }
    void init();

    void queuesNothingUnlessTheHubPublishes();
    void queuesWithTheChangeOrNotAtAll();
    void saysEverythingAboutAnEvent();
    void twoRelaysNeverShareAnOrder();
    void whatARelayTookAndLeftIsFreeAfterAMinute();
    void whatFailedOrIsDeadHoldsItsOrderBack();
    void peopleRetryAndDiscardDeadLetters();
    void whatTheHistoryLacksIsNotSent();
    void whatTheHistoryLacksLetsThoseBeforeItGo();
    void severalRelaysDeliverEverythingOnceAndInOrder();

private:
    void place(int orders = 1);
    std::vector<Entry> claim(HubOutbox &outbox) { return valueOf(outbox.claim(1'000, m_shop->clock().now())); }
    // Out of the history.
    void forget(const Entry &entry)
    {
        const QByteArray id = entry.event.id.toByteArray();
        m_shop->database().value("DELETE FROM order_event WHERE id = '" + id + "' RETURNING id");
    }
    OutboxRows rows() { return OutboxRows(*valueOf(m_shop->database().pool().connection())); }

    std::unique_ptr<PrivatePostgres> m_cluster;
    std::unique_ptr<HubShop> m_shop;
    std::unique_ptr<HubOutbox> m_outbox;
    quint64 m_seed = 1'000; ///< the shop itself has the first ones
};

namespace {

/// What arrived at a receiver that takes everything.
class Arrivals {
public:
    void add(const QByteArray &message)
    {
        const auto read = wire::eventHeadFromJson(message);
        if (!read)
            qFatal("%s in %s", qPrintable(read.error().first().sentence), message.constData());
        const wire::EventHead &head = *read;
        const std::lock_guard lock(m_mutex);
        ++m_times[head.id];
        qint64 &last = m_last[head.entity.id];
        m_isInOrder = m_isInOrder && head.sequence > last;
        last = head.sequence;
    }
    [[nodiscard]] qsizetype count() const { return m_times.size(); }
    [[nodiscard]] bool isInOrder() const { return m_isInOrder; }
    [[nodiscard]] bool isEachOnce() const
    {
        return std::ranges::all_of(m_times, [](int times) { return times == 1; });
    }

private:
    std::mutex m_mutex;
    QHash<QUuid, int> m_times;
    QHash<QString, qint64> m_last;
    bool m_isInOrder = true;
};

class ArrivingTransport final : public Transport {
public:
    explicit ArrivingTransport(Arrivals &arrivals) : m_arrivals(arrivals) {}
    [[nodiscard]] bool isOpen() const override { return true; }
    Result<void> open() override { return {}; }
    void close() override {}
    void interrupt() override {}
    Result<void> publish(quint64 tag, const Message &message) override
    {
        m_arrivals.add(message.body);
        m_receipts.push_back({tag, Receipt::Verdict::Confirmed, {}});
        return {};
    }
    Result<std::vector<Receipt>> receive(std::chrono::milliseconds) override { return std::exchange(m_receipts, {}); }

private:
    Arrivals &m_arrivals;
    std::vector<Receipt> m_receipts;
};

} // namespace

void TestHubOutbox::init()
{
    m_outbox.reset();
    m_shop = std::make_unique<HubShop>(*m_cluster, 100'000);
    m_shop->database().store().publish({});
    m_outbox = std::make_unique<HubOutbox>(m_shop->database().pool(), QUuid::createUuid());
}

void TestHubOutbox::place(int orders)
{
    auto desk = m_shop->desk(++m_seed);
    for (int i = 0; i < orders; ++i) {
        const auto placed = desk.execute(desk.newCommand(HubShop::orderOf(u"TEA"_s, 1)), HubShop::actor());
        QVERIFY2(placed, placed ? "" : qPrintable(placed.error().first().sentence));
    }
}

void TestHubOutbox::queuesNothingUnlessTheHubPublishes()
{
    m_shop = std::make_unique<HubShop>(*m_cluster, 10);
    place();
    QCOMPARE(m_shop->database().value("SELECT count(*) FROM outbox").toInt(), 0);
    m_shop->database().store().publish({{u"inventory.reserved"_s}});
    place();
    QCOMPARE(m_shop->database().value("SELECT count(*) FROM outbox").toInt(), 1);
}

void TestHubOutbox::queuesWithTheChangeOrNotAtAll()
{
    auto desk = m_shop->desk(++m_seed);
    const auto rehearsed = desk.rehearseAll({desk.newCommand(HubShop::orderOf(u"TEA"_s, 1))}, HubShop::actor());
    QVERIFY(rehearsed.front());
    QVERIFY(claim(*m_outbox).empty());
}

void TestHubOutbox::saysEverythingAboutAnEvent()
{
    place();
    auto desk = m_shop->desk(++m_seed);
    QVERIFY(desk.execute(desk.newCommand(AdjustStock{{u"TEA"_s, u"main"_s}, StockChange::Receive, 5, {}}),
                         HubShop::actor()));
    const auto claimed = claim(*m_outbox);
    QCOMPARE(claimed.size(), std::size_t{3});
    QCOMPARE(claimed[0].event.type, u"order.created"_s);
    QCOMPARE(claimed[0].event.sequence, 1);
    QCOMPARE(claimed[1].event.type, u"inventory.reserved"_s);
    QCOMPARE(claimed[1].event.entity, claimed[0].event.entity);
    QCOMPARE(claimed[2].event.entity, (EntityRef{EntityKind::Stock, u"TEA@main"_s}));
    QCOMPARE(claimed[2].event.actor, HubShop::actor().name);
    QVERIFY(!claimed[2].event.commandId.isNull());
    QVERIFY(claimed[0].event.data.startsWith("{\"order\""));
}

void TestHubOutbox::twoRelaysNeverShareAnOrder()
{
    place(3);
    HubOutbox other(m_shop->database().pool(), QUuid::createUuid());
    // Three of six: the first order whole, and half of the second.
    const auto first = valueOf(m_outbox->claim(3, m_shop->clock().now()));
    QCOMPARE(first.size(), std::size_t{3});
    const auto second = claim(other);
    for (const Entry &entry : second) {
        for (const Entry &taken : first)
            QVERIFY(entry.event.entity != taken.event.entity);
    }
    QCOMPARE(second.size(), std::size_t{2});
    QVERIFY(claim(*m_outbox).empty());
}

void TestHubOutbox::whatARelayTookAndLeftIsFreeAfterAMinute()
{
    place();
    HubOutbox dead(m_shop->database().pool(), QUuid::createUuid());
    const auto taken = claim(dead);
    QCOMPARE(taken.size(), std::size_t{2});
    QVERIFY(claim(*m_outbox).empty());
    QCOMPARE(*valueOf(m_outbox->nextDue()), m_shop->clock().now() + HubOutbox::claimTime);
    m_shop->clock().advance(HubOutbox::claimTime);
    QCOMPARE(claim(*m_outbox).size(), std::size_t{2});
    // Late, the first one gives up what is not its own any more.
    QVERIFY(dead.settle({{.key = taken[0].key, .kind = Settlement::Kind::Released}}, m_shop->clock().now()));
    QVERIFY(claim(dead).empty());
}

void TestHubOutbox::whatFailedOrIsDeadHoldsItsOrderBack()
{
    place(2);
    const auto now = m_shop->clock().now();
    const auto all = claim(*m_outbox);
    QVERIFY(m_outbox->settle({{.key = all[0].key,
                               .kind = Settlement::Kind::Failed,
                               .nextAttempt = now + std::chrono::seconds(9),
                               .code = u"queue_full"_s,
                               .sentence = u"Full."_s},
                              {.key = all[1].key},
                              {.key = all[2].key, .kind = Settlement::Kind::Dead, .code = u"message_refused"_s},
                              {.key = all[3].key}},
                             now));
    QVERIFY(claim(*m_outbox).empty());
    m_shop->clock().advance(std::chrono::seconds(9));
    QCOMPARE(claim(*m_outbox).size(), std::size_t{2});
    const Figures figures = valueOf(m_outbox->figures());
    QCOMPARE(figures.queued, 3);
    QCOMPARE(figures.waiting, 1);
    QCOMPARE(figures.dead, 1);
    QCOMPARE(figures.failed, 2);
}

void TestHubOutbox::peopleRetryAndDiscardDeadLetters()
{
    place();
    const auto all = claim(*m_outbox);
    QVERIFY(m_outbox->settle(
        {{.key = all[0].key, .kind = Settlement::Kind::Dead, .code = u"message_refused"_s, .sentence = u"Too large."_s},
         {.key = all[1].key}},
        m_shop->clock().now()));
    const auto letters = valueOf(rows().deadAfter(0, 10));
    QCOMPARE(letters.size(), std::size_t{1});
    QCOMPARE(letters[0].entry.event.id, all[0].event.id);
    QCOMPARE(letters[0].reason, u"Too large."_s);
    QVERIFY(valueOf(rows().retry(all[0].event.id)));
    QVERIFY(!valueOf(rows().retry(all[0].event.id)));
    QCOMPARE(claim(*m_outbox).size(), std::size_t{2});
    QVERIFY(m_outbox->settle({{.key = all[0].key, .kind = Settlement::Kind::Dead}, {.key = all[1].key}},
                             m_shop->clock().now()));
    QVERIFY(valueOf(rows().discard(all[0].event.id)));
    QVERIFY(!valueOf(rows().discard(all[0].event.id)));
    QCOMPARE(claim(*m_outbox).size(), std::size_t{1});
}

void TestHubOutbox::whatTheHistoryLacksIsNotSent()
{
    place(2);
    const auto all = claim(*m_outbox);
    QCOMPARE(all.size(), std::size_t{4});
    std::vector<Settlement> given;
    for (const Entry &entry : all)
        given.push_back({.key = entry.key});
    QVERIFY(m_outbox->settle(given, m_shop->clock().now()));
    forget(all[0]);
    // Nor is what follows in the same order.
    const auto left = claim(*m_outbox);
    QCOMPARE(left.size(), std::size_t{2});
    QCOMPARE(left[0].event.id, all[2].event.id);
    QCOMPARE(left[1].event.id, all[3].event.id);
    const auto letters = valueOf(rows().deadAfter(0, 10));
    QCOMPARE(letters.size(), std::size_t{1});
    QCOMPARE(letters[0].entry.event.id, all[0].event.id);
    QCOMPARE(letters[0].code, u"event_missing"_s);
    QCOMPARE(letters[0].entry.event.data, QByteArray("{}"));
    QVERIFY(valueOf(rows().discard(all[0].event.id)));
    QCOMPARE(claim(*m_outbox).front().event.id, all[1].event.id);
}

void TestHubOutbox::whatTheHistoryLacksLetsThoseBeforeItGo()
{
    place();
    const auto all = claim(*m_outbox);
    QVERIFY(m_outbox->settle({{.key = all[0].key}, {.key = all[1].key}}, m_shop->clock().now()));
    forget(all[1]);
    const auto before = claim(*m_outbox);
    QCOMPARE(before.size(), std::size_t{1});
    QCOMPARE(before[0].event.id, all[0].event.id);
    QCOMPARE(valueOf(m_outbox->figures()).dead, 0);
    QVERIFY(m_outbox->settle({{.key = all[0].key, .kind = Settlement::Kind::Delivered}}, m_shop->clock().now()));
    QVERIFY(claim(*m_outbox).empty());
    QCOMPARE(valueOf(m_outbox->figures()).dead, 1);
    QCOMPARE(valueOf(m_outbox->figures()).failed, 1);
}

void TestHubOutbox::severalRelaysDeliverEverythingOnceAndInOrder()
{
    constexpr int relays = 3;
    constexpr int orders = 60;
    Arrivals arrivals;
    std::atomic<bool> isPlacing = true;
    std::vector<std::thread> threads;
    for (int i = 0; i < relays; ++i) {
        threads.emplace_back([&] {
            HubOutbox outbox(m_shop->database().pool(), QUuid::createUuid());
            ArrivingTransport transport(arrivals);
            DispatcherOptions options;
            options.batch = 7; // cuts orders in the middle
            Dispatcher dispatcher(
                outbox, transport, m_shop->clock(), [] { return 0.0; }, options);
            for (bool isLast = false; !isLast;) {
                // Asked before the round, so that a round follows the last order.
                const bool wasPlacing = isPlacing;
                const Round round = valueOf(dispatcher.runRound([] { return false; }));
                isLast = !wasPlacing && round.claimed == 0 && valueOf(outbox.figures()).queued == 0;
            }
        });
    }
    for (int i = 0; i < 2; ++i) {
        threads.emplace_back([&, desk = std::make_shared<ordering::OrderDesk>(m_shop->desk(++m_seed))] {
            for (int order = 0; order < orders / 2; ++order) {
                const auto placed = desk->execute(desk->newCommand(HubShop::orderOf(u"TEA"_s, 1)), HubShop::actor());
                if (!placed)
                    qFatal("%s", qPrintable(placed.error().first().sentence));
                if (!desk->execute(desk->newCommand(AddNote{u"Ring twice"_s}, placed->order->id), HubShop::actor()))
                    qFatal("No note.");
            }
        });
    }
    for (auto thread = threads.begin() + relays; thread != threads.end(); ++thread)
        thread->join();
    isPlacing = false;
    for (auto thread = threads.begin(); thread != threads.begin() + relays; ++thread)
        thread->join();
    QCOMPARE(arrivals.count(), 3 * orders); // created, reserved, updated
    QVERIFY(arrivals.isInOrder());
    QVERIFY(arrivals.isEachOnce());
    QCOMPARE(valueOf(m_outbox->figures()).delivered, 3 * orders);
}

QTEST_GUILESS_MAIN(TestHubOutbox)
#include "test_hub_outbox.moc"
