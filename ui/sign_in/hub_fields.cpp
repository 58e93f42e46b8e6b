// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/hub_fields.h"

#include "services/workspace/connect_shop.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form_field.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

HubFields::HubFields(QWidget *parent)
    : QWidget(parent)
    , m_address(new QLineEdit)
    , m_email(new QLineEdit)
    , m_password(new QLineEdit)
    , m_addressField(new FormField(m_address, this))
    , m_emailField(new FormField(m_email, this))
    , m_passwordField(new FormField(m_password, this))
{
    m_address->setObjectName(u"hubAddress"_s);
    m_address->setPlaceholderText(u"https://hub.example.com"_s);
    m_email->setObjectName(u"hubEmail"_s);
    m_password->setObjectName(u"hubPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space);
    for (FormField *field : {m_addressField, m_emailField, m_passwordField})
        column->addWidget(field);
    for (QLineEdit *line : {m_address, m_email, m_password}) {
        connect(line, &QLineEdit::textEdited, this, &HubFields::edited);
        connect(line, &QLineEdit::returnPressed, this, &HubFields::submitted);
    }
    setFocusProxy(m_address);
    retranslate();
}

void HubFields::setKnown(const QString &address, const QString &email)
{
    m_address->setText(address);
    m_address->setReadOnly(true);
    m_address->setFocusPolicy(Qt::NoFocus);
    m_email->setText(email);
    setFocusProxy(m_password);
}

void HubFields::setAddress(const QString &address)
{
    m_address->setText(address);
}

std::optional<HubInput> HubFields::check()
{
    const auto address = workspace::hubAddress(m_address->text());
    m_addressField->setError(address ? QString()
                                     : tr("This is no address of a hub. Write it like https://hub.example.com."));
    const QString email = m_email->text().trimmed();
    m_emailField->setError(email.isEmpty() ? tr("Your e-mail address is missing.") : QString());
    m_passwordField->setError(m_password->text().isEmpty() ? tr("The password is missing.") : QString());
    for (FormField *field : {m_addressField, m_emailField, m_passwordField}) {
        if (!field->error().isEmpty()) {
            field->field()->setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
    }
    return HubInput{
        *address, email,
        std::make_shared<const identity::SecretBytes>(identity::SecretBytes::copyOf(m_password->text().toUtf8()))};
}

void HubFields::askAgain()
{
    m_password->clear();
    m_password->setFocus(Qt::OtherFocusReason);
}

void HubFields::takeFocus()
{
    for (QLineEdit *line : {m_address, m_email, m_password}) {
        if (line->text().isEmpty() || line == m_password) {
            line->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void HubFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HubFields::retranslate()
{
    m_addressField->setName(tr("Address of the hub"));
    m_emailField->setName(tr("E-mail"));
    m_passwordField->setName(tr("Password"));
}

} // namespace docket::ui
