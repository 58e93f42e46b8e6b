// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/selectable_label.h"

#include <QApplication>
#include <QEnterEvent>

namespace docket::ui {

SelectableLabel::SelectableLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
}

int SelectableLabel::heightForWidth(int width) const
{
    if (!m_height || m_height->width != width || m_height->text != text())
        m_height = Height{text(), width, QLabel::heightForWidth(width)};
    return m_height->height;
}

void SelectableLabel::enterEvent(QEnterEvent *event)
{
    if (textFormat() == Qt::PlainText)
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel::enterEvent(event);
}

void SelectableLabel::leaveEvent(QEvent *event)
{
    QLabel::leaveEvent(event);
    endSelecting();
}

void SelectableLabel::focusOutEvent(QFocusEvent *event)
{
    QLabel::focusOutEvent(event);
    if (!underMouse())
        endSelecting();
}

void SelectableLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::ContentsRectChange)
        m_height.reset();
    QLabel::changeEvent(event);
}

/// What is selected stays so until another text is, so that it can be copied.
void SelectableLabel::endSelecting()
{
    // Its own menu, too, has the mouse leave.
    if (textFormat() == Qt::PlainText && !hasSelectedText() && !QApplication::activePopupWidget())
        setTextInteractionFlags(Qt::NoTextInteraction);
}

} // namespace docket::ui
