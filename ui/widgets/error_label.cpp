// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/error_label.h"

#include <QAccessible>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace docket::ui {

ErrorLabel::ErrorLabel(QWidget *field, QWidget *parent) : QLabel(parent), m_field(field)
{
    setProperty("look", u"error"_s);
    setWordWrap(true);
    hide();
}

void ErrorLabel::setField(QWidget *field)
{
    if (field == m_field)
        return;
    setError({});
    m_field = field;
}

void ErrorLabel::setError(const QString &text)
{
    if (text == this->text())
        return;
    setText(text);
    setVisible(!text.isEmpty());
    if (!m_field)
        return;
    m_field->setProperty("invalid", !text.isEmpty());
    m_field->setAccessibleDescription(text);
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
    if (!text.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace docket::ui
