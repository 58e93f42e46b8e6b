// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is selected in the order table, and how that and what is seen stay with their orders when rows change place.
#include "ui/orders/order_table.h"

#include <QScrollBar>

#include <algorithm>

namespace docket::ui {

using models::OrderColumn;
using models::Rearrangement;

QList<quint32> OrderTable::selectedPositions() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<quint32> positions;
    positions.reserve(static_cast<qsizetype>(rows.size()));
    for (const int row : rows)
        positions.append(m_model.positionAt(row));
    return positions;
}

qint64 OrderTable::selectedCount() const
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

/// The selection model looks through all of its ranges, which are as many as orders when those are scattered.
bool OrderTable::isRowSelected(int row) const
{
    if (!m_selectedRows) {
        m_selectedRows.emplace();
        for (const QItemSelectionRange &range : selectionModel()->selection())
            m_selectedRows->emplace_back(range.top(), range.bottom());
        std::sort(m_selectedRows->begin(), m_selectedRows->end());
    }
    const auto after = std::upper_bound(m_selectedRows->begin(), m_selectedRows->end(), row,
                                        [](int value, const std::pair<int, int> &rows) { return value < rows.first; });
    return after != m_selectedRows->begin() && row <= std::prev(after)->second;
}

quint32 OrderTable::currentPosition() const
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && selectionModel()->isSelected(current))
        return m_model.positionAt(current.row());
    int first = m_model.rowCount();
    for (const QItemSelectionRange &range : selectionModel()->selection())
        first = std::min(first, range.top());
    return first < m_model.rowCount() ? m_model.positionAt(first) : 0;
}

bool OrderTable::selectOrder(quint32 position)
{
    const int row = m_model.rowOfPosition(position);
    if (row < 0)
        return false;
    const QModelIndex index = m_model.index(row, static_cast<int>(OrderColumn::Number));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, EnsureVisible);
    return true;
}

void OrderTable::moveCurrent(int by)
{
    if (m_model.rowCount() == 0)
        return;
    const int from = currentIndex().isValid() ? currentIndex().row() : (by > 0 ? -1 : m_model.rowCount());
    selectOrder(m_model.positionAt(std::clamp(from + by, 0, m_model.rowCount() - 1)));
}

void OrderTable::selectAll()
{
    const int last = std::min(m_model.rowCount(), selectionLimit) - 1;
    if (last < 0)
        return;
    const QItemSelection all(m_model.index(0, 0), m_model.index(last, m_model.columnCount() - 1));
    selectionModel()->select(all, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (m_model.rowCount() > selectionLimit)
        emit selectionLimited();
}

void OrderTable::takeFocus()
{
    if (selectedCount() == 0 && m_model.rowCount() > 0)
        selectOrder(m_model.positionAt(currentIndex().isValid() ? currentIndex().row() : 0));
    setFocus(Qt::ShortcutFocusReason);
}

void OrderTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_selectedRows.reset();
    if (m_isRearranging)
        return;
    if (selectedCount() > selectionLimit) {
        limitSelection();
        return;
    }
    emit selectionMoved();
}

void OrderTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    for (const QModelIndex &index : {current, previous}) {
        if (index.isValid())
            viewport()->update(0, rowViewportPosition(index.row()), viewport()->width(), m_theme.rowHeight());
    }
    if (!m_isRearranging)
        emit selectionMoved();
}

/// Keeps the first ones, from the top.
void OrderTable::limitSelection()
{
    QList<QItemSelectionRange> ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
    QItemSelection kept;
    int room = selectionLimit;
    for (const QItemSelectionRange &range : ranges) {
        const int height = std::min(room, range.height());
        if (height == 0)
            break;
        kept.append(QItemSelectionRange(m_model.index(range.top(), 0),
                                        m_model.index(range.top() + height - 1, m_model.columnCount() - 1)));
        room -= height;
    }
    selectionModel()->select(kept, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    emit selectionLimited();
}

void OrderTable::keep()
{
    m_kept = {};
    for (const quint32 position : selectedPositions())
        m_kept.selected.push_back(position);
    if (currentIndex().isValid())
        m_kept.current = m_model.positionAt(currentIndex().row());
    m_kept.isAtTop = verticalScrollBar()->value() == 0;
    m_kept.horizontal = horizontalScrollBar()->value();
    const int last = rowAt(viewport()->height() - 1);
    for (int row = std::max(rowAt(0), 0); row <= (last < 0 ? m_model.rowCount() - 1 : last); ++row)
        m_kept.visible.emplace_back(m_model.positionAt(row), rowViewportPosition(row));
    m_selectedRows.reset();
    m_isRearranging = true;
}

void OrderTable::bringBack(Rearrangement cause)
{
    showSort();
    // Geometries follow at the next turn of the event loop otherwise, and scrolling back would be cut off.
    updateGeometries();
    selectKept();
    scrollBack(cause);
    m_isRearranging = false;
    horizontalScrollBar()->setValue(m_kept.horizontal);
    m_kept = {};
    tellVisibleRows();
    emit selectionMoved();
}

void OrderTable::selectKept()
{
    std::vector<int> rows;
    for (const quint32 position : m_kept.selected) {
        if (const int row = m_model.rowOfPosition(position); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.append(
            QItemSelectionRange(m_model.index(rows[i], 0), m_model.index(rows[end - 1], m_model.columnCount() - 1)));
        i = end;
    }
    // Emptied first: comparing two selections of many ranges takes time by the product of both.
    selectionModel()->clearSelection();
    selectionModel()->select(selection, QItemSelectionModel::Select);
    m_selectedRows.reset();
    const int current = m_model.rowOfPosition(m_kept.current);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model.index(current, static_cast<int>(OrderColumn::Number)),
                                          QItemSelectionModel::NoUpdate);
}

void OrderTable::scrollBack(Rearrangement cause)
{
    const int current = m_model.rowOfPosition(m_kept.current);
    if (cause == Rearrangement::Query) {
        verticalScrollBar()->setValue(0);
        return;
    }
    if (cause == Rearrangement::Sorting) {
        if (current >= 0 && selectionModel()->isRowSelected(current))
            scrollTo(m_model.index(current, static_cast<int>(OrderColumn::Number)), PositionAtCenter);
        else
            verticalScrollBar()->setValue(0);
        return;
    }
    // Who watches the newest orders come in sees them; who points at a row, or works on one, has it stay.
    if (m_kept.isAtTop && !viewport()->underMouse() && !hasFocus())
        return;
    for (const auto &[position, y] : m_kept.visible) {
        const int row = m_model.rowOfPosition(position);
        if (row < 0)
            continue;
        verticalScrollBar()->setValue(row * m_theme.rowHeight() - y);
        return;
    }
}

} // namespace docket::ui
