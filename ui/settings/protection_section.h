// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"
#include "ui/settings/settings_section.h"
#include "ui/workbench/workbench.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace docket::ui {

class Banner;
class ErrorLabel;

/// Locking, the passphrase, and the recovery key.
class ProtectionSection final : public SettingsSection {
    Q_OBJECT

public:
    ProtectionSection(const Workbench &workbench, Preferences &preferences, QWidget *parent = nullptr);

    /// Whether “Lock now” is possible; see MainWindow.
    void setLockable(bool isLockable);

signals:
    /// 0: never.
    void lockMinutesChosen(int minutes);
    void lockWanted();
    /// From now on a passphrase opens the data.
    void passphraseSet();

protected:
    void retranslate() override;

private:
    void buildLocking();
    void buildPassphrase();
    void buildRecovery();
    void changePassphrase();
    void passphraseChanged(const Result<void> &answer);
    void renewRecoveryKey();
    void showRecoveryKey(const Result<QString> &answer);
    void setBusy(bool isBusy);

    Workbench m_workbench;
    Preferences &m_preferences;
    Banner *m_error;
    QComboBox *m_lock;
    QLabel *m_lockLabel = nullptr;
    QPushButton *m_lockNow;
    QLineEdit *m_first;
    QLineEdit *m_second;
    QLabel *m_firstLabel = nullptr;
    QLabel *m_secondLabel = nullptr;
    ErrorLabel *m_passphraseError = nullptr;
    QPushButton *m_change;
    QLabel *m_recoveryText;
    QLabel *m_recoveryKey;
    QPushButton *m_renew;
    QPushButton *m_copy;
};

} // namespace docket::ui
