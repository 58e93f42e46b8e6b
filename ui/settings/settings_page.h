// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"
#include "ui/workbench/page.h"
#include "ui/workbench/workbench.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace docket::ui {

class AppearanceSection;
class DataSection;
class ProtectionSection;

/// What can be chosen about the console, how the data are protected and backed up. Every choice takes effect at once.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    /// `preferences` outlive the page.
    SettingsPage(const Workbench &workbench, Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void activate() override;
    /// After those that are there. Takes ownership.
    void addSection(QWidget *section);
    /// Whether locking is possible; see MainWindow::setLockable.
    void setLockable(bool isLockable);

signals:
    /// `de`, `fr`, `en`; empty: the system's.
    void languageChosen(const QString &language);
    /// 0: never.
    void lockMinutesChosen(int minutes);
    void lockWanted();
    /// From now on a passphrase opens the data.
    void passphraseSet();

protected:
    void changeEvent(QEvent *event) override;

private:
    void assemble();
    void retranslate();

    QScrollArea *m_scroll = nullptr;
    AppearanceSection *m_appearance;
    ProtectionSection *m_protection;
    DataSection *m_data;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_about;
};

} // namespace docket::ui
