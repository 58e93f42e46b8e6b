// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QSettings>

namespace docket::ui {

/// What a person has chosen about the console on this machine; nothing of the shop. Read and written through at once.
/// What the file does not know, or knows wrongly, is as in a fresh installation.
class Preferences {
public:
    /// `settings` outlives the preferences.
    explicit Preferences(QSettings &settings) : m_settings(settings) {}

    /// `de`, `fr`, `en`; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] SchemeChoice scheme() const;
    void setScheme(SchemeChoice scheme);
    [[nodiscard]] Density density() const;
    void setDensity(Density density);
    /// Minutes without input until the console locks itself; 0: never.
    [[nodiscard]] int lockMinutes() const;
    void setLockMinutes(int minutes);

private:
    QSettings &m_settings;
};

} // namespace docket::ui
