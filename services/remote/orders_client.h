// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"
#include "services/remote/http_client.h"
#include "services/wire/json_page.h"

namespace docket::remote {

/// The order API of a hub, as far as a console asks it: a copy has the orders, but not what happened to them. Threads
/// and cancellation as HttpClient has them; `client` outlives it.
class OrdersClient {
public:
    using Events = wire::Page<domain::Event>;
    using Within = std::chrono::milliseconds; ///< a call with every repetition

    explicit OrdersClient(HttpClient &client) : m_client(client) {}

    /// What happened to an order, by sequence, from the one behind `after` on; nothing for an order that is not known.
    /// At most 500 at a time; `next` is the `after` of those that follow.
    QFuture<Decided<std::optional<Events>>> history(const QUuid &id, qint64 after, Within within);

private:
    HttpClient &m_client;
};

} // namespace docket::remote
