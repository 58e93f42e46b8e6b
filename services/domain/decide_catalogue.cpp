// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/decide_parts.h"
#include "services/domain/stock_change.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::domain {

namespace {

void checkLocation(Refusals &refusals, const QString &location, QStringView locationField)
{
    if (location.isEmpty())
        refusals.add(u"location_missing"_s, locationField.toString(), u"No location is named."_s);
    checkText(refusals, locationField.toString(), location, 50);
}

void checkKnown(Refusals &refusals, const Facts &facts, const QString &sku)
{
    if (sku.isEmpty())
        refusals.add(u"sku_missing"_s, u"sku"_s, u"No product is named."_s);
    else if (!findProduct(facts.products, sku))
        refusals.add(u"unknown_product"_s, u"sku"_s, u"There is no product %1 in the catalogue."_s.arg(sku), {sku});
}

bool isPlausibleEmail(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    return at > 0 && at == email.lastIndexOf(u'@') && at + 1 < email.size() &&
           std::none_of(email.begin(), email.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

Decided<Bodies> decideAdjust(const Facts &facts, const AdjustStock &adjust)
{
    Refusals refusals;
    checkKnown(refusals, facts, adjust.key.sku);
    checkLocation(refusals, adjust.key.location, u"location");
    checkText(refusals, u"reason"_s, adjust.reason);
    const bool isCount = adjust.change == StockChange::Count;
    if (adjust.quantity < (isCount ? 0 : 1) || adjust.quantity > 1'000'000'000)
        refusals.add(u"invalid_quantity"_s, u"quantity"_s, u"The quantity %1 is not possible."_s.arg(adjust.quantity),
                     {QString::number(adjust.quantity)});
    if (adjust.change == StockChange::Move)
        refusals.add(u"invalid_change"_s, u"change"_s, u"Stock is moved by naming both places."_s);
    if (refusals.any())
        return refusals.asError();
    const WorkingStock stock(facts.stock);
    const qint64 before = stock.onHand(adjust.key);
    qint64 after = before + adjust.quantity;
    if (isCount)
        after = adjust.quantity;
    else if (adjust.change == StockChange::Damage)
        after = before - adjust.quantity;
    if (after < 0) {
        const QStringList args{adjust.key.sku, QString::number(before), adjust.key.location,
                               QString::number(adjust.quantity)};
        return refuse(u"negative_stock"_s, u"quantity"_s,
                      u"%4 of %1 cannot be taken away: %2 are on hand at %3."_s.arg(args[0], args[1], args[2], args[3]),
                      args);
    }
    if (isCount && after == before && stock.isCounted(adjust.key))
        return Bodies{};
    return Bodies{InventoryAdjusted{adjust.key, toString(adjust.change), {before, after}, adjust.reason.trimmed()}};
}

Decided<Bodies> decideMove(const Facts &facts, const MoveStock &move)
{
    Refusals refusals;
    checkKnown(refusals, facts, move.sku);
    checkLocation(refusals, move.from, u"from");
    checkLocation(refusals, move.to, u"to");
    if (move.from == move.to && !move.from.isEmpty())
        refusals.add(u"same_place"_s, u"to"_s, u"Both places are %1."_s.arg(move.from), {move.from});
    const WorkingStock stock(facts.stock);
    const qint64 available = stock.available({move.sku, move.from});
    if (move.quantity < 1) {
        refusals.add(u"invalid_quantity"_s, u"quantity"_s, u"The quantity %1 is not possible."_s.arg(move.quantity),
                     {QString::number(move.quantity)});
    } else if (move.quantity > available) {
        const QStringList args{QString::number(move.quantity), move.sku, QString::number(available), move.from};
        refusals.add(u"insufficient_stock"_s, u"quantity"_s,
                     u"%1 of %2 cannot be moved: %3 are free at %4."_s.arg(args[0], args[1], args[2], args[3]), args);
    }
    if (refusals.any())
        return refusals.asError();
    const StockKey from{move.sku, move.from};
    const StockKey to{move.sku, move.to};
    const qint64 there = stock.onHand(to);
    const qint64 here = stock.onHand(from);
    return Bodies{InventoryAdjusted{from, toString(StockChange::Move), {here, here - move.quantity}, {}},
                  InventoryAdjusted{to, toString(StockChange::Move), {there, there + move.quantity}, {}}};
}

Decided<Bodies> decideCustomer(const Facts &facts, const SaveCustomer &save)
{
    const Customer &customer = save.customer;
    Refusals refusals;
    if (customer.id.isEmpty())
        refusals.add(u"id_missing"_s, u"id"_s, u"The customer has no id."_s);
    if (customer.name.trimmed().isEmpty() && customer.company.trimmed().isEmpty())
        refusals.add(u"name_missing"_s, u"name"_s, u"A customer needs a name or a company."_s);
    if (!customer.email.isEmpty() && !isPlausibleEmail(customer.email))
        refusals.add(u"invalid_email"_s, u"email"_s, u"The e-mail address is not complete."_s);
    checkText(refusals, u"id"_s, customer.id, 100);
    checkText(refusals, u"name"_s, customer.name);
    checkText(refusals, u"company"_s, customer.company);
    checkText(refusals, u"email"_s, customer.email);
    checkText(refusals, u"phone"_s, customer.phone);
    checkText(refusals, u"language"_s, customer.language, 35);
    for (std::size_t i = 0; i < customer.addresses.size(); ++i)
        checkAddress(refusals, customer.addresses[i], u"addresses[%1]"_s.arg(i));
    if (refusals.any())
        return refusals.asError();
    if (facts.customer == customer)
        return Bodies{};
    return Bodies{CustomerSaved{facts.customer, customer}};
}

Decided<Bodies> decideProduct(const Facts &facts, const SaveProduct &save)
{
    const Product &product = save.product;
    Refusals refusals;
    if (product.sku.trimmed().isEmpty())
        refusals.add(u"sku_missing"_s, u"sku"_s, u"The product has no SKU."_s);
    else if (std::any_of(product.sku.begin(), product.sku.end(),
                         [](QChar c) { return c.category() == QChar::Other_Control; }) ||
             product.sku != product.sku.trimmed())
        refusals.add(u"invalid_sku"_s, u"sku"_s, u"A SKU has no blanks around it and no control characters."_s);
    if (product.name.trimmed().isEmpty())
        refusals.add(u"name_missing"_s, u"name"_s, u"The product has no name."_s);
    if (!product.price.currency.isValid())
        refusals.add(u"invalid_currency"_s, u"price"_s, u"The price needs a currency, such as EUR."_s);
    checkAmount(refusals, product.price.minor, u"price"_s, u"invalid_price"_s, u"A price is not negative."_s);
    checkTaxRate(refusals, product.taxRate, u"tax_rate"_s);
    if (product.reorderLevel < 0)
        refusals.add(u"invalid_quantity"_s, u"reorder_level"_s, u"A reorder level is not negative."_s);
    checkText(refusals, u"sku"_s, product.sku, 100);
    checkText(refusals, u"name"_s, product.name);
    checkText(refusals, u"barcode"_s, product.barcode, 100);
    if (refusals.any())
        return refusals.asError();
    const Product *before = findProduct(facts.products, product.sku);
    if (before && *before == product)
        return Bodies{};
    return Bodies{ProductSaved{before ? std::optional(*before) : std::nullopt, product}};
}

} // namespace docket::domain
