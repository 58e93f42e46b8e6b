// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_table.h"

#include "ui/orders/order_delegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

using models::OrderColumn;
using models::OrderTableModel;
using models::Rearrangement;
using search::SortField;

OrderTable::OrderTable(OrderTableModel &model, const workspace::Workspace &shop, const models::Formats &formats,
                       const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_formats(formats)
    , m_theme(theme)
    , m_delegate(new OrderDelegate(model, shop, theme, this))
{
    setObjectName(u"orderTable"_s);
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setUpHeaders();
    connect(&model, &OrderTableModel::aboutToRearrange, this, &OrderTable::keep);
    connect(&model, &OrderTableModel::rearranged, this, &OrderTable::bringBack);
    connect(&model, &OrderTableModel::answered, this, &OrderTable::tellVisibleRows);
    connect(&theme, &Theme::changed, this, &OrderTable::applyTheme);
    connect(this, &QAbstractItemView::doubleClicked, this, &OrderTable::openWanted);
    applyTheme();
    retranslate();
}

void OrderTable::setUpHeaders()
{
    // Rows of one fixed height: a view of a million rows is laid out anew in some milliseconds.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setObjectName(u"orderTableHeader"_s);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setTextElideMode(Qt::ElideRight);
    header->setMinimumSectionSize(40);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &at) { emit columnMenuWanted(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) {
        if (const auto field = models::specOf(static_cast<OrderColumn>(section)).sort)
            sortBy(*field);
        else
            showSort();
    });
    connect(header, &QHeaderView::sectionMoved, this, &OrderTable::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        if (m_isFitting)
            return;
        if (static_cast<OrderColumn>(section) != OrderColumn::Customer)
            fitColumns();
        emit columnsChanged();
    });
    resetColumns();
}

void OrderTable::applyTheme()
{
    m_delegate->forgetPictures();
    verticalHeader()->setMinimumSectionSize(m_theme.rowHeight());
    verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    viewport()->update();
    tellVisibleRows();
}

void OrderTable::retranslate()
{
    setAccessibleName(tr("Orders"));
    m_delegate->forgetPictures();
    updateDefaultWidths();
    showSort();
    viewport()->update();
}

void OrderTable::sortBy(SortField field)
{
    search::Sort sort = m_model.sort();
    const bool beginsWithLargest = field == SortField::Placed || field == SortField::Number ||
                                   field == SortField::Total || field == SortField::Shipped;
    sort.descending = sort.field == field ? !sort.descending : beginsWithLargest;
    sort.field = field;
    emit sortWanted(sort);
    showSort();
}

void OrderTable::showSort()
{
    const search::Sort &sort = m_model.sort();
    horizontalHeader()->setSortIndicator(static_cast<int>(models::columnOf(sort.field)),
                                         sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

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

void OrderTable::tellVisibleRows()
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    if (first >= 0)
        m_model.setVisibleRows(first, last < 0 ? m_model.rowCount() - 1 : last);
}

void OrderTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (!m_isRearranging && dy != 0) {
        tellVisibleRows();
        hover(rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
    }
}

void OrderTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    tellVisibleRows();
}

void OrderTable::hover(int row)
{
    m_delegate->setHoveredRow(viewport()->underMouse() ? row : -1);
    viewport()->update();
}

void OrderTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(static_cast<int>(event->position().y())));
}

void OrderTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hover(-1);
}

void OrderTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void OrderTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void OrderTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            emit openWanted();
            return;
        }
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        // Otherwise they go along the columns, of which none can be chosen.
        if (m_model.rowCount() > 0 && event->modifiers() == Qt::NoModifier) {
            selectOrder(m_model.positionAt(event->key() == Qt::Key_Home ? 0 : m_model.rowCount() - 1));
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void OrderTable::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect row = visualRect(currentIndex());
        at = viewport()->mapToGlobal(row.isValid() ? row.bottomLeft() : QPoint(0, 0));
    }
    event->accept();
    emit menuWanted(at);
}

} // namespace docket::ui
