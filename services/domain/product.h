// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/money.h"

namespace docket::domain {

/// A product of the catalogue, known by its SKU.
struct Product {
    QString sku;
    QString name;
    Money price;
    Rate taxRate;
    QString barcode;
    qint64 reorderLevel = 0;
    bool discontinued = false;

    bool operator==(const Product &) const = default;
};

/// The location of stock when none is named.
inline QString defaultLocation()
{
    return QStringLiteral("main");
}

/// A place where a product lies.
struct StockKey {
    QString sku;
    QString location;

    bool operator==(const StockKey &) const = default;
    // By hand: Qt 6.4's QString has no <=>.
    bool operator<(const StockKey &other) const
    {
        return sku != other.sku ? sku < other.sku : location < other.location;
    }
};

/// Stock of one product at one location, in pieces. `held` is what time-limited draft reservations take.
/// `counted` is false while no movement has ever been recorded there: then nothing is known, rather than nothing there.
struct StockLevel {
    StockKey key;
    qint64 onHand = 0;
    qint64 reserved = 0;
    qint64 held = 0;
    bool counted = false;

    qint64 available() const { return onHand - reserved - held; }
    bool operator==(const StockLevel &) const = default;
};

/// A change of stock that an event caused: the sum of the movements of a key is its level.
struct StockMovement {
    StockKey key;
    qint64 onHand = 0;
    qint64 reserved = 0;

    bool operator==(const StockMovement &) const = default;
};

} // namespace docket::domain
