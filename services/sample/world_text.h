// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// The words that the sample shop's customers are made of, as plain text tables: read once, by `World`.
namespace docket::sample::text {

/// Names and streets of one language. Entries are separated by `|`.
///
/// `first` holds men's names, then `;`, then women's. A family name that has a feminine form gives it after `/`. What
/// is not written in Latin letters is followed by `=` and its romanization, for e-mail addresses. In `street`, `*`
/// stands for a name of `streets` and `%` for a house number.
struct Names {
    const char16_t *language;
    const char16_t *first;
    const char16_t *last;
    const char16_t *streets;
    const char16_t *street;
    const char16_t *companies; ///< company names around a family name, which `*` stands for
    bool familyFirst;
    const char16_t *between; ///< between the two names
};

/// A country that the shop sends to. In patterns `#` stands for a digit and `@` for a capital letter. A city is
/// `name/region/postal code pattern`.
struct Country {
    const char16_t *code;     ///< ISO 3166-1 alpha-2
    const char16_t *names;    ///< the language of its names
    const char16_t *language; ///< BCP 47
    const char16_t *currency;
    int standardTax; ///< in thousandths
    int reducedTax;
    int share;             ///< of the customers, relative to the other countries
    const char16_t *phone; ///< numbers kept for fiction where the country has some, and 555 numbers elsewhere
    const char16_t *cities;
    const char16_t *carriers;
};

/// What a currency is worth, and the steps its prices go in.
struct CurrencyRate {
    const char16_t *code;
    long long minorPerThousandEuroCents;
    long long step; ///< in minor units
};

/// A carrier and the look of its tracking numbers.
struct Carrier {
    const char16_t *name;
    const char16_t *tracking;
};

std::span<const Names> westernNames();
std::span<const Names> northernNames();
std::span<const Names> easternNames();
std::span<const Country> countries();
std::span<const CurrencyRate> currencyRates();
std::span<const Carrier> carriers();

} // namespace docket::sample::text
