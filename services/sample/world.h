// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/money.h"
#include "services/sample/random.h"

#include <QString>

#include <deque>
#include <vector>

namespace docket::sample {

/// A name, and how it is written in an e-mail address.
struct Word {
    QString text;
    QString latin;
};

struct FamilyName {
    Word man;
    Word woman;
};

struct NamePool {
    QString language;
    std::vector<Word> men;
    std::vector<Word> women;
    std::vector<FamilyName> families;
    std::vector<QString> streets;
    QString streetPattern;
    std::vector<QString> companies;
    bool familyFirst = false;
    QString between;
};

struct City {
    QString name;
    QString region;
    QString postalPattern;
};

struct CarrierStyle {
    QString name;
    QString trackingPattern;
};

struct Country {
    QString code;
    QString language;
    domain::Currency currency;
    qint64 minorPerThousandEuroCents = 1000;
    qint64 priceStep = 1;
    domain::Rate standardTax;
    domain::Rate reducedTax;
    qint64 shareUpTo = 0; ///< running sum of the shares
    QString phonePattern;
    std::vector<City> cities;
    std::vector<CarrierStyle> carriers;
    const NamePool *names = nullptr;

    /// What something of that many euro cents costs here, in minor units of the country's currency.
    qint64 priceOf(qint64 euroCents) const;
};

/// The places and people's names of the sample, read from the text tables. Constant once made.
class World {
public:
    World();
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    const std::vector<Country> &countries() const { return m_countries; }
    const Country &pickCountry(Random &random) const;

private:
    std::deque<NamePool> m_pools; // addresses stay
    std::vector<Country> m_countries;
};

/// `pattern` with each `#` a random digit, `@` a random letter, and `%` a random house number.
QString filled(const QString &pattern, Random &random);
/// `pattern` with `*` replaced by `word`.
QString around(const QString &pattern, const QString &word);

} // namespace docket::sample
