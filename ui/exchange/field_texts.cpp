// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/field_texts.h"

#include "models/text/error_text.h"

using namespace Qt::StringLiterals;

namespace docket::ui {

using F = wire::ImportField;

QString FieldTexts::name(F field)
{
    for (const QString &text : {orderName(field), customerName(field), lineName(field), productName(field)}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString FieldTexts::orderName(F field)
{
    switch (field) {
    case F::OrderNumber:
        return tr("Order number");
    case F::OrderSource:
        return tr("Source of the order");
    case F::OrderStatus:
        return tr("Status");
    case F::OrderPlacedAt:
        return tr("Placed on");
    case F::OrderRequiredOn:
        return tr("Required on");
    case F::OrderShippedAt:
        return tr("Shipped on");
    case F::OrderCompletedAt:
        return tr("Completed on");
    case F::OrderDeliveredAt:
        return tr("Delivered on");
    case F::OrderCanceledAt:
        return tr("Canceled on");
    case F::OrderCarrier:
        return tr("Carrier");
    case F::OrderTracking:
        return tr("Tracking number");
    case F::OrderShipping:
        return tr("Shipping costs");
    case F::OrderCurrency:
        return tr("Currency");
    case F::OrderNote:
        return tr("Note");
    case F::OrderTags:
        return tr("Tags");
    default:
        return {};
    }
}

QString FieldTexts::customerName(F field)
{
    switch (field) {
    case F::CustomerId:
        return tr("Customer id");
    case F::CustomerName:
        return tr("Customer name");
    case F::CustomerCompany:
        return tr("Company");
    case F::CustomerEmail:
        return tr("E-mail");
    case F::CustomerPhone:
        return tr("Phone");
    case F::CustomerLanguage:
        return tr("Language");
    case F::ShipToName:
        return tr("Recipient");
    case F::ShipToStreet:
        return tr("Ship to: street");
    case F::ShipToCity:
        return tr("Ship to: city");
    case F::ShipToRegion:
        return tr("Ship to: region");
    case F::ShipToPostalCode:
        return tr("Ship to: postal code");
    case F::ShipToCountry:
        return tr("Ship to: country");
    case F::AddressStreet:
        return tr("Street");
    case F::AddressCity:
        return tr("City");
    case F::AddressRegion:
        return tr("Region");
    case F::AddressPostalCode:
        return tr("Postal code");
    case F::AddressCountry:
        return tr("Country");
    default:
        return {};
    }
}

QString FieldTexts::lineName(F field)
{
    switch (field) {
    case F::LineSku:
        return tr("SKU");
    case F::LineName:
        return tr("Product name");
    case F::LineQuantity:
        return tr("Quantity");
    case F::LineUnitPrice:
        return tr("Unit price");
    case F::LineSubtotal:
        return tr("Price of the line");
    case F::LineDiscount:
        return tr("Discount (fraction)");
    case F::LineDiscountAmount:
        return tr("Discount (amount)");
    case F::LineNet:
        return tr("Net of the line");
    case F::LineTaxRate:
        return tr("Tax rate");
    case F::LineShipped:
        return tr("Line shipped");
    case F::LineCanceled:
        return tr("Canceled quantity");
    default:
        return {};
    }
}

QString FieldTexts::productName(F field)
{
    switch (field) {
    case F::ProductSku:
        return tr("SKU");
    case F::ProductName:
        return tr("Product name");
    case F::ProductPrice:
        return tr("Price");
    case F::ProductCurrency:
        return tr("Currency");
    case F::ProductTaxRate:
        return tr("Tax rate");
    case F::ProductBarcode:
        return tr("Barcode");
    case F::ProductReorderLevel:
        return tr("Reorder level");
    case F::ProductDiscontinued:
        return tr("Discontinued");
    case F::StockOnHand:
        return tr("Stock on hand");
    case F::StockLocation:
        return tr("Stock location");
    default:
        return {};
    }
}

QString FieldTexts::kind(wire::ProfileKind kind)
{
    switch (kind) {
    case wire::ProfileKind::OrderLines:
        return tr("Orders");
    case wire::ProfileKind::Customers:
        return tr("Customers");
    case wire::ProfileKind::Products:
        return tr("Products and stock");
    }
    return {};
}

QString FieldTexts::delimiter(char delimiter)
{
    switch (delimiter) {
    case ',':
        return tr("Comma ,");
    case ';':
        return tr("Semicolon ;");
    case '\t':
        return tr("Tab");
    case '|':
        return tr("Bar |");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString FieldTexts::cell(const exchange::PreviewCell &cell, const models::Formats &formats)
{
    if (cell.moment) {
        const QString day = formats.date(cell.moment->date);
        return cell.moment->time ? day + u' ' + formats.locale().toString(*cell.moment->time, QLocale::ShortFormat)
                                 : day;
    }
    if (cell.number) {
        // All of its decimals, with the locale's sign.
        const qint64 absolute = std::abs(cell.number->unscaled);
        const int scale = cell.number->scale;
        QString digits = QString::number(absolute).rightJustified(scale + 1, u'0');
        if (scale > 0)
            digits.insert(digits.size() - scale, formats.locale().decimalPoint());
        return cell.number->unscaled < 0 ? formats.locale().negativeSign() + digits : digits;
    }
    return cell.text;
}

QString FieldTexts::reason(const wire::RowProblem &problem)
{
    return models::sentenceOf({problem.code, problem.column, problem.reason, {}});
}

QStringList FieldTexts::reasons(const wire::RowProblems &problems)
{
    QStringList reasons;
    for (const wire::RowProblem &problem : problems)
        reasons.append(reason(problem));
    return reasons;
}

} // namespace docket::ui
