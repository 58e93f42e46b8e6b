// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_table.h"

#include "ui/orders/order_delegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

using models::OrderColumn;
using models::OrderTableModel;
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
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
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

/// Instead of the view's own painting, which asks for each cell whether it is selected, and has each widget below paint
/// its ground first. Rows and columns are simple here: no grid, no spans, one height.
void OrderTable::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(ColorRole::Surface));
    const int end = event->rect().bottom();
    const int first = rowAt(event->rect().top());
    if (first < 0)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = first, y = rowViewportPosition(first); row < m_model.rowCount() && y <= end; ++row) {
        option.state.setFlag(QStyle::State_Selected, isRowSelected(row));
        const int height = rowHeight(row);
        for (int column = 0; column < m_model.columnCount(); ++column) {
            option.rect = QRect(columnViewportPosition(column), y, columnWidth(column), height);
            if (!isColumnHidden(column) && option.rect.intersects(event->rect()))
                m_delegate->paint(&painter, option, m_model.index(row, column));
        }
        y += height;
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
