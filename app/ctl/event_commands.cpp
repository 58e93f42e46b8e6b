// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command_registry.h"
#include "app/ctl/event_reports.h"
#include "app/ctl/event_sending.h"
#include "app/ctl/interruption.h"
#include "app/ctl/secret_input.h"
#include "app/ctl/text.h"
#include "app/ctl/wording.h"
#include "services/outbox/rabbitmq/broker_password.h"
#include "services/outbox/rabbitmq/broker_trial.h"
#include "services/outbox/rabbitmq/subscription.h"
#include "services/outbox/rabbitmq/topology.h"
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
    wire::BrokerSettings settings = before;
    if (const QString address = arguments.positional(0); !address.isEmpty()) {
        if (const auto set = wire::setAddress(settings, address); !set)
            return wrongUsage(set.error().sentence, u"ADDRESS"_s);
    }
    settings.user = arguments.optional(u"user"_s).value_or(settings.user);
    settings.exchange = arguments.optional(u"exchange"_s).value_or(settings.exchange);
    settings.caFile = arguments.optional(u"ca-file"_s).value_or(settings.caFile);
    settings.declaresExchange = readYes(arguments, u"declare"_s, settings.declaresExchange);
    const auto types = readEventTypes(arguments, settings.eventTypes);
    if (!types)
        return failed(types);
    settings.eventTypes = *types;
    return settings;
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

Ran declareQueue(const Invocation &invocation)
{
    const auto most = invocation.arguments.integer(u"max"_s, 1);
    if (!most)
        return failed(most);
    auto shop = invocation.session.openForReading();
    if (!shop)
        return failed(shop);
    const auto destination = destinationOf((*shop)->readConnection());
    if (!destination)
        return failed(destination);
    const auto access = accessOf(invocation, destination->broker);
    if (!access)
        return failed(access);
    outbox::QueueSpec queue;
    queue.name = invocation.arguments.positional(0);
    if (const QStringList keys = invocation.arguments.values(u"event"_s); !keys.isEmpty())
        queue.bindings = keys;
    queue.mostMessages = most->value_or(queue.mostMessages);
    const auto connection = outbox::Connection::open(*access);
    if (!connection)
        return failed(connection);
    if (const auto there = outbox::ensureExchange(**connection, access->settings); !there)
        return failed(there);
    if (const auto declared = outbox::declareQueue(**connection, access->settings, queue); !declared)
        return failed(declared);
    invocation.output.line(tr("The queue “%1” gets %2; what its consumer rejects goes to “%3”.")
                               .arg(queue.name, queue.bindings.join(u", "_s), outbox::deadLetterQueueOf(queue.name)));
    return ExitCode::Done;
}

void printDelivery(const Invocation &invocation, const outbox::Delivery &delivery, const QTimeZone &zone)
{
    const auto head = wire::eventHeadFromJson(delivery.body);
    if (invocation.wantsJson() || !head) {
        invocation.output.bytes(delivery.body + '\n');
    } else {
        invocation.output.line(u"%1  %2  %3  %4"_s.arg(timeText(head->happenedAt, zone), head->type.leftJustified(18),
                                                       head->entity.id, QString::number(head->sequence)));
    }
    // Whoever watches wants to see it now.
    (void)invocation.output.flush();
}

Ran tailEvents(const Invocation &invocation)
{
    const auto limit = invocation.arguments.integer(u"limit"_s, 1);
    if (!limit)
        return failed(limit);
    auto shop = invocation.session.openForReading();
    if (!shop)
        return failed(shop);
    const auto destination = destinationOf((*shop)->readConnection());
    if (!destination)
        return failed(destination);
    const auto access = accessOf(invocation, destination->broker);
    if (!access)
        return failed(access);
    const QStringList keys = invocation.arguments.values(u"event"_s);
    const auto subscription = outbox::Subscription::listen(*access, keys.isEmpty() ? QStringList{u"#"_s} : keys);
    if (!subscription)
        return failed(subscription);
    invocation.output.say(tr("Listening to “%1”; Ctrl+C ends it.").arg(access->settings.exchange));
    const Interruption interruption;
    qint64 shown = 0;
    while (!Interruption::isAsked() && (!*limit || shown < **limit)) {
        constexpr std::chrono::milliseconds attention(200);
        const auto delivery = (*subscription)->next(attention);
        if (!delivery)
            return failed(delivery);
        if (*delivery) {
            printDelivery(invocation, **delivery, (*shop)->settings().timeZone);
            ++shown;
        }
    }
    return ExitCode::Done;
}

CommandSpec setDestinationSpec()
{
    return {
        u"events set-destination"_s,
        tr("Say to which RabbitMQ broker events are published, or change that."),
        {{{u"user"_s, u"NAME"_s, tr("Whom to sign in as.")},
          {u"password-file"_s, u"FILE"_s, tr("A file whose first line is the password; it goes into the keychain.")},
          {u"exchange"_s, u"NAME"_s, tr("The topic exchange; docket.events when nothing is said.")},
          {u"ca-file"_s, u"FILE"_s, tr("Certificates to trust, PEM; else those the system trusts.")},
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
    const OptionSpec keys{u"event"_s,
                          u"KEY"_s,
                          tr("Routing key: a type, or with * and #, such as “order.*”; all when not given."),
                          {},
                          true};
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
        {u"events tail"_s,
         tr("Show events as a consumer gets them, as they are published from now on."),
         {{keys, limitOption(tr("Stop after so many.")), formatOption({u"text"_s, u"json"_s})}, {}},
         u"docketctl events tail --event 'order.*'"_s,
         {},
         tailEvents},
        {u"events declare-queue"_s,
         tr("Make a queue at the broker as a consumer of events should have it."),
         {{keys,
           {u"max"_s, u"N"_s, tr("Most messages in it; a million when not given. More are refused, and wait here.")}},
          {{u"NAME"_s, PositionalSpec::Kind::Required, tr("The queue's name.")}}},
         u"docketctl events declare-queue warehouse --event 'order.*'"_s,
         tr("A durable quorum queue; what its consumer rejects, or fails over ten times, goes to NAME.dead."),
         declareQueue},
    };
}

} // namespace docket::ctl
