// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

namespace docket::models {

/// A refusal in a few words that fit many orders at once, such as “on hold already”; its whole sentence where there are
/// none.
QString shortReasonOf(const Error &error);

} // namespace docket::models
