// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/world.h"

#include "services/sample/world_text.h"

#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::sample {

namespace {

std::vector<QString> split(QStringView text, QChar separator = u'|')
{
    std::vector<QString> parts;
    for (const QStringView part : text.split(separator))
        parts.push_back(part.toString());
    return parts;
}

// Latin letters and digits only: marks are dropped, and letters that are more than a letter and a mark are spelled out.
QString latinOf(const QString &text)
{
    constexpr QStringView special = u"ßøæåłđðþıœ";
    const std::vector<QString> spelled = split(u"ss|o|ae|a|l|d|d|th|i|oe");
    QString latin;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D)) {
        const qsizetype known = special.indexOf(c);
        if (known >= 0)
            latin += spelled[static_cast<std::size_t>(known)];
        else if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            latin += c;
    }
    return latin;
}

Word wordOf(const QString &entry)
{
    const qsizetype equals = entry.indexOf(u'=');
    if (equals < 0)
        return {entry, latinOf(entry)};
    return {entry.left(equals), entry.mid(equals + 1)};
}

std::vector<Word> wordsOf(QStringView text)
{
    std::vector<Word> words;
    for (const QString &entry : split(text))
        words.push_back(wordOf(entry));
    return words;
}

NamePool poolOf(const text::Names &names)
{
    NamePool pool;
    pool.language = QString::fromUtf16(names.language);
    const std::vector<QString> first = split(QStringView(names.first), u';');
    pool.men = wordsOf(first.front());
    pool.women = wordsOf(first.back());
    for (const QString &entry : split(QStringView(names.last))) {
        const std::vector<QString> forms = split(entry, u'/');
        pool.families.push_back({wordOf(forms.front()), wordOf(forms.back())});
    }
    pool.streets = split(QStringView(names.streets));
    pool.streetPattern = QString::fromUtf16(names.street);
    pool.companies = split(QStringView(names.companies));
    pool.familyFirst = names.familyFirst;
    pool.between = QString::fromUtf16(names.between);
    return pool;
}

CarrierStyle carrierOf(const QString &name)
{
    for (const text::Carrier &carrier : text::carriers()) {
        if (QStringView(carrier.name) == name)
            return {name, QString::fromUtf16(carrier.tracking)};
    }
    return {name, u"@@#########@@"_s};
}

Country countryOf(const text::Country &source, const std::deque<NamePool> &pools)
{
    Country country;
    country.code = QString::fromUtf16(source.code);
    country.language = QString::fromUtf16(source.language);
    country.currency = domain::Currency::fromCode(QStringView(source.currency)).value_or(domain::Currency{});
    country.standardTax = {source.standardTax * (domain::Rate::one / 1000)};
    country.reducedTax = {source.reducedTax * (domain::Rate::one / 1000)};
    country.phonePattern = QString::fromUtf16(source.phone);
    for (const QString &entry : split(QStringView(source.cities))) {
        const std::vector<QString> parts = split(entry, u'/');
        country.cities.push_back({parts.at(0), parts.at(1), parts.at(2)});
    }
    for (const QString &name : split(QStringView(source.carriers)))
        country.carriers.push_back(carrierOf(name));
    for (const text::CurrencyRate &rate : text::currencyRates()) {
        if (QStringView(rate.code) == QStringView(source.currency)) {
            country.minorPerThousandEuroCents = rate.minorPerThousandEuroCents;
            country.priceStep = rate.step;
        }
    }
    const QStringView language(source.names);
    country.names = &*std::ranges::find_if(pools, [&](const NamePool &pool) { return pool.language == language; });
    return country;
}

} // namespace

qint64 Country::priceOf(qint64 euroCents) const
{
    const qint64 exact = euroCents * minorPerThousandEuroCents / 1000;
    return (exact + priceStep / 2) / priceStep * priceStep;
}

World::World()
{
    for (const auto &names : {text::westernNames(), text::northernNames(), text::easternNames()}) {
        for (const text::Names &entry : names)
            m_pools.push_back(poolOf(entry));
    }
    qint64 sum = 0;
    for (const text::Country &source : text::countries()) {
        m_countries.push_back(countryOf(source, m_pools));
        sum += source.share;
        m_countries.back().shareUpTo = sum;
    }
}

const Country &World::pickCountry(Random &random) const
{
    const qint64 at = random.below(m_countries.back().shareUpTo);
    return *std::ranges::upper_bound(m_countries, at, {}, &Country::shareUpTo);
}

QString filled(const QString &pattern, Random &random)
{
    QString text;
    text.reserve(pattern.size() + 4);
    for (const QChar c : pattern) {
        if (c == u'#')
            text += QChar(static_cast<char16_t>(u'0' + random.below(10)));
        else if (c == u'@')
            text += QChar(static_cast<char16_t>(u'A' + random.below(26)));
        else if (c == u'%')
            text += QString::number(1 + random.below(120) * random.below(120) / 100);
        else
            text += c;
    }
    return text;
}

QString around(const QString &pattern, const QString &word)
{
    const qsizetype star = pattern.indexOf(u'*');
    if (star < 0)
        return pattern;
    return QStringView(pattern).left(star) % word % QStringView(pattern).mid(star + 1);
}

} // namespace docket::sample
