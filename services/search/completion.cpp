// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/completion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::search {

namespace {

/// The value being typed begins after the last of these, outside quotes.
qsizetype startOfWord(QStringView query, qsizetype cursor)
{
    qsizetype start = 0;
    bool isInQuotes = false;
    for (qsizetype at = 0; at < cursor; ++at) {
        const QChar c = query.at(at);
        if (c == u'"')
            isInQuotes = !isInQuotes;
        else if (!isInQuotes && (c.isSpace() || c == u'(' || c == u')' || (c == u'-' && at == start)))
            start = at + 1;
    }
    return start;
}

QStringList beginningWith(QStringView typed, const QStringList &all)
{
    QStringList found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [typed](const QString &each) { return each.startsWith(typed, Qt::CaseInsensitive); });
    return found;
}

QStringList fieldNames()
{
    QStringList names;
    for (const Field &field : fields())
        names << QString(field.name) + u':';
    return names;
}

QString quotedIfNeeded(const QString &value)
{
    const bool isPlain = std::all_of(value.begin(), value.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' || c == u'@' || c == u'+';
    });
    QString inside = value;
    return isPlain ? value : u'"' + inside.remove(u'"') + u'"';
}

QStringList valuesOf(const Field &field, QStringView typed, const ValueSource &values)
{
    QStringList all;
    switch (field.kind) {
    case FieldKind::Status:
        all = statusWords();
        break;
    case FieldKind::Hold:
    case FieldKind::Flag:
        all = {u"yes"_s, u"no"_s};
        break;
    case FieldKind::Instant:
    case FieldKind::Day:
        all = dateWords() << u"7d"_s << u"30d"_s;
        break;
    case FieldKind::Text:
    case FieldKind::Currency:
    case FieldKind::Total:
        break;
    }
    QStringList found = beginningWith(typed, all);
    if (values) {
        const QStringList stored = values(field, typed);
        std::transform(stored.begin(), stored.end(), std::back_inserter(found), quotedIfNeeded);
    }
    if (field.missing)
        found += beginningWith(typed, {u"none"_s});
    return found;
}

} // namespace

Completions completionsAt(QStringView query, qsizetype cursor, const ValueSource &values)
{
    cursor = std::clamp<qsizetype>(cursor, 0, query.size());
    const qsizetype start = startOfWord(query, cursor);
    const QStringView word = query.mid(start, cursor - start);

    const auto isOperator = [](QChar c) { return c == u':' || c == u'=' || c == u'<' || c == u'>'; };
    const auto end = std::find_if(word.begin(), word.end(), isOperator);
    if (end == word.end())
        return {start, word.size(), word.isEmpty() ? fieldNames() : beginningWith(word, fieldNames())};

    const Field *field = findField(word.left(end - word.begin()));
    if (field == nullptr)
        return {cursor, 0, {}};
    qsizetype value = std::find_if_not(end, word.end(), isOperator) - word.begin();
    value = std::max(value, word.lastIndexOf(u',') + 1);
    value = std::max(value, word.lastIndexOf(".."_L1) + (word.contains(".."_L1) ? 2 : 0));
    QStringView typed = word.mid(value);
    if (typed.startsWith(u'"'))
        typed = typed.mid(1);
    return {start + value, word.size() - value, valuesOf(*field, typed, values)};
}

} // namespace docket::search
