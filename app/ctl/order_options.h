// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "services/domain/commands.h"

namespace docket::ctl {

// What `order create` and `order edit` have in common.

CommandSpec orderEditCommand();

/// `--ship-to-name` and so on.
std::vector<OptionSpec> addressOptions();
/// `address` with the parts that were given; nothing when none was.
std::optional<domain::Address> readAddress(const Arguments &arguments, domain::Address address);

/// Reads `SKU:QTY` or `SKU:QTY:PRICE`; the SKU itself may have colons.
OrFailure<domain::LineDraft> readDraft(const QString &text, domain::Currency currency, const QString &option);

std::vector<OptionSpec> joined(std::vector<OptionSpec> first, const std::vector<OptionSpec> &second);

} // namespace docket::ctl
