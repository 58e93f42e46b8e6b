// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/instant.h"
#include "services/domain/product.h"
#include "services/sample/random.h"

#include <vector>

namespace docket::sample {

/// A product as it is now, and what the shop plans with it.
struct Article {
    domain::Product product;
    bool reducedTax = false;
    bool inStore = false;    ///< lies at the second location too
    bool isSold = false;     ///< introduced, and not discontinued
    qint64 weeklyDemand = 0; ///< pieces, roughly
};

/// Something that happens to a product of the catalogue on a day of the shop's history.
struct CatalogueChange {
    enum class Kind : quint8 { Introduced, Repriced, Discontinued };
    domain::Instant at;
    std::size_t article = 0;
    Kind kind = Kind::Introduced;
};

/// The catalogue of the sample: 40 products for a handful of orders, 2,000 for a million. Most are there from the
/// start, some come later, some are discontinued, many change their price.
class Catalogue {
public:
    Catalogue(qint64 orders, quint64 seed, domain::Instant opened, domain::Instant end);

    const std::vector<Article> &articles() const { return m_articles; }
    const Article &article(std::size_t index) const { return m_articles[index]; }

    /// Changes that are due at `now`, in the order of time, each once. The article is as it is after the change.
    const CatalogueChange *nextChange(domain::Instant now);

    /// A product that is sold now, popular ones more often.
    std::size_t pick(Random &random) const;

private:
    void makeArticles(std::size_t count, qint64 piecesAWeek, Random &random);
    void planHistory(domain::Instant opened, domain::Instant end, Random &random);

    std::vector<Article> m_articles;
    std::vector<qint64> m_popularUpTo; // running sum of popularity
    std::vector<CatalogueChange> m_changes;
    std::size_t m_next = 0;
};

/// An EAN-13 of the range that is kept for use inside a shop (prefix 2), with its check digit. `item` < 10^11.
QString internalEan13(qint64 item);

} // namespace docket::sample
