// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace docket::ui {

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setInterval(std::chrono::milliseconds interval)
{
    m_timer.setInterval(interval);
    restart();
}

void IdleWatch::restart()
{
    if (m_timer.interval() > 0)
        m_timer.start();
    else
        m_timer.stop();
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        restart();
        break;
    default:
        break;
    }
    return false;
}

} // namespace docket::ui
