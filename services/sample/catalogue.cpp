// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/catalogue.h"

#include "services/sample/catalogue_text.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace docket::sample {

namespace {

constexpr quint64 catalogueKind = 1;

std::size_t articlesFor(qint64 orders)
{
    struct Size {
        qint64 orders;
        std::size_t articles;
    };
    constexpr std::array sizes = {Size{200, 40},     Size{1'000, 80},    Size{5'000, 160},
                                  Size{20'000, 400}, Size{100'000, 900}, Size{500'000, 1'500}};
    for (const Size &size : sizes) {
        if (orders <= size.orders)
            return size.articles;
    }
    return 2'000;
}

struct Range {
    QString prefix;
    bool reducedTax;
    QStringList nouns;
    QStringList variants;
};

std::vector<Range> ranges()
{
    std::vector<Range> list;
    for (const text::Department &department : text::departments()) {
        list.push_back({QString::fromUtf16(department.prefix), department.reducedTax,
                        QString::fromUtf16(department.nouns).split(u'|'),
                        QString::fromUtf16(department.variants).split(u'|')});
    }
    return list;
}

// Number `n` of a department: every combination of noun, variant and series comes once.
domain::Product productOf(const Range &range, const QStringList &series, qsizetype n, qint64 item, Random &random)
{
    const qsizetype noun = n % range.nouns.size();
    const qsizetype rest = n / range.nouns.size();
    const QStringList entry = range.nouns.at(noun).split(u':');
    const QString &variant = range.variants.at((rest + noun) % range.variants.size());
    const QString &name = series.at((rest / range.variants.size() + noun * 5) % series.size());
    domain::Product product;
    product.sku = range.prefix % u'-' % QString::number(100 + n).rightJustified(4, u'0');
    product.name = name % u' ' % entry.at(0) % u", "_s % variant;
    const qint64 base = entry.at(1).toLongLong() * random.between(80, 135) / 100;
    product.price = {std::max<qint64>((base + 50) / 100 * 100 - 10, 390), *domain::Currency::fromCode(u"EUR")};
    product.taxRate = {range.reducedTax ? 70'000 : 190'000};
    product.barcode = internalEan13(item);
    return product;
}

} // namespace

QString internalEan13(qint64 item)
{
    const QString digits = u'2' % QString::number(item).rightJustified(11, u'0');
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits.at(i).digitValue() * (i % 2 == 0 ? 1 : 3);
    return digits % QString::number((10 - sum % 10) % 10);
}

Catalogue::Catalogue(qint64 orders, quint64 seed, domain::Instant opened, domain::Instant end)
{
    Random random(seed, catalogueKind, 0);
    const qint64 weeks = std::max<qint64>((end - opened) / std::chrono::weeks(1), 1);
    makeArticles(articlesFor(orders), orders * 6 / weeks, random);
    planHistory(opened, end, random);
}

void Catalogue::makeArticles(std::size_t count, qint64 piecesAWeek, Random &random)
{
    const std::vector<Range> departments = ranges();
    const QStringList series = QString::fromUtf16(text::series()).split(u'|');
    std::vector<qint64> popularity;
    for (std::size_t rank = 0; rank < count; ++rank)
        popularity.push_back(static_cast<qint64>(1'000'000 / (rank + 8 + count / 20)));
    for (std::size_t i = count - 1; i > 0; --i)
        std::swap(popularity[i], popularity[static_cast<std::size_t>(random.below(static_cast<qint64>(i) + 1))]);
    qint64 sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        sum += popularity[i];
        m_popularUpTo.push_back(sum);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const Range &range = departments[i % departments.size()];
        Article article;
        article.product = productOf(range, series, static_cast<qsizetype>(i / departments.size()),
                                    static_cast<qint64>(i) * 7 + 1'000, random);
        article.reducedTax = range.reducedTax;
        article.inStore = random.chance(250);
        article.weeklyDemand = std::max<qint64>(piecesAWeek * popularity[i] / sum, 1);
        article.product.reorderLevel = std::max<qint64>(article.weeklyDemand * 3 / 2, 3);
        m_articles.push_back(std::move(article));
    }
}

void Catalogue::planHistory(domain::Instant opened, domain::Instant end, Random &random)
{
    using Kind = CatalogueChange::Kind;
    const qint64 span = (end - opened).count();
    const auto part = [&](qint64 fromPercent, qint64 toPercent) {
        return opened + std::chrono::milliseconds(span / 1000 * random.between(fromPercent * 10, toPercent * 10 - 1));
    };
    for (std::size_t i = 0; i < m_articles.size(); ++i) {
        const bool later = i % 4 == 3;
        const domain::Instant start =
            later ? part(5, 90) : opened - std::chrono::hours(48) + std::chrono::seconds(7 * i);
        m_changes.push_back({start, i, Kind::Introduced});
        if (random.chance(60))
            m_changes.push_back({std::max(part(30, 99), start + std::chrono::hours(400)), i, Kind::Discontinued});
        for (int year = 0; year < 4; ++year) {
            if (random.chance(250))
                m_changes.push_back(
                    {std::max(part(year * 25, year * 25 + 25), start + std::chrono::hours(100)), i, Kind::Repriced});
        }
    }
    std::ranges::stable_sort(m_changes, {}, &CatalogueChange::at);
    std::erase_if(m_changes, [&](const CatalogueChange &change) { return change.at >= end; });
}

const CatalogueChange *Catalogue::nextChange(domain::Instant now)
{
    using Kind = CatalogueChange::Kind;
    while (m_next < m_changes.size() && m_changes[m_next].at <= now) {
        const CatalogueChange &change = m_changes[m_next++];
        Article &article = m_articles[change.article];
        if (change.kind == Kind::Repriced) {
            if (!article.isSold)
                continue;
            // Two to six percent, and again to a price that ends in 90.
            const qint64 raised =
                article.product.price.minor * (102 + static_cast<qint64>((change.article + m_next) % 5)) / 100;
            article.product.price.minor = std::max(raised / 100 * 100 + 90, article.product.price.minor + 100);
        } else {
            article.isSold = change.kind == Kind::Introduced;
            article.product.discontinued = !article.isSold;
        }
        return &change;
    }
    return nullptr;
}

std::size_t Catalogue::pick(Random &random) const
{
    for (;;) {
        const qint64 at = random.below(m_popularUpTo.back());
        const auto found = std::ranges::upper_bound(m_popularUpTo, at);
        const auto index = static_cast<std::size_t>(found - m_popularUpTo.begin());
        if (m_articles[index].isSold)
            return index;
    }
}

} // namespace docket::sample
