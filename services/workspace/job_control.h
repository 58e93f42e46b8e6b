// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace docket::workspace {

/// How far a long work has come, and the wish that it stop. Shared between the thread that works and whoever watches
/// (a progress display looks at it a few times a second). Thread-safe.
class JobControl {
public:
    void cancel() { m_canceled = true; }
    [[nodiscard]] bool isCanceled() const { return m_canceled; }

    /// `total` 0: not known.
    void report(qint64 done, qint64 total)
    {
        m_total = total;
        m_done = done;
    }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }

private:
    std::atomic<bool> m_canceled = false;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
};

} // namespace docket::workspace
