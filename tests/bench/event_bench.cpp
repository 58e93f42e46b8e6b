// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/event_bench.h"

#include "services/outbox/dispatcher.h"
#include "services/outbox/rabbitmq/publisher.h"
#include "services/outbox/rabbitmq/topology.h"
#include "services/store/local_outbox.h"
#include "services/store/outbox_rows.h"
#include "tests/bench/bare_publisher.h"
#include "tests/support/local_shop.h"

#include <QElapsedTimer>

#include <amqp.h>

using namespace Qt::StringLiterals;

namespace docket::bench {

namespace {

const QString source = u"urn:docket:shop:TST"_s;

template <typename T>
T orAbort(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A shop of which so many events wait, two of each order.
class WaitingShop {
public:
    WaitingShop(const wire::BrokerSettings &broker, qint64 events)
    {
        m_shop.addCustomer(u"C1"_s);
        m_shop.addProduct(u"TEA"_s, 450);
        m_shop.count(u"TEA"_s, events);
        orAbort(m_shop.store().saveDestination(broker));
        place(events / 2);
    }

    sql::Connection connect() const { return m_shop.connectToWrite(); }

private:
    void place(qint64 orders)
    {
        constexpr qint64 together = 500;
        domain::CreateOrder create;
        create.customerId = u"C1"_s;
        create.currency = *domain::Currency::fromCode(u"EUR");
        domain::LineDraft line;
        line.sku = u"TEA"_s;
        line.quantity = 1;
        create.lines = {line};
        for (qint64 left = orders; left > 0; left -= together) {
            std::vector<domain::Command> commands;
            for (qint64 i = 0; i < std::min(left, together); ++i)
                commands.push_back(m_shop.desk().newCommand(create));
            for (const auto &outcome : m_shop.desk().executeAll(commands, m_shop.actor())) {
                if (!outcome)
                    qFatal("%s", qPrintable(outcome.error().first().sentence));
            }
        }
    }

    test::LocalShop m_shop;
};

/// A text as long as the events' messages are on average.
QByteArray messageLike(outbox::Queue &queue, const ordering::Clock &clock)
{
    constexpr int sample = 1'000;
    const auto entries = orAbort(queue.claim(sample, clock.now()));
    qsizetype bytes = 0;
    std::vector<outbox::Settlement> released;
    for (const outbox::Entry &entry : entries) {
        bytes += wire::toCloudEvent(entry.event, source).size();
        released.push_back({.key = entry.key});
    }
    orAbort(queue.settle(released, clock.now()));
    return QByteArray(bytes / static_cast<qsizetype>(entries.size()), 'x');
}

double perSecond(qint64 count, qint64 nanoseconds)
{
    return static_cast<double>(count) * 1e9 / static_cast<double>(nanoseconds);
}

} // namespace

void publishEvents(Table &table, const test::PrivateRabbitMq &broker, qint64 events)
{
    const outbox::BrokerAccess access = broker.access(u"bench.%1"_s.arg(events));
    const WaitingShop shop(access.settings, events);
    const auto consumer = orAbort(outbox::Connection::open(access));
    orAbort(outbox::ensureExchange(*consumer, access.settings));
    const QString queueName = access.settings.exchange;
    orAbort(outbox::declareQueue(*consumer, access.settings, {.name = queueName}));

    store::LocalOutbox queue(shop.connect(), 1);
    outbox::Publisher publisher(access);
    orAbort(publisher.open());
    const ordering::SystemClock clock;
    outbox::DispatcherOptions options;
    options.source = source;
    outbox::Dispatcher dispatcher(queue, publisher, clock, outbox::systemRandom(), options);
    BarePublisher bare(access);
    const QByteArray body = messageLike(queue, clock);
    bare.publish(body, options.batch, options.window); // the broker is warm then

    QElapsedTimer timer;
    qint64 ownTime = 0;
    qint64 bareTime = 0;
    qint64 delivered = 0;
    // Turn about, so that whatever else the machine does is shared by both.
    for (;;) {
        timer.start();
        const outbox::Round round = orAbort(dispatcher.runRound([] { return false; }));
        ownTime += timer.nsecsElapsed();
        if (round.trouble || round.failed > 0)
            qFatal("Not all events were taken.");
        if (round.claimed == 0)
            break;
        delivered += round.delivered;
        timer.start();
        bare.publish(body, round.delivered, options.window);
        bareTime += timer.nsecsElapsed();
        const QByteArray name = queueName.toUtf8();
        amqp_queue_purge(consumer->handle(), outbox::Connection::mainChannel, amqp_cstring_bytes(name.constData()));
    }
    if (delivered < events)
        qFatal("Not all events were delivered.");
    constexpr double least = 0.7;
    table.rate(u"%1 events to RabbitMQ, confirmed"_s.arg(events), perSecond(delivered, ownTime),
               perSecond(delivered, bareTime), least);
}

} // namespace docket::bench
