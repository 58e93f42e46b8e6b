// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/order_index/order_index.h"
#include "services/sql/connection.h"

#include <variant>

namespace docket::store {

/// A query as SQL over the table `order_facts`, which it calls `f`. What came from a person is bound, never part of the
/// text; words are joined to the string that FTS5's MATCH takes, quoted.
struct SqlCondition {
    QByteArray sql;
    std::vector<std::variant<qint64, QByteArray>> values;

    /// Binds the values to the parameters from `first` on, and returns the number of the next.
    int bind(sql::Statement &statement, int first = 1) const;
};

SqlCondition conditionOf(const search::Expression &expression);

/// The positions of matching orders in the order of `sort`, in column 0. `limit` < 0: all. Sorting more than a page of
/// orders takes memory for a few dozen bytes each.
sql::Statement selectPositions(sql::Connection &connection, const search::Expression &expression,
                               const search::Sort &sort, qint64 limit);

/// The same, read at once; for a page.
Result<std::vector<quint32>> firstPositions(sql::Connection &connection, const search::Expression &expression,
                                            const search::Sort &sort, qint64 limit);

Result<qint64> countOrders(sql::Connection &connection, const search::Expression &expression);

/// Whether SQL answers well at a million orders: it is led to few rows by words that are seldom common, or reads newest
/// orders by their index. Otherwise it looks at every row (seconds), and loading an OrderIndex first is the quicker
/// way, even for one query.
bool isQuickInSql(const search::Expression &expression, const search::Sort &sort);

/// Fills the index from one state of the database.
Result<void> loadIndex(sql::Connection &connection, order_index::OrderIndex &index);

/// Words of orders from the database's full-text index. Belongs to the connection's thread.
///
/// Reading the orders of a word that most orders have takes 0.1 to 0.2 µs each, so the answers for common words are
/// kept while the database stays as it is: keep one source a connection, and sorting, paging or narrowing a result is
/// quick.
class SqlWordSource final : public order_index::WordSource {
public:
    /// `connection` outlives the source.
    explicit SqlWordSource(sql::Connection &connection) : m_connection(connection) {}

    Result<void> keepMatching(std::span<const search::WordsTerm> terms, order_index::Bitmap &candidates) override;

private:
    struct Answer {
        QByteArray match;
        order_index::Bitmap orders;
    };

    Result<void> forgetIfChanged();
    Result<order_index::Bitmap> read(const QByteArray &match, qint64 first, qint64 last, qint64 size);

    sql::Connection &m_connection;
    std::vector<Answer> m_answers; ///< the latest last
    qint64 m_otherChanges = -1;
    qint64 m_ownChanges = -1;
};

/// What MATCH takes for a phrase in a column, or in any with an empty name: `customer : "blauer see" *`.
QByteArray matchText(QByteArrayView column, const QStringList &words, bool prefix);

} // namespace docket::store
