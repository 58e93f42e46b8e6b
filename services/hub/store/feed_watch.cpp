// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/feed_watch.h"

namespace docket::hub {

namespace {

constexpr std::chrono::milliseconds whileAway{1'000};

// The newest entry behind the watermark, and for how many milliseconds the oldest one before it has been there.
constexpr char endOfFeed[] =
    "SELECT (SELECT f.xid::text || ':' || f.pos FROM feed f WHERE f.xid < pg_snapshot_xmin(pg_current_snapshot()) "
    "ORDER BY f.xid DESC, f.pos DESC LIMIT 1), "
    "(SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint - min(f.recorded_at) FROM feed f "
    "WHERE f.xid >= pg_snapshot_xmin(pg_current_snapshot()))";

} // namespace

FeedWatch::FeedWatch(ConnectionPool &pool, std::chrono::milliseconds every, Changed changed)
    : m_pool(pool)
    , m_every(every)
    , m_changed(std::move(changed))
    , m_thread([this] { run(); })
{
}

FeedWatch::~FeedWatch()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_stop.notify_all();
    m_thread.join();
}

std::optional<std::chrono::milliseconds> FeedWatch::lag() const
{
    const std::scoped_lock lock(m_mutex);
    return m_lag;
}

void FeedWatch::run()
{
    for (;;) {
        const auto pause = look() ? m_every : std::max(m_every, whileAway);
        std::unique_lock lock(m_mutex);
        if (m_stop.wait_for(lock, pause, [this] { return m_isStopping; }))
            return;
    }
}

bool FeedWatch::look()
{
    const auto connection = m_pool.connection();
    const auto rows = connection ? (*connection)->run(endOfFeed) : tl::make_unexpected(connection.error());
    const bool isThere = rows && (*rows)->next();
    {
        const std::scoped_lock lock(m_mutex);
        m_lag.reset();
        if (isThere)
            m_lag = std::chrono::milliseconds(std::max<qint64>((*rows)->value(1).toLongLong(), 0));
    }
    if (!isThere)
        return false;
    const QString last = (*rows)->value(0).toString();
    // What was there before nobody has waited for.
    const bool isNew = m_last && *m_last != last;
    m_last = last;
    if (isNew)
        m_changed();
    return true;
}

} // namespace docket::hub
