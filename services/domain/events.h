// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"
#include "services/domain/order.h"
#include "services/domain/product.h"

#include <variant>
#include <vector>

namespace docket::domain {

/// A value before and after.
template <typename T>
struct Change {
    T before;
    T after;
    bool operator==(const Change &) const = default;
};

struct OrderCreated {
    Order order; ///< version 0, nothing reserved, shipped or canceled yet
    bool operator==(const OrderCreated &) const = default;
};

/// A line added (no `before`), removed (no `after`) or changed. Reserved, shipped and canceled quantities are not part
/// of it: other events carry those, except `canceled`, which canceling and reinstating change here.
struct LineChange {
    std::optional<OrderLine> before;
    std::optional<OrderLine> after;
    bool operator==(const LineChange &) const = default;
};

/// A shipment that arrived.
struct Delivery {
    QUuid shipmentId;
    Instant at;
    bool operator==(const Delivery &) const = default;
};

/// Everything about an order that has no event type of its own; only what changed is there.
struct OrderUpdated {
    std::vector<LineChange> lines;
    std::optional<Change<Address>> shipTo;
    std::optional<Change<qint64>> shippingMinor;
    std::optional<Change<std::optional<QDate>>> requiredOn;
    std::optional<Change<std::optional<Hold>>> hold;
    std::optional<Change<QStringList>> tags;
    std::optional<Change<QString>> cancelReason;
    std::optional<Note> noteAdded;
    std::optional<Delivery> delivered;
    QString reason;
    bool operator==(const OrderUpdated &) const = default;
};

/// `shipment.id` may be known already (imports complete a shipment): then its lines are added to that one.
struct OrderShipped {
    Shipment shipment;
    bool isFinal = false; ///< nothing is open afterwards
    bool operator==(const OrderShipped &) const = default;
};

/// The last outstanding shipment arrived, and nothing is open.
struct OrderDelivered {
    Delivery delivery;
    bool operator==(const OrderDelivered &) const = default;
};

/// Everything of the order is canceled, and nothing of it had shipped.
struct OrderCanceled {
    std::vector<LineQuantity> lines;
    QString reason;
    Instant at;
    bool operator==(const OrderCanceled &) const = default;
};

struct Reservation {
    QUuid lineId;
    StockKey key;
    qint64 quantity = 0;
    bool operator==(const Reservation &) const = default;
};

struct InventoryReserved {
    std::vector<Reservation> reservations;
    bool operator==(const InventoryReserved &) const = default;
};

struct InventoryReleased {
    std::vector<Reservation> reservations;
    bool operator==(const InventoryReleased &) const = default;
};

/// On hand at one place, before and after. `change` is a `StockChange` word: count, receive, damage, move.
struct InventoryAdjusted {
    StockKey key;
    QString change;
    Change<qint64> onHand;
    QString reason;
    bool operator==(const InventoryAdjusted &) const = default;
};

struct CustomerSaved {
    std::optional<Customer> before;
    Customer after;
    bool operator==(const CustomerSaved &) const = default;
};

struct ProductSaved {
    std::optional<Product> before;
    Product after;
    bool operator==(const ProductSaved &) const = default;
};

using EventBody = std::variant<OrderCreated, OrderUpdated, OrderShipped, OrderDelivered, OrderCanceled,
                               InventoryReserved, InventoryReleased, InventoryAdjusted, CustomerSaved, ProductSaved>;

enum class EntityKind : quint8 { Order = 0, Stock = 1, Customer = 2, Product = 3 };

/// What an event is about: `id` is an order's UUID without braces, a product's SKU, a customer's id, or for stock
/// `sku@location`.
struct EntityRef {
    EntityKind kind = EntityKind::Order;
    QString id;
    bool operator==(const EntityRef &) const = default;
};

/// Something that happened: the timeline, the audit trail and the source of the outbox. `sequence` counts the entity's
/// events from 1 without gaps. `happenedAt` is by the actor's clock, `recordedAt` by the clock of the store's
/// authority.
struct Event {
    QUuid id;
    EntityRef entity;
    qint64 sequence = 0;
    QUuid commandId;
    QString actor;
    QString device;
    Instant happenedAt;
    Instant recordedAt;
    EventBody body;

    bool operator==(const Event &) const = default;
};

/// When it happened: what the event itself says (an import tells of the past), else when the command did.
Instant momentOf(const EventBody &body, Instant commandHappenedAt);

/// The entity an event is about; `orderId` is that of the command.
EntityRef entityOf(const EventBody &body, const QUuid &orderId);

/// `order.created`, `inventory.reserved`, …: also the routing key on a broker.
QString typeOf(const EventBody &body);

} // namespace docket::domain
