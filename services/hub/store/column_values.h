// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/instant.h"
#include "services/domain/result.h"

#include <QSqlQuery>
#include <QVariant>

namespace docket::hub {

/// Small things that many tables have. All pure.

/// Of a statement whose rows are of no interest.
Result<void> doneOr(const Result<QSqlQuery *> &ran);

/// A text array that is written by `string_to_array(?, chr(31))` and read by `array_to_string(…, chr(31))`.
QString joinedTexts(const QStringList &texts);
QStringList textsFrom(const QVariant &joined);

/// NULL for an empty text, as a reference to nothing.
QVariant textOrNull(const QString &text);
std::optional<domain::Instant> someInstantFrom(const QVariant &value);

} // namespace docket::hub
