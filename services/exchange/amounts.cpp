// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/amounts.h"

using namespace Qt::StringLiterals;

namespace docket::exchange {

namespace {

constexpr qint64 largestAmount = 999'999'999'999'999;

tl::unexpected<Error> tooLarge(const wire::Decimal &amount)
{
    return fail(u"amount_too_large"_s, u"The amount %1 is too large."_s.arg(toText(amount)), {}, {toText(amount)});
}

} // namespace

Result<qint64> minorOf(const wire::Decimal &amount, domain::Currency currency)
{
    if (amount.unscaled < 0)
        return fail(u"negative_amount"_s, u"The amount %1 is negative."_s.arg(toText(amount)), {}, {toText(amount)});

    wire::Decimal exact = amount;
    while (exact.scale > currency.decimals()) {
        if (exact.unscaled % 10 != 0) {
            return fail(u"too_many_decimals"_s,
                        u"The amount %1 has more decimals than %2 has (%3)."_s.arg(
                            toText(amount), currency.code(), QString::number(currency.decimals())),
                        {}, {toText(amount), currency.code(), QString::number(currency.decimals())});
        }
        exact.unscaled /= 10;
        --exact.scale;
    }
    for (; exact.scale < currency.decimals(); ++exact.scale) {
        if (exact.unscaled > largestAmount / 10)
            return tooLarge(amount);
        exact.unscaled *= 10;
    }
    if (exact.unscaled > largestAmount)
        return tooLarge(amount);
    return exact.unscaled;
}

Result<domain::Rate> rateOf(const wire::Decimal &fraction, domain::Rate highest)
{
    Result<domain::Rate> rate = domain::rateFromDecimal(toText(fraction));
    if (!rate || *rate > highest) {
        return fail(u"rate_out_of_range"_s,
                    u"The rate %1 is not between 0 and %2."_s.arg(toText(fraction), domain::toDecimal(highest)), {},
                    {toText(fraction), domain::toDecimal(highest)});
    }
    return rate;
}

QString toText(const wire::Decimal &amount)
{
    QString digits = QString::number(amount.unscaled < 0 ? -amount.unscaled : amount.unscaled);
    if (amount.scale > 0) {
        digits = digits.rightJustified(amount.scale + 1, u'0');
        digits.insert(digits.size() - amount.scale, u'.');
    }
    return amount.unscaled < 0 ? u'-' + digits : digits;
}

} // namespace docket::exchange
