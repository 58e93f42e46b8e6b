// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/remote/http_client.h"
#include "services/wire/json_command_result.h"

namespace docket::remote {

/// Sends commands to a hub. Each carries an id, so that sending it again does no harm. Threads and cancellation as
/// HttpClient has them; `client` outlives it.
class CommandsClient {
public:
    /// What came of a batch. `status` is the HTTP status without which “too big” (413) and “the hub failed at it” (500)
    /// could not be told apart; 0: no answer.
    struct Answer {
        int status = 0;
        bool isHubs = false; ///< a refusal is the hub's own, and not of something in front of it
        Decided<std::vector<wire::CommandResult>> results;
    };

    explicit CommandsClient(HttpClient &client) : m_client(client) {}

    /// `commands` are JSON as wire::toJson(command) writes it; at most as many as the hub takes at once.
    QFuture<Answer> send(const QByteArrayList &commands);

private:
    HttpClient &m_client;
};

} // namespace docket::remote
