// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/event_listening.h"

#include "app/ctl/broker_options.h"
#include "app/ctl/event_sending.h"
#include "app/ctl/interruption.h"
#include "app/ctl/text.h"
#include "app/ctl/wording.h"
#include "services/outbox/rabbitmq/subscription.h"
#include "services/outbox/rabbitmq/topology.h"
#include "services/wire/cloud_event.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

namespace {

/// The broker to listen to, and the time zone to tell times in.
struct Listening {
    outbox::BrokerAccess access;
    QTimeZone zone;
};

OrFailure<Listening> namedBroker(const Invocation &invocation)
{
    const auto settings = readBroker(invocation.arguments, invocation.arguments.value(u"broker"_s), u"--broker"_s, {});
    if (!settings)
        return failed(settings);
    auto access = accessOf(invocation, *settings);
    if (!access)
        return failed(access);
    return Listening{std::move(*access), QTimeZone::systemTimeZone()};
}

OrFailure<Listening> brokerOf(const Invocation &invocation)
{
    if (invocation.arguments.has(u"broker"_s))
        return namedBroker(invocation);
    for (const QString &option : {u"user"_s, u"exchange"_s, u"ca-file"_s}) {
        if (invocation.arguments.has(option))
            return wrongUsage(tr("--%1 is about a broker that --broker names.").arg(option), u"--"_s + option);
    }
    auto shop = invocation.session.openForReading();
    if (!shop)
        return failed(shop);
    const auto destination = destinationOf((*shop)->readConnection());
    if (!destination)
        return failed(destination);
    auto access = accessOf(invocation, destination->broker);
    if (!access)
        return failed(access);
    return Listening{std::move(*access), (*shop)->settings().timeZone};
}

Ran declareQueue(const Invocation &invocation)
{
    const auto most = invocation.arguments.integer(u"max"_s, 1);
    if (!most)
        return failed(most);
    const auto broker = brokerOf(invocation);
    if (!broker)
        return failed(broker);
    const outbox::BrokerAccess &access = broker->access;
    outbox::QueueSpec queue;
    queue.name = invocation.arguments.positional(0);
    if (const QStringList keys = invocation.arguments.values(u"event"_s); !keys.isEmpty())
        queue.bindings = keys;
    queue.mostMessages = most->value_or(queue.mostMessages);
    const auto connection = outbox::Connection::open(access);
    if (!connection)
        return failed(connection);
    if (const auto there = outbox::ensureExchange(**connection, access.settings); !there)
        return failed(there);
    if (const auto declared = outbox::declareQueue(**connection, access.settings, queue); !declared)
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
    const auto broker = brokerOf(invocation);
    if (!broker)
        return failed(broker);
    const QStringList keys = invocation.arguments.values(u"event"_s);
    const auto subscription = outbox::Subscription::listen(broker->access, keys.isEmpty() ? QStringList{u"#"_s} : keys);
    if (!subscription)
        return failed(subscription);
    invocation.output.say(tr("Listening to “%1”; Ctrl+C ends it.").arg(broker->access.settings.exchange));
    const Interruption interruption;
    qint64 shown = 0;
    while (!Interruption::isAsked() && (!*limit || shown < **limit)) {
        constexpr std::chrono::milliseconds attention(200);
        const auto delivery = (*subscription)->next(attention);
        if (!delivery)
            return failed(delivery);
        if (*delivery) {
            printDelivery(invocation, **delivery, broker->zone);
            ++shown;
        }
    }
    return ExitCode::Done;
}

OptionSpec keysOption()
{
    return {u"event"_s,
            u"KEY"_s,
            tr("Routing key: a type, or with * and #, such as “order.*”; all when not given."),
            {},
            true};
}

OptionSpec brokerOption()
{
    return {u"broker"_s, u"ADDRESS"_s,
            tr("This broker, such as a hub's, instead of the one of the data folder; amqps://host[:port][/vhost].")};
}

} // namespace

CommandSpec tailSpec()
{
    return {u"events tail"_s,
            tr("Show events as a consumer gets them, as they are published from now on."),
            {{keysOption(), limitOption(tr("Stop after so many.")), brokerOption(), userOption(), exchangeOption(),
              caFileOption(), formatOption({u"text"_s, u"json"_s})},
             {}},
            u"docketctl events tail --event 'order.*'"_s,
            tr("With --broker no data folder is needed; the password is the one of DOCKET_BROKER_PASSWORD or "
               "DOCKET_BROKER_PASSWORD_FILE, or is asked for."),
            tailEvents};
}

CommandSpec declareQueueSpec()
{
    return {u"events declare-queue"_s,
            tr("Make a queue at the broker as a consumer of events should have it."),
            {{keysOption(),
              {u"max"_s, u"N"_s, tr("Most messages in it; a million when not given. More are refused, and wait here.")},
              brokerOption(),
              userOption(),
              exchangeOption(),
              caFileOption()},
             {{u"NAME"_s, PositionalSpec::Kind::Required, tr("The queue's name.")}}},
            u"docketctl events declare-queue warehouse --event 'order.*'"_s,
            tr("A durable quorum queue; what its consumer rejects, or fails over ten times, goes to NAME.dead."),
            declareQueue};
}

} // namespace docket::ctl
