// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sql/connection.h"
#include "services/store/salvage.h"

#include <QStringList>

#include <deque>
#include <optional>

namespace docket::store {

/// Copies the readable rows of one table from a damaged database into a sound one with the same schema.
///
/// A scan ends at the first damaged page, so the table is read from the front, then from the back, and what remains
/// between is halved again and again, until a damaged page has been narrowed down to its rows. For a table without row
/// ids there is no middle to jump into: it is read from both ends.
class TableSalvage {
public:
    TableSalvage(sql::Connection &damaged, sql::Connection &target, QString table);

    /// Fails only for reasons of the target, such as a full disk.
    Result<SalvagedTable> run();

private:
    enum class Direction { Forward, Backward };
    /// How far a scan came: `reached` is the last row id it read, if any.
    struct Scan {
        bool complete = false;
        std::optional<qint64> reached;
    };

    Result<void> readColumns();
    Result<void> runByRowId();
    Result<void> runFromBothEnds();
    Result<void> searchBetween(const LostRange &whole, int most);
    Result<void> searchBeyond(qint64 first);

    Result<Scan> scan(sql::Statement &select);
    Result<Scan> scanRange(Direction direction, const LostRange &range);
    Result<void> insert(const sql::Statement &row);
    void lose(const LostRange &range);
    void mergeLost();

    [[nodiscard]] QByteArray selectSql(Direction direction) const;
    [[nodiscard]] QByteArray insertSql() const;

    sql::Connection &m_damaged;
    sql::Connection &m_target;
    QByteArray m_quotedName;
    QList<QByteArray> m_columns;    ///< quoted
    QList<QByteArray> m_keyColumns; ///< quoted; what orders a table without row ids
    bool m_hasRowId = true;
    bool m_rowIdIsColumn = false; ///< an INTEGER PRIMARY KEY is the row id by another name
    std::optional<sql::Statement> m_forward;
    std::optional<sql::Statement> m_backward;
    std::optional<sql::Statement> m_insert;
    SalvagedTable m_result;
};

} // namespace docket::store
