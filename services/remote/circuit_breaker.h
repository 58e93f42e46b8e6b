// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>

namespace docket::remote {

/// Keeps callers from a service that fails: so that they know at once instead of waiting for time-outs, and it can
/// recover. Pure: it is told the time and the random numbers, and has no thread of its own.
///
/// Closed, everything passes; it opens at 5 failures in a row, or at half of at least 5 calls in 30 s. Open, nothing
/// passes for 5 s (and up to a quarter more, by chance, so that not everybody comes back at once). Half-open, one call
/// passes as a probe; two good probes in a row close it, a failed one opens it for twice as long as before, at most
/// 5 min. The numbers are those of design/hub.md.
class CircuitBreaker {
public:
    using Time = std::chrono::steady_clock::time_point;
    using Milliseconds = std::chrono::milliseconds;

    struct Settings {
        int fewestCalls = 5; ///< below this many nothing is concluded from their share
        int failuresInRow = 5;
        int failedPercent = 50;
        Milliseconds window{30'000};
        Milliseconds firstOpen{5'000};
        Milliseconds longestOpen{300'000};
        Milliseconds probeLimit{10'000}; ///< after it nobody waits for a probe any more, and the next one may go
        int goodProbes = 2;
    };

    enum class State : quint8 { Closed, Open, HalfOpen };

    /// How one call may go. To be given back with its end, once.
    struct Pass {
        bool isGranted = false;
        bool isProbe = false;
        Time again; ///< not granted: when it is worth asking again
        quint64 round = 0;
    };

    CircuitBreaker() = default;
    explicit CircuitBreaker(const Settings &settings) : m_settings(settings) {}

    Pass ask(Time now);
    /// The other side answered, whatever it said below 500.
    void succeeded(const Pass &pass, Time now);
    /// A transport error, a time-out or a 5xx. `random`: anywhere in its whole range.
    void failed(const Pass &pass, Time now, quint32 random);
    /// The call was given up by its caller: nothing is known of the other side.
    void abandoned(const Pass &pass);

    /// The other side asked for a pause (429): nothing passes until then, and that is no failure.
    void pauseUntil(Time until);
    /// Work offline: nothing passes until it is set again to false; then a probe is let through first.
    void holdOpen(bool isHeld);

    [[nodiscard]] bool isHeldOpen() const { return m_isHeld; }
    [[nodiscard]] State state(Time now) const;
    /// When something passes again; in the past when it does already. Of no meaning while it is held open.
    [[nodiscard]] Time nextTry() const;
    [[nodiscard]] const Settings &settings() const { return m_settings; }

private:
    struct Ended {
        Time at;
        bool isGood = false;
    };

    void note(bool isGood, Time now);
    void open(Time now, quint32 random);
    void close();
    void beginRound(State state);
    [[nodiscard]] bool isTooBad() const;

    Settings m_settings;
    State m_state = State::Closed;
    quint64 m_round = 1; ///< passes of an earlier state do not count
    std::deque<Ended> m_ended;
    int m_failuresInRow = 0;
    int m_goodProbes = 0;
    Milliseconds m_openFor{0}; ///< the last time; 0: it was closed
    Time m_openUntil;
    Time m_pausedUntil;
    bool m_isProbing = false;
    Time m_probeEnds;
    bool m_isHeld = false;
};

} // namespace docket::remote
