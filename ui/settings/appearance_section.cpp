// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_section.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

template <typename Choice>
void addChoice(QComboBox *box, Choice choice)
{
    box->addItem({}, static_cast<int>(choice));
}

template <typename Choice>
void select(QComboBox *box, Choice choice)
{
    box->setCurrentIndex(box->findData(static_cast<int>(choice)));
}

} // namespace

AppearanceSection::AppearanceSection(Theme &theme, Preferences &preferences, QWidget *parent)
    : SettingsSection(parent)
    , m_theme(theme)
    , m_preferences(preferences)
    , m_language(new QComboBox(this))
    , m_scheme(new QComboBox(this))
    , m_density(new QComboBox(this))
    , m_languageLabel(addField(m_language))
    , m_schemeLabel(addField(m_scheme))
    , m_densityLabel(addField(m_density))
{
    m_language->setObjectName(u"settingsLanguage"_s);
    m_scheme->setObjectName(u"settingsScheme"_s);
    m_density->setObjectName(u"settingsDensity"_s);
    // Languages are called by their own names.
    m_language->addItem({}, QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->addItem(u"Français"_s, u"fr"_s);
    for (const auto scheme : {SchemeChoice::System, SchemeChoice::Light, SchemeChoice::Dark})
        addChoice(m_scheme, scheme);
    for (const auto density : {Density::Comfortable, Density::Compact})
        addChoice(m_density, density);
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language())));
    select(m_scheme, preferences.scheme());
    select(m_density, preferences.density());
    for (QComboBox *box : {m_language, m_scheme, m_density})
        connect(box, &QComboBox::activated, this, &AppearanceSection::choose);
    retranslate();
}

void AppearanceSection::choose()
{
    const QString language = m_language->currentData().toString();
    if (language != m_preferences.language()) {
        m_preferences.setLanguage(language);
        emit languageChosen(language);
    }
    const auto scheme = static_cast<SchemeChoice>(m_scheme->currentData().toInt());
    const auto density = static_cast<Density>(m_density->currentData().toInt());
    m_preferences.setScheme(scheme);
    m_preferences.setDensity(density);
    m_theme.setScheme(scheme);
    m_theme.setDensity(density);
}

void AppearanceSection::retranslate()
{
    setTitle(tr("Appearance"));
    m_languageLabel->setText(tr("&Language"));
    m_schemeLabel->setText(tr("&Colors"));
    m_densityLabel->setText(tr("&Rows"));
    m_language->setItemText(0, tr("As the system"));
    m_scheme->setItemText(0, tr("As the system"));
    m_scheme->setItemText(1, tr("Light"));
    m_scheme->setItemText(2, tr("Dark"));
    m_density->setItemText(0, tr("Comfortable"));
    m_density->setItemText(1, tr("Compact"));
    m_language->setAccessibleName(tr("Language"));
    m_scheme->setAccessibleName(tr("Colors"));
    m_density->setAccessibleName(tr("Height of rows"));
}

} // namespace docket::ui
