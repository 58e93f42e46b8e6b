// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ordering/ports.h"

#include <QByteArray>
#include <QHash>

#include <mutex>
#include <optional>

namespace docket::hub {

/// How often somebody may do something: `burst` times at once, and `perMinute` times a minute for as long as they like.
struct Rate {
    int burst = 0;
    int perMinute = 0; ///< 0: no limit

    bool operator==(const Rate &) const = default;
};

/// A token bucket for each key (an address, an account). Full ones are not kept, and of the others no more than `most`:
/// beyond that, all new keys share one bucket, so that memory stays flat whatever is sent.
///
/// Thread-safe. Time is the clock's; set back, it gives and takes nothing.
class TokenBuckets {
public:
    /// `clock` outlives the buckets.
    TokenBuckets(Rate rate, const ordering::Clock &clock, int most = 100'000)
        : m_rate(rate)
        , m_clock(clock)
        , m_most(most)
    {
    }

    /// Takes a token; or says how long to wait until there is one.
    std::optional<std::chrono::seconds> take(const QByteArray &key);
    /// Puts a token back: what was done does not count.
    void giveBack(const QByteArray &key);

    /// Buckets that are not full.
    [[nodiscard]] int size() const;

private:
    using Moment = std::chrono::sys_time<std::chrono::microseconds>;

    Moment &bucketOf(const QByteArray &key, Moment now);

    const Rate m_rate;
    const ordering::Clock &m_clock;
    const int m_most;
    mutable std::mutex m_mutex;
    QHash<QByteArray, Moment> m_fullAt; ///< when each bucket will be full again
    Moment m_sharedFullAt{};
    Moment m_sweptAt{};
};

} // namespace docket::hub
