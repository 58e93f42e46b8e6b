// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/fields.h"

#include <functional>

namespace docket::search {

/// What could stand instead of `length` units from `position` on.
struct Completions {
    qsizetype position = 0;
    qsizetype length = 0;
    QStringList texts;

    bool operator==(const Completions &) const = default;
};

/// Values of a text field or of `currency` that begin with what was typed (carriers, tags, countries …), best first.
using ValueSource = std::function<QStringList(const Field &field, QStringView typed)>;

/// What the word under the cursor could become: fields (with their colon), and after a field its values. `values` may
/// be empty. Values that need it come in quotes.
Completions completionsAt(QStringView query, qsizetype cursor, const ValueSource &values);

} // namespace docket::search
