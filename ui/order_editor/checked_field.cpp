// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/checked_field.h"

#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

bool isTyped(const QKeyEvent &key)
{
    const bool isCommand = (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0;
    const bool isText = !key.text().isEmpty() && key.text().front().isPrint();
    return !isCommand && (isText || key.key() == Qt::Key_Backspace || key.key() == Qt::Key_Delete);
}

// By the person, who goes on to the next thing. When the program moves the focus, as to a panel that opens, nobody said
// to be done with the field.
bool isLeaving(Qt::FocusReason reason)
{
    return reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

} // namespace

CheckedField::CheckedField(QWidget *editor) : QObject(editor), m_editor(editor)
{
    editor->installEventFilter(this);
}

void CheckedField::setError(const QString &error)
{
    if (error == m_error)
        return;
    const QString before = shownError();
    m_error = error;
    show(before);
}

void CheckedField::reach()
{
    if (m_isReached)
        return;
    m_isReached = true;
    show({});
}

void CheckedField::forget()
{
    const QString before = shownError();
    m_isReached = false;
    m_error.clear();
    show(before);
}

void CheckedField::show(const QString &before)
{
    const QString shown = shownError();
    if (shown == before)
        return;
    m_editor->setProperty("invalid", !shown.isEmpty());
    m_editor->setAccessibleDescription(shown);
    m_editor->style()->unpolish(m_editor);
    m_editor->style()->polish(m_editor);
    emit shownErrorChanged();
}

bool CheckedField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        if (isLeaving(static_cast<QFocusEvent *>(event)->reason()))
            reach();
    } else if (event->type() == QEvent::KeyPress && isTyped(*static_cast<QKeyEvent *>(event))) {
        // What is being written anew is not wrong yet.
        const QString before = shownError();
        m_isReached = false;
        show(before);
    }
    return QObject::eventFilter(watched, event);
}

LabeledField::LabeledField(QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_editor(editor)
    , m_field(new CheckedField(editor->focusProxy() ? editor->focusProxy() : editor))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space / 4);
    m_caption->setBuddy(editor);
    m_caption->setProperty("look", u"secondary"_s);
    auto *message = new QLabel(this);
    message->setProperty("look", u"error"_s);
    message->setWordWrap(true);
    message->hide();
    column->addWidget(m_caption);
    column->addWidget(editor);
    column->addWidget(message);
    column->addStretch();
    connect(m_field, &CheckedField::shownErrorChanged, message, [this, message] {
        message->setText(m_field->shownError());
        message->setVisible(!m_field->shownError().isEmpty());
    });
}

int LabeledField::fieldTop() const
{
    return m_caption->sizeHint().height() + layout()->spacing();
}

void LabeledField::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    QString plain = caption;
    m_field->editor()->setAccessibleName(plain.remove(u'&'));
}

} // namespace docket::ui
