// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/line_price.h"

#include "services/exchange/amounts.h"

using namespace Qt::StringLiterals;

namespace docket::exchange {

namespace {

using wire::ImportField;

/// The amounts of a row in minor units.
struct Amounts {
    std::optional<qint64> unitPrice;
    std::optional<qint64> subtotal;
    std::optional<qint64> discountAmount;
    std::optional<qint64> net;
    domain::Rate discount;
    domain::Rate taxRate;
};

class Reader {
public:
    explicit Reader(domain::Currency currency) : m_currency(currency) {}

    Amounts read(const wire::ImportedLine &row)
    {
        Amounts amounts;
        amounts.unitPrice = amount(row.unitPrice, ImportField::LineUnitPrice);
        amounts.subtotal = amount(row.subtotal, ImportField::LineSubtotal);
        amounts.discountAmount = amount(row.discountAmount, ImportField::LineDiscountAmount);
        amounts.net = amount(row.net, ImportField::LineNet);
        amounts.discount = rate(row.discount, {domain::Rate::one}, ImportField::LineDiscount);
        amounts.taxRate = rate(row.taxRate, {10 * domain::Rate::one}, ImportField::LineTaxRate);
        return amounts;
    }

    FieldProblems takeProblems() { return std::move(m_problems); }
    bool hasProblems() const { return !m_problems.empty(); }

private:
    std::optional<qint64> amount(const std::optional<wire::Decimal> &value, ImportField field)
    {
        if (!value)
            return std::nullopt;
        const Result<qint64> minor = minorOf(*value, m_currency);
        if (minor)
            return *minor;
        m_problems.push_back({field, minor.error().code, minor.error().sentence, toText(*value)});
        return std::nullopt;
    }

    domain::Rate rate(const std::optional<wire::Decimal> &value, domain::Rate highest, ImportField field)
    {
        if (!value)
            return {};
        const Result<domain::Rate> read = rateOf(*value, highest);
        if (read)
            return *read;
        m_problems.push_back({field, read.error().code, read.error().sentence, toText(*value)});
        return {};
    }

    domain::Currency m_currency;
    FieldProblems m_problems;
};

tl::unexpected<FieldProblems> refuse(ImportField field, const QString &code, const QString &reason,
                                     const QString &value = {})
{
    return tl::make_unexpected(FieldProblems{{field, code, reason, value}});
}

qint64 dividedUp(qint64 amount, qint64 pieces)
{
    return amount / pieces + (amount % pieces != 0 ? 1 : 0);
}

std::optional<qint64> formula(qint64 unitPrice, qint64 quantity, domain::Rate discount)
{
    return domain::mulDivHalfUp(unitPrice, quantity, domain::Rate::one - discount.millionths, domain::Rate::one);
}

} // namespace

tl::expected<LinePrice, FieldProblems> readPrice(const wire::ImportedLine &row, domain::Currency currency)
{
    Reader reader(currency);
    const Amounts amounts = reader.read(row);
    if (reader.hasProblems())
        return tl::make_unexpected(reader.takeProblems());

    const auto text = [&](qint64 minor) { return domain::toDecimal({minor, currency}); };
    const qint64 quantity = std::max<qint64>(row.quantity, 1);
    qint64 unitPrice = 0;
    if (amounts.unitPrice)
        unitPrice = *amounts.unitPrice;
    else if (amounts.subtotal)
        unitPrice = dividedUp(*amounts.subtotal, quantity);
    else if (amounts.net)
        unitPrice = dividedUp(*amounts.net, quantity);
    else
        return refuse(ImportField::LineUnitPrice, u"price_missing"_s,
                      u"The row has neither a price nor a net amount."_s);

    const std::optional<qint64> gross = formula(unitPrice, quantity, {});
    if (!gross) {
        return refuse(ImportField::LineQuantity, u"amount_too_large"_s,
                      u"The price %1 times %2 is too large."_s.arg(text(unitPrice), QString::number(quantity)));
    }
    const qint64 full = amounts.subtotal && !amounts.unitPrice ? *amounts.subtotal : *gross;

    std::optional<qint64> net = amounts.net;
    if (net && *net > *gross) {
        if (*net - *gross >= quantity) {
            return refuse(ImportField::LineNet, u"net_above_price"_s,
                          u"The net amount %1 is more than price times quantity, %2."_s.arg(text(*net), text(*gross)),
                          text(*net));
        }
        unitPrice = dividedUp(*net, quantity);
    } else if (!net && amounts.discountAmount) {
        if (*amounts.discountAmount > full) {
            return refuse(ImportField::LineDiscountAmount, u"discount_above_price"_s,
                          u"The discount %1 is more than price times quantity, %2."_s.arg(text(*amounts.discountAmount),
                                                                                          text(full)),
                          text(*amounts.discountAmount));
        }
        net = full - *amounts.discountAmount;
    } else if (!net && full != *gross) {
        net = formula(full, 1, amounts.discount);
    }
    if (net && net == formula(unitPrice, quantity, amounts.discount))
        net.reset();
    return LinePrice{{unitPrice, currency}, net ? domain::Rate{} : amounts.discount, net, amounts.taxRate};
}

} // namespace docket::exchange
