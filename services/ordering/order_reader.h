// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"
#include "services/search/expression.h"

#include <functional>

namespace docket::ordering {

/// Reading side of a store, for lists, exports, history and checks. Streams: memory does not grow with the result. Each
/// call reads one consistent state. Used by one thread; several readers may work beside the writer.
class OrderReader {
public:
    /// Return false to stop early.
    using OrderVisitor = std::function<bool(const domain::Order &)>;
    using EventVisitor = std::function<bool(const domain::Event &)>;

    virtual ~OrderReader() = default;

    virtual Result<std::optional<domain::Order>> order(const QUuid &id) = 0;
    /// Every order of that number, of whatever source; the match ignores case.
    virtual Result<std::vector<domain::Order>> ordersByNumber(const QString &number) = 0;
    /// `limit` < 0: all.
    virtual Result<void> orders(const search::Expression &query, const search::Sort &sort, qint64 limit,
                                const OrderVisitor &visit) = 0;
    virtual Result<qint64> count(const search::Expression &query) = 0;

    /// An entity's events by sequence.
    virtual Result<void> events(const domain::EntityRef &entity, const EventVisitor &visit) = 0;
    /// The events of all orders that match, in the order of recording.
    virtual Result<void> eventsOf(const search::Expression &query, const EventVisitor &visit) = 0;

    virtual Result<std::optional<domain::Customer>> customer(const QString &id) = 0;
    /// By words in name, company, e-mail, phone, place; an empty text: all, by name.
    virtual Result<void> customers(const QString &text, qint64 limit,
                                   const std::function<bool(const domain::Customer &)> &visit) = 0;
    virtual Result<std::optional<domain::Product>> product(const QString &sku) = 0;
    /// By words in SKU and name, or the whole barcode; an empty text: all, by SKU.
    virtual Result<void> products(const QString &text, qint64 limit,
                                  const std::function<bool(const domain::Product &)> &visit) = 0;
    /// Levels of one SKU, or of all with an empty one, by SKU and location.
    virtual Result<void> stock(const QString &sku, const std::function<bool(const domain::StockLevel &)> &visit) = 0;
};

} // namespace docket::ordering
