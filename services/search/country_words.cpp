// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/country_words.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace docket::search {

namespace {

/// Names besides the one that Qt gives, by code.
const QHash<QString, QStringList> &otherNames()
{
    static const QHash<QString, QStringList> names{
        {u"US"_s, {u"USA"_s, u"United States of America"_s}},
        {u"GB"_s, {u"UK"_s, u"Great Britain"_s}},
        {u"CZ"_s, {u"Czech Republic"_s}},
        {u"NL"_s, {u"Holland"_s}},
    };
    return names;
}

/// Every text of each country by each of its texts, in lower case.
QHash<QString, QStringList> readCountries()
{
    QHash<QString, QStringList> countries;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() != 2) // regions such as Latin America have three digits
            continue;
        const QStringList texts = QStringList{code, QLocale::territoryToString(territory)} + otherNames().value(code);
        for (const QString &text : texts)
            countries.insert(text.toLower(), texts);
    }
    return countries;
}

} // namespace

QStringList countryTexts(const QString &country)
{
    static const QHash<QString, QStringList> countries = readCountries();
    if (country.isEmpty())
        return {};
    const auto found = countries.constFind(country.trimmed().toLower());
    if (found == countries.cend())
        return {country};
    return QStringList{country} + *found;
}

} // namespace docket::search
