// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/unlock_screen.h"

#include "models/text/error_text.h"
#include "ui/widgets/banner.h"

#include <QDir>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

UnlockScreen::UnlockScreen(const Theme &theme, QString folder, QWidget *parent)
    : SignInSheet(theme, parent)
    , m_folder(std::move(folder))
    , m_error(new Banner(theme, Banner::Kind::Error, sheet()))
    , m_passphrase(new QLineEdit(sheet()))
    , m_recoveryKey(new QLineEdit(sheet()))
    , m_busy(new QProgressBar(sheet()))
    , m_unlock(new QPushButton(sheet()))
    , m_otherWay(new QPushButton(sheet()))
    , m_quit(new QPushButton(sheet()))
{
    setObjectName(u"unlockScreen"_s);
    m_passphrase->setObjectName(u"unlockPassphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_recoveryKey->setObjectName(u"unlockRecoveryKey"_s);
    m_unlock->setObjectName(u"unlockButton"_s);
    m_unlock->setProperty("look", u"primary"_s);
    m_otherWay->setObjectName(u"unlockOtherWay"_s);
    m_otherWay->setProperty("look", u"link"_s);
    m_quit->setObjectName(u"unlockQuit"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setProperty("look", u"thin"_s);
    m_busy->hide();

    column()->addWidget(m_error);
    column()->addWidget(m_passphrase);
    column()->addWidget(m_recoveryKey);
    column()->addWidget(m_busy);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_unlock);
    buttons->addWidget(m_quit);
    buttons->addStretch(1);
    column()->addLayout(buttons);
    column()->addWidget(m_otherWay, 0, Qt::AlignLeading);

    for (QLineEdit *line : {m_passphrase, m_recoveryKey}) {
        connect(line, &QLineEdit::returnPressed, this, &UnlockScreen::submit);
        connect(line, &QLineEdit::textEdited, m_error, [this] { m_error->setText({}); });
    }
    connect(m_unlock, &QPushButton::clicked, this, &UnlockScreen::submit);
    connect(m_quit, &QPushButton::clicked, this, &UnlockScreen::quitWanted);
    connect(m_otherWay, &QPushButton::clicked, this, [this] { setAsksForRecoveryKey(!m_asksForRecoveryKey); });
    setFocusPolicy(Qt::StrongFocus);
    setAsksForRecoveryKey(false);
}

void UnlockScreen::setAsksForRecoveryKey(bool asks)
{
    m_asksForRecoveryKey = asks;
    m_passphrase->setVisible(!asks);
    m_recoveryKey->setVisible(asks);
    m_error->setText({});
    retranslate();
    field()->setFocus(Qt::OtherFocusReason);
}

void UnlockScreen::submit()
{
    if (m_busy->isVisible() || field()->text().isEmpty())
        return;
    UnlockInput input;
    if (m_asksForRecoveryKey)
        input.recoveryKey = m_recoveryKey->text();
    else
        input.passphrase =
            std::make_shared<const identity::SecretBytes>(identity::SecretBytes::copyOf(m_passphrase->text().toUtf8()));
    setBusy(true);
    emit unlockWanted(input);
}

void UnlockScreen::setBusy(bool isBusy)
{
    m_busy->setVisible(isBusy);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_passphrase, m_recoveryKey, m_unlock, m_otherWay})
        widget->setEnabled(!isBusy);
    if (isBusy)
        m_error->setText({});
}

void UnlockScreen::setError(const Error &error)
{
    setBusy(false);
    m_error->setText(models::sentenceOf(error));
    // A recovery key is long: it stays, to be mended.
    m_passphrase->clear();
    field()->setFocus(Qt::OtherFocusReason);
}

void UnlockScreen::focusInEvent(QFocusEvent *)
{
    field()->setFocus(Qt::OtherFocusReason);
}

void UnlockScreen::showEvent(QShowEvent *event)
{
    SignInSheet::showEvent(event);
    field()->setFocus(Qt::OtherFocusReason);
}

void UnlockScreen::retranslate()
{
    const QString folder = tr("The data in %1 are locked.").arg(QDir::toNativeSeparators(m_folder));
    setHead(tr("Unlock Docket"), folder);
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_recoveryKey->setPlaceholderText(tr("Recovery key, such as 7ZK3M-0QWXA-…"));
    m_recoveryKey->setAccessibleName(tr("Recovery key"));
    m_busy->setAccessibleName(tr("Unlocking"));
    m_unlock->setText(tr("Unlock"));
    m_quit->setText(tr("Quit"));
    m_otherWay->setText(m_asksForRecoveryKey ? tr("Use the passphrase") : tr("Use the recovery key"));
}

} // namespace docket::ui
