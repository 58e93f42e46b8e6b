// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sync/hub_link.h"
#include "services/sync/session_keeper.h"

#include <QThread>

namespace docket::sync {

/// Waits for a hub's answers, and does what must happen after every call: a session that was renewed is kept, one that
/// the hub ended is over, and whoever asked to stop is heard. Used by the thread of the copy.
class Asking {
public:
    /// All outlive it.
    Asking(store::LocalCopy &copy, SessionKeeper &keeper, HubLink &link, std::function<bool()> isStopped);

    /// `session_ended`, `stopped`, or what the call came to.
    template <typename T>
    Decided<T> answerOf(QFuture<Decided<T>> future)
    {
        constexpr unsigned long stepMilliseconds = 5;
        while (!future.isFinished()) {
            if (m_isStopped())
                future.cancel();
            QThread::msleep(stepMilliseconds);
        }
        if (const auto settled = settle(); !settled)
            return tl::make_unexpected(settled.error());
        return remote::waitFor(std::move(future));
    }
    Decided<void> settle();
    /// Keeps the account as the hub has it now.
    Decided<void> learnWho();

private:
    Decided<void> keepSession();

    store::LocalCopy &m_copy;
    SessionKeeper &m_keeper;
    HubLink &m_link;
    std::function<bool()> m_isStopped;
};

} // namespace docket::sync
