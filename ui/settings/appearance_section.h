// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"
#include "ui/settings/settings_section.h"

class QComboBox;

namespace docket::ui {

/// Language, light or dark, and how tall rows are. Each choice takes effect at once.
class AppearanceSection final : public SettingsSection {
    Q_OBJECT

public:
    AppearanceSection(Theme &theme, Preferences &preferences, QWidget *parent = nullptr);

signals:
    /// `de`, `fr`, `en`; empty: the system's.
    void languageChosen(const QString &language);

protected:
    void retranslate() override;

private:
    void choose();

    Theme &m_theme;
    Preferences &m_preferences;
    QComboBox *m_language;
    QComboBox *m_scheme;
    QComboBox *m_density;
    QLabel *m_languageLabel;
    QLabel *m_schemeLabel;
    QLabel *m_densityLabel;
};

} // namespace docket::ui
