// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_section.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

SettingsSection::SettingsSection(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_form(new QFormLayout)
    , m_column(new QVBoxLayout(this))
{
    setProperty("look", u"card"_s);
    m_title->setProperty("look", u"heading"_s);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(Theme::panelPadding);
    m_form->setVerticalSpacing(Theme::space);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_column->setContentsMargins(Theme::panelPadding, Theme::panelPadding, Theme::panelPadding, Theme::panelPadding);
    m_column->setSpacing(Theme::panelPadding - 4);
    m_column->addWidget(m_title);
    m_column->addLayout(m_form);
}

QLabel *SettingsSection::addField(QWidget *field)
{
    constexpr int fieldWidth = 240;
    auto *label = new QLabel(this);
    label->setBuddy(field);
    field->setMinimumWidth(fieldWidth);
    m_form->addRow(label, field);
    return label;
}

void SettingsSection::addWide(QWidget *widget)
{
    m_column->addWidget(widget);
}

void SettingsSection::addButtons(const QList<QWidget *> &buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space);
    for (QWidget *button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    m_column->addLayout(row);
}

void SettingsSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace docket::ui
