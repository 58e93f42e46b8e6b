// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/settings/appearance_section.h"
#include "ui/settings/data_section.h"
#include "ui/settings/protection_section.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

SettingsPage::SettingsPage(const Workbench &workbench, Preferences &preferences, QWidget *parent)
    : Page(parent)
    , m_appearance(new AppearanceSection(workbench.theme, preferences, this))
    , m_protection(new ProtectionSection(workbench, preferences, this))
    , m_data(new DataSection(workbench, this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_about(new QLabel(this))
{
    setObjectName(u"settingsPage"_s);
    assemble();
    connect(m_appearance, &AppearanceSection::languageChosen, this, &SettingsPage::languageChosen);
    connect(m_protection, &ProtectionSection::lockMinutesChosen, this, &SettingsPage::lockMinutesChosen);
    connect(m_protection, &ProtectionSection::lockWanted, this, &SettingsPage::lockWanted);
    connect(m_protection, &ProtectionSection::passphraseSet, this, &SettingsPage::passphraseSet);
    retranslate();
}

void SettingsPage::assemble()
{
    constexpr int columnWidth = 760;
    constexpr int pagePadding = 3 * Theme::space;
    m_title->setProperty("look", u"title"_s);
    for (QLabel *label : {m_hint, m_about}) {
        label->setProperty("look", u"secondary"_s);
        label->setWordWrap(true);
    }
    auto *sheet = new QWidget;
    sheet->setMaximumWidth(columnWidth);
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(pagePadding, pagePadding, pagePadding, pagePadding);
    m_column->setSpacing(Theme::panelPadding);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_title, m_appearance, m_protection, m_data, m_hint, m_about})
        m_column->addWidget(widget);
    m_column->addStretch(1);
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(sheet, 1);
    row->addStretch(0);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setProperty("look", u"clear"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(body);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::iconName() const
{
    return u"settings"_s;
}

void SettingsPage::activate()
{
    m_scroll->verticalScrollBar()->setValue(0);
    if (QWidget *first = findChild<QWidget *>(u"settingsLanguage"_s))
        first->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::addSection(QWidget *section)
{
    m_column->insertWidget(m_column->indexOf(m_data) + 1, section);
}

void SettingsPage::setLockable(bool isLockable)
{
    m_protection->setLockable(isLockable);
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    m_hint->setText(tr("Every action has a key: Ctrl+K lists all actions, F1 or ? shows their shortcuts."));
    m_about->setText(tr("Docket %1. Free software under the GNU General Public License, version 3 or later.")
                         .arg(QCoreApplication::applicationVersion()));
}

} // namespace docket::ui
