// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command_registry.h"

namespace docket::ctl {

/// `completion bash|zsh|fish`: a script that completes commands, options and their fixed values, made from the
/// registry.
Ran printCompletion(const CommandRegistry &registry, Output &output, const QStringList &words);

} // namespace docket::ctl
