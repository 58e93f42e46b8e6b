// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/remote/sync_client.h"
#include "services/store/local_copy.h"
#include "services/sync/asking.h"

namespace docket::sync {

/// Fetches a hub's shop as it is, page by page; the next page is on its way while one is stored. Each page is a durable
/// transaction of the copy, from which the next round goes on. Used by the thread of the copy.
class SnapshotFetch {
public:
    using Progress = std::function<void(const store::CopyProgress &)>;

    /// All outlive it.
    SnapshotFetch(store::LocalCopy &copy, remote::HttpClient &client, Asking &asking, Progress progress);

    /// The whole shop; what came goes to `received`.
    Decided<void> fetch(qint64 &received);
    /// The parts that the copy says are not whole.
    Decided<void> fetchParts(qint64 &received);

private:
    Decided<void> begin(bool isAfresh);
    Decided<void> fetchPage(const store::CopyPart &part, qint64 &received);
    QFuture<Decided<wire::SnapshotPage>> askFor(const QString &part, const QString &after);

    store::LocalCopy &m_copy;
    remote::SyncClient m_client;
    Asking &m_asking;
    Progress m_progress;

    /// A page that was asked for ahead.
    struct Ahead {
        QString part;
        QString after;
        QFuture<Decided<wire::SnapshotPage>> answer;
    };
    std::optional<Ahead> m_ahead;
};

} // namespace docket::sync
