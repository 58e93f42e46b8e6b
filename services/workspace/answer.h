// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace docket::workspace {

/// What somebody else is working out. `then` runs a function with it in the caller's thread, and never when the context
/// object is gone by then.
///
/// QFuture::then with a context promises the same, but Qt 6.4 looks at the context in the thread that works, where it
/// may be destroyed in between (and asserts that it is not). A watcher is destroyed with its context, in its thread.
template <typename T>
class Answer {
public:
    Answer(QFuture<T> future) : m_future(std::move(future)) {} // NOLINT(google-explicit-constructor)

    /// `context` lives in the calling thread. Work that was dropped before it began has no answer.
    template <typename Function>
    void then(QObject *context, Function function) const
    {
        auto *watcher = new QFutureWatcher<T>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, function = std::move(function)]() mutable {
                             watcher->deleteLater();
                             if (watcher->future().resultCount() > 0)
                                 function(watcher->result());
                         });
        watcher->setFuture(m_future);
    }

    [[nodiscard]] bool isFinished() const { return m_future.isFinished(); }
    [[nodiscard]] const QFuture<T> &future() const { return m_future; }

private:
    QFuture<T> m_future;
};

} // namespace docket::workspace
