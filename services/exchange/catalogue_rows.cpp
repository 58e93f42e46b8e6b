// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/catalogue_rows.h"

#include "services/domain/decide.h"
#include "services/exchange/amounts.h"
#include "services/exchange/import_customer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::exchange {

namespace {

using wire::ImportField;

void replace(QString &kept, const QString &said)
{
    if (!said.isEmpty())
        kept = said;
}

bool isSamePlace(domain::Address a, domain::Address b)
{
    a.name.clear();
    b.name.clear();
    return a == b;
}

void replaceAddress(std::vector<domain::Address> &addresses, const domain::Address &said)
{
    const bool isKnown =
        std::ranges::any_of(addresses, [&](const domain::Address &known) { return isSamePlace(known, said); });
    if (said.isEmpty() || isKnown)
        return;
    if (addresses.empty())
        addresses.push_back(said);
    else
        addresses.front() = said;
}

/// What `decide` would answer to saving it.
FieldProblems refusalsOf(const domain::CommandBody &save, wire::ProfileKind kind, const QString &prefix,
                         ImportField otherwise)
{
    const auto decided = domain::decide({}, domain::Command{{}, {}, {}, {}, save});
    FieldProblems problems;
    if (decided)
        return problems;
    for (const Error &error : decided.error()) {
        QString path = error.field;
        path.replace(u"ship_to."_s, u"address."_s);
        const wire::ImportFieldInfo *info = wire::findImportField(kind, path.contains(u'.') ? path : prefix + path);
        problems.push_back({info ? info->field : otherwise, error.code, error.sentence, {}});
    }
    return problems;
}

Result<domain::Currency> currencyOf(const std::optional<domain::Product> &known, const wire::ImportedProduct &row,
                                    const std::optional<domain::Currency> &currency,
                                    const std::optional<domain::Currency> &fallback)
{
    if (currency)
        return *currency;
    if (!row.currency.isEmpty()) {
        if (const auto named = domain::Currency::fromCode(row.currency))
            return *named;
        return fail(u"unknown_currency"_s, u"There is no currency \"%1\"."_s.arg(row.currency), {}, {row.currency});
    }
    if (known)
        return known->price.currency;
    if (fallback)
        return *fallback;
    return fail(u"currency_missing"_s, u"The price has no currency."_s);
}

} // namespace

tl::expected<domain::Customer, FieldProblems> updated(const std::optional<domain::Customer> &known,
                                                      const wire::ImportedCustomer &row)
{
    domain::Customer customer = known.value_or(domain::Customer{});
    customer.id = row.id;
    replace(customer.name, row.name);
    replace(customer.company, row.company);
    replace(customer.email, row.email);
    replace(customer.phone, row.phone);
    replace(customer.language, row.language);
    replaceAddress(customer.addresses, toAddress(row.address));
    FieldProblems problems = refusalsOf(domain::SaveCustomer{customer}, wire::ProfileKind::Customers, u"customer."_s,
                                        ImportField::CustomerId);
    if (!problems.empty())
        return tl::make_unexpected(std::move(problems));
    return customer;
}

tl::expected<domain::Product, FieldProblems> updated(const std::optional<domain::Product> &known,
                                                     const wire::ImportedProduct &row,
                                                     const std::optional<domain::Currency> &currency,
                                                     const std::optional<domain::Currency> &fallback)
{
    const auto refuse = [](ImportField field, const Error &error, const QString &value) {
        return tl::make_unexpected(FieldProblems{{field, error.code, error.sentence, value}});
    };
    domain::Product product = known.value_or(domain::Product{});
    product.sku = row.sku;
    replace(product.name, row.name);
    replace(product.barcode, row.barcode);
    if (!row.price && !known)
        return refuse(ImportField::ProductPrice, {u"price_missing"_s, {}, u"A new product needs a price."_s, {}}, {});
    if (row.price) {
        const Result<domain::Currency> priced = currencyOf(known, row, currency, fallback);
        if (!priced)
            return refuse(ImportField::ProductCurrency, priced.error(), row.currency);
        const Result<qint64> minor = minorOf(*row.price, *priced);
        if (!minor)
            return refuse(ImportField::ProductPrice, minor.error(), toText(*row.price));
        product.price = {*minor, *priced};
    }
    if (row.taxRate) {
        const Result<domain::Rate> rate = rateOf(*row.taxRate, {10 * domain::Rate::one});
        if (!rate)
            return refuse(ImportField::ProductTaxRate, rate.error(), toText(*row.taxRate));
        product.taxRate = *rate;
    }
    product.reorderLevel = row.reorderLevel.value_or(product.reorderLevel);
    product.discontinued = row.discontinued.value_or(product.discontinued);
    FieldProblems problems =
        refusalsOf(domain::SaveProduct{product}, wire::ProfileKind::Products, u"product."_s, ImportField::ProductSku);
    if (!problems.empty())
        return tl::make_unexpected(std::move(problems));
    return product;
}

} // namespace docket::exchange
