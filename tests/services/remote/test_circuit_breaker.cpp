// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remote/circuit_breaker.h"

#include <QTest>

#include <limits>

using namespace docket::remote;
using namespace std::chrono_literals;

namespace {

constexpr quint32 least = 0;
constexpr quint32 most = std::numeric_limits<quint32>::max();
using State = CircuitBreaker::State;

} // namespace

class TestCircuitBreaker : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_breaker = CircuitBreaker();
        m_now = CircuitBreaker::Time(1'000s);
    }

    void letsEverythingPassWhileAllIsWell()
    {
        for (int i = 0; i < 100; ++i)
            good();
        QCOMPARE(m_breaker.state(m_now), State::Closed);
    }

    void opensAtFiveFailuresInARow()
    {
        // Enough good ones before for the share of failures to be small.
        for (int i = 0; i < 20; ++i)
            good();
        for (int i = 0; i < 4; ++i)
            bad();
        QCOMPARE(m_breaker.state(m_now), State::Closed);
        bad();
        QCOMPARE(m_breaker.state(m_now), State::Open);
        QVERIFY(!m_breaker.ask(m_now).isGranted);
    }

    void aGoodCallInBetweenEndsTheRow()
    {
        for (int i = 0; i < 20; ++i)
            good();
        for (int i = 0; i < 4; ++i)
            bad();
        good();
        for (int i = 0; i < 4; ++i)
            bad();
        QCOMPARE(m_breaker.state(m_now), State::Closed);
    }

    void opensWhenHalfOfFiveCallsFail()
    {
        good();
        bad();
        good();
        bad(); // half, but of four
        QCOMPARE(m_breaker.state(m_now), State::Closed);
        bad();
        QCOMPARE(m_breaker.state(m_now), State::Open);
    }

    void forgetsCallsAfterHalfAMinute()
    {
        bad();
        bad();
        good();
        m_now += 30s;
        good();
        bad();
        good();
        bad();
        QCOMPARE(m_breaker.state(m_now), State::Closed); // two of four
    }

    void staysOpenForFiveSecondsAndUpToAQuarterMore()
    {
        openIt(least);
        QCOMPARE(m_breaker.nextTry() - m_now, 5s);
        m_now += 4'999ms;
        QVERIFY(!m_breaker.ask(m_now).isGranted);
        m_now += 1ms;
        QVERIFY(m_breaker.ask(m_now).isGranted);

        init();
        openIt(most);
        QCOMPARE(m_breaker.nextTry() - m_now, 6'250ms);
    }

    void letsOneProbeThroughWhenHalfOpen()
    {
        openIt(least);
        m_now += 5s;
        QCOMPARE(m_breaker.state(m_now), State::HalfOpen);
        const auto probe = m_breaker.ask(m_now);
        QVERIFY(probe.isGranted);
        QVERIFY(probe.isProbe);
        const auto other = m_breaker.ask(m_now);
        QVERIFY(!other.isGranted);
        QCOMPARE(other.again, m_now + 10s);
    }

    void closesAfterTwoGoodProbes()
    {
        openIt(least);
        m_now += 5s;
        good();
        QCOMPARE(m_breaker.state(m_now), State::HalfOpen);
        good();
        QCOMPARE(m_breaker.state(m_now), State::Closed);
        QVERIFY(!m_breaker.ask(m_now).isProbe);
    }

    void opensForTwiceAsLongAfterAFailedProbeUpToFiveMinutes()
    {
        openIt(least);
        auto wait = 5s;
        for (int i = 0; i < 10; ++i) {
            m_now += wait;
            bad();
            wait = std::min<std::chrono::seconds>(wait * 2, 300s);
            QCOMPARE(m_breaker.nextTry() - m_now, wait);
        }
        QCOMPARE(wait, 300s);
    }

    void startsWithFiveSecondsAgainOnceItWasClosed()
    {
        openIt(least);
        m_now += 5s;
        bad();
        m_now += 10s;
        good();
        good();
        openIt(least);
        QCOMPARE(m_breaker.nextTry() - m_now, 5s);
    }

    void givesUpWaitingForAProbeThatNeverEnds()
    {
        openIt(least);
        m_now += 5s;
        const auto lost = m_breaker.ask(m_now);
        m_now += 10s;
        const auto next = m_breaker.ask(m_now);
        QVERIFY(next.isGranted);
        // The lost one comes back late, and counts for nothing.
        m_breaker.failed(lost, m_now, least);
        QCOMPARE(m_breaker.state(m_now), State::HalfOpen);
        m_breaker.succeeded(next, m_now);
        good();
        QCOMPARE(m_breaker.state(m_now), State::Closed);
    }

    void anAbandonedProbeMakesRoomForAnother()
    {
        openIt(least);
        m_now += 5s;
        m_breaker.abandoned(m_breaker.ask(m_now));
        QVERIFY(m_breaker.ask(m_now).isGranted);
    }

    void endsOfCallsFromBeforeItOpenedDoNotCount()
    {
        const auto slow = m_breaker.ask(m_now);
        openIt(least);
        m_now += 5s;
        const auto probe = m_breaker.ask(m_now);
        m_breaker.succeeded(slow, m_now);
        m_breaker.succeeded(probe, m_now);
        QCOMPARE(m_breaker.state(m_now), State::HalfOpen);
    }

    void pausesWithoutCallingItAFailure()
    {
        m_breaker.pauseUntil(m_now + 20s);
        const auto pass = m_breaker.ask(m_now);
        QVERIFY(!pass.isGranted);
        QCOMPARE(pass.again, m_now + 20s);
        QCOMPARE(m_breaker.state(m_now), State::Closed);
        m_now += 20s;
        const auto after = m_breaker.ask(m_now);
        QVERIFY(after.isGranted && !after.isProbe);
    }

    void workingOfflineHoldsItOpen()
    {
        m_breaker.holdOpen(true);
        m_now += 1h;
        QVERIFY(!m_breaker.ask(m_now).isGranted);
        QCOMPARE(m_breaker.state(m_now), State::Open);
        m_breaker.holdOpen(false);
        QVERIFY(m_breaker.ask(m_now).isProbe);
    }

private:
    void good() { m_breaker.succeeded(m_breaker.ask(m_now), m_now); }
    void bad() { m_breaker.failed(m_breaker.ask(m_now), m_now, least); }
    void openIt(quint32 random)
    {
        for (int i = 0; i < 5; ++i)
            m_breaker.failed(m_breaker.ask(m_now), m_now, random);
    }

    CircuitBreaker m_breaker;
    CircuitBreaker::Time m_now;
};

QTEST_GUILESS_MAIN(TestCircuitBreaker)
#include "test_circuit_breaker.moc"
