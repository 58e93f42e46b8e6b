// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overlay.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {
constexpr int margin = 24;
constexpr int topOffset = 64;
constexpr int dimming = 70; // of 255
} // namespace

Overlay::Overlay(const Theme &theme, Place place, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
    , m_place(place)
    , m_panel(new QFrame(this))
    , m_panelSize(560, 420)
{
    m_panel->setProperty("look", u"overlay"_s);
    m_panel->setObjectName(u"overlayPanel"_s);
    window->installEventFilter(this);
    hide();
}

void Overlay::setPanelSize(const QSize &size)
{
    m_panelSize = size;
    place();
}

void Overlay::open()
{
    if (isVisible())
        return;
    m_focusBefore = QApplication::focusWidget();
    place();
    show();
    raise();
    focusNextPrevChild(true);
}

void Overlay::close()
{
    if (!isVisible())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    emit closed();
}

void Overlay::place()
{
    const QWidget *window = parentWidget();
    setGeometry(window->rect());
    const QSize room = window->size() - QSize(2 * margin, 2 * margin);
    const QSize size = m_panelSize.boundedTo(room);
    const QPoint center((width() - size.width()) / 2, (height() - size.height()) / 2);
    const int trailing = layoutDirection() == Qt::RightToLeft ? margin : width() - size.width() - margin;
    switch (m_place) {
    case Place::Top:
        m_panel->setGeometry(QRect(QPoint(center.x(), std::min(topOffset, center.y())), size));
        break;
    case Place::Center:
        m_panel->setGeometry(QRect(center, size));
        break;
    case Place::BottomTrailing:
        m_panel->setGeometry(QRect(QPoint(trailing, height() - size.height() - 2 * margin), size));
        break;
    }
}

bool Overlay::event(QEvent *event)
{
    // Taken here, so that no shortcut of the window below acts; the key press then goes to what has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor dim = m_theme.color(ColorRole::Shadow);
    dim.setAlpha(dimming);
    painter.fillRect(rect(), dim);
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->pos()))
        close();
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    event->accept();
}

bool Overlay::focusNextPrevChild(bool next)
{
    QWidget *from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from))
        from = this;
    for (QWidget *candidate = next ? from->nextInFocusChain() : from->previousInFocusChain(); candidate != from;
         candidate = next ? candidate->nextInFocusChain() : candidate->previousInFocusChain()) {
        const bool takesTab = (candidate->focusPolicy() & Qt::TabFocus) != 0;
        if (takesTab && isAncestorOf(candidate) && candidate->isVisible() && candidate->isEnabled()) {
            candidate->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

} // namespace docket::ui
