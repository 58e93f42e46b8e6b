// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace docket::ui {

/// The one style sheet, from resources/styles/docket.qss with its `@color` names filled in.
///
/// Widgets ask for a look by the dynamic property `look`: `primary` (the one raised button of a place), `quiet` (a
/// button without a frame), `title`, `heading`, `secondary`, `error`, `panel`, `banner-error`, `banner-warning`.
QString styleSheet(Scheme scheme, Density density);

} // namespace docket::ui
