// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/identity/audit_trail.h"

#include "services/hub/identity/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

constexpr std::size_t together = 500;
/// Between two looks at what others have left to be linked, and after a failure.
constexpr std::chrono::seconds pause{1};

} // namespace

AuditTrail::AuditTrail(ConnectionPool &pool, const ordering::Clock &clock)
    : m_pool(pool)
    , m_clock(clock)
    , m_chain(pool)
    , m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

AuditTrail::~AuditTrail()
{
    m_thread.request_stop();
    m_thread.join();
    (void)flush();
}

void AuditTrail::record(const Principal &principal, const QString &action, const QString &subject,
                        const QString &outcome, const QString &request, const QString &address)
{
    record(authorOf(principal, address, request), action, subject, outcome);
}

void AuditTrail::record(const Author &author, const QString &action, const QString &subject, const QString &outcome,
                        const QString &detail)
{
    AuditEntry entry = entryBy(author, action, subject, outcome, m_clock.now(), detail);
    const std::scoped_lock lock(m_mutex);
    if (m_waiting.size() >= mostWaiting) {
        ++m_figures.lost;
        ++m_lostToTell;
        return;
    }
    m_waiting.push_back(std::move(entry));
    m_recorded.notify_one();
}

void AuditTrail::work(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        const Result<void> written = writeWaiting();
        const Result<int> linked = written ? m_chain.extend() : Result<int>(0);
        if (linked && *linked > 0)
            continue;
        std::unique_lock lock(m_mutex);
        const auto isWanted = [&] { return written && linked && !m_waiting.empty(); };
        m_recorded.wait_for(lock, stop, pause, isWanted);
    }
}

Result<void> AuditTrail::writeWaiting()
{
    const std::scoped_lock writing(m_writing);
    std::vector<AuditEntry> batch;
    qint64 lost = 0;
    {
        const std::scoped_lock lock(m_mutex);
        const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(std::min(together, m_waiting.size()));
        batch.assign(m_waiting.begin(), end);
        lost = m_lostToTell;
    }
    const std::size_t taken = batch.size();
    if (lost > 0)
        batch.push_back(entryBy({}, u"audit.lost"_s, {}, u"done"_s, m_clock.now(), QString::number(lost)));
    if (batch.empty())
        return {};
    auto done = inTransaction(m_pool, [&](Connection &connection) -> Result<void> {
        AuditRows rows(connection);
        for (const AuditEntry &entry : batch) {
            if (auto added = rows.add(entry); !added)
                return added;
        }
        return {};
    });
    if (!done)
        return done;
    const std::scoped_lock lock(m_mutex);
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(taken));
    m_lostToTell -= lost;
    m_figures.written += static_cast<qint64>(batch.size());
    return {};
}

Result<void> AuditTrail::flush()
{
    for (std::size_t left = figures().waiting;; left = left > together ? left - together : 0) {
        if (auto written = writeWaiting(); !written)
            return written;
        if (left <= together)
            break;
    }
    for (;;) {
        const auto linked = m_chain.extend();
        if (!linked)
            return tl::make_unexpected(linked.error());
        if (*linked > 0)
            continue;
        // Nothing to link, or another one is at it.
        const auto pending =
            reading(m_pool, [](Connection &connection) { return AuditRows(connection).pendingCount(); });
        if (!pending)
            return tl::make_unexpected(pending.error());
        if (*pending == 0)
            return {};
        std::this_thread::yield();
    }
}

AuditTrail::Figures AuditTrail::figures() const
{
    const std::scoped_lock lock(m_mutex);
    Figures figures = m_figures;
    figures.waiting = m_waiting.size();
    return figures;
}

} // namespace docket::hub
