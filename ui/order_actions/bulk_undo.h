// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_changes/bulk_run.h"
#include "ui/workbench/workbench.h"

#include <memory>

namespace docket::ui {

/// Starts the run that takes a bulk change back, and says in the notices what became of it. Outlives the panel that
/// offered it; `workbench` outlives both. UI thread.
void takeBack(Workbench &workbench, const std::shared_ptr<models::BulkRun> &back);

} // namespace docket::ui
