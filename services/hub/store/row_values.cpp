// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/row_values.h"

#include "services/search/words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

constexpr qsizetype longestKey = 800;
constexpr qsizetype mostLexemeBytes = 900'000;
// Below every character of a key, so that a text comes before those it begins.
constexpr char below = '\x01';

QString cut(QByteArray key)
{
    qsizetype size = std::min(key.size(), longestKey);
    if (size < key.size()) {
        // Not in the middle of a character.
        while (size > 0 && (static_cast<uchar>(key.at(size)) & 0xc0U) == 0x80U)
            --size;
    }
    key.truncate(size);
    key.replace('\0', below);
    return QString::fromUtf8(key);
}

void addLexemes(QByteArrayView words, QSet<QByteArray> &seen, QByteArray &joined)
{
    for (const QByteArray &word : QByteArray::fromRawData(words.data(), words.size()).split(' ')) {
        if (word.isEmpty() || word == search::valueSeparator || joined.size() + word.size() > mostLexemeBytes)
            continue;
        const QByteArray own(word.constData(), word.size());
        if (seen.contains(own))
            continue;
        seen.insert(own);
        if (!joined.isEmpty())
            joined += ' ';
        joined += own;
    }
}

} // namespace

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QVariant idOrNull(const QUuid &id)
{
    return id.isNull() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(idText(id));
}

QDate monthOf(domain::Instant placedAt)
{
    const QDate day = domain::dayOf(placedAt, QTimeZone::utc());
    return QDate(day.year(), day.month(), 1);
}

QString textKey(const QString &text)
{
    return cut(search::sortKey(text) + below + text.toUtf8());
}

QString numberKey(const search::OrderFacts &facts)
{
    // A number without a counter has −1, and comes before 0.
    constexpr int digits = 19;
    return textKey(facts.numberPrefix).left(longestKey / 4) + QLatin1Char(below) +
           QString::number(facts.numberCounter + 1).rightJustified(digits, u'0');
}

QString joinedWords(const search::OrderText &text)
{
    QStringList fields;
    for (const QByteArray &column : text.columns())
        fields << QString::fromUtf8(column);
    return fields.join(fieldSeparator);
}

QString lexemesOf(QByteArrayView words)
{
    QSet<QByteArray> seen;
    QByteArray joined;
    addLexemes(words, seen, joined);
    return QString::fromUtf8(joined);
}

QString lexemesOf(const search::OrderText &text)
{
    QSet<QByteArray> seen;
    QByteArray joined;
    for (const QByteArray &column : text.columns())
        addLexemes(column, seen, joined);
    return QString::fromUtf8(joined);
}

} // namespace docket::hub
