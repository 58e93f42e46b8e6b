// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/remote/http_client.h"
#include "services/wire/json_sync.h"

namespace docket::remote {

/// What a hub offers to those who keep a copy of its shop. Says the schema that this program knows, so that a hub can
/// refuse it (`client_too_old`); cursors that lead nowhere any more are refused with `must_refetch`. Threads and
/// cancellation as HttpClient has them; `client` outlives it.
class SyncClient {
public:
    explicit SyncClient(HttpClient &client) : m_client(client) {}

    QFuture<Decided<wire::SyncInfo>> info();
    QFuture<Decided<wire::SnapshotOutline>> outline();
    /// `after` as the page before said it; empty: from the beginning.
    QFuture<Decided<wire::SnapshotPage>> page(const QString &part, const QString &after);
    /// Answers at once when there are changes, and else when some come, at the latest after `wait`.
    QFuture<Decided<wire::ChangesPage>> changes(const QString &cursor, std::chrono::seconds wait);
    QFuture<Decided<std::vector<wire::MonthChecksum>>> checksums(const QString &cursor);

private:
    HttpClient &m_client;
};

} // namespace docket::remote
