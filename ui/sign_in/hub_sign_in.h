// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "ui/sign_in/inputs.h"
#include "ui/sign_in/sign_in_sheet.h"

class QProgressBar;
class QPushButton;

namespace docket::ui {

class Banner;
class HubFields;

/// Asks somebody to sign in to the hub that the data are a copy of, when nobody is: after signing out, or when the hub
/// does not let the session in any more. It only asks; the answer is `setError`, or the screen goes.
class HubSignInScreen final : public SignInSheet {
    Q_OBJECT

public:
    HubSignInScreen(const Theme &theme, QString address, const QString &email, QWidget *parent = nullptr);

    /// Why nobody is signed in, and how many changes wait for the hub.
    void setReason(const std::optional<Error> &reason, qint64 waiting);
    void setBusy(bool isBusy);
    void setError(const Rejection &errors);

signals:
    void signInWanted(const docket::ui::HubInput &input);
    void otherFolderWanted();
    void quitWanted();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void submit();
    [[nodiscard]] QString reasonText() const;

    QString m_address;
    std::optional<Error> m_reason;
    qint64 m_waiting = 0;
    Banner *m_why;
    Banner *m_error;
    QLabel *m_kept;
    HubFields *m_fields;
    QProgressBar *m_busy;
    QPushButton *m_signIn;
    QPushButton *m_other;
    QPushButton *m_quit;
};

} // namespace docket::ui
