// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/event_relay.h"

#include "services/hub/store/hub_outbox.h"
#include "services/hub/store/outbox_rows.h"
#include "services/outbox/rabbitmq/publisher.h"

namespace docket::hub_program {

namespace {

outbox::Relay::Options optionsOf(const QString &device)
{
    outbox::Relay::Options options;
    options.dispatcher.source = wire::hubSource(device);
    // What is claimed is to be done well within the time of a claim.
    constexpr int batch = 512;
    options.dispatcher.batch = batch;
    // Also when nobody wakes it: another hub may have left something.
    options.lookEvery = std::chrono::seconds(5);
    options.opensAtStart = true;
    return options;
}

} // namespace

EventRelay::EventRelay(const outbox::BrokerAccess &broker, const Surroundings &surroundings)
    : m_surroundings(surroundings)
    , m_relay(parts(broker), surroundings.clock, outbox::systemRandom(), optionsOf(surroundings.device),
              [this](const outbox::Round &round) { putDown(round); })
{
}

outbox::Relay::Parts EventRelay::parts(const outbox::BrokerAccess &broker)
{
    return {[this]() -> Result<std::unique_ptr<outbox::Queue>> {
                return std::make_unique<hub::HubOutbox>(m_surroundings.pool, QUuid::createUuid());
            },
            [broker]() -> Result<std::unique_ptr<outbox::Transport>> {
                return std::make_unique<outbox::Publisher>(broker);
            }};
}

void EventRelay::putDown(const outbox::Round &round)
{
    using telemetry::Area;
    if (round.trouble) {
        m_surroundings.metrics.count("docket_outbox_troubles_total", "Times that the broker could not be used.",
                                     {{"code", round.trouble->code.toLatin1()}});
        m_surroundings.log.warning(Area::Outbox, "events not sent", {telemetry::code("code", round.trouble->code)});
    }
    if (round.delivered + round.failed + round.dead > 0) {
        m_surroundings.log.info(Area::Outbox, "events sent",
                                {telemetry::count("delivered", round.delivered),
                                 telemetry::count("failed", round.failed), telemetry::count("dead", round.dead)});
    }
}

void EventRelay::exportFigures(telemetry::Metrics &metrics)
{
    metrics.set("docket_outbox_in_flight", "Events on their way from this hub, without a receipt yet.",
                static_cast<double>(m_relay.state().inFlight));
    const auto connection = m_surroundings.pool.connection();
    const auto figures = connection ? hub::readOutboxFigures(**connection)
                                    : Result<outbox::Figures>(tl::make_unexpected(connection.error()));
    if (!figures)
        return;
    const auto set = [&](telemetry::Literal name, telemetry::Literal help, qint64 value) {
        metrics.set(name, help, static_cast<double>(value));
    };
    set("docket_outbox_queued", "Events that are not delivered yet.", figures->queued);
    set("docket_outbox_waiting", "Events that were refused and are tried again later.", figures->waiting);
    set("docket_outbox_dead", "Events that a person has to decide about.", figures->dead);
    set("docket_outbox_delivered", "Events delivered, by all hubs.", figures->delivered);
    set("docket_outbox_failed", "Attempts that were refused, by all hubs.", figures->failed);
    const auto age = figures->oldest ? m_surroundings.clock.now() - *figures->oldest : std::chrono::milliseconds(0);
    metrics.set("docket_outbox_oldest_seconds", "Age of the oldest event that is not delivered.",
                std::chrono::duration<double>(age).count());
}

} // namespace docket::hub_program
