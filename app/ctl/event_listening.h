// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace docket::ctl {

/// `events tail` and `events declare-queue`: what consumers do. Of the broker of the shop's destination, or of one that
/// is named, for which no data folder is needed.
CommandSpec tailSpec();
CommandSpec declareQueueSpec();

} // namespace docket::ctl
