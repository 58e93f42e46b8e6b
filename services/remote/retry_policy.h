// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/instant.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace docket::remote {

/// Why there is no answer. `None`: there is one.
enum class Fault : quint8 {
    None,
    Connection, ///< no connection, or one that broke before the whole answer was there
    TimedOut,
    Tls,      ///< the other side is not who it should be; nothing was sent
    TooBig,   ///< the answer is longer than the caller takes
    Unusable, ///< no HTTP, or a redirection to elsewhere
    Open,     ///< not sent: the circuit breaker is open, or the other side asked for a pause
    Offline,  ///< not sent: work offline is wished
    Canceled,
};

/// How a call ended, as far as it decides what to do next.
struct CallEnd {
    Fault fault = Fault::None;
    int status = 0;            ///< 0 without an answer
    bool isInProgress = false; ///< the answer's code is `in_progress`: the same command is being carried out
    std::optional<std::chrono::milliseconds> retryAfter;
};

/// When a call is worth repeating, and after how long. Pure; the numbers are those of design/hub.md.
class RetryPolicy {
public:
    using Milliseconds = std::chrono::milliseconds;

    struct Settings {
        Milliseconds first{1'000};
        Milliseconds longest{300'000};
        Milliseconds longestRetryAfter{3'600'000};
    };

    RetryPolicy() = default;
    explicit RetryPolicy(const Settings &settings) : m_settings(settings) {}

    /// Lost connections, time-outs, 408, 425, 429, 500, 502, 503, 504, and 409 while the same command is still in
    /// progress. A refused token (401) and a batch that is too big (413) are for the caller to mend first.
    [[nodiscard]] bool isWorthRepeating(const CallEnd &end) const;

    /// Before the repetition number `n`, counted from 0: between nothing and `first` · 2^n (at most `longest`), by
    /// `random`, which is anywhere in its whole range; never less than the answer's Retry-After (at most
    /// `longestRetryAfter`).
    [[nodiscard]] Milliseconds delay(int n, quint32 random, std::optional<Milliseconds> retryAfter) const;

private:
    Settings m_settings;
};

/// What the header Retry-After says: seconds, or a moment (an HTTP date) seen from `now`. Nothing when it is
/// unreadable.
std::optional<std::chrono::milliseconds> retryAfterOf(const QByteArray &header, domain::Instant now);

} // namespace docket::remote
