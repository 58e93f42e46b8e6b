// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace docket::ui {

/// How well a text answers what was typed.
struct FuzzyMatch {
    int score = 0;         ///< higher is better
    QList<int> characters; ///< of the text that were meant, ascending

    bool operator==(const FuzzyMatch &) const = default;
};

/// Whether every word of `typed` is in `text`, in any order, ignoring case and accents of the Latin letters: at the
/// beginning of a word (best), inside one, or as letters with gaps. Nothing when a word is not. An empty `typed`
/// matches everything.
std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView text);

} // namespace docket::ui
