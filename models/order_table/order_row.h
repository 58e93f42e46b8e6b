// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/order.h"

namespace docket::models {

/// What a row of the table shows of an order: small, and worked out on a reading thread, so that painting only formats.
struct OrderRow {
    quint32 position = 0;
    /// False when the document could not be read; everything below is empty then.
    bool isReadable = true;
    QUuid id;
    qint64 version = 0;
    QString number;
    QString customer; ///< company when there is one, else name
    domain::OrderStatus status = domain::OrderStatus::Placed;
    bool isOpen = false;
    std::optional<QString> holdReason; ///< set while the order is on hold
    bool isPending = false;            ///< something of it waits for the hub
    bool hasConflict = false;          ///< something of it is to be settled by a person
    domain::Instant placedAt;
    std::optional<QDate> requiredOn;
    std::optional<domain::Instant> shippedAt;
    domain::Money total;
    qint64 items = 0; ///< pieces ordered, without canceled ones
    qint64 lines = 0;
    qint64 backordered = 0;
    qint64 notes = 0;
    QString city;
    QString country;
    QStringList tags;
    QStringList carriers;
    QStringList tracking;
    QString source;
    QString email;
    QString phone;

    bool operator==(const OrderRow &) const = default;
};

OrderRow rowOf(quint32 position, const domain::Order &order);

/// Still open, and promised for a day before `today`.
bool isOverdue(const OrderRow &row, QDate today);

} // namespace docket::models
