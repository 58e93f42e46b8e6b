// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/tour/hands.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace docket::console {

namespace {

void send(QWidget *target, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(target, &up);
}

} // namespace

void type(QWidget *target, const QString &text)
{
    for (const QChar letter : text)
        send(target, letter.toUpper().unicode(), Qt::NoModifier, letter);
}

void press(QWidget *target, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    send(target, key, modifiers, {});
}

} // namespace docket::console
