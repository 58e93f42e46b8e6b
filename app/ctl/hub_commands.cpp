// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command_registry.h"
#include "app/ctl/copy_reports.h"
#include "app/ctl/folder_commands.h"
#include "app/ctl/hub_session.h"
#include "app/ctl/interruption.h"
#include "app/ctl/secret_input.h"
#include "app/ctl/text.h"
#include "services/domain/identifiers.h"
#include "services/outbox/backoff.h"
#include "services/remote/session_client.h"
#include "services/workspace/create_shop.h"

#include <QSysInfo>

#include <thread>

using namespace Qt::StringLiterals;

namespace docket::ctl {

namespace {

constexpr std::chrono::seconds longPoll(20);

/// What somebody signs in to a hub with.
struct HubSignIn {
    QUrl address;
    wire::SignInRequest request;
};

OrFailure<QString> readPassword(const Invocation &invocation, const QString &email)
{
    if (const auto file = invocation.arguments.optional(u"password-file"_s)) {
        const auto secret = readSecretFile(*file);
        if (!secret) {
            Error error = secret.error();
            error.field = u"--password-file"_s;
            return tl::make_unexpected(Failure(error));
        }
        return QString::fromUtf8(secret->bytes().toByteArray());
    }
    if (canAsk()) {
        const auto secret = askSecret(tr("Password of %1 at the hub").arg(email));
        if (!secret)
            return failed(secret);
        return QString::fromUtf8(secret->bytes().toByteArray());
    }
    const QString line = readLineOfInput();
    if (line.isEmpty())
        return wrongUsage(tr("The password is missing: give --password-file FILE, or write it to standard input."),
                          u"--password-file"_s);
    return line;
}

OrFailure<HubSignIn> readSignIn(const Invocation &invocation)
{
    const QString written = invocation.arguments.positionals().value(0);
    const auto address = sync::hubAddress(written);
    if (!address)
        return wrongUsage(tr("“%1” is no address of a hub, such as https://hub.example.com.").arg(written),
                          u"ADDRESS"_s);
    const auto email = invocation.arguments.optional(u"email"_s);
    if (!email)
        return wrongUsage(tr("Say who signs in: --email ADDRESS."), u"--email"_s);
    const auto password = readPassword(invocation, *email);
    if (!password)
        return failed(password);
    HubSignIn signIn;
    signIn.address = *address;
    signIn.request.email = *email;
    signIn.request.password = *password;
    signIn.request.deviceLabel = invocation.arguments.optional(u"label"_s).value_or(QSysInfo::machineHostName());
    return signIn;
}

OrFailure<wire::SessionAnswer> signInWith(HubSignIn signIn, const QString &device)
{
    signIn.request.deviceCode = device;
    if (!device.isEmpty())
        signIn.request.deviceLabel.clear();
    sync::HubLink link(signIn.address);
    auto session = remote::waitFor(remote::SessionClient(link.client()).signIn(signIn.request));
    if (!session)
        return failed(session);
    return std::move(*session);
}

// A new folder for the copy, or one that is there.
OrFailure<std::unique_ptr<Shop>> shopFor(const Invocation &invocation, const HubSignIn &signIn,
                                         wire::SessionAnswer &session)
{
    auto shop = invocation.session.openForWriting();
    if (!shop && shop.error().errors.constFirst().code != u"not_found")
        return failed(shop);
    QString device;
    if (shop) {
        const auto copy = store::readCopyState((*shop)->readConnection());
        if (!copy)
            return failed(copy);
        if (*copy)
            device = (*shop)->settings().device;
    }
    auto signedIn = signInWith(signIn, device);
    if (!signedIn)
        return failed(signedIn);
    session = std::move(*signedIn);
    if (!shop) {
        workspace::NewShop wanted;
        wanted.path = invocation.session.path();
        wanted.settings = {session.device, QTimeZone::systemTimeZone(), u"EUR"_s};
        auto created = createFolder(invocation.session, wanted, invocation.output);
        if (!created)
            return failed(created);
        printRecoveryKey(invocation.output, created->recoveryKey);
        auto opened = Shop::open(std::move(created->folder));
        if (!opened)
            return failed(opened);
        return std::move(*opened);
    }
    return shop;
}

Ran connectToHub(const Invocation &invocation)
{
    const auto signIn = readSignIn(invocation);
    if (!signIn)
        return failed(signIn);
    wire::SessionAnswer session;
    auto shop = shopFor(invocation, *signIn, session);
    if (!shop)
        return failed(shop);
    store::LocalCopy copy((*shop)->store().connection(), (*shop)->clock());
    sync::SessionKeeper keeper(copy, &invocation.session.keychain());
    const auto connected = keeper.signIn(signIn->address.toString(), signIn->request.email, session);
    if (!connected)
        return failed(connected);
    store::Settings settings = (*shop)->settings();
    settings.device = session.device;
    if (const auto saved = (*shop)->store().saveSettings(settings); !saved)
        return failed(saved);
    invocation.session.log().info(telemetry::Area::Command, "connected", {});
    invocation.output.line(
        tr("%1 is signed in to %2. Orders made here are numbered %3.")
            .arg(session.account.name, signIn->address.toString(), domain::orderNumber(session.device, 1)));
    invocation.output.say(tr("“docketctl sync --once” fetches the orders."));
    return ExitCode::Done;
}

Ran disconnectFromHub(const Invocation &invocation)
{
    auto hub = HubSession::open(invocation, HubSession::SignedOut::Allowed);
    if (!hub)
        return failed(hub);
    store::LocalCopy &copy = (*hub)->copy();
    const auto figures = copy.figures();
    if (!figures)
        return failed(figures);
    const auto ended = remote::waitFor(remote::SessionClient((*hub)->link().client()).signOut());
    const auto forgotten = (*hub)->keeper().signOut();
    if (const auto state = copy.state(); !state || !state->session.isEmpty())
        return state ? failed(forgotten) : failed(state);
    invocation.output.line(tr("Signed out. The copy stays and can be looked at; “docketctl connect” signs in again."));
    if (!ended)
        invocation.output.say(tr("The hub could not be told, so its session ends by itself later."));
    if (!forgotten)
        invocation.output.say(
            tr("The keychain could not be asked to forget the sign-in: %1").arg(forgotten.error().sentence));
    if (figures->pending > 0)
        invocation.output.say(
            tr("%1 still wait for the hub and are kept.").arg(counted(figures->pending, "change", "changes")));
    return ExitCode::Done;
}

void logRound(const Invocation &invocation, const Decided<sync::Round> &round)
{
    using namespace telemetry;
    if (round) {
        invocation.session.log().info(Area::Command, "synchronised",
                                      {count("received", round->received), count("sent", round->sent),
                                       count("refused", round->refused), count("pending", round->left.pending)});
    } else {
        invocation.session.log().warning(Area::Command, "not synchronised",
                                         {code("error", round.error().constFirst().code)});
    }
}

// Whether trying again later can help without a person.
bool passes(const Rejection &errors)
{
    static const QStringList passing{u"connection_failed"_s,   u"timed_out"_s,      u"service_paused"_s,
                                     u"service_failed"_s,      u"damaged_answer"_s, u"unexpected_answer"_s,
                                     u"database_unavailable"_s};
    return passing.contains(errors.constFirst().code);
}

void pauseFor(std::chrono::milliseconds pause)
{
    constexpr std::chrono::milliseconds step(100);
    for (auto left = pause; left.count() > 0 && !Interruption::isAsked(); left -= step)
        std::this_thread::sleep_for(std::min(left, step));
}

// Why it does not go on, and what of it stays.
Ran failedWith(const Invocation &invocation, HubSession &hub, const Rejection &errors)
{
    const auto figures = hub.copy().figures();
    if (figures && figures->pending > 0) {
        invocation.output.say(tr("%1 wait for the hub and are kept: “docketctl pending” lists them.")
                                  .arg(counted(figures->pending, "change", "changes")));
    }
    return tl::make_unexpected(Failure(errors));
}

Ran synchronizeAlways(const Invocation &invocation, HubSession &hub)
{
    const outbox::Random random = outbox::systemRandom();
    int troubles = 0;
    while (!Interruption::isAsked()) {
        auto round = hub.synchronizer().synchronize();
        if (round) {
            troubles = 0;
            round = hub.synchronizer().listen(longPoll);
        }
        logRound(invocation, round);
        if (round || Interruption::isAsked())
            continue;
        if (!passes(round.error()))
            return failedWith(invocation, hub, round.error());
        invocation.output.say(round.error().constFirst().sentence);
        pauseFor(outbox::backoff(troubles++, random));
    }
    return ExitCode::Done;
}

Ran synchronize(const Invocation &invocation)
{
    const Interruption interruption;
    auto hub = HubSession::open(invocation);
    if (!hub)
        return failed(hub);
    if (!invocation.arguments.has(u"once"_s))
        return synchronizeAlways(invocation, **hub);
    const auto round = (*hub)->synchronizer().synchronize();
    logRound(invocation, round);
    if (!round)
        return failedWith(invocation, **hub, round.error());
    printRound(invocation, *round);
    return ExitCode::Done;
}

Ran listPending(const Invocation &invocation)
{
    auto shop = invocation.session.openForWriting();
    if (!shop)
        return failed(shop);
    store::LocalCopy copy((*shop)->store().connection(), (*shop)->clock());
    if (const auto state = copy.state(); !state)
        return failed(state);
    const auto pending = copy.pending();
    if (!pending)
        return failed(pending);
    printPending(invocation, *pending, (*shop)->settings().timeZone);
    return ExitCode::Done;
}

} // namespace

CommandList hubCommands()
{
    const OptionSpec format = formatOption({u"text"_s, u"json"_s});
    return {
        {u"connect"_s,
         tr("Make the data folder a copy of a hub's shop, or sign in again."),
         {{{u"email"_s, u"ADDRESS"_s, tr("Who signs in."), {}, false, true},
           {u"password-file"_s, u"FILE"_s,
            tr("A file whose first line is the password; asked for, or read from standard input, without it.")},
           {u"label"_s, u"NAME"_s, tr("What the hub calls this copy; the machine's name without it.")}},
          {{u"ADDRESS"_s, PositionalSpec::Kind::Required, tr("The hub, such as https://hub.example.com.")}}},
         u"docketctl connect https://hub.example.com --email ana@example.com --password-file password.txt"_s,
         tr("A folder that is not there is made, as by “init”. One that has orders of its own cannot become a copy. The hub\n"
            "gives the code in the numbers of orders made here. The sign-in is kept in the system's keychain, or where\n"
            "there is none, in the encrypted database."),
         connectToHub},
        {u"sync"_s,
         tr("Send what was done here to the hub, and fetch what others did."),
         {{{u"once"_s, {}, tr("Stop when both sides have everything; otherwise go on until Ctrl+C.")}, format}, {}},
         u"docketctl sync --once"_s,
         tr("It may be stopped at any moment, and goes on from there. What clashes with what others did is kept: see\n"
            "“docketctl conflicts list”."),
         synchronize},
        {u"pending"_s,
         tr("List what was done here and is not confirmed by the hub."),
         {{format}, {}},
         u"docketctl pending"_s,
         {},
         listPending},
        {u"disconnect"_s,
         tr("Sign out of the hub; the copy and what waits in it stay."),
         {{}, {}},
         u"docketctl disconnect"_s,
         {},
         disconnectFromHub},
    };
}

} // namespace docket::ctl
