// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"
#include "services/hub/api/command_executor.h"
#include "services/wire/json_reader.h"

namespace docket::hub {

/// A route that is a thin form of a command.
struct CommandForm {
    /// Reads the body; what is wrong goes to the reader. `order` is the one in the address, when there is one.
    using Read = std::function<domain::CommandBody(wire::ObjectReader &, const Request &)>;

    Read read;
    int status = 200;         ///< of an answer that something was done
    bool isVersioned = false; ///< If-Match has to be there
};

/// Reads the request by `form` and carries it out. `orderId` is that of the address; null for what is about no order.
/// Answers with the order, or with what was refused.
Answer carryOut(CommandExecutor &executor, const Request &request, const Principal &principal, const QUuid &orderId,
                const CommandForm &form);

/// The id of the header Idempotency-Key, or a fresh one. `invalid_header` when it is no UUID.
Result<QUuid> commandIdFrom(const Request &request);

} // namespace docket::hub
