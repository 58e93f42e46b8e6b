// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <span>

namespace docket::wire {

enum class ProfileKind { OrderLines, Customers, Products };

/// What a profile can map a column to. The paths (`order.number`) are in import_fields.cpp and nowhere else.
enum class ImportField {
    OrderNumber,
    OrderSource,
    OrderStatus,
    OrderPlacedAt,
    OrderRequiredOn,
    OrderShippedAt,
    OrderCompletedAt,
    OrderDeliveredAt,
    OrderCanceledAt,
    OrderCarrier,
    OrderTracking,
    OrderShipping,
    OrderCurrency,
    OrderNote,
    OrderTags,
    CustomerId,
    CustomerName,
    CustomerCompany,
    CustomerEmail,
    CustomerPhone,
    CustomerLanguage,
    ShipToName,
    ShipToStreet,
    ShipToCity,
    ShipToRegion,
    ShipToPostalCode,
    ShipToCountry,
    LineSku,
    LineName,
    LineQuantity,
    LineUnitPrice,
    LineSubtotal,
    LineDiscount,
    LineDiscountAmount,
    LineNet,
    LineTaxRate,
    LineShipped,
    LineCanceled,
    AddressStreet,
    AddressCity,
    AddressRegion,
    AddressPostalCode,
    AddressCountry,
    ProductSku,
    ProductName,
    ProductPrice,
    ProductCurrency,
    ProductTaxRate,
    ProductBarcode,
    ProductReorderLevel,
    ProductDiscontinued,
    StockOnHand,
    StockLocation,
    Count
};

/// How the cells of a field are read.
enum class FieldType { Text, Moment, Date, Quantity, Count, Amount, Fraction, Currency, Flag };

struct ImportFieldInfo {
    ImportField field;
    QStringView path;
    FieldType type;
};

/// The fields of a kind, in the order in which profiles list them.
std::span<const ImportFieldInfo> importFields(ProfileKind kind);
const ImportFieldInfo *findImportField(ProfileKind kind, const QString &path);
const ImportFieldInfo *findImportField(ProfileKind kind, ImportField field);
QStringList importFieldPaths(ProfileKind kind);
/// What a profile has to map: of each list one field at least.
QList<QList<ImportField>> requiredImportFields(ProfileKind kind);

QString profileKindName(ProfileKind kind);
std::optional<ProfileKind> profileKindFromName(const QString &name);
QStringList profileKindNames();

} // namespace docket::wire
