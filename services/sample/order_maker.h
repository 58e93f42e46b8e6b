// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sample/people.h"
#include "services/sample/stock_room.h"

namespace docket::sample {

/// An order as the customer places it.
struct NewOrder {
    domain::CreateOrder create;
    bool isExpress = false;
    bool isShort = false; ///< something of it will be backordered
};

/// Thinks up what a customer orders: which products and how many, to where, with what wishes.
class OrderMaker {
public:
    OrderMaker(MemoryDesk &desk, const Catalogue &catalogue, StockRoom &stock, const People &people, QString device);

    /// `counter` counts the shop's orders from 1. Fills shelves as needed.
    Result<NewOrder> make(qint64 counter, domain::Instant placed, const Shopper &shopper, Random &random);

    /// One more line for an order of the shopper; nothing when the product that came to mind is not on the shelf.
    std::optional<domain::LineDraft> extraLine(const domain::Order &order, const Shopper &shopper, Random &random);

private:
    Result<void> addLines(NewOrder &made, domain::Instant placed, const Shopper &shopper, Random &random);
    domain::LineDraft lineOf(std::size_t article, Place place, qint64 quantity, const Shopper &shopper,
                             domain::Instant at);
    void addWishes(NewOrder &made, domain::Instant placed, const Shopper &shopper, Random &random) const;
    QString noteOf(const Shopper &shopper, Random &random) const;
    qint64 shippingOf(const NewOrder &made, const Shopper &shopper) const;

    MemoryDesk &m_desk;
    const Catalogue &m_catalogue;
    StockRoom &m_stock;
    const People &m_people;
    QString m_device;
    QHash<QString, QStringList> m_notes; ///< by language
};

/// The calendar day of `at` in UTC.
QDate dateOf(domain::Instant at);

} // namespace docket::sample
