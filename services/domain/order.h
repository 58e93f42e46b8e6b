// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/customer.h"
#include "services/domain/instant.h"
#include "services/domain/money.h"

#include <QDate>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

namespace docket::domain {

/// Computed from lines and shipments by `statusOf`, never set by hand.
enum class OrderStatus : quint8 { Placed, PartiallyShipped, Shipped, Delivered, Canceled };

/// A quantity of one product in an order. `open()` is what is still to be shipped; what of it is not `reserved` is
/// backordered (when the order takes stock at all).
struct OrderLine {
    QUuid id;
    QString sku;
    QString name;
    QString location;
    Money unitPrice;
    qint64 quantity = 0;
    Rate discount;
    /// Set when the line is known by its net (imports): it stands, and the difference to price × quantity is its
    /// discount.
    std::optional<qint64> fixedNet;
    Rate taxRate;
    qint64 reserved = 0;
    qint64 shipped = 0;
    qint64 canceled = 0;
    /// Position among the rows of its order in the file it was imported from, from 1; 0 when it was not imported.
    int importOrdinal = 0;
    /// Hash of the imported row's content, so that importing it again is recognized after the line was edited here.
    quint64 importFingerprint = 0;

    qint64 open() const { return quantity - shipped - canceled; }
    /// As in an order that takes stock; `backorderedOf` knows whether this one does.
    qint64 backordered() const { return open() - reserved; }
    bool operator==(const OrderLine &) const = default;
};

/// A part of a line in a shipment. `issued` left the stock on hand, `fromReserved` of it had been reserved; an imported
/// shipment of the past issues nothing.
struct ShipmentLine {
    QUuid lineId;
    qint64 quantity = 0;
    qint64 issued = 0;
    qint64 fromReserved = 0;

    bool operator==(const ShipmentLine &) const = default;
};

/// A box. Weight in grams; size in millimetres, as text such as `300x200x150`.
struct Parcel {
    qint64 weightGrams = 0;
    QString size;

    bool operator==(const Parcel &) const = default;
};

/// `300 × 200 × 150` or `300x200x150` as the latter; none where a text is no size. What an import brings is kept as it
/// is: other programs write sizes in many ways.
std::optional<QString> parcelSize(const QString &text);

struct Shipment {
    QUuid id;
    QString carrier;
    QString tracking;
    QString location;
    std::vector<ShipmentLine> lines;
    std::vector<Parcel> parcels;
    Instant shippedAt;
    std::optional<Instant> deliveredAt;

    bool operator==(const Shipment &) const = default;
};

struct Note {
    Instant at;
    QString author;
    QString text;

    bool operator==(const Note &) const = default;
};

/// Why an order must not ship. `missingRows` are the import ordinals of refused rows of an order that came in
/// incomplete.
struct Hold {
    QString reason;
    Instant since;
    bool incomplete = false;
    std::vector<int> missingRows;

    bool operator==(const Hold &) const = default;
};

/// An order and its whole present state. `version` is the sequence of its last event. `takesStock` is false for orders
/// imported without stock: they reserve nothing.
struct Order {
    QUuid id;
    QString number;
    QString source;
    CustomerSnapshot customer;
    Address shipTo;
    QString language;
    Currency currency;
    std::vector<OrderLine> lines;
    std::vector<Shipment> shipments;
    Money shipping;
    std::optional<Hold> hold;
    QString cancelReason;
    QStringList tags;
    std::vector<Note> notes;
    Instant placedAt;
    std::optional<QDate> requiredOn;
    bool takesStock = true;
    qint64 version = 0;

    bool operator==(const Order &) const = default;
};

struct LineTotals {
    qint64 net = 0;
    qint64 tax = 0;
};

/// Amounts in minor units of the order's currency. `total` = net + tax + shipping of all that was ordered; `canceled`
/// is the share (net + tax) of canceled quantities in it.
struct Totals {
    qint64 net = 0;
    qint64 tax = 0;
    qint64 shipping = 0;
    qint64 total = 0;
    qint64 canceled = 0;

    bool operator==(const Totals &) const = default;
};

OrderStatus statusOf(const Order &order);
/// Stable words of the wire and the query language: `placed`, `partially_shipped`, …
QString toString(OrderStatus status);
std::optional<OrderStatus> statusFromString(QStringView word);

/// Nothing when an amount overflows (validation refuses such lines, so a stored order always has totals).
std::optional<LineTotals> totalsOf(const OrderLine &line);
std::optional<Totals> totalsOf(const Order &order);

bool hasOpen(const Order &order);
/// What of the line waits for stock: 0 in an order that takes none.
qint64 backorderedOf(const Order &order, const OrderLine &line);
const OrderLine *findLine(const Order &order, const QUuid &lineId);
OrderLine *findLine(Order &order, const QUuid &lineId);
const Shipment *findShipment(const Order &order, const QUuid &shipmentId);

/// When the last shipment left; nothing when none did.
std::optional<Instant> lastShippedAt(const Order &order);

} // namespace docket::domain
