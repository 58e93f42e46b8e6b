// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remote/circuit_breaker.h"

#include <algorithm>
#include <limits>

namespace docket::remote {

using namespace std::chrono_literals;

CircuitBreaker::State CircuitBreaker::state(Time now) const
{
    if (m_isHeld)
        return State::Open;
    return m_state == State::Open && now >= m_openUntil ? State::HalfOpen : m_state;
}

CircuitBreaker::Time CircuitBreaker::nextTry() const
{
    return std::max(m_pausedUntil, m_state == State::Open ? m_openUntil : Time());
}

CircuitBreaker::Pass CircuitBreaker::ask(Time now)
{
    if (m_isHeld)
        return {false, false, now + m_settings.firstOpen, m_round};
    if (now < m_pausedUntil)
        return {false, false, m_pausedUntil, m_round};
    if (m_state == State::Open) {
        if (now < m_openUntil)
            return {false, false, m_openUntil, m_round};
        beginRound(State::HalfOpen);
    }
    if (m_state == State::Closed)
        return {true, false, now, m_round};
    if (m_isProbing && now < m_probeEnds)
        return {false, false, m_probeEnds, m_round};
    if (m_isProbing) {
        // Nobody told how it ended; whoever does later speaks of an earlier round.
        m_goodProbes = 0;
        ++m_round;
    }
    m_isProbing = true;
    m_probeEnds = now + m_settings.probeLimit;
    return {true, true, now, m_round};
}

void CircuitBreaker::succeeded(const Pass &pass, Time now)
{
    if (!pass.isGranted || pass.round != m_round)
        return;
    if (m_state == State::HalfOpen) {
        m_isProbing = false;
        if (++m_goodProbes >= m_settings.goodProbes)
            close();
        return;
    }
    note(true, now);
}

void CircuitBreaker::failed(const Pass &pass, Time now, quint32 random)
{
    if (!pass.isGranted || pass.round != m_round)
        return;
    if (m_state == State::HalfOpen) {
        open(now, random);
        return;
    }
    note(false, now);
    if (isTooBad())
        open(now, random);
}

void CircuitBreaker::abandoned(const Pass &pass)
{
    if (pass.isProbe && pass.round == m_round)
        m_isProbing = false;
}

void CircuitBreaker::pauseUntil(Time until)
{
    m_pausedUntil = std::max(m_pausedUntil, until);
}

void CircuitBreaker::holdOpen(bool isHeld)
{
    if (m_isHeld == isHeld)
        return;
    m_isHeld = isHeld;
    beginRound(State::HalfOpen);
    m_pausedUntil = {};
}

void CircuitBreaker::note(bool isGood, Time now)
{
    m_failuresInRow = isGood ? 0 : m_failuresInRow + 1;
    m_ended.push_back({now, isGood});
    while (!m_ended.empty() && m_ended.front().at <= now - m_settings.window)
        m_ended.pop_front();
}

bool CircuitBreaker::isTooBad() const
{
    if (m_failuresInRow >= m_settings.failuresInRow)
        return true;
    const auto calls = static_cast<qint64>(m_ended.size());
    const qint64 failures = std::ranges::count_if(m_ended, [](const Ended &end) { return !end.isGood; });
    return calls >= m_settings.fewestCalls && failures * 100 >= calls * m_settings.failedPercent;
}

void CircuitBreaker::open(Time now, quint32 random)
{
    m_openFor = m_openFor == 0ms ? m_settings.firstOpen : std::min(m_openFor * 2, m_settings.longestOpen);
    const qint64 more = m_openFor.count() / 4;
    m_openUntil = now + m_openFor + Milliseconds(more * qint64{random} / qint64{std::numeric_limits<quint32>::max()});
    beginRound(State::Open);
}

void CircuitBreaker::close()
{
    m_openFor = 0ms;
    beginRound(State::Closed);
}

void CircuitBreaker::beginRound(State state)
{
    m_state = state;
    ++m_round;
    m_ended.clear();
    m_failuresInRow = 0;
    m_goodProbes = 0;
    m_isProbing = false;
}

} // namespace docket::remote
