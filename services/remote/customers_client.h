// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/customer.h"
#include "services/remote/http_client.h"
#include "services/wire/json_page.h"

namespace docket::remote {

/// The customer API, the hub's own or a company's. Threads and cancellation as HttpClient has them; `client` outlives
/// it.
class CustomersClient {
public:
    using Customers = wire::Page<domain::Customer>;
    using Trace = std::optional<telemetry::TraceContext>;
    using Within = std::chrono::milliseconds; ///< a call with every repetition
    static constexpr Within usualTime{30'000};

    explicit CustomersClient(HttpClient &client) : m_client(client) {}

    /// By words in name, company, e-mail, phone and place, every one a beginning; an empty text: all, by name. `cursor`
    /// is the `next` of the page before.
    QFuture<Decided<Customers>> search(const QString &text, int limit, const QString &cursor = {},
                                       const Trace &trace = {}, Within within = usualTime);
    QFuture<Decided<std::optional<domain::Customer>>> byId(const QString &id, const Trace &trace = {},
                                                           Within within = usualTime);

private:
    HttpClient &m_client;
};

} // namespace docket::remote
