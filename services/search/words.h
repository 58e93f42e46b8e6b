// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace docket::search {

/// How text is cut into words, for the full-text index and for queries alike, so that both SQLite and PostgreSQL find
/// the same. Functions are pure and thread-safe.
///
/// A word is a run of letters and digits after NFKC, case folding and accent folding: `Müller` is `muller`, `Straße` is
/// `strasse`, `Łódź` is `lodz`. Marks are dropped from Latin, Greek, Cyrillic, Arabic and Hebrew letters; other scripts
/// keep theirs, as vowels there are marks. Everything else separates words: `jean-luc` is two. Words are cut off after
/// `maximalWordLength` characters.
///
/// Han, Hiragana, Katakana and Hangul are written without blanks, so a run of them becomes overlapping pairs and then
/// its last character: `東京都` is `東京 京都 都`. In a query the run at the very end leaves that last character out,
/// because in the text it may go on, and a lone character there is a prefix.
inline constexpr int maximalWordLength = 64;

/// Stands between values of one column (two SKUs, two tags), so that no phrase runs from one into the next. No word is
/// ever equal to it.
inline constexpr char valueSeparator[] = "\u00b7";

/// Appends the words of `text` to `column`, in UTF-8, joined by blanks. Does not add a valueSeparator.
void appendWords(QStringView text, QByteArray &column);

/// The words of `text` as the index has them.
QStringList wordsOf(QStringView text);

/// Words that must stand next to each other, the last one being only a prefix when `prefix` is set.
struct Phrase {
    QStringList words;
    bool prefix = false;
    bool operator==(const Phrase &) const = default;
};

/// A piece of a query as the phrase that finds it. No words: there was nothing but punctuation.
Phrase phraseOf(QStringView text, bool prefix = false);

/// A key that sorts as people expect, ignoring case, accents and punctuation: the words of `text` in UTF-8, to be
/// compared byte by byte; texts with equal keys are ordered by their own UTF-8.
QByteArray sortKey(QStringView text);

} // namespace docket::search
