// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/side_area.h"

#include <QAbstractButton>
#include <QApplication>

namespace docket::ui {

SideArea::SideArea(QWidget *parent) : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("sideArea"));
}

void SideArea::setBase(QWidget *base)
{
    m_base = base;
    insertWidget(0, base);
    if (!openPanel())
        setCurrentWidget(base);
}

void SideArea::setFocusHome(const QWidget *page, QWidget *home)
{
    m_page = page;
    m_home = home;
}

// A button has done its work when it opened a panel, and a menu's or another place's field is not where orders are.
QWidget *SideArea::placeToReturnTo() const
{
    QWidget *focused = QApplication::focusWidget();
    const bool isOnPage = focused && (!m_page || m_page->isAncestorOf(focused));
    return isOnPage && !qobject_cast<QAbstractButton *>(focused) ? focused : nullptr;
}

QWidget *SideArea::placeAfter(QWidget *before) const
{
    if (before && before->isVisible() && before->isEnabled())
        return before;
    if (QWidget *below = openPanel())
        return below;
    return m_home && m_home->isVisible() ? m_home : nullptr;
}

void SideArea::open(QWidget *panel)
{
    m_focusBefore.insert(panel, placeToReturnTo());
    addWidget(panel);
    setCurrentWidget(panel);
    panel->setFocus(Qt::OtherFocusReason);
    emit opened(panel);
}

void SideArea::close(QWidget *panel)
{
    if (indexOf(panel) < 0 || panel == m_base)
        return;
    putAway(panel);
    panel->deleteLater();
}

void SideArea::putAway(QWidget *panel)
{
    if (indexOf(panel) < 0 || panel == m_base)
        return;
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = !focused || panel == focused || panel->isAncestorOf(focused);
    const QPointer<QWidget> before = m_focusBefore.take(panel);
    removeWidget(panel);
    if (count() > 0)
        setCurrentIndex(count() - 1);
    if (QWidget *place = hadFocus ? placeAfter(before) : nullptr)
        place->setFocus(Qt::OtherFocusReason);
    emit closed();
}

QWidget *SideArea::openPanel() const
{
    QWidget *top = count() > 0 ? widget(count() - 1) : nullptr;
    return top == m_base ? nullptr : top;
}

} // namespace docket::ui
