// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sign_in/inputs.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace docket::ui {

class FormField;

/// What a new shop is like: the code that its order numbers begin with, its currency and its time zone.
class ShopFields final : public QWidget {
    Q_OBJECT

public:
    explicit ShopFields(QWidget *parent = nullptr);

    void propose(const ShopInput &shop);
    /// Reads what was typed, or says at its field what is wrong and gives nothing.
    std::optional<ShopInput> check();

signals:
    /// Enter in the last field: in the others it chooses what is proposed.
    void submitted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showNumber();

    QComboBox *m_currency;
    QComboBox *m_timeZone;
    QLineEdit *m_device;
    FormField *m_currencyField;
    FormField *m_timeZoneField;
    FormField *m_deviceField;
    QLabel *m_hint;
};

} // namespace docket::ui
