// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/read_session.h"

namespace docket::models {

/// What a find gave, with the way back from an order to its row. Never changes; shared between threads.
class FoundRows {
public:
    /// Of no orders.
    FoundRows();
    explicit FoundRows(std::shared_ptr<const workspace::FoundOrders> found);

    [[nodiscard]] const std::vector<quint32> &positions() const { return m_found->positions; }
    [[nodiscard]] qint64 count() const { return static_cast<qint64>(m_found->positions.size()); }
    [[nodiscard]] bool isComplete() const { return m_found->isComplete; }
    /// −1 when the order is not among them.
    [[nodiscard]] qint64 rowOf(quint32 position) const
    {
        return position < m_rows.size() ? qint64{m_rows[position]} - 1 : -1;
    }

private:
    std::shared_ptr<const workspace::FoundOrders> m_found;
    std::vector<quint32> m_rows; ///< row + 1 by position; 0: not among them
};

/// One step from an older to a newer list. Rows count as they stand when the step is taken.
struct RowStep {
    enum class Kind : quint8 { Remove, Move, Insert };
    Kind kind = Kind::Remove;
    qint64 first = 0;
    qint64 count = 1;
    qint64 to = 0;                  ///< of a move: the row it has afterwards
    std::vector<quint32> positions; ///< of an insertion

    bool operator==(const RowStep &) const = default;
};

/// The steps from `older` to `newer`, or nothing when there are more than `limit`: then the list is better taken anew.
/// Linear in the number of rows.
std::optional<std::vector<RowStep>> stepsBetween(const FoundRows &older, const FoundRows &newer, std::size_t limit);

void takeStep(const RowStep &step, std::vector<quint32> &positions);

} // namespace docket::models
