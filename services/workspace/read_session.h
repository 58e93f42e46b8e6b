// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/order_index/order_index.h"
#include "services/store/kept_documents.h"
#include "services/store/local_reader.h"
#include "services/store/query_sql.h"

#include <span>

namespace docket::workspace {

/// Which orders match a query, in their order. A snapshot: later changes do not touch it.
struct FoundOrders {
    std::vector<quint32> positions; ///< of the orders, in the order of the sort; see OrderIndex
    qint64 count = 0;               ///< of all that match
    bool isComplete = true;         ///< false before the index is loaded: then `positions` are the first few, and
                                    ///< `count` is theirs
    quint64 generation = 0;         ///< of the index that answered
};

/// A change of stock with the event that caused it. `order` is null where no order did.
struct Movement {
    domain::Event event;
    domain::StockMovement movement;
};

/// What a reading thread works with: a connection of its own, a reader over it, and the index of all orders.
/// Belongs to one thread at a time; see Workspace::read.
class ReadSession {
public:
    /// Rows of the opening view, until the index is there.
    static constexpr qint64 firstRows = 200;

    /// `index` outlives the session.
    ReadSession(sql::Connection connection, const order_index::OrderIndex &index);
    Q_DISABLE_COPY_MOVE(ReadSession)

    [[nodiscard]] ordering::OrderReader &reader() { return m_reader; }
    [[nodiscard]] const order_index::OrderIndex &index() const { return m_index; }

    /// From the index in milliseconds. Until it is loaded, from SQL: the first rows of the newest-first view, or where
    /// SQL is not quick, none at all.
    Result<std::shared_ptr<const FoundOrders>> find(const search::Expression &query, const search::Sort &sort);
    /// How many match; nothing until the index is loaded.
    Result<std::optional<qint64>> count(const search::Expression &query);
    /// The matching orders as a set, for sums and for counting what is selected.
    Result<order_index::Bitmap> matching(const search::Expression &query);

    /// The orders at these positions, in their order; a position without one is left out.
    Result<std::vector<domain::Order>> ordersAt(std::span<const quint32> positions);
    /// 0 when there is no such order.
    Result<qint64> positionOf(const QUuid &id);

    /// A customer's orders by the customer's id, newest first.
    Result<std::vector<domain::Order>> ordersOfCustomer(const QString &customerId, qint64 limit);
    Result<store::CustomerFigures> figuresOfCustomer(const QString &customerId);

    /// Movements of a SKU at all places, newest first.
    Result<std::vector<Movement>> movements(const QString &sku, qint64 limit);
    Result<std::vector<store::KeptDocument>> keptDocuments(const QString &kind);
    Result<std::vector<store::RefusedCommand>> refusedCommands(qint64 limit);

    /// For the workspace, which loads the index with it.
    [[nodiscard]] sql::Connection &connection() { return m_connection; }

private:
    sql::Connection m_connection;
    store::LocalReader m_reader;
    store::SqlWordSource m_words;
    const order_index::OrderIndex &m_index;
};

} // namespace docket::workspace
