// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_field.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

FormField::FormField(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_error(new ErrorLabel(field, this))
{
    m_name->setProperty("look", u"secondary"_s);
    m_name->setBuddy(field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_name);
    column->addWidget(field);
    column->addWidget(m_error);
    setFocusProxy(field);
}

void FormField::setName(const QString &name)
{
    m_name->setText(name);
    if (QWidget *named = field())
        named->setAccessibleName(QString(name).remove(u'&'));
}

} // namespace docket::ui
