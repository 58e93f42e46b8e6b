// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_pane/timeline_view.h"

#include <QKeyEvent>

namespace docket::ui {

TimelineView::TimelineView(const Theme &theme, QWidget *parent)
    : FittedList(parent)
    , m_delegate(new TimelineDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { setOpen(index, !m_delegate->isOpen(index)); });
}

void TimelineView::setOpen(const QModelIndex &index, bool isOpen)
{
    m_delegate->setOpen(index, isOpen);
    fit();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const int opening = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int closing = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const bool isToggle =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (index.isValid() && isToggle)
        setOpen(index, !isOpen(index));
    else if (index.isValid() && event->key() == opening)
        setOpen(index, true);
    else if (index.isValid() && event->key() == closing)
        setOpen(index, false);
    else
        FittedList::keyPressEvent(event);
}

} // namespace docket::ui
