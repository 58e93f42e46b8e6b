// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/event_sending.h"

#include "app/ctl/interruption.h"
#include "app/ctl/progress_line.h"
#include "app/ctl/secret_input.h"
#include "app/ctl/text.h"
#include "services/outbox/dispatcher.h"
#include "services/outbox/rabbitmq/broker_password.h"
#include "services/outbox/rabbitmq/publisher.h"
#include "services/store/local_outbox.h"

#include <thread>

using namespace Qt::StringLiterals;

namespace docket::ctl {

using outbox::BrokerAccess;
using std::chrono::milliseconds;

namespace {

/// What sending came to so far.
struct Sent {
    qint64 delivered = 0;
    qint64 failed = 0;
    qint64 dead = 0;
    int troubles = 0; ///< in a row
};

void waitFor(milliseconds pause)
{
    constexpr milliseconds step(100);
    for (milliseconds left = pause; left.count() > 0 && !Interruption::isAsked(); left -= step)
        std::this_thread::sleep_for(std::min(left, step));
}

void logRound(Session &session, const outbox::Round &round)
{
    using namespace telemetry;
    if (round.trouble) {
        session.log().warning(Area::Command, "events not sent", {code("error", round.trouble->code)});
    } else if (round.claimed > 0) {
        session.log().info(
            Area::Command, "events sent",
            {count("delivered", round.delivered), count("failed", round.failed), count("dead", round.dead)});
    }
}

void sayWhatWasSent(Output &output, const Sent &sent, const outbox::Figures &left)
{
    output.say(tr("%1 delivered, %2 refused for now, %3 dead; %4 still wait.")
                   .arg(sent.delivered)
                   .arg(sent.failed)
                   .arg(sent.dead)
                   .arg(left.queued));
    if (left.dead > 0)
        output.say(tr("%1 can never be delivered as they are: “docketctl outbox list” shows why.").arg(left.dead));
}

} // namespace

OrFailure<store::Destination> destinationOf(sql::Connection &connection)
{
    auto destination = store::DestinationRows(connection).find();
    if (!destination)
        return failed(destination);
    if (!*destination) {
        return refused(u"no_destination"_s, tr("Nobody was ever told where events go, so none are kept for it. "
                                               "“docketctl events set-destination ADDRESS” says where."));
    }
    return std::move(**destination);
}

OrFailure<BrokerAccess> accessOf(const Invocation &invocation, const wire::BrokerSettings &settings)
{
    auto access = outbox::brokerAccess(settings, invocation.session.keychain());
    const bool isMissing = access ? !access->password : access.error().code == u"broker_password_missing";
    if (isMissing && !settings.user.isEmpty() && canAsk()) {
        auto typed = askSecret(tr("Password of %1 at the broker").arg(settings.user));
        if (!typed)
            return failed(typed);
        return BrokerAccess{settings, std::make_shared<identity::SecretBytes>(std::move(*typed))};
    }
    if (!access)
        return failed(access);
    return std::move(*access);
}

Ran sendEvents(const Invocation &invocation)
{
    auto shop = invocation.session.openForWriting();
    if (!shop)
        return failed(shop);
    const auto destination = destinationOf((*shop)->readConnection());
    if (!destination)
        return failed(destination);
    auto access = accessOf(invocation, destination->broker);
    if (!access)
        return failed(access);
    auto connection = (*shop)->folder().connect();
    if (!connection)
        return failed(connection);

    store::LocalOutbox queue(std::move(*connection), destination->id);
    outbox::Publisher publisher(std::move(*access));
    const outbox::Random random = outbox::systemRandom();
    outbox::DispatcherOptions options;
    options.source = wire::shopSource((*shop)->settings().device);
    outbox::Dispatcher dispatcher(queue, publisher, (*shop)->clock(), random, options);
    const bool isOnce = invocation.arguments.has(u"once"_s);
    const Interruption interruption;
    ProgressLine progress(invocation.output, tr("Sending"), tr("events"));
    Sent sent;
    while (!Interruption::isAsked()) {
        const auto round = dispatcher.runRound(Interruption::isAsked);
        if (!round)
            return failed(round);
        logRound(invocation.session, *round);
        sent.delivered += round->delivered;
        sent.failed += round->failed;
        sent.dead += round->dead;
        progress.update(sent.delivered, 0, 0);
        if (round->trouble) {
            if (isOnce)
                return tl::make_unexpected(Failure(*round->trouble));
            invocation.output.say(round->trouble->sentence);
            waitFor(outbox::backoff(sent.troubles++, random));
            continue;
        }
        sent.troubles = 0;
        if (round->claimed > 0)
            continue;
        const auto due = queue.nextDue();
        if (!due)
            return failed(due);
        if (isOnce || !*due)
            break;
        waitFor(std::max(milliseconds(100), **due - (*shop)->clock().now()));
    }
    const auto left = queue.figures();
    if (!left)
        return failed(left);
    invocation.output.replaceStatus({});
    sayWhatWasSent(invocation.output, sent, *left);
    return ExitCode::Done;
}

} // namespace docket::ctl
