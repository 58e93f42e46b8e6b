// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/protection_section.h"

#include "models/text/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/error_label.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr std::array lockChoices{0, 5, 15, 30, 60};
constexpr qsizetype leastLength = 8;

} // namespace

ProtectionSection::ProtectionSection(const Workbench &workbench, Preferences &preferences, QWidget *parent)
    : SettingsSection(parent)
    , m_workbench(workbench)
    , m_preferences(preferences)
    , m_error(new Banner(workbench.theme, Banner::Kind::Error, this))
    , m_lock(new QComboBox(this))
    , m_lockNow(new QPushButton(this))
    , m_first(new QLineEdit(this))
    , m_second(new QLineEdit(this))
    , m_change(new QPushButton(this))
    , m_recoveryText(new QLabel(this))
    , m_recoveryKey(new QLabel(this))
    , m_renew(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    addWide(m_error);
    buildLocking();
    buildPassphrase();
    buildRecovery();
    retranslate();
}

void ProtectionSection::buildLocking()
{
    m_lock->setObjectName(u"settingsLock"_s);
    for (const int minutes : lockChoices)
        m_lock->addItem({}, minutes);
    if (m_lock->findData(m_preferences.lockMinutes()) < 0)
        m_lock->addItem({}, m_preferences.lockMinutes());
    m_lock->setCurrentIndex(m_lock->findData(m_preferences.lockMinutes()));
    m_lockLabel = addField(m_lock);
    m_lockNow->setObjectName(u"settingsLockNow"_s);
    connect(m_lock, &QComboBox::activated, this, [this] {
        const int minutes = m_lock->currentData().toInt();
        m_preferences.setLockMinutes(minutes);
        emit lockMinutesChosen(minutes);
    });
    connect(m_lockNow, &QPushButton::clicked, this, &ProtectionSection::lockWanted);
}

void ProtectionSection::buildPassphrase()
{
    m_first->setObjectName(u"settingsPassphrase"_s);
    m_second->setObjectName(u"settingsPassphraseAgain"_s);
    for (QLineEdit *field : {m_first, m_second})
        field->setEchoMode(QLineEdit::Password);
    m_firstLabel = addField(m_first);
    m_secondLabel = addField(m_second);
    m_passphraseError = new ErrorLabel(m_second, this);
    addWide(m_passphraseError);
    m_change->setObjectName(u"settingsChangePassphrase"_s);
    addButtons({m_change, m_lockNow});
    connect(m_change, &QPushButton::clicked, this, &ProtectionSection::changePassphrase);
    connect(m_second, &QLineEdit::returnPressed, this, &ProtectionSection::changePassphrase);
    for (QLineEdit *field : {m_first, m_second})
        connect(field, &QLineEdit::textEdited, this, [this] { m_passphraseError->setError({}); });
}

void ProtectionSection::buildRecovery()
{
    m_recoveryText->setProperty("look", u"secondary"_s);
    m_recoveryText->setWordWrap(true);
    m_recoveryKey->setObjectName(u"settingsRecoveryKey"_s);
    m_recoveryKey->setProperty("look", u"code"_s);
    m_recoveryKey->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_recoveryKey->hide();
    m_renew->setObjectName(u"settingsRenewRecovery"_s);
    m_copy->hide();
    addWide(m_recoveryText);
    addWide(m_recoveryKey);
    addButtons({m_renew, m_copy});
    connect(m_renew, &QPushButton::clicked, this, &ProtectionSection::renewRecoveryKey);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_recoveryKey->text()); });
}

void ProtectionSection::setLockable(bool isLockable)
{
    m_lock->setEnabled(isLockable);
    m_lockNow->setEnabled(isLockable);
    m_lock->setToolTip(isLockable ? QString() : tr("Set a passphrase first: without one nothing could be unlocked."));
}

void ProtectionSection::setBusy(bool isBusy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_first, m_second, m_change, m_renew})
        widget->setEnabled(!isBusy);
}

void ProtectionSection::changePassphrase()
{
    m_error->setText({});
    if (m_first->text().size() < leastLength) {
        m_passphraseError->setError(tr("Take at least %n characters; a few words are best.", nullptr, leastLength));
        return;
    }
    if (m_first->text() != m_second->text()) {
        m_passphraseError->setError(tr("The two are not the same. Nothing was changed."));
        return;
    }
    setBusy(true);
    auto passphrase =
        std::make_shared<const identity::SecretBytes>(identity::SecretBytes::copyOf(m_first->text().toUtf8()));
    m_workbench.shop.setPassphrase(std::move(passphrase)).then(this, [this](const Result<void> &answer) {
        passphraseChanged(answer);
    });
}

void ProtectionSection::passphraseChanged(const Result<void> &answer)
{
    setBusy(false);
    if (!answer) {
        m_error->setText(models::sentenceOf(answer.error()));
        return;
    }
    m_first->clear();
    m_second->clear();
    m_workbench.notices.tell(tr("The new passphrase opens the data from now on."));
    emit passphraseSet();
}

void ProtectionSection::renewRecoveryKey()
{
    m_error->setText({});
    setBusy(true);
    m_workbench.shop.renewRecoveryKey().then(this, [this](const Result<QString> &answer) { showRecoveryKey(answer); });
}

void ProtectionSection::showRecoveryKey(const Result<QString> &answer)
{
    setBusy(false);
    if (!answer) {
        m_error->setText(models::sentenceOf(answer.error()));
        return;
    }
    m_recoveryKey->setText(*answer);
    m_recoveryKey->setAccessibleName(tr("New recovery key: %1").arg(*answer));
    m_recoveryKey->show();
    m_copy->show();
    retranslate();
}

void ProtectionSection::retranslate()
{
    setTitle(tr("Protection"));
    m_lockLabel->setText(tr("Lock by &itself"));
    m_lock->setAccessibleName(tr("Lock by itself"));
    for (int i = 0; i < m_lock->count(); ++i) {
        const int minutes = m_lock->itemData(i).toInt();
        m_lock->setItemText(i, minutes == 0 ? tr("Never") : tr("After %n minutes without input", nullptr, minutes));
    }
    m_lockNow->setText(tr("Lock now"));
    m_lockNow->setToolTip(tr("Lock now (Ctrl+L)"));
    m_firstLabel->setText(tr("New &passphrase"));
    m_secondLabel->setText(tr("The same &again"));
    m_first->setAccessibleName(tr("New passphrase"));
    m_second->setAccessibleName(tr("New passphrase again"));
    m_change->setText(tr("Set passphrase"));
    m_recoveryText->setText(
        m_recoveryKey->text().isEmpty()
            ? tr("The recovery key opens the data when passphrase and keychain are lost. A new one makes the old one "
                 "useless, except for older backups.")
            : tr("This is the new recovery key. Write it down and keep it apart from this machine; it is not shown "
                 "again. The old one opens nothing any more, except older backups."));
    m_renew->setText(tr("Make a new recovery key"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the recovery key"));
}

} // namespace docket::ui
