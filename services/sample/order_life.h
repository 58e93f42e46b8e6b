// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sample/order_maker.h"

namespace docket::sample {

/// Lives an order's whole life: placed, then whatever happens to it until it is delivered, canceled, or the history
/// ends.
class OrderLife {
public:
    OrderLife(MemoryDesk &desk, OrderMaker &maker, StockRoom &stock, const Staff &staff, domain::Instant end);

    /// Every command of the order, one after the other; the desk has been told of the customer.
    Result<void> live(qint64 counter, domain::Instant placed, const Shopper &shopper, Random &random);

private:
    /// An order's life so far. A step that would come after the end of history does not happen, and is the last.
    struct Story;
    enum class Go : quint8 { On, Stop };
    using Step = Result<Go>;

    Step act(Story &story, domain::CommandBody body, const domain::Actor &actor);
    Step create(Story &story, qint64 counter);
    Step hold(Story &story);
    Step talk(Story &story);
    Step edit(Story &story);
    Step cancel(Story &story);
    Step cancelLine(Story &story);
    Step waitForGoods(Story &story);
    Step ship(Story &story);
    Step shipParcel(Story &story, const QUuid &id, std::vector<domain::LineQuantity> lines);
    void editLines(Story &story, domain::EditOrder &edit);
    std::vector<std::vector<domain::LineQuantity>> parcelsOf(Story &story) const;
    domain::Instant shippingDay(Story &story) const;

    MemoryDesk &m_desk;
    OrderMaker &m_maker;
    StockRoom &m_stock;
    const Staff &m_staff;
    domain::Instant m_end;
    QStringList m_holdReasons;
    QStringList m_cancelReasons;
    QStringList m_lineCancelReasons;
    QStringList m_staffNotes;
    QStringList m_parcelSizes;
};

} // namespace docket::sample
