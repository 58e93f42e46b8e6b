// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace docket::models {

/// Codes (ISO 4217) to choose from, `first` before the others when it is given. Any other code can be typed.
inline QStringList usualCurrencies(const QString &first = {})
{
    QStringList codes{QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("GBP"), QStringLiteral("CHF"),
                      QStringLiteral("PLN"), QStringLiteral("SEK"), QStringLiteral("DKK"), QStringLiteral("NOK"),
                      QStringLiteral("CZK"), QStringLiteral("JPY")};
    if (!first.isEmpty()) {
        codes.removeAll(first);
        codes.prepend(first);
    }
    return codes;
}

} // namespace docket::models
