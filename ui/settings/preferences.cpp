// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr auto languageKey = "console/language"_L1;
constexpr auto schemeKey = "console/appearance"_L1;
constexpr auto densityKey = "console/density"_L1;
constexpr auto lockKey = "console/lockMinutes"_L1;
constexpr int longestLock = 24 * 60;

} // namespace

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(languageKey, language);
}

SchemeChoice Preferences::scheme() const
{
    const QString word = m_settings.value(schemeKey).toString();
    if (word == "light"_L1)
        return SchemeChoice::Light;
    return word == "dark"_L1 ? SchemeChoice::Dark : SchemeChoice::System;
}

void Preferences::setScheme(SchemeChoice scheme)
{
    const auto word = scheme == SchemeChoice::Light  ? "light"_L1
                      : scheme == SchemeChoice::Dark ? "dark"_L1
                                                     : "system"_L1;
    m_settings.setValue(schemeKey, QString(word));
}

Density Preferences::density() const
{
    return m_settings.value(densityKey).toString() == "compact"_L1 ? Density::Compact : Density::Comfortable;
}

void Preferences::setDensity(Density density)
{
    m_settings.setValue(densityKey, density == Density::Compact ? u"compact"_s : u"comfortable"_s);
}

int Preferences::lockMinutes() const
{
    return std::clamp(m_settings.value(lockKey).toInt(), 0, longestLock);
}

void Preferences::setLockMinutes(int minutes)
{
    m_settings.setValue(lockKey, minutes);
}

} // namespace docket::ui
