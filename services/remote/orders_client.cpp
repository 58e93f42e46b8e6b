// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remote/orders_client.h"

#include "services/wire/json_event.h"

using namespace Qt::StringLiterals;

namespace docket::remote {

QFuture<Decided<std::optional<OrdersClient::Events>>> OrdersClient::history(const QUuid &id, qint64 after,
                                                                            Within within)
{
    Call call;
    call.path = "/v1/orders/" + pathPart(id.toString(QUuid::WithoutBraces)) + "/events";
    call.query = {{u"after"_s, QString::number(after)}};
    call.limits.whole = within;
    return m_client.find<Events>(call, [](const Reply &reply) { return wire::orderEventsFromJson(reply.body); });
}

} // namespace docket::remote
