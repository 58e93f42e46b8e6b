// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/trouble_screen.h"

#include "models/text/error_text.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

TroubleScreen::TroubleScreen(const Theme &theme, QString folder, Error error, QWidget *parent)
    : SignInSheet(theme, parent)
    , m_folder(std::move(folder))
    , m_error(std::move(error))
    , m_what(new QLabel(sheet()))
    , m_advice(new QLabel(sheet()))
    , m_place(new QLabel(sheet()))
    , m_retry(new QPushButton(sheet()))
    , m_other(new QPushButton(sheet()))
    , m_quit(new QPushButton(sheet()))
{
    setObjectName(u"troubleScreen"_s);
    m_what->setObjectName(u"troubleText"_s);
    m_advice->setObjectName(u"troubleAdvice"_s);
    m_retry->setObjectName(u"troubleRetry"_s);
    m_retry->setProperty("look", u"primary"_s);
    m_other->setObjectName(u"troubleOther"_s);
    m_quit->setObjectName(u"troubleQuit"_s);
    m_place->setProperty("look", u"secondary"_s);
    for (QLabel *label : {m_what, m_advice, m_place}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column()->addWidget(label);
    }
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_retry, m_other, m_quit})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column()->addLayout(buttons);
    connect(m_retry, &QPushButton::clicked, this, &TroubleScreen::retryWanted);
    connect(m_other, &QPushButton::clicked, this, &TroubleScreen::otherFolderWanted);
    connect(m_quit, &QPushButton::clicked, this, &TroubleScreen::quitWanted);
    retranslate();
}

QString TroubleScreen::title() const
{
    const QString &code = m_error.code;
    if (code == "in_use"_L1)
        return tr("The data are in use");
    if (code.startsWith("newer_"_L1))
        return tr("The data were written by a newer Docket");
    if (code.startsWith("damaged"_L1) || code == "keys_missing"_L1 || code == "database_missing"_L1)
        return tr("The data cannot be read");
    if (code == "read_only"_L1)
        return tr("The data cannot be written to");
    if (code == "disk_full"_L1)
        return tr("The disk is full");
    return tr("The data could not be opened");
}

QString TroubleScreen::advice() const
{
    const QString &code = m_error.code;
    if (code == "in_use"_L1)
        return tr("Wait until the other program is done or end it, then retry. Nothing was changed.");
    if (code.startsWith("newer_"_L1))
        return tr("Install the newer version of Docket to go on with these data. Nothing was changed.");
    if (code.startsWith("damaged"_L1) || code == "keys_missing"_L1 || code == "database_missing"_L1)
        return tr("Everything was left as it is. Restore a backup with “docketctl restore”, or save what can be read "
                  "with “docketctl salvage”.");
    if (code == "read_only"_L1)
        return tr("Make the folder writable for your account, then retry. Nothing was changed.");
    if (code == "disk_full"_L1)
        return tr("Make room on the disk, then retry. Nothing was lost.");
    return tr("Nothing was changed. Retry, or choose another folder.");
}

void TroubleScreen::showEvent(QShowEvent *event)
{
    SignInSheet::showEvent(event);
    m_retry->setFocus(Qt::OtherFocusReason);
}

void TroubleScreen::retranslate()
{
    setHead(title(), {});
    m_what->setText(models::sentenceOf(m_error));
    m_advice->setText(advice());
    m_place->setText(tr("Folder: %1").arg(QDir::toNativeSeparators(m_folder)));
    m_retry->setText(tr("Retry"));
    m_other->setText(tr("Choose another folder…"));
    m_quit->setText(tr("Quit"));
}

} // namespace docket::ui
