// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sign_in/inputs.h"

#include <QWidget>

class QLineEdit;

namespace docket::ui {

class FormField;

/// Address of a hub, e-mail and password.
class HubFields final : public QWidget {
    Q_OBJECT

public:
    explicit HubFields(QWidget *parent = nullptr);

    /// Where and as whom somebody signs in again: the address cannot be changed then.
    void setKnown(const QString &address, const QString &email);
    /// A proposal, which can be changed.
    void setAddress(const QString &address);
    /// Reads what was typed, or says at its field what is missing and gives nothing.
    std::optional<HubInput> check();
    /// Forgets the password, and puts the cursor where it is typed again.
    void askAgain();
    void takeFocus();

signals:
    /// Enter in the last field.
    void submitted();
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_address;
    QLineEdit *m_email;
    QLineEdit *m_password;
    FormField *m_addressField;
    FormField *m_emailField;
    FormField *m_passwordField;
};

} // namespace docket::ui
