// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/instant.h"

#include <QDate>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace docket::wire {

/// An exact decimal number: unscaled / 10^scale. Currencies and their minor units are the importer's business.
struct Decimal {
    qint64 unscaled = 0;
    int scale = 0;

    bool operator==(const Decimal &) const = default;
};

/// A date, or a date with a time of day, as precise as the file had it. Without `utcOffsetSeconds` the time is the
/// shop's.
struct ImportedMoment {
    QDate date;
    std::optional<QTime> time;
    std::optional<int> utcOffsetSeconds;

    bool isDateOnly() const { return !time; }
    /// The instant meant, in UTC milliseconds; a date alone is the start of that day in the shop.
    domain::Instant instant(const QTimeZone &shop) const;

    bool operator==(const ImportedMoment &) const = default;
};

/// A postal address. Unmapped and empty cells are empty strings.
struct ImportedAddress {
    QString name;
    QString street;
    QString city;
    QString region;
    QString postalCode;
    QString country;

    bool operator==(const ImportedAddress &) const = default;
};

struct ImportedCustomer {
    QString id;
    QString name;
    QString company;
    QString email;
    QString phone;
    QString language;
    /// Only of a customers file; its `name` stays empty.
    ImportedAddress address;

    bool operator==(const ImportedCustomer &) const = default;
};

/// One row of an order lines file: one line, with the fields of its order repeated.
///
/// With ImportProfile::orderFieldsOnFirstRow the fields of the order and the customer may be empty here, and are then
/// those of the order's first row.
struct ImportedLine {
    QString orderNumber;
    /// Instead of the profile's, where the file names one.
    QString source;
    std::optional<ImportedMoment> placedAt;
    std::optional<QDate> requiredOn;
    std::optional<ImportedMoment> shippedAt;
    std::optional<ImportedMoment> deliveredAt;
    std::optional<ImportedMoment> canceledAt;
    QString carrier;
    QString tracking;
    std::optional<Decimal> shipping;
    QString currency;
    QString note;
    QString tags;
    ImportedCustomer customer;
    ImportedAddress shipTo;

    QString sku;
    QString name;
    qint64 quantity = 0;
    std::optional<Decimal> unitPrice;
    /// Price of the whole line before discount; where there is no unit price.
    std::optional<Decimal> subtotal;
    /// A fraction from 0 to 1.
    std::optional<Decimal> discount;
    /// Taken off the whole line; a file has this or `discount`.
    std::optional<Decimal> discountAmount;
    /// The whole line after discount, before tax.
    std::optional<Decimal> net;
    std::optional<Decimal> taxRate;
    /// False when the file says that this line has not shipped although its order has a shipping date.
    std::optional<bool> shipped;
    /// How many of `quantity` the file says are canceled.
    qint64 canceled = 0;

    bool operator==(const ImportedLine &) const = default;
};

struct ImportedProduct {
    QString sku;
    QString name;
    std::optional<Decimal> price;
    QString currency;
    std::optional<Decimal> taxRate;
    QString barcode;
    std::optional<qint64> reorderLevel;
    std::optional<bool> discontinued;
    std::optional<qint64> onHand;
    QString location;

    bool operator==(const ImportedProduct &) const = default;
};

} // namespace docket::wire
