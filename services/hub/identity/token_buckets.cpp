// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/identity/token_buckets.h"

#include <algorithm>

namespace docket::hub {

namespace {

std::chrono::microseconds refillOf(const Rate &rate)
{
    return std::chrono::microseconds(std::chrono::minutes(1)) / rate.perMinute;
}

} // namespace

TokenBuckets::Moment &TokenBuckets::bucketOf(const QByteArray &key, Moment now)
{
    if (const auto known = m_fullAt.find(key); known != m_fullAt.end())
        return *known;
    if (m_fullAt.size() >= m_most && now - m_sweptAt >= std::chrono::seconds(1)) {
        m_sweptAt = now;
        m_fullAt.removeIf(
            [now](const std::pair<const QByteArray &, Moment &> &bucket) { return bucket.second <= now; });
    }
    return m_fullAt.size() >= m_most ? m_sharedFullAt : m_fullAt[key];
}

std::optional<std::chrono::seconds> TokenBuckets::take(const QByteArray &key)
{
    if (m_rate.perMinute <= 0)
        return std::nullopt;
    const Moment now = m_clock.now();
    const std::chrono::microseconds refill = refillOf(m_rate);
    const std::scoped_lock lock(m_mutex);
    Moment &fullAt = bucketOf(key, now);
    // Nobody owes more than a whole bucket: more is left of a clock that was ahead.
    fullAt = std::clamp(fullAt, now, now + refill * m_rate.burst);
    const Moment after = fullAt + refill;
    const auto missing = after - (now + refill * m_rate.burst);
    if (missing > std::chrono::microseconds(0))
        return std::max(std::chrono::ceil<std::chrono::seconds>(missing), std::chrono::seconds(1));
    fullAt = after;
    return std::nullopt;
}

void TokenBuckets::giveBack(const QByteArray &key)
{
    if (m_rate.perMinute <= 0)
        return;
    const std::scoped_lock lock(m_mutex);
    if (const auto known = m_fullAt.find(key); known != m_fullAt.end())
        *known -= refillOf(m_rate);
}

int TokenBuckets::size() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(m_fullAt.size());
}

} // namespace docket::hub
