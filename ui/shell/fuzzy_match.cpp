// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy_match.h"

#include <QSet>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr int beginsText = 100;
constexpr int beginsWord = 80;
constexpr int insideWord = 50;
constexpr int withGaps = 20;

// One character for one, so that positions stay those of the text.
QString folded(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar character : text) {
        const QString parts = character.decomposition();
        const QChar base = parts.isEmpty() ? character : parts.front();
        plain.append(base.toLower());
    }
    return plain;
}

bool isWordStart(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

FuzzyMatch run(int score, qsizetype from, qsizetype length)
{
    FuzzyMatch match{score, {}};
    for (qsizetype i = from; i < from + length; ++i)
        match.characters.append(static_cast<int>(i));
    return match;
}

std::optional<FuzzyMatch> inOnePiece(const QString &word, const QString &text)
{
    std::optional<qsizetype> inside;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (isWordStart(text, at))
            return run(at == 0 ? beginsText : beginsWord, at, word.size());
        if (!inside)
            inside = at;
    }
    return inside ? std::optional(run(insideWord, *inside, word.size())) : std::nullopt;
}

// Letters that begin words, or follow the one before: `so`, `shor` for “Ship order”. Letters from anywhere would find
// nearly every longer text.
bool findLetters(QStringView letters, const QString &text, QList<int> &found)
{
    if (letters.isEmpty())
        return true;
    const qsizetype from = found.isEmpty() ? 0 : found.last() + 1;
    for (qsizetype at = text.indexOf(letters.front(), from); at >= 0; at = text.indexOf(letters.front(), at + 1)) {
        if (!isWordStart(text, at) && (found.isEmpty() || at != from))
            continue;
        found.append(static_cast<int>(at));
        if (findLetters(letters.mid(1), text, found))
            return true;
        found.removeLast();
    }
    return false;
}

std::optional<FuzzyMatch> piecewise(const QString &word, const QString &text)
{
    FuzzyMatch match{withGaps, {}};
    if (!findLetters(word, text, match.characters))
        return std::nullopt;
    for (qsizetype i = 1; i < match.characters.size(); ++i)
        match.score -= match.characters[i] == match.characters[i - 1] + 1 ? 0 : 2;
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView text)
{
    const QString plain = folded(text);
    FuzzyMatch all;
    QSet<int> characters;
    for (const QString &word : folded(typed).split(u' ', Qt::SkipEmptyParts)) {
        auto match = inOnePiece(word, plain);
        // A single letter in the middle of a word says nothing.
        if (!match && word.size() > 1)
            match = piecewise(word, plain);
        if (!match)
            return std::nullopt;
        all.score += match->score;
        characters += QSet<int>(match->characters.begin(), match->characters.end());
    }
    all.characters = characters.values();
    std::sort(all.characters.begin(), all.characters.end());
    return all;
}

} // namespace docket::ui
