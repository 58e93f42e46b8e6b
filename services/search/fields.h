// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/expression.h"

#include <QLatin1StringView>

#include <optional>
#include <span>

namespace docket::search {

/// What values a field of the query language takes.
enum class FieldKind : quint8 {
    Text,     ///< words
    Status,   ///< a status word, or `open`
    Hold,     ///< yes, no, or words of the reason
    Flag,     ///< yes or no
    Currency, ///< an ISO 4217 code
    Total,    ///< an amount in major units
    Instant,  ///< a day, a period or a moment
    Day       ///< a day or a period
};

/// A field of the query language. `text`, `range` and `flag` count for the kinds that have them; `missing` is there
/// when `none` can be asked for.
struct Field {
    QLatin1StringView name;
    FieldKind kind = FieldKind::Text;
    TextField text = TextField::Any;
    RangeField range = RangeField::Total;
    OrderFlag flag = Held;
    std::optional<MissingTerm::Field> missing;
};

/// In the order in which help and completion list them.
std::span<const Field> fields();

/// By name, whatever the case; null when there is none.
const Field *findField(QStringView name);

/// The words `status:` takes: every status, then `open`, which is placed or partially shipped.
QStringList statusWords();

/// Words for days and periods that need no number: `today`, `this-week`, …
QStringList dateWords();

/// The candidate that `word` was probably meant to be: one it begins, or at most two letters away. Empty when none is
/// near.
QString nearestOf(QStringView word, const QStringList &candidates);

} // namespace docket::search
