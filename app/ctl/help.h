// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command_registry.h"

namespace docket::ctl {

/// What `docketctl help` prints.
QString helpOf(const CommandRegistry &registry);
/// What the commands are that begin with one word, such as `order`.
QString helpOf(const QString &first, const std::vector<const CommandSpec *> &members);
/// Synopsis, options, example and exit codes of one command.
QString helpOf(const CommandSpec &command);
/// One line: `docketctl orders [QUERY…] [options]`.
QString synopsisOf(const CommandSpec &command);

} // namespace docket::ctl
