// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <array>
#include <compare>
#include <optional>

namespace docket::domain {

/// An ISO 4217 currency: three letters and the number of its decimals (0, 2 or 3; four-decimal units of account are not
/// sold in). Four bytes, compared by code.
class Currency {
public:
    constexpr Currency() = default;

    /// Nothing when `code` is not an active ISO 4217 code (upper case, three letters).
    static std::optional<Currency> fromCode(QStringView code);

    QString code() const;
    int decimals() const { return m_decimals; }
    /// Minor units in one major unit: 1, 100 or 1000.
    qint64 minorPerMajor() const;
    bool isValid() const { return m_code[0] != 0; }

    bool operator==(const Currency &) const = default;
    auto operator<=>(const Currency &) const = default;

private:
    constexpr Currency(std::array<char, 3> code, qint8 decimals) : m_code(code), m_decimals(decimals) {}
    std::array<char, 3> m_code{};
    qint8 m_decimals = 2;
};

/// The largest amount, 15 digits of minor units: exact in every spreadsheet and JSON reader.
inline constexpr qint64 largestMinor = 999'999'999'999'999;

/// An amount in minor units of one currency. Amounts of different currencies are never added: the functions below
/// refuse it, and overflow, with the codes `currency_mismatch` and `amount_too_large`.
struct Money {
    qint64 minor = 0;
    Currency currency;

    bool operator==(const Money &) const = default;
};

Result<Money> add(const Money &a, const Money &b);
Result<Money> subtract(const Money &a, const Money &b);

/// Plain decimal text with all of the currency's decimals, `-12.50`, no grouping, a point: the wire's form.
QString toDecimal(const Money &money);

/// Reads a plain decimal with a point. `invalid_amount` when it is not a number or has more decimals than the currency
/// (trailing zeros beyond them are fine), `amount_too_large` beyond 15 digits of minor units.
Result<Money> moneyFromDecimal(QStringView text, Currency currency);

/// A fraction in millionths, such as a discount (0 … 1) or a tax rate (0 … 10). 0.15 is 150,000.
struct Rate {
    static constexpr qint64 one = 1'000'000;
    qint64 millionths = 0;

    bool operator==(const Rate &) const = default;
    auto operator<=>(const Rate &) const = default;
};

/// `0.15`, without trailing zeros.
QString toDecimal(Rate rate);
/// Reads a plain decimal; digits beyond the sixth are rounded half-up. `invalid_rate` when it is no number or negative.
Result<Rate> rateFromDecimal(QStringView text);

/// round-half-up(amount × numerator ÷ denominator) in 128-bit arithmetic; nothing on overflow. `denominator` > 0.
std::optional<qint64> mulDivHalfUp(qint64 amount, qint64 multiplier, qint64 numerator, qint64 denominator);

} // namespace docket::domain
