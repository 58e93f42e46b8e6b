// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/hub_sign_in.h"

#include "models/text/error_text.h"
#include "ui/sign_in/hub_fields.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

HubSignInScreen::HubSignInScreen(const Theme &theme, QString address, const QString &email, QWidget *parent)
    : SignInSheet(theme, parent)
    , m_address(std::move(address))
    , m_why(new Banner(theme, Banner::Kind::Warning, sheet()))
    , m_error(new Banner(theme, Banner::Kind::Error, sheet()))
    , m_kept(new QLabel(sheet()))
    , m_fields(new HubFields(sheet()))
    , m_busy(new QProgressBar(sheet()))
    , m_signIn(new QPushButton(sheet()))
    , m_other(new QPushButton(sheet()))
    , m_quit(new QPushButton(sheet()))
{
    setObjectName(u"hubSignIn"_s);
    m_why->setObjectName(u"hubSignInReason"_s);
    m_error->setObjectName(u"hubSignInError"_s);
    m_kept->setObjectName(u"hubSignInKept"_s);
    m_kept->setProperty("look", u"secondary"_s);
    m_kept->setWordWrap(true);
    m_fields->setKnown(m_address, email);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setProperty("look", u"thin"_s);
    m_busy->hide();
    m_signIn->setObjectName(u"hubSignInButton"_s);
    m_signIn->setProperty("look", u"primary"_s);
    m_other->setProperty("look", u"link"_s);
    m_other->setObjectName(u"hubSignInOther"_s);
    m_quit->setObjectName(u"hubSignInQuit"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_quit);
    buttons->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_why, m_kept, m_error, m_fields, m_busy})
        column()->addWidget(widget);
    column()->addLayout(buttons);
    column()->addWidget(m_other, 0, Qt::AlignLeading);
    connect(m_fields, &HubFields::submitted, this, &HubSignInScreen::submit);
    connect(m_fields, &HubFields::edited, this, [this] { m_error->setText({}); });
    connect(m_signIn, &QPushButton::clicked, this, &HubSignInScreen::submit);
    connect(m_other, &QPushButton::clicked, this, &HubSignInScreen::otherFolderWanted);
    connect(m_quit, &QPushButton::clicked, this, &HubSignInScreen::quitWanted);
    setFocusProxy(m_fields);
    retranslate();
}

void HubSignInScreen::setReason(const std::optional<Error> &reason, qint64 waiting)
{
    m_reason = reason;
    m_waiting = waiting;
    retranslate();
}

void HubSignInScreen::submit()
{
    if (m_busy->isVisible())
        return;
    if (const auto input = m_fields->check()) {
        setBusy(true);
        emit signInWanted(*input);
    }
}

void HubSignInScreen::setBusy(bool isBusy)
{
    m_busy->setVisible(isBusy);
    m_fields->setEnabled(!isBusy);
    m_signIn->setEnabled(!isBusy);
    m_other->setEnabled(!isBusy);
    if (isBusy)
        m_error->setText({});
}

void HubSignInScreen::setError(const Rejection &errors)
{
    setBusy(false);
    m_error->setText(models::sentencesOf(errors));
    m_fields->askAgain();
}

void HubSignInScreen::showEvent(QShowEvent *event)
{
    SignInSheet::showEvent(event);
    m_fields->takeFocus();
}

// What the service says is meant for the command line as well.
QString HubSignInScreen::reasonText() const
{
    if (m_reason->code == u"session_ended"_s)
        return tr("The hub ended your session. Sign in again; if that is refused, ask whoever looks after the hub.");
    if (m_reason->code == u"lease_ended"_s)
        return tr("The hub has not been reached for three days. Sign in again to go on working.");
    if (m_reason->code == u"signed_out"_s)
        return tr("Nobody is signed in.");
    return models::sentenceOf(*m_reason);
}

void HubSignInScreen::retranslate()
{
    setHead(tr("Sign in"), tr("The data on this machine are a copy of the shop at %1.").arg(m_address));
    m_why->setText(m_reason ? reasonText() : QString());
    m_kept->setText(m_waiting > 0 ? tr("%n change(s) made here are kept, and are sent when you have signed in.",
                                       nullptr, static_cast<int>(m_waiting))
                                  : QString());
    m_kept->setVisible(m_waiting > 0);
    m_busy->setAccessibleName(tr("Signing in"));
    m_signIn->setText(tr("Sign in"));
    m_other->setText(tr("Open another folder…"));
    m_quit->setText(tr("Quit"));
}

} // namespace docket::ui
