// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/warnings.h"

#include <QString>

namespace docket::models {

/// A warning as a sentence, with the numbers of the orders it is about.
QString sentenceOf(const domain::OrderWarning &warning);

} // namespace docket::models
