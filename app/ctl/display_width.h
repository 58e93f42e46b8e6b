// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace docket::ctl {

/// Columns that a text takes in a terminal: two for wide characters (Chinese, Japanese, Korean, emoji; Unicode's East
/// Asian Width W and F), none for combining marks and invisible characters.
int displayWidth(QStringView text);

/// The beginning of `text` that fits into `width` columns, ending in `…` when something was left out.
QString elided(const QString &text, int width);

} // namespace docket::ctl
