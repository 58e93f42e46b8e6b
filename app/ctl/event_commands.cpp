// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/broker_options.h"
#include "app/ctl/command_registry.h"
#include "app/ctl/event_listening.h"
#include "app/ctl/event_reports.h"
#include "app/ctl/event_sending.h"
#include "app/ctl/secret_input.h"
#include "app/ctl/text.h"
#include "app/ctl/wording.h"
#include "services/outbox/rabbitmq/broker_password.h"
#include "services/outbox/rabbitmq/broker_trial.h"
#include "services/store/local_copy.h"
#include "services/store/local_outbox.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

namespace {

OrFailure<QStringList> readEventTypes(const Arguments &arguments, const QStringList &before)
{
    const QStringList given = arguments.values(u"event"_s);
    if (given.isEmpty())
        return before;
    if (given == QStringList{u"all"_s})
        return QStringList();
    const QStringList known = wire::publishedEventTypes();
    for (const QString &type : given) {
        if (!known.contains(type))
            return wrongUsage(tr("--event: there is no event “%1”%2 One of: %3, or “all”.")
                                  .arg(type, suggestion(type, known), known.join(u", "_s)),
                              u"--event"_s);
    }
    return given;
}

/// Yes or no of an option that says so; what was before when it is not given.
bool readYes(const Arguments &arguments, const QString &option, bool before)
{
    return arguments.has(option) ? arguments.value(option) == u"yes" : before;
}

OrFailure<wire::BrokerSettings> readSettings(const Arguments &arguments, const wire::BrokerSettings &before)
{
    auto read = readBroker(arguments, arguments.positional(0), u"ADDRESS"_s, before);
    if (!read)
        return read;
    wire::BrokerSettings &settings = *read;
    settings.declaresExchange = readYes(arguments, u"declare"_s, settings.declaresExchange);
    const auto types = readEventTypes(arguments, settings.eventTypes);
    if (!types)
        return failed(types);
    settings.eventTypes = *types;
    return read;
}

OrFailure<void> keepPassword(const Invocation &invocation, wire::BrokerSettings &settings)
{
    const auto file = invocation.arguments.optional(u"password-file"_s);
    if (!file)
        return {};
    auto password = readSecretFile(*file);
    if (!password) {
        Error error = password.error();
        error.field = u"--password-file"_s;
        return tl::make_unexpected(Failure(error));
    }
    if (const auto kept = outbox::keepBrokerPassword(settings, *password, invocation.session.keychain()); !kept) {
        Failure failure(kept.error());
        failure.errors.front().sentence +=
            u' ' + tr("Without a keychain the variable DOCKET_BROKER_PASSWORD or DOCKET_BROKER_PASSWORD_FILE gives the "
                      "password each time; leave --password-file out then.");
        return tl::make_unexpected(std::move(failure));
    }
    return {};
}

void printDestination(const Invocation &invocation, const store::Destination &destination,
                      const outbox::Figures &figures, const QTimeZone &zone)
{
    if (invocation.wantsJson()) {
        invocation.output.bytes(toJson(destination, figures) + '\n');
        return;
    }
    const wire::BrokerSettings &broker = destination.broker;
    Output &output = invocation.output;
    output.line(tr("broker     %1").arg(wire::addressOf(broker)));
    output.line(tr("exchange   %1").arg(broker.exchange));
    if (!broker.user.isEmpty())
        output.line(tr("user       %1").arg(broker.user));
    output.line(tr("events     %1").arg(broker.eventTypes.isEmpty() ? tr("all") : broker.eventTypes.join(u", "_s)));
    output.line(tr("publishing %1").arg(destination.isEnabled ? tr("on") : tr("off")));
    output.line(tr("queued     %1").arg(figures.queued));
    output.line(tr("waiting    %1").arg(figures.waiting));
    output.line(tr("dead       %1").arg(figures.dead));
    output.line(tr("delivered  %1").arg(figures.delivered));
    output.line(tr("failed     %1").arg(figures.failed));
    if (figures.oldest)
        output.line(tr("oldest     %1").arg(timeText(*figures.oldest, zone)));
}

Ran showDestination(const Invocation &invocation)
{
    auto shop = invocation.session.openForReading();
    if (!shop)
        return failed(shop);
    const auto destination = destinationOf((*shop)->readConnection());
    if (!destination)
        return failed(destination);
    const auto figures = store::readOutboxFigures((*shop)->readConnection(), destination->id);
    if (!figures)
        return failed(figures);
    printDestination(invocation, *destination, *figures, (*shop)->settings().timeZone);
    return ExitCode::Done;
}

Ran setDestination(const Invocation &invocation)
{
    auto shop = invocation.session.openForWriting();
    if (!shop)
        return failed(shop);
    const auto copy = store::readCopyState((*shop)->readConnection());
    if (!copy)
        return failed(copy);
    if (*copy) {
        return refused(u"is_copy"_s,
                       tr("These data are a copy of %1, which publishes the events itself. Nothing was changed.")
                           .arg((*copy)->address));
    }
    store::DestinationRows rows((*shop)->store().connection());
    const auto before = rows.find();
    if (!before)
        return failed(before);
    const store::Destination old = before->value_or(store::Destination{});
    auto settings = readSettings(invocation.arguments, old.broker);
    if (!settings)
        return failed(settings);
    if (settings->host.isEmpty())
        return wrongUsage(tr("The first time, an ADDRESS is needed, such as amqps://broker.example.com."),
                          u"ADDRESS"_s);
    if (const auto kept = keepPassword(invocation, *settings); !kept)
        return tl::make_unexpected(kept.error());
    const bool isEnabled = readYes(invocation.arguments, u"publish"_s, old.isEnabled);
    if (const auto saved = (*shop)->store().saveDestination(*settings, isEnabled); !saved)
        return failed(saved);
    invocation.session.log().info(telemetry::Area::Command, "destination set", {});
    const auto now = destinationOf((*shop)->store().connection());
    if (!now)
        return failed(now);
    const auto figures = store::readOutboxFigures((*shop)->store().connection(), now->id);
    if (!figures)
        return failed(figures);
    printDestination(invocation, *now, *figures, (*shop)->settings().timeZone);
    return ExitCode::Done;
}

Ran testDestination(const Invocation &invocation)
{
    auto shop = invocation.session.openForReading();
    if (!shop)
        return failed(shop);
    const auto destination = destinationOf((*shop)->readConnection());
    if (!destination)
        return failed(destination);
    const auto access = accessOf(invocation, destination->broker);
    if (!access)
        return failed(access);
    const auto trial = outbox::tryBroker(*access, wire::shopSource((*shop)->settings().device));
    if (!trial) {
        invocation.session.log().warning(telemetry::Area::Command, "destination tried",
                                         {telemetry::code("error", trial.error().code)});
        return failed(trial);
    }
    invocation.output.line(
        tr("%1 takes events for “%2”.").arg(wire::addressOf(destination->broker), destination->broker.exchange));
    if (!trial->isRouted)
        invocation.output.say(tr("But no queue is bound for them: they would be kept here until one is. "
                                 "“docketctl events declare-queue NAME” makes one."));
    return ExitCode::Done;
}

CommandSpec setDestinationSpec()
{
    return {
        u"events set-destination"_s,
        tr("Say to which RabbitMQ broker events are published, or change that."),
        {{userOption(),
          {u"password-file"_s, u"FILE"_s, tr("A file whose first line is the password; it goes into the keychain.")},
          exchangeOption(),
          caFileOption(),
          {u"event"_s, u"TYPE"_s, tr("Publish only this type, such as order.shipped; “all” for all."), {}, true},
          {u"declare"_s, u"ANSWER"_s, tr("Whether to make the exchange when it is missing."), {u"yes"_s, u"no"_s}},
          {u"publish"_s, u"ANSWER"_s, tr("Whether events are recorded for it from now on."), {u"yes"_s, u"no"_s}},
          formatOption({u"text"_s, u"json"_s})},
         {{u"ADDRESS"_s, PositionalSpec::Kind::Optional, tr("amqps://host[:port][/vhost], or amqp:// without TLS.")}}},
        u"docketctl events set-destination amqps://broker.example.com/shop --user docket --password-file pw"_s,
        tr("Events are recorded for it from then on, in the transaction of their change; what happened before is not "
           "told. The open console publishes them, or “docketctl events send”."),
        setDestination};
}

} // namespace

CommandList eventCommands()
{
    return {
        setDestinationSpec(),
        {u"events status"_s,
         tr("Show where events go, and how many wait, were delivered, failed or are dead."),
         {{formatOption({u"text"_s, u"json"_s})}, {}},
         u"docketctl events status"_s,
         {},
         showDestination},
        {u"events test"_s,
         tr("Go the whole way to the broker once, and say exactly what is wrong."),
         {{}, {}},
         u"docketctl events test"_s,
         tr("Publishes one message of the type docket.ping, which consumers ignore."),
         testDestination},
        {u"events send"_s,
         tr("Publish what waits, until nothing is left."),
         {{{u"once"_s, {}, tr("Stop where it goes no further now, instead of waiting and trying again.")}}, {}},
         u"docketctl events send --once"_s,
         tr("An open console does it by itself. Ctrl+C stops it; what was not confirmed is sent again next time."),
         sendEvents},
        tailSpec(),
        declareQueueSpec(),
    };
}

} // namespace docket::ctl
