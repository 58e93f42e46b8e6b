// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/start_window.h"

#include <QCloseEvent>

namespace docket::console {

namespace {
constexpr QSize firstSize(960, 740);
} // namespace

StartWindow::StartWindow(QWidget *parent) : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("startWindow"));
    resize(firstSize);
}

void StartWindow::setScreen(QWidget *screen)
{
    QWidget *before = currentWidget();
    addWidget(screen);
    setCurrentWidget(screen);
    if (before) {
        removeWidget(before);
        before->deleteLater();
    }
    screen->setFocus(Qt::OtherFocusReason);
}

void StartWindow::clear()
{
    if (QWidget *screen = currentWidget()) {
        removeWidget(screen);
        screen->deleteLater();
    }
}

void StartWindow::closeEvent(QCloseEvent *event)
{
    QStackedWidget::closeEvent(event);
    emit closed();
}

} // namespace docket::console
