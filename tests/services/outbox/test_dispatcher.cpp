// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/dispatcher.h"
#include "tests/services/outbox/memory_queue.h"
#include "tests/services/outbox/scripted_transport.h"
#include "tests/support/fake_clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::outbox;
using docket::test::FakeClock;
using docket::test::MemoryQueue;
using docket::test::ScriptedTransport;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// The dispatcher's rules, over a queue in memory and a peer that answers as it is told to.
class TestDispatcher : public QObject {
    Q_OBJECT

private slots:
    void init();
    void deliversWhatIsQueued();
    void sendsTheNextOfAnOrderWhenTheOneBeforeIsConfirmed();
    void keepsToTheWindow();
    void aRefusedEventHoldsUpItsOwnOrderOnly();
    void aRefusedEventIsTriedAgainWhenItIsDue();
    void countsNothingWhenTheWayIsBlocked();
    void takesSilenceForABrokenWay();
    void findsTheOneMessageThatCanNeverBeTaken();
    void aMessageThatBreaksTheConnectionAloneIsDeadAfterTenTimes();
    void sendsNothingMoreWhenItIsToStop();
    void aDeadEventHoldsUpItsOwnOrder();
    void pausesGrowToFiveMinutes_data();
    void pausesGrowToFiveMinutes();

private:
    Round run(DispatcherOptions options = {});
    static QUuid id(uint number) { return {number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}; }

    std::unique_ptr<MemoryQueue> m_queue;
    std::unique_ptr<ScriptedTransport> m_transport;
    FakeClock m_clock;
};

namespace {

Error because(const QString &code)
{
    return {code, {}, u"Because."_s, {}};
}

} // namespace

void TestDispatcher::init()
{
    m_queue = std::make_unique<MemoryQueue>();
    m_transport = std::make_unique<ScriptedTransport>();
}

Round TestDispatcher::run(DispatcherOptions options)
{
    Dispatcher dispatcher(
        *m_queue, *m_transport, m_clock, [] { return 0.5; }, std::move(options));
    return *dispatcher.runRound([] { return false; });
}

void TestDispatcher::deliversWhatIsQueued()
{
    m_queue->add(u"A"_s);
    m_queue->add(u"B"_s);
    const Round round = run();
    QCOMPARE(round.delivered, 2);
    QVERIFY(!round.trouble);
    QVERIFY(m_queue->isEmpty());
    QCOMPARE(run().claimed, 0);
}

void TestDispatcher::sendsTheNextOfAnOrderWhenTheOneBeforeIsConfirmed()
{
    for (const QString &order : {u"A"_s, u"A"_s, u"A"_s, u"B"_s})
        m_queue->add(order);
    run();
    QCOMPARE(m_transport->mostUnderWay, std::size_t{2}); // one of each order
    QCOMPARE(m_transport->confirmed, (std::vector{id(1), id(4), id(2), id(3)}));
}

void TestDispatcher::keepsToTheWindow()
{
    for (int i = 0; i < 10; ++i)
        m_queue->add(QString::number(i));
    DispatcherOptions options;
    options.window = 3;
    run(options);
    QCOMPARE(m_transport->mostUnderWay, std::size_t{3});
    QVERIFY(m_queue->isEmpty());
}

void TestDispatcher::aRefusedEventHoldsUpItsOwnOrderOnly()
{
    for (const QString &order : {u"A"_s, u"A"_s, u"B"_s, u"B"_s})
        m_queue->add(order);
    m_transport->refuses = [](const Message &message) {
        return message.id == id(1) ? std::optional(because(u"message_unroutable"_s)) : std::nullopt;
    };
    const Round round = run();
    QCOMPARE(round.failed, 1);
    QCOMPARE(m_transport->confirmed, (std::vector{id(3), id(4)}));
    QCOMPARE(m_queue->row(1).last->code, u"message_unroutable"_s);
    QVERIFY(!m_queue->row(2).last); // neither sent nor counted
    QCOMPARE(run().claimed, 0);
}

void TestDispatcher::aRefusedEventIsTriedAgainWhenItIsDue()
{
    m_queue->add(u"A"_s);
    m_transport->refuses = [](const Message &) { return because(u"queue_full"_s); };
    const auto before = m_clock.now();
    run();
    QCOMPARE(m_queue->row(1).last->nextAttempt, before + milliseconds(500)); // half of one second
    m_clock.advance(milliseconds(500));
    run();
    QCOMPARE(m_queue->row(1).last->nextAttempt, m_clock.now() + seconds(1)); // half of two
    m_transport->refuses = {};
    m_clock.advance(seconds(1));
    QCOMPARE(run().delivered, 1);
}

void TestDispatcher::countsNothingWhenTheWayIsBlocked()
{
    m_queue->add(u"A"_s);
    m_transport->openError = because(u"broker_refused"_s);
    QCOMPARE(run().trouble->code, u"broker_refused"_s);
    m_transport->openError.reset();
    m_transport->breaks = [](const auto &) { return because(u"broker_lost"_s); };
    const Round round = run();
    QCOMPARE(round.trouble->code, u"broker_lost"_s);
    QCOMPARE(round.failed, 0);
    QVERIFY(!m_queue->row(1).last);
    m_transport->breaks = {};
    QCOMPARE(run().delivered, 1);
    QCOMPARE(m_transport->published, (std::vector{id(1), id(1)})); // again, under the same id
}

void TestDispatcher::takesSilenceForABrokenWay()
{
    m_queue->add(u"A"_s);
    m_transport->isSilent = true;
    DispatcherOptions options;
    options.answerTime = milliseconds(1);
    QCOMPARE(run(options).trouble->code, u"broker_silent"_s);
    QVERIFY(!m_transport->isOpen());
    QVERIFY(!m_queue->row(1).last);
}

void TestDispatcher::findsTheOneMessageThatCanNeverBeTaken()
{
    for (int i = 0; i < 5; ++i)
        m_queue->add(QString::number(i));
    m_transport->breaks = [](const std::vector<ScriptedTransport::Sent> &underWay) -> std::optional<Error> {
        for (const auto &sent : underWay) {
            if (sent.message.id == id(3))
                return because(u"message_refused"_s);
        }
        return std::nullopt;
    };
    const Round round = run();
    QCOMPARE(round.dead, 1);
    QCOMPARE(round.delivered, 4);
    QVERIFY(!round.trouble);
    QCOMPARE(m_queue->row(3).last->kind, Settlement::Kind::Dead);
    QCOMPARE(m_transport->confirmed, (std::vector{id(1), id(2), id(4), id(5)}));
}

void TestDispatcher::aMessageThatBreaksTheConnectionAloneIsDeadAfterTenTimes()
{
    m_queue->add(u"A"_s);
    m_transport->breaks = [](const auto &) { return because(u"message_broke_connection"_s); };
    for (int i = 0; i < 9; ++i) {
        QCOMPARE(run().failed, 1);
        m_clock.advance(std::chrono::minutes(5));
    }
    QCOMPARE(run().dead, 1);
    QCOMPARE(m_queue->row(1).entry.breaks, 10);
}

void TestDispatcher::sendsNothingMoreWhenItIsToStop()
{
    m_queue->add(u"A"_s);
    Dispatcher dispatcher(*m_queue, *m_transport, m_clock, [] { return 0.5; }, {});
    const auto round = dispatcher.runRound([] { return true; });
    QCOMPARE(round->delivered, 0);
    QVERIFY(m_transport->published.empty());
    QVERIFY(!m_queue->row(1).last);
}

void TestDispatcher::aDeadEventHoldsUpItsOwnOrder()
{
    m_queue->add(u"A"_s);
    m_transport->breaks = [](const auto &) { return because(u"message_refused"_s); };
    run();
    m_transport->breaks = {};
    m_queue->add(u"A"_s);
    m_queue->add(u"B"_s);
    run();
    QCOMPARE(m_transport->confirmed, (std::vector{id(3)}));
}

void TestDispatcher::pausesGrowToFiveMinutes_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("most");
    QTest::newRow("the first") << 0 << qint64{1'000};
    QTest::newRow("the second") << 1 << qint64{2'000};
    QTest::newRow("the ninth") << 8 << qint64{256'000};
    QTest::newRow("the tenth") << 9 << qint64{300'000};
    QTest::newRow("the thousandth") << 999 << qint64{300'000};
}

void TestDispatcher::pausesGrowToFiveMinutes()
{
    QFETCH(const int, failures);
    QFETCH(const qint64, most);
    QCOMPARE(backoff(failures, [] { return 0.0; }).count(), 0);
    QCOMPARE(backoff(failures, [] { return 0.5; }).count(), most / 2);
}

QTEST_GUILESS_MAIN(TestDispatcher)
#include "test_dispatcher.moc"
