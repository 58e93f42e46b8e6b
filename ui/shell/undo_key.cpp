// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_key.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace docket::ui {

namespace {

bool hasNothingToUndo(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->isUndoAvailable();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return !text->document()->isUndoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return !text->document()->isUndoAvailable();
    if (qobject_cast<const QAbstractSpinBox *>(widget)) {
        const auto *line = widget->findChild<const QLineEdit *>();
        return !line || !line->isUndoAvailable();
    }
    return false;
}

} // namespace

UndoKey::UndoKey(std::function<bool()> isWanted, QObject *parent) : QObject(parent), m_isWanted(std::move(isWanted))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool UndoKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    if (!key->matches(QKeySequence::Undo) || !m_isWanted() || !hasNothingToUndo(qobject_cast<QWidget *>(watched)))
        return false;
    // A field that does not get to see it cannot claim the key, so the shortcut has it.
    key->ignore();
    return true;
}

} // namespace docket::ui
