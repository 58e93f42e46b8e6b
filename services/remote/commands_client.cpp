// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remote/commands_client.h"

namespace docket::remote {

QFuture<CommandsClient::Answer> CommandsClient::send(const QByteArrayList &commands)
{
    Call call;
    call.method = "POST";
    call.path = "/v1/commands";
    call.isToBlame = true;
    call.body = wire::batchToJson(commands);
    return m_client.send(std::move(call)).then([](const Reply &reply) {
        return Answer{reply.status, reply.isProblem(),
                      reply.isGood()
                          ? wire::commandResultsFromJson(reply.body)
                          : Decided<std::vector<wire::CommandResult>>(tl::make_unexpected(rejectionOf(reply)))};
    });
}

} // namespace docket::remote
