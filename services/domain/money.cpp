// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/money.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::domain {

namespace {

__extension__ using Wide = __int128;

// ISO 4217 active codes (list one, 2025; replaced ones of recent years stay, for orders of the past), without funds,
// precious metals and testing codes, by number of decimals.
constexpr std::string_view withoutDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
constexpr std::string_view withThreeDecimals = "BHD IQD JOD KWD LYD OMR TND";
constexpr std::string_view withTwoDecimals =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC "
    "CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES "
    "KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR "
    "NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT "
    "TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG";

bool lists(std::string_view codes, std::string_view code)
{
    for (std::size_t at = 0; at < codes.size(); at += 4) {
        if (codes.substr(at, 3) == code)
            return true;
    }
    return false;
}

struct Digits {
    bool negative = false;
    Wide unscaled = 0;
    int scale = 0;
};

// Plain decimals only: sign, digits, one point. Trailing zeros of the fraction are dropped.
std::optional<Digits> readDecimal(QStringView text)
{
    Digits digits;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        digits.negative = text.front() == u'-';
        text = text.mid(1);
    }
    const qsizetype point = text.indexOf(u'.');
    if (text.isEmpty() || text == u".")
        return std::nullopt;
    if (point >= 0) {
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    if (text.size() > 30)
        return std::nullopt;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == point)
            continue;
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return std::nullopt;
        digits.unscaled = digits.unscaled * 10 + (c - u'0');
        digits.scale += point >= 0 && i > point ? 1 : 0;
    }
    return digits;
}

QString toPlain(qint64 unscaled, int scale)
{
    const bool negative = unscaled < 0;
    QString text = QString::number(negative ? 0 - static_cast<quint64>(unscaled) : static_cast<quint64>(unscaled));
    if (scale > 0) {
        text = text.rightJustified(scale + 1, u'0');
        text.insert(text.size() - scale, u'.');
    }
    return negative ? u'-' + text : text;
}

tl::unexpected<Error> tooLarge(const QString &text)
{
    return fail(u"amount_too_large"_s, u"The amount %1 is larger than 15 digits."_s.arg(text), {}, {text});
}

tl::unexpected<Error> mismatch(const Money &a, const Money &b)
{
    return fail(u"currency_mismatch"_s,
                u"An amount in %1 cannot be combined with one in %2."_s.arg(a.currency.code(), b.currency.code()), {},
                {a.currency.code(), b.currency.code()});
}

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    if (code.size() != 3)
        return std::nullopt;
    std::array<char, 3> letters{};
    for (std::size_t i = 0; i < 3; ++i) {
        const char16_t c = code[static_cast<qsizetype>(i)].unicode();
        if (c < u'A' || c > u'Z')
            return std::nullopt;
        letters[i] = static_cast<char>(c);
    }
    const std::string_view text(letters.data(), 3);
    if (lists(withTwoDecimals, text))
        return Currency(letters, 2);
    if (lists(withoutDecimals, text))
        return Currency(letters, 0);
    if (lists(withThreeDecimals, text))
        return Currency(letters, 3);
    return std::nullopt;
}

QString Currency::code() const
{
    return isValid() ? QString::fromLatin1(m_code.data(), 3) : QString();
}

qint64 Currency::minorPerMajor() const
{
    constexpr std::array<qint64, 4> powers{1, 10, 100, 1000};
    return powers.at(static_cast<std::size_t>(m_decimals));
}

Result<Money> add(const Money &a, const Money &b)
{
    if (a.currency != b.currency)
        return mismatch(a, b);
    qint64 sum = 0;
    if (__builtin_add_overflow(a.minor, b.minor, &sum))
        return tooLarge(toDecimal(a));
    return Money{sum, a.currency};
}

Result<Money> subtract(const Money &a, const Money &b)
{
    if (a.currency != b.currency)
        return mismatch(a, b);
    qint64 difference = 0;
    if (__builtin_sub_overflow(a.minor, b.minor, &difference))
        return tooLarge(toDecimal(a));
    return Money{difference, a.currency};
}

QString toDecimal(const Money &money)
{
    return toPlain(money.minor, money.currency.decimals());
}

Result<Money> moneyFromDecimal(QStringView text, Currency currency)
{
    const auto digits = readDecimal(text);
    if (!digits)
        return fail(u"invalid_amount"_s, u"\"%1\" is not an amount."_s.arg(text), {}, {text.toString()});
    if (digits->scale > currency.decimals()) {
        return fail(u"invalid_amount"_s,
                    u"\"%1\" has more than the %2 decimals of %3."_s.arg(
                        text.toString(), QString::number(currency.decimals()), currency.code()),
                    {}, {text.toString(), QString::number(currency.decimals()), currency.code()});
    }
    Wide minor = digits->unscaled;
    for (int i = digits->scale; i < currency.decimals(); ++i)
        minor *= 10;
    if (minor > largestMinor)
        return tooLarge(text.toString());
    return Money{static_cast<qint64>(digits->negative ? -minor : minor), currency};
}

QString toDecimal(Rate rate)
{
    QString text = toPlain(rate.millionths, 6);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

Result<Rate> rateFromDecimal(QStringView text)
{
    const auto digits = readDecimal(text);
    if (!digits || (digits->negative && digits->unscaled != 0))
        return fail(u"invalid_rate"_s, u"\"%1\" is not a fraction such as 0.15."_s.arg(text), {}, {text.toString()});
    Wide millionths = digits->unscaled;
    for (int i = digits->scale; i < 6; ++i)
        millionths *= 10;
    for (int i = 6; i < digits->scale; ++i)
        millionths = i + 1 == digits->scale ? (millionths + 5) / 10 : millionths / 10;
    if (millionths > 1'000'000 * Rate::one)
        return fail(u"invalid_rate"_s, u"The rate %1 is too large."_s.arg(text), {}, {text.toString()});
    return Rate{static_cast<qint64>(millionths)};
}

std::optional<qint64> mulDivHalfUp(qint64 amount, qint64 multiplier, qint64 numerator, qint64 denominator)
{
    // |amount|, |multiplier| < 2^63 and numerator <= 10^12: refuse what could leave 127 bits.
    Wide product = static_cast<Wide>(amount) * multiplier;
    constexpr Wide limit = (static_cast<Wide>(1) << 86U);
    if (product > limit || product < -limit)
        return std::nullopt;
    product *= numerator;
    const Wide half = denominator / 2;
    const Wide rounded = product >= 0 ? (product + half) / denominator : -((-product + half) / denominator);
    if (rounded > largestMinor || rounded < -largestMinor)
        return std::nullopt;
    return static_cast<qint64>(rounded);
}

} // namespace docket::domain
