// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/remote/http_client.h"

#include <QThread>

namespace docket::remote {

/// A client on a thread of its own, for those who wait for its answers: a service's workers. Destroying it ends the
/// calls that are under way as canceled; nobody may use the client then.
class ClientThread {
public:
    /// `client` has no parent and lives in the calling thread.
    explicit ClientThread(std::unique_ptr<HttpClient> client);
    ~ClientThread();
    Q_DISABLE_COPY_MOVE(ClientThread)

    HttpClient &client() { return *m_client; }

private:
    QThread m_thread;
    HttpClient *m_client; ///< deleted in its thread
};

/// Waits for an answer on any thread but the client's.
template <typename T>
Decided<T> waitFor(QFuture<Decided<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0) {
        Reply canceled;
        canceled.fault = Fault::Canceled;
        return tl::make_unexpected(rejectionOf(canceled));
    }
    return future.result();
}

} // namespace docket::remote
