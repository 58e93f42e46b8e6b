// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store/prepared_order.h"
#include "services/store/term_table.h"

namespace docket::store {

/// The rows of one order: document, hot columns, words, backorders. The only place that writes them.
class OrderRows {
public:
    /// Both outlive the object.
    OrderRows(sql::Connection &connection, TermTable &terms) : m_connection(connection), m_terms(terms) {}

    /// 0 when there is no such order.
    Result<qint64> positionOf(const QUuid &id);
    Result<std::optional<domain::Order>> read(const QUuid &id);
    Result<std::optional<domain::Order>> read(const QString &number, const QString &source);

    /// Writes a new order and gives its position.
    Result<qint64> insert(const PreparedOrder &prepared);
    /// `prepared.change.before` is the order as it is stored.
    Result<void> update(qint64 position, const PreparedOrder &prepared);

    /// `Pending` and `Conflict`, which do not follow from the order and stay when it is updated.
    Result<quint8> marks(qint64 position);
    /// Whether they were different.
    Result<bool> setMarks(qint64 position, quint8 marks);
    Result<void> remove(qint64 position);

    /// Hot columns, words and backorders of an order that has none of them.
    Result<void> writeDerived(qint64 position, const domain::Order &order);

private:
    Result<void> insertFacts(qint64 position, const search::OrderFacts &facts);
    Result<void> insertText(qint64 position, const search::OrderText &text);
    Result<void> insertBackorders(qint64 position, const domain::Order &order);

    sql::Connection &m_connection;
    TermTable &m_terms;
};

Result<domain::Order> orderFromDocument(QByteArrayView document);

} // namespace docket::store
