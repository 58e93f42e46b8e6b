// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/identity/audit_chain.h"
#include "services/hub/identity/author.h"
#include "services/ordering/ports.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace docket::hub {

/// Puts down what was done, without holding up whoever does it: entries are written together by a thread of the trail,
/// some milliseconds later, and then linked into the chain. What has to be as durable as its cause is added with
/// AuditRows in the cause's own transaction instead (changes of accounts, keys and sessions are; an order's events are
/// its own record).
///
/// When the database does not answer, up to 10,000 entries wait for it; beyond that they are counted, and the count is
/// put down as `audit.lost`. Thread-safe.
class AuditTrail {
public:
    static constexpr std::size_t mostWaiting = 10'000;

    /// Both references outlive the trail.
    AuditTrail(ConnectionPool &pool, const ordering::Clock &clock);
    /// Writes what waits, if the database answers.
    ~AuditTrail();
    Q_DISABLE_COPY_MOVE(AuditTrail)

    /// `outcome` is `done`, or the code of the refusal.
    void record(const Principal &principal, const QString &action, const QString &subject, const QString &outcome,
                const QString &request, const QString &address = {});
    void record(const Author &author, const QString &action, const QString &subject, const QString &outcome,
                const QString &detail = {});

    /// Returns when everything recorded before is in the log and in the chain, or with why not.
    Result<void> flush();

    struct Figures {
        qint64 written = 0;
        qint64 lost = 0; ///< for want of a place to wait
        std::size_t waiting = 0;
    };
    [[nodiscard]] Figures figures() const;

private:
    void work(const std::stop_token &stop);
    Result<void> writeWaiting();

    ConnectionPool &m_pool;
    const ordering::Clock &m_clock;
    AuditChain m_chain;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_recorded;
    std::deque<AuditEntry> m_waiting;
    Figures m_figures;
    qint64 m_lostToTell = 0;
    std::mutex m_writing; ///< of one batch, by the thread or by `flush`
    std::jthread m_thread;
};

} // namespace docket::hub
