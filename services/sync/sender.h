// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/remote/commands_client.h"
#include "services/store/local_copy.h"

#include <functional>
#include <set>

namespace docket::sync {

/// What came of sending.
struct Sent {
    qint64 applied = 0;
    qint64 refused = 0;
    qint64 repeated = 0; ///< of orders that changed meanwhile: sent again over what they are now

    [[nodiscard]] bool isProgress() const { return applied + refused > 0; }
};

/// Sends what waits in a copy to its hub, a batch at a time, and keeps each answer. The order of one order's commands
/// is kept: what follows one that was not done names a version that the order does not have.
///
/// Batches that the hub finds too big, or fails at, are halved until the one command that is to blame stands alone: it
/// does not stop the others, but those of its order wait. Used by one thread.
class Sender {
public:
    /// Called between calls.
    using Between = std::function<Decided<void>()>;

    /// Both outlive it.
    Sender(store::LocalCopy &copy, remote::HttpClient &client, Between between)
        : m_copy(copy)
        , m_client(client)
        , m_between(std::move(between))
    {
    }

    /// A batch of at most `limit`. Fails with what keeps everything from being sent; whatever was answered before is
    /// kept.
    Decided<Sent> send(int limit, bool beforeOthers = false);

private:
    using Commands = std::vector<store::OutgoingCommand>;

    Decided<void> deliver(const Commands &claimed, Sent &sent);
    Decided<void> halve(const Commands &commands, Sent &sent);
    Decided<void> keep(const Commands &commands, const std::vector<wire::CommandResult> &results, Sent &sent);
    Decided<void> blame(const store::OutgoingCommand &command, bool isFault, const Rejection &errors, Sent &sent);
    [[nodiscard]] Commands withoutBlocked(const Commands &commands) const;

    store::LocalCopy &m_copy;
    remote::CommandsClient m_client;
    Between m_between;
    std::set<qint64> m_failed;
    std::set<QUuid> m_blockedOrders;
};

} // namespace docket::sync
