// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"

namespace docket::domain {

/// Stable words of events and of the wire: `count`, `receive`, `damage`, `move`.
QString toString(StockChange change);
std::optional<StockChange> stockChangeFromString(QStringView word);

} // namespace docket::domain
