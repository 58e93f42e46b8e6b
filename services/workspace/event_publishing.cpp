// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace/event_publishing.h"

#include "services/outbox/rabbitmq/broker_password.h"
#include "services/outbox/rabbitmq/publisher.h"
#include "services/store/local_outbox.h"

#include <QTimer>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace docket::workspace {

namespace {

constexpr std::chrono::milliseconds announceEvery{250};
const outbox::RelayState stopped{outbox::RelayState::Phase::Stopped, 0, std::nullopt, std::nullopt};

tl::unexpected<Error> passOn(const Error &error)
{
    return tl::make_unexpected(error);
}

Result<OutboxView> viewOf(sql::Connection &connection, int limit)
{
    OutboxView view;
    auto destination = store::DestinationRows(connection).find();
    if (!destination)
        return passOn(destination.error());
    view.destination = std::move(*destination);
    if (!view.destination)
        return view;
    const auto figures = store::readOutboxFigures(connection, view.destination->id);
    if (!figures)
        return passOn(figures.error());
    view.figures = *figures;
    auto entries = store::OutboxRows(connection).list(view.destination->id, limit);
    if (!entries)
        return passOn(entries.error());
    view.entries = std::move(*entries);
    return view;
}

} // namespace

EventPublishing::EventPublishing(Workspace &workspace, identity::SecretStore &keychain)
    : m_workspace(workspace)
    , m_keychain(keychain)
{
    const auto wake = [this] {
        if (m_relay)
            m_relay->wake();
        announce();
    };
    // Every event is about one of these.
    connect(&workspace, &Workspace::ordersChanged, this, wake);
    connect(&workspace, &Workspace::stockChanged, this, wake);
    connect(&workspace, &Workspace::customersChanged, this, wake);
    connect(&workspace, &Workspace::productsChanged, this, wake);
    start();
}

EventPublishing::~EventPublishing()
{
    m_relay.reset();
    m_asking.waitForDone();
}

void EventPublishing::start()
{
    const int generation = ++m_generation;
    // An end waits for receipts, and two at once would send everything twice: first the old one, on a thread that may
    // wait, then the new.
    std::shared_ptr<outbox::Relay> ending = std::move(m_relay);
    const Answer<void *> ended = QtConcurrent::run(&m_asking, [ending = std::move(ending)]() mutable -> void * {
        ending.reset();
        return nullptr;
    });
    ended.then(this, [this, generation](void *) {
        m_workspace.read([](ReadSession &session) { return store::DestinationRows(session.connection()).find(); })
            .then(this, [this, generation](const Result<std::optional<store::Destination>> &destination) {
                if (generation == m_generation && destination && *destination && (*destination)->isEnabled)
                    startWith(**destination);
                announce();
            });
    });
}

void EventPublishing::startWith(const store::Destination &destination)
{
    outbox::Relay::Parts parts;
    parts.queue = [this, id = destination.id]() -> Result<std::unique_ptr<outbox::Queue>> {
        auto connection = m_workspace.connect();
        if (!connection)
            return passOn(connection.error());
        return std::make_unique<store::LocalOutbox>(std::move(*connection), id);
    };
    parts.transport = [this, broker = destination.broker]() -> Result<std::unique_ptr<outbox::Transport>> {
        auto access = outbox::brokerAccess(broker, m_keychain);
        if (!access)
            return passOn(access.error());
        return std::make_unique<outbox::Publisher>(std::move(*access));
    };
    outbox::Relay::Options options;
    options.dispatcher.source = wire::shopSource(m_workspace.facts().device);
    m_relay = std::make_unique<outbox::Relay>(std::move(parts), m_workspace.clock(), outbox::systemRandom(),
                                              std::move(options), [this](const outbox::Round &) {
                                                  QMetaObject::invokeMethod(
                                                      this, [this] { announce(); }, Qt::QueuedConnection);
                                              });
}

void EventPublishing::announce()
{
    if (m_isAnnounced)
        return;
    m_isAnnounced = true;
    QTimer::singleShot(announceEvery, this, [this] {
        m_isAnnounced = false;
        emit changed();
    });
}

outbox::RelayState EventPublishing::state() const
{
    return m_relay ? m_relay->state() : stopped;
}

Answer<Result<OutboxView>> EventPublishing::view(int limit)
{
    return m_workspace.read([limit](ReadSession &session) { return viewOf(session.connection(), limit); });
}

Answer<Result<void>> EventPublishing::save(wire::BrokerSettings settings, bool isEnabled, Password password)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const QFuture<Result<void>> future = promise->future();
    const auto finish = [this, promise](const Result<void> &saved) {
        if (saved)
            start();
        promise->addResult(saved);
        promise->finish();
    };
    // The keychain may ask a person first, on a thread that may wait for it.
    const Answer<Result<wire::BrokerSettings>> kept =
        QtConcurrent::run(&m_asking, [this, settings, password]() mutable -> Result<wire::BrokerSettings> {
            if (password) {
                if (const auto written = outbox::keepBrokerPassword(settings, *password, m_keychain); !written)
                    return passOn(written.error());
            }
            return settings;
        });
    kept.then(this, [this, isEnabled, finish](const Result<wire::BrokerSettings> &complete) {
        if (!complete) {
            finish(passOn(complete.error()));
            return;
        }
        m_workspace
            .write([broker = *complete, isEnabled](store::LocalStore &store) {
                return store.saveDestination(broker, isEnabled);
            })
            .then(this, finish);
    });
    return future;
}

Answer<Result<outbox::BrokerTrial>> EventPublishing::test(wire::BrokerSettings settings, Password password)
{
    return QtConcurrent::run(&m_asking,
                             [this, settings = std::move(settings), password = std::move(password),
                              source = wire::shopSource(m_workspace.facts().device)]() -> Result<outbox::BrokerTrial> {
                                 if (password)
                                     return outbox::tryBroker({settings, password}, source);
                                 const auto access = outbox::brokerAccess(settings, m_keychain);
                                 return access ? outbox::tryBroker(*access, source)
                                               : Result<outbox::BrokerTrial>(passOn(access.error()));
                             });
}

Answer<Result<qint64>> EventPublishing::decide(std::vector<qint64> keys, store::OutboxAction action)
{
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    const QFuture<Result<qint64>> future = promise->future();
    m_workspace
        .write([keys = std::move(keys), action, actor = m_workspace.facts().actor.name,
                now = m_workspace.clock().now()](store::LocalStore &store) -> Result<qint64> {
            const auto destination = store::DestinationRows(store.connection()).find();
            if (!destination)
                return passOn(destination.error());
            if (!*destination)
                return 0;
            return store::OutboxRows(store.connection()).decide((*destination)->id, keys, action, actor, now);
        })
        .then(this, [this, promise](const Result<qint64> &decided) {
            if (m_relay)
                m_relay->wake();
            promise->addResult(decided);
            promise->finish();
            announce();
        });
    return future;
}

void EventPublishing::tryNow()
{
    if (m_relay)
        m_relay->tryNow();
}

} // namespace docket::workspace
