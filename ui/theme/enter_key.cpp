// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/enter_key.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QRadioButton>

namespace docket::ui {

EnterKey::EnterKey(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool EnterKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                         (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && !key->isAutoRepeat();
    auto *button = isEnter ? qobject_cast<QAbstractButton *>(watched) : nullptr;
    // What is ticked or chosen is not done by it, and dialogs do this themselves.
    if (!button || qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button) ||
        qobject_cast<QDialog *>(button->window()))
        return false;
    button->click();
    return true;
}

} // namespace docket::ui
