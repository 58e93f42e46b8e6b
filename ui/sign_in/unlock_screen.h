// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "ui/sign_in/inputs.h"
#include "ui/sign_in/sign_in_sheet.h"

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace docket::ui {

class Banner;

/// Asks for the passphrase or the recovery key, at the start and after the console has locked itself. It only asks:
/// whoever gets `unlockWanted` tries it elsewhere, and answers with `setError`, or takes the screen away.
class UnlockScreen final : public SignInSheet {
    Q_OBJECT

public:
    UnlockScreen(const Theme &theme, QString folder, QWidget *parent = nullptr);

    /// While it is tried: fields and buttons rest.
    void setBusy(bool isBusy);
    /// What went wrong. Ends being busy, clears what was typed and puts the focus there again.
    void setError(const Error &error);

signals:
    void unlockWanted(const docket::ui::UnlockInput &input);
    void quitWanted();

protected:
    void retranslate() override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void submit();
    void setAsksForRecoveryKey(bool asks);
    [[nodiscard]] QLineEdit *field() const { return m_asksForRecoveryKey ? m_recoveryKey : m_passphrase; }

    QString m_folder;
    bool m_asksForRecoveryKey = false;
    Banner *m_error;
    QLineEdit *m_passphrase;
    QLineEdit *m_recoveryKey;
    QProgressBar *m_busy;
    QPushButton *m_unlock;
    QPushButton *m_otherWay;
    QPushButton *m_quit;
};

} // namespace docket::ui
