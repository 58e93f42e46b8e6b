// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/import_fields.h"

#include <algorithm>
#include <array>

namespace docket::wire {

namespace {

using F = ImportField;
using T = FieldType;

constexpr std::array orderLineFields{
    ImportFieldInfo{F::OrderNumber, u"order.number", T::Text},
    ImportFieldInfo{F::OrderSource, u"order.source", T::Text},
    ImportFieldInfo{F::OrderStatus, u"order.status", T::Text},
    ImportFieldInfo{F::OrderPlacedAt, u"order.placed_at", T::Moment},
    ImportFieldInfo{F::OrderRequiredOn, u"order.required_on", T::Date},
    ImportFieldInfo{F::OrderShippedAt, u"order.shipped_at", T::Moment},
    ImportFieldInfo{F::OrderCompletedAt, u"order.completed_at", T::Moment},
    ImportFieldInfo{F::OrderDeliveredAt, u"order.delivered_at", T::Moment},
    ImportFieldInfo{F::OrderCanceledAt, u"order.canceled_at", T::Moment},
    ImportFieldInfo{F::OrderCarrier, u"order.carrier", T::Text},
    ImportFieldInfo{F::OrderTracking, u"order.tracking", T::Text},
    ImportFieldInfo{F::OrderShipping, u"order.shipping", T::Amount},
    ImportFieldInfo{F::OrderCurrency, u"order.currency", T::Currency},
    ImportFieldInfo{F::OrderNote, u"order.note", T::Text},
    ImportFieldInfo{F::OrderTags, u"order.tags", T::Text},
    ImportFieldInfo{F::CustomerId, u"customer.id", T::Text},
    ImportFieldInfo{F::CustomerName, u"customer.name", T::Text},
    ImportFieldInfo{F::CustomerCompany, u"customer.company", T::Text},
    ImportFieldInfo{F::CustomerEmail, u"customer.email", T::Text},
    ImportFieldInfo{F::CustomerPhone, u"customer.phone", T::Text},
    ImportFieldInfo{F::CustomerLanguage, u"customer.language", T::Text},
    ImportFieldInfo{F::ShipToName, u"ship_to.name", T::Text},
    ImportFieldInfo{F::ShipToStreet, u"ship_to.street", T::Text},
    ImportFieldInfo{F::ShipToCity, u"ship_to.city", T::Text},
    ImportFieldInfo{F::ShipToRegion, u"ship_to.region", T::Text},
    ImportFieldInfo{F::ShipToPostalCode, u"ship_to.postal_code", T::Text},
    ImportFieldInfo{F::ShipToCountry, u"ship_to.country", T::Text},
    ImportFieldInfo{F::LineSku, u"line.sku", T::Text},
    ImportFieldInfo{F::LineName, u"line.name", T::Text},
    ImportFieldInfo{F::LineQuantity, u"line.quantity", T::Quantity},
    ImportFieldInfo{F::LineUnitPrice, u"line.unit_price", T::Amount},
    ImportFieldInfo{F::LineSubtotal, u"line.subtotal", T::Amount},
    ImportFieldInfo{F::LineDiscount, u"line.discount", T::Fraction},
    ImportFieldInfo{F::LineDiscountAmount, u"line.discount_amount", T::Amount},
    ImportFieldInfo{F::LineNet, u"line.net", T::Amount},
    ImportFieldInfo{F::LineTaxRate, u"line.tax_rate", T::Fraction},
    ImportFieldInfo{F::LineShipped, u"line.shipped", T::Flag},
    ImportFieldInfo{F::LineCanceled, u"line.canceled", T::Count},
};

constexpr std::array customerFields{
    ImportFieldInfo{F::CustomerId, u"customer.id", T::Text},
    ImportFieldInfo{F::CustomerName, u"customer.name", T::Text},
    ImportFieldInfo{F::CustomerCompany, u"customer.company", T::Text},
    ImportFieldInfo{F::CustomerEmail, u"customer.email", T::Text},
    ImportFieldInfo{F::CustomerPhone, u"customer.phone", T::Text},
    ImportFieldInfo{F::CustomerLanguage, u"customer.language", T::Text},
    ImportFieldInfo{F::AddressStreet, u"address.street", T::Text},
    ImportFieldInfo{F::AddressCity, u"address.city", T::Text},
    ImportFieldInfo{F::AddressRegion, u"address.region", T::Text},
    ImportFieldInfo{F::AddressPostalCode, u"address.postal_code", T::Text},
    ImportFieldInfo{F::AddressCountry, u"address.country", T::Text},
};

constexpr std::array productFields{
    ImportFieldInfo{F::ProductSku, u"product.sku", T::Text},
    ImportFieldInfo{F::ProductName, u"product.name", T::Text},
    ImportFieldInfo{F::ProductPrice, u"product.price", T::Amount},
    ImportFieldInfo{F::ProductCurrency, u"product.currency", T::Currency},
    ImportFieldInfo{F::ProductTaxRate, u"product.tax_rate", T::Fraction},
    ImportFieldInfo{F::ProductBarcode, u"product.barcode", T::Text},
    ImportFieldInfo{F::ProductReorderLevel, u"product.reorder_level", T::Count},
    ImportFieldInfo{F::ProductDiscontinued, u"product.discontinued", T::Flag},
    ImportFieldInfo{F::StockOnHand, u"stock.on_hand", T::Count},
    ImportFieldInfo{F::StockLocation, u"stock.location", T::Text},
};

struct KindName {
    ProfileKind kind;
    QStringView name;
};

constexpr std::array kindNames{
    KindName{ProfileKind::OrderLines, u"order-lines"},
    KindName{ProfileKind::Customers, u"customers"},
    KindName{ProfileKind::Products, u"products"},
};

} // namespace

std::span<const ImportFieldInfo> importFields(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::OrderLines:
        return orderLineFields;
    case ProfileKind::Customers:
        return customerFields;
    case ProfileKind::Products:
        return productFields;
    }
    return {};
}

const ImportFieldInfo *findImportField(ProfileKind kind, const QString &path)
{
    const auto fields = importFields(kind);
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&path](const ImportFieldInfo &info) { return info.path == path; });
    return found == fields.end() ? nullptr : &*found;
}

const ImportFieldInfo *findImportField(ProfileKind kind, ImportField field)
{
    const auto fields = importFields(kind);
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [field](const ImportFieldInfo &info) { return info.field == field; });
    return found == fields.end() ? nullptr : &*found;
}

QList<QList<ImportField>> requiredImportFields(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::OrderLines:
        return {{F::OrderNumber}, {F::OrderPlacedAt}, {F::CustomerName, F::CustomerId},
                {F::LineSku},     {F::LineQuantity},  {F::LineUnitPrice, F::LineNet}};
    case ProfileKind::Customers:
        return {{F::CustomerId}, {F::CustomerName, F::CustomerCompany}};
    case ProfileKind::Products:
        return {{F::ProductSku}, {F::ProductName}};
    }
    return {};
}

QStringList importFieldPaths(ProfileKind kind)
{
    QStringList paths;
    for (const ImportFieldInfo &info : importFields(kind))
        paths.append(info.path.toString());
    return paths;
}

QString profileKindName(ProfileKind kind)
{
    for (const KindName &known : kindNames) {
        if (known.kind == kind)
            return known.name.toString();
    }
    return {};
}

std::optional<ProfileKind> profileKindFromName(const QString &name)
{
    for (const KindName &known : kindNames) {
        if (known.name == name)
            return known.kind;
    }
    return std::nullopt;
}

QStringList profileKindNames()
{
    QStringList names;
    for (const KindName &known : kindNames)
        names.append(known.name.toString());
    return names;
}

} // namespace docket::wire
