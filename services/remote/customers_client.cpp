// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remote/customers_client.h"

#include "services/wire/json_catalogue.h"

using namespace Qt::StringLiterals;

namespace docket::remote {

using domain::Customer;

QFuture<Decided<CustomersClient::Customers>>
CustomersClient::search(const QString &text, int limit, const QString &cursor, const Trace &trace, Within within)
{
    return m_client.ask<Customers>(
        listCall("/v1/customers", text, limit, cursor, trace, within),
        [](const Reply &reply) { return wire::pageFromJson<Customer>(reply.body, wire::readCustomer); });
}

QFuture<Decided<std::optional<Customer>>> CustomersClient::byId(const QString &id, const Trace &trace, Within within)
{
    Call call;
    call.path = "/v1/customers/" + pathPart(id);
    call.trace = trace;
    call.limits.whole = within;
    return m_client.find<Customer>(call, [](const Reply &reply) { return wire::customerFromJson(reply.body); });
}

} // namespace docket::remote
