// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/customer.h"
#include "services/domain/instant.h"
#include "services/domain/result.h"

#include <QStringList>
#include <QUuid>

#include <vector>

namespace docket::wire {

/// A row of an order being written. Texts are as typed: half a number is kept as it is.
struct DraftLine {
    QUuid id;         ///< of the order's line in an edit; null for a new one
    QString product;  ///< what stands in the product's field
    QString sku;      ///< of the product chosen; empty while none is
    QString location; ///< empty: the usual one
    QString quantity;
    QString price; ///< empty: the product's
    QString discount;
    QString taxRate; ///< empty: the product's

    /// Nothing was typed into it.
    [[nodiscard]] bool isBlank() const
    {
        return id.isNull() && product.isEmpty() && sku.isEmpty() && quantity.isEmpty() && price.isEmpty() &&
               discount.isEmpty() && taxRate.isEmpty();
    }
    bool operator==(const DraftLine &) const = default;
};

/// An order that a person is writing or changing, as far as they have got: kept until it is placed, saved or thrown
/// away, so that a crash costs nothing. Amounts, percentages and dates are texts in the form of `locale`.
struct OrderDraft {
    QString id;    ///< of the kept document
    QUuid orderId; ///< of the order being changed; for a new one the id it will get, so that it is placed once
    bool isEdit = false;
    QString number;         ///< of the order being changed
    qint64 baseVersion = 0; ///< the version of the order that the changes are made to
    QString locale;
    domain::Instant begunAt;

    QString customerId;
    QString customerText; ///< what stands in the customer's field
    bool hasNewCustomer = false;
    domain::Customer newCustomer; ///< its id is given once, so that it is saved once

    domain::Address shipTo;
    std::vector<DraftLine> lines;
    QString shipping;
    QString requiredOn;
    QString currency;
    QString language;
    QString tags;
    QString note;
    bool allowBackorder = false;

    bool operator==(const OrderDraft &) const = default;
};

QByteArray toJson(const OrderDraft &draft);
/// Members that this version does not know are ignored.
Decided<OrderDraft> draftFromJson(QByteArrayView json);

} // namespace docket::wire
