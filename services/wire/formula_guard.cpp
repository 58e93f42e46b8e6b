// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/formula_guard.h"

namespace docket::wire {

bool looksLikeFormula(QStringView text)
{
    // Apostrophes are looked through, so that a text that has one by nature survives the way out and back.
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    if (text.isEmpty())
        return false;
    if (text.front() == u'\t' || text.front() == u'\r' || text.front() == u'\n')
        return true;
    const auto isBlank = [](QChar c) { return c.isSpace() || c == u'\u200b' || c == u'\ufeff'; };
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    return !text.isEmpty() && QStringView(u"=+-@\uff1d\uff0b\uff0d\uff20").contains(text.front());
}

QString neutralised(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString unneutralised(const QString &text)
{
    return text.startsWith(u'\'') && looksLikeFormula(text) ? text.sliced(1) : text;
}

} // namespace docket::wire
