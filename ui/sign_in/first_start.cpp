// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/first_start.h"

#include "models/text/error_text.h"
#include "models/text/formats.h"
#include "ui/sign_in/hub_fields.h"
#include "ui/sign_in/passphrase_fields.h"
#include "ui/sign_in/shop_fields.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progress_panel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

QVBoxLayout *makeColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::panelPadding - 4);
    return column;
}

void addButtons(QVBoxLayout *column, QPushButton *first, QPushButton *second)
{
    auto *row = new QHBoxLayout;
    row->addWidget(first);
    row->addWidget(second);
    row->addStretch(1);
    column->addLayout(row);
}

} // namespace

FirstStart::FirstStart(const Theme &theme, const models::Formats &formats, QString folder, QWidget *parent)
    : SignInSheet(theme, parent)
    , m_folder(std::move(folder))
{
    setObjectName(u"firstStart"_s);
    m_question = makeQuestion();
    m_working = makeProgress(formats);
    m_recovery = makeRecovery();
    for (QWidget *step : {m_question, m_working, m_recovery})
        column()->addWidget(step);
    showStep(m_question);
    setKeychainAvailable(false);
}

QWidget *FirstStart::makeQuestion()
{
    auto *step = new QWidget(sheet());
    m_error = new Banner(theme(), Banner::Kind::Error, step);
    m_sample = new QRadioButton(step);
    m_sample->setObjectName(u"startWithSample"_s);
    m_sample->setChecked(true);
    m_empty = new QRadioButton(step);
    m_empty->setObjectName(u"startEmpty"_s);
    m_shop = new ShopFields(step);
    m_shop->hide();
    m_connect = new QRadioButton(step);
    m_connect->setObjectName(u"startConnected"_s);
    m_hub = new HubFields(step);
    m_hub->hide();
    m_place = new QLabel(step);
    m_place->setProperty("look", u"secondary"_s);
    m_place->setWordWrap(true);
    m_other = new QPushButton(step);
    m_other->setObjectName(u"otherFolder"_s);
    m_other->setProperty("look", u"link"_s);
    m_protection = new QLabel(step);
    m_protection->setProperty("look", u"secondary"_s);
    m_protection->setWordWrap(true);
    m_usePassphrase = new QCheckBox(step);
    m_usePassphrase->setObjectName(u"usePassphrase"_s);
    m_passphrase = new PassphraseFields(step);
    m_create = new QPushButton(step);
    m_create->setObjectName(u"createButton"_s);
    m_create->setProperty("look", u"primary"_s);
    m_quit = new QPushButton(step);
    m_quit->setObjectName(u"firstStartQuit"_s);

    auto *column = makeColumn(step);
    column->addWidget(m_error);
    column->addWidget(m_sample);
    column->addWidget(m_empty);
    column->addWidget(m_shop);
    column->addWidget(m_connect);
    column->addWidget(m_hub);
    column->addWidget(m_place);
    column->addWidget(m_other, 0, Qt::AlignLeading);
    column->addWidget(m_protection);
    column->addWidget(m_usePassphrase);
    column->addWidget(m_passphrase);
    addButtons(column, m_create, m_quit);
    connect(m_empty, &QRadioButton::toggled, m_shop, &QWidget::setVisible);
    connect(m_shop, &ShopFields::submitted, this, &FirstStart::submit);
    connect(m_connect, &QRadioButton::toggled, this, [this](bool isConnected) {
        m_hub->setVisible(isConnected);
        if (isConnected)
            m_hub->takeFocus();
        retranslate();
    });
    connect(m_hub, &HubFields::submitted, this, &FirstStart::submit);
    connect(m_hub, &HubFields::edited, this, [this] { m_error->setText({}); });
    connect(m_other, &QPushButton::clicked, this, &FirstStart::otherFolderWanted);
    connect(m_usePassphrase, &QCheckBox::toggled, m_passphrase, &QWidget::setVisible);
    connect(m_passphrase, &PassphraseFields::submitted, this, &FirstStart::submit);
    connect(m_create, &QPushButton::clicked, this, &FirstStart::submit);
    connect(m_quit, &QPushButton::clicked, this, &FirstStart::quitWanted);
    return step;
}

QWidget *FirstStart::makeProgress(const models::Formats &formats)
{
    auto *step = new QWidget(sheet());
    m_progress = new ProgressPanel(formats, step);
    makeColumn(step)->addWidget(m_progress);
    connect(m_progress, &ProgressPanel::cancelWanted, this, &FirstStart::cancelWanted);
    return step;
}

QWidget *FirstStart::makeRecovery()
{
    auto *step = new QWidget(sheet());
    m_key = new QLabel(step);
    m_key->setObjectName(u"recoveryKey"_s);
    m_key->setProperty("look", u"code"_s);
    m_key->setAlignment(Qt::AlignCenter);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy = new QPushButton(step);
    m_copy->setObjectName(u"copyRecoveryKey"_s);
    m_written = new QCheckBox(step);
    m_written->setObjectName(u"recoveryWritten"_s);
    m_begin = new QPushButton(step);
    m_begin->setObjectName(u"beginButton"_s);
    m_begin->setProperty("look", u"primary"_s);
    m_begin->setEnabled(false);
    auto *column = makeColumn(step);
    column->addWidget(m_key);
    column->addWidget(m_written);
    addButtons(column, m_begin, m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_key->text()); });
    connect(m_written, &QCheckBox::toggled, m_begin, &QWidget::setEnabled);
    connect(m_begin, &QPushButton::clicked, this, &FirstStart::finished);
    return step;
}

void FirstStart::showStep(QWidget *step)
{
    // Not a stack, which would be as tall as its tallest step.
    m_shown = step;
    for (QWidget *each : {m_question, m_working, m_recovery})
        each->setVisible(each == step);
    updateHead();
}

void FirstStart::setKeychainAvailable(bool isAvailable)
{
    m_hasKeychain = isAvailable;
    m_usePassphrase->setVisible(isAvailable);
    m_usePassphrase->setChecked(!isAvailable);
    m_passphrase->setVisible(m_usePassphrase->isChecked());
    retranslate();
}

void FirstStart::setFolder(const QString &folder)
{
    m_folder = folder;
    retranslate();
}

void FirstStart::proposeShop(const ShopInput &shop)
{
    m_shop->propose(shop);
}

void FirstStart::proposeHub(const QString &address)
{
    m_hub->setAddress(address);
    m_connect->setChecked(true);
}

void FirstStart::submit()
{
    if (m_shown != m_question)
        return;
    m_error->setText({});
    CreateInput input;
    input.path = m_folder;
    input.withSample = m_sample->isChecked();
    if (m_empty->isChecked()) {
        input.shop = m_shop->check();
        if (!input.shop)
            return;
    }
    if (m_connect->isChecked()) {
        input.hub = m_hub->check();
        if (!input.hub)
            return;
    }
    if (m_usePassphrase->isChecked()) {
        if (!m_passphrase->check())
            return;
        input.passphrase = std::make_shared<const identity::SecretBytes>(
            identity::SecretBytes::copyOf(m_passphrase->passphrase().toUtf8()));
    }
    emit createWanted(input);
}

void FirstStart::setBusy(std::shared_ptr<workspace::JobControl> control)
{
    m_progress->begin();
    m_progress->watch([control = std::move(control)] {
        return ProgressPanel::State{control->done(), control->total()};
    });
    showStep(m_working);
}

void FirstStart::setError(const Error &error)
{
    const bool isOfHub = m_connect->isChecked();
    m_progress->end();
    showStep(m_question);
    if (error.code.startsWith("keychain_"_L1))
        setKeychainAvailable(false);
    // Who canceled knows it.
    m_error->setText(error.code == "canceled"_L1 ? QString() : models::sentenceOf(error));
    if (isOfHub)
        m_hub->takeFocus();
}

void FirstStart::showRecoveryKey(const QString &key)
{
    m_progress->end();
    m_passphrase->clear();
    m_key->setText(key);
    m_key->setAccessibleName(tr("Recovery key: %1").arg(key));
    showStep(m_recovery);
    m_written->setFocus(Qt::OtherFocusReason);
}

void FirstStart::showEvent(QShowEvent *event)
{
    SignInSheet::showEvent(event);
    if (m_shown == m_question && m_connect->isChecked())
        m_hub->takeFocus();
    else if (m_shown == m_question)
        m_sample->setFocus(Qt::OtherFocusReason);
}

void FirstStart::updateHead()
{
    if (m_shown == m_recovery) {
        setHead(tr("Write down the recovery key"),
                tr("It opens the data when passphrase or keychain are lost. It is shown only now: keep it apart from "
                   "this machine."));
    } else if (m_shown == m_working) {
        setHead(tr("One moment"), {});
    } else {
        setHead(tr("Welcome to Docket"), tr("How do you want to begin?"));
    }
}

void FirstStart::retranslate()
{
    updateHead();
    m_sample->setText(tr("Try it with sample orders of an invented shop"));
    m_empty->setText(tr("Start with an empty shop"));
    m_connect->setText(tr("Work with the shop of a hub"));
    const QString place = QDir::toNativeSeparators(m_folder);
    m_place->setText(m_connect->isChecked()
                         ? tr("A copy of the hub's orders goes to %1, encrypted, so that you can work without a "
                              "network, too.")
                               .arg(place)
                         : tr("The data go to %1, encrypted, on this machine only.").arg(place));
    m_other->setText(tr("Choose another folder…"));
    m_protection->setText(m_hasKeychain ? tr("Your desktop's keychain keeps the key, so nothing has to be typed.")
                                        : tr("This desktop has no keychain that can be used, so a passphrase protects "
                                             "the data. It is asked for at every start."));
    m_usePassphrase->setText(tr("Protect the data with a passphrase instead"));
    m_create->setText(tr("Start"));
    m_quit->setText(tr("Quit"));
    m_progress->setTitle(m_connect->isChecked() ? tr("Signing in") : tr("Preparing the shop"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the recovery key"));
    m_written->setText(tr("I have written it down"));
    m_begin->setText(tr("Open the shop"));
}

} // namespace docket::ui
