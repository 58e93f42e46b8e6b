// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/order.h"
#include "services/domain/product.h"

#include <variant>

namespace docket::domain {

/// A line as it is asked for. In an edit, `id` names the line to change; a null id, or an unknown one, is a new line.
/// Absent price, name and tax rate are taken from the product.
struct LineDraft {
    QUuid id;
    QString sku;
    QString name;
    QString location;
    qint64 quantity = 0;
    std::optional<Money> unitPrice;
    Rate discount;
    std::optional<Rate> taxRate;

    bool operator==(const LineDraft &) const = default;
};

/// `customerId` is looked up; `number` and ids are given by the ordering desk before the command is decided, so that
/// replaying the command gives the same order.
struct CreateOrder {
    QString number;
    QString source;
    QString customerId;
    std::optional<Address> shipTo; ///< the customer's first address when absent
    QString language;
    Currency currency;
    std::vector<LineDraft> lines;
    qint64 shippingMinor = 0;
    QStringList tags;
    QString note;
    std::optional<QDate> requiredOn;
    bool allowBackorder = false;

    bool operator==(const CreateOrder &) const = default;
};

/// Absent parts stay as they are. `lines` is the whole new list when present.
struct EditOrder {
    std::optional<std::vector<LineDraft>> lines;
    std::optional<Address> shipTo;
    std::optional<qint64> shippingMinor;
    std::optional<std::optional<QDate>> requiredOn;
    bool allowBackorder = false;

    bool operator==(const EditOrder &) const = default;
};

struct AddNote {
    QString text;
    bool operator==(const AddNote &) const = default;
};

struct SetTags {
    QStringList tags;
    bool operator==(const SetTags &) const = default;
};

struct HoldOrder {
    QString reason;
    bool operator==(const HoldOrder &) const = default;
};

struct ReleaseHold {
    bool operator==(const ReleaseHold &) const = default;
};

struct LineQuantity {
    QUuid lineId;
    qint64 quantity = 0;
    bool operator==(const LineQuantity &) const = default;
};

/// Cancels open quantities of some lines.
struct CancelLines {
    std::vector<LineQuantity> lines;
    QString reason;
    bool operator==(const CancelLines &) const = default;
};

/// Cancels everything still open.
struct CancelOrder {
    QString reason;
    bool operator==(const CancelOrder &) const = default;
};

struct ReinstateOrder {
    bool allowBackorder = false;
    bool operator==(const ReinstateOrder &) const = default;
};

/// Ships `lines`, or everything open when there are none named.
struct ShipOrder {
    QUuid shipmentId;
    std::vector<LineQuantity> lines;
    QString carrier;
    QString tracking;
    QString location;
    std::vector<Parcel> parcels;
    bool operator==(const ShipOrder &) const = default;
};

struct DeliverShipment {
    QUuid shipmentId;
    bool operator==(const DeliverShipment &) const = default;
};

/// Reserves what was backordered, as far as stock goes. Issued by the ordering desk when stock arrives.
struct ReserveBackorder {
    bool operator==(const ReserveBackorder &) const = default;
};

/// An order from a file: lines as they are to be (with ids, import ordinals, fingerprints), and when each was shipped.
/// For an order that is already there it adds the lines and shipments that are missing, and nothing else.
struct ImportOrder {
    struct Line {
        OrderLine line;
        std::optional<Instant> shippedAt;
        std::optional<Instant> deliveredAt;
        QString carrier;
        QString tracking;
        bool operator==(const Line &) const = default;
    };
    QString number;
    QString source;
    CustomerSnapshot customer;
    Address shipTo;
    QString language;
    Currency currency;
    std::vector<Line> lines;
    qint64 shippingMinor = 0;
    QStringList tags;
    QString note;
    std::optional<QDate> requiredOn;
    std::optional<Instant> canceledAt;
    Instant placedAt;
    std::vector<QUuid> shipmentIds; ///< as many as there can be shipments; used in order of shipping
    std::vector<int> missingRows;   ///< import ordinals that were refused; the order is held as incomplete
    bool applyStock = false;

    bool operator==(const ImportOrder &) const = default;
};

enum class StockChange : quint8 { Count, Receive, Damage, Move };

/// `Count` sets what is on hand to `quantity`; `Receive` adds it; `Damage` takes it away.
struct AdjustStock {
    StockKey key;
    StockChange change = StockChange::Count;
    qint64 quantity = 0;
    QString reason;
    bool operator==(const AdjustStock &) const = default;
};

struct MoveStock {
    QString sku;
    QString from;
    QString to;
    qint64 quantity = 0;
    bool operator==(const MoveStock &) const = default;
};

struct SaveCustomer {
    Customer customer;
    bool operator==(const SaveCustomer &) const = default;
};

struct SaveProduct {
    Product product;
    bool operator==(const SaveProduct &) const = default;
};

using CommandBody = std::variant<CreateOrder, EditOrder, AddNote, SetTags, HoldOrder, ReleaseHold, CancelLines,
                                 CancelOrder, ReinstateOrder, ShipOrder, DeliverShipment, ReserveBackorder, ImportOrder,
                                 AdjustStock, MoveStock, SaveCustomer, SaveProduct>;

/// A wish to change something. Its `id` is given once, before it is first sent or decided: however often it arrives, it
/// has its effect once. `orderId` is null for stock and catalogue commands. `baseVersion`, when given, is the order's
/// version that the actor saw.
struct Command {
    QUuid id;
    QUuid orderId;
    std::optional<qint64> baseVersion;
    Instant happenedAt;
    CommandBody body;

    bool operator==(const Command &) const = default;
};

/// Stable names: `create_order`, `ship_order`, …
QString nameOf(const CommandBody &body);

} // namespace docket::domain
