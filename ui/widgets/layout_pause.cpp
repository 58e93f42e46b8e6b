// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/layout_pause.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace docket::ui {

namespace {

void arrangeSoon(QLayout &layout)
{
    layout.invalidate();
    QCoreApplication::postEvent(layout.parentWidget(), new QEvent(QEvent::LayoutRequest));
}

} // namespace

LayoutPause::LayoutPause(std::initializer_list<QWidget *> widgets)
{
    for (const QWidget *widget : widgets) {
        QLayout *layout = widget->layout();
        if (!layout || !layout->isEnabled())
            continue;
        layout->setEnabled(false);
        m_layouts.append(layout);
    }
}

// A layout at rest sees no changes of size either, so that it is always arranged anew.
LayoutPause::~LayoutPause()
{
    for (const QPointer<QLayout> &layout : m_layouts) {
        if (!layout)
            continue;
        layout->setEnabled(true);
        arrangeSoon(*layout);
    }
}

void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace docket::ui
