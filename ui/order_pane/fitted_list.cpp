// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_pane/fitted_list.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QWheelEvent>

namespace docket::ui {

FittedList::FittedList(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAutoScroll(false);
    setMouseTracking(true);
}

void FittedList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FittedList::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &FittedList::fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FittedList::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FittedList::fit);
    fit();
}

QSize FittedList::sizeHint() const
{
    return {0, m_contentHeight};
}

QSize FittedList::minimumSizeHint() const
{
    return {0, m_contentHeight};
}

void FittedList::fit()
{
    int height = 0;
    if (model()) {
        for (int row = 0; row < model()->rowCount(rootIndex()); ++row)
            height += sizeHintForIndex(model()->index(row, modelColumn(), rootIndex())).height();
    }
    scheduleDelayedItemsLayout();
    if (height == m_contentHeight)
        return;
    m_contentHeight = height;
    updateGeometry();
}

void FittedList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void FittedList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void FittedList::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void FittedList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        emit copyWanted(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void FittedList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    const bool isByKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKeyboard && !currentIndex().isValid() && model() && model()->rowCount(rootIndex()) > 0)
        setCurrentIndex(model()->index(0, modelColumn(), rootIndex()));
    if (isByKeyboard)
        showCurrent();
}

void FittedList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus())
        showCurrent();
}

void FittedList::showCurrent()
{
    if (!currentIndex().isValid())
        return;
    for (QWidget *ancestor = parentWidget(); ancestor; ancestor = ancestor->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(ancestor);
        if (!area)
            continue;
        const QRect rect = visualRect(currentIndex());
        const QPoint center = viewport()->mapTo(area->widget(), rect.center());
        area->ensureVisible(center.x(), center.y(), 0, rect.height() / 2 + 8);
        return;
    }
}

} // namespace docket::ui
