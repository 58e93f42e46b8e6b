// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace/hub_connection.h"

#include "services/remote/session_client.h"
#include "services/store/own_holds.h"

#include <QTimer>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace docket::workspace {

namespace {

constexpr std::chrono::milliseconds announceEvery{200};
constexpr int askedAtOnce = 6;

tl::unexpected<Error> passOn(const Error &error)
{
    return tl::make_unexpected(error);
}

tl::unexpected<Rejection> refuse(const Error &error)
{
    return tl::make_unexpected(Rejection{error});
}

Result<QString> numberOf(ReadSession &session, const QUuid &orderId)
{
    if (orderId.isNull())
        return QString();
    const auto order = session.reader().order(orderId);
    if (!order)
        return passOn(order.error());
    return *order ? (*order)->number : QString();
}

Result<HubView> viewOf(ReadSession &session)
{
    HubView view;
    auto conflicts = store::ConflictRows(session.connection()).open();
    if (!conflicts)
        return passOn(conflicts.error());
    for (store::Conflict &conflict : *conflicts) {
        auto number = numberOf(session, conflict.command.orderId);
        if (!number)
            return passOn(number.error());
        view.conflicts.push_back({std::move(conflict), std::move(*number)});
    }
    auto waiting = store::PendingRows(session.connection()).all();
    if (!waiting)
        return passOn(waiting.error());
    for (store::PendingCommand &pending : *waiting) {
        auto number = numberOf(session, pending.command.orderId);
        if (!number)
            return passOn(number.error());
        view.waiting.push_back({std::move(pending), std::move(*number)});
    }
    return view;
}

} // namespace

HubConnection::HubConnection(Workspace &workspace, identity::SecretStore &keychain, bool isOffline)
    : m_workspace(workspace)
    , m_keychain(keychain)
    , m_isOffline(isOffline)
    , m_writing(workspace.beginWriting())
{
    m_asking.setMaxThreadCount(askedAtOnce); // They wait for answers more than they work.
    const auto report = [this] { QMetaObject::invokeMethod(this, &HubConnection::announce, Qt::QueuedConnection); };
    m_worker = std::make_unique<HubWorker>(
        HubWorker::Parts{[&workspace] { return workspace.connect(); }, workspace.changeObserver(), report, &keychain},
        workspace.clock(), outbox::systemRandom(), isOffline);
    connect(&workspace, &Workspace::workedHere, this, [this] {
        m_worker->wake();
        countAgain();
    });
    countAgain();
}

HubConnection::~HubConnection()
{
    // First: what is asked to be released is released.
    m_asking.waitForDone();
    m_worker.reset();
}

HubState HubConnection::state() const
{
    HubState state = m_worker->state();
    state.figures = m_figures;
    return state;
}

// Here and not by the worker, which may be waiting for an answer.
void HubConnection::countAgain()
{
    if (std::exchange(m_isCounting, true)) {
        m_isCountWanted = true;
        return;
    }
    m_workspace.read([](ReadSession &session) { return store::readCopyFigures(session.connection()); })
        .then(this, [this](const Result<store::CopyFigures> &figures) {
            m_isCounting = false;
            if (std::exchange(m_isCountWanted, false))
                countAgain();
            if (!figures || *figures == m_figures)
                return;
            m_figures = *figures;
            emit changed();
        });
}

void HubConnection::announce()
{
    if (m_isAnnounced)
        return;
    m_isAnnounced = true;
    QTimer::singleShot(announceEvery, this, [this] {
        m_isAnnounced = false;
        countAgain();
        const HubState now = state();
        if (now.phase == HubState::Phase::SignedOut && !std::exchange(m_hasEnded, true))
            emit signedOut(now.trouble.value_or(Error{}));
        emit changed();
    });
}

Answer<Result<HubView>> HubConnection::view()
{
    return m_workspace.read(viewOf);
}

void HubConnection::workOffline(bool isWished)
{
    if (std::exchange(m_isOffline, isWished) == isWished)
        return;
    m_worker->workOffline(isWished);
    emit offlineChanged(isWished);
}

Answer<Decided<void>> HubConnection::settle(qint64 key, Choice choice)
{
    return m_workspace.writeWithDesk(
        [key, choice, this, actor = m_workspace.facts().actor,
         &clock = m_workspace.clock()](store::LocalStore &store, ordering::OrderDesk &desk) -> Decided<void> {
            store::LocalCopy copy(store.connection(), clock);
            copy.observeChanges(m_workspace.changeObserver());
            store::LocalReader reader(store.connection());
            return store::settleConflict({copy, desk, reader, clock}, key, choice, actor);
        });
}

Answer<Result<void>> HubConnection::discard(qint64 position)
{
    return m_workspace.write([position, this, actor = m_workspace.facts().actor.name,
                              &clock = m_workspace.clock()](store::LocalStore &store) {
        store::LocalCopy copy(store.connection(), clock);
        copy.observeChanges(m_workspace.changeObserver());
        return copy.discard(position, actor);
    });
}

std::shared_ptr<HubLookups> HubConnection::lookups() const
{
    return state().phase == HubState::Phase::Online ? m_worker->lookups() : nullptr;
}

Answer<Result<void>> HubConnection::learn(const domain::Customer &customer)
{
    return m_workspace.write([customer, this, &clock = m_workspace.clock()](store::LocalStore &store) {
        store::LocalCopy copy(store.connection(), clock);
        copy.observeChanges(m_workspace.changeObserver());
        return copy.learn(customer);
    });
}

Answer<Decided<domain::StockHold>> HubConnection::hold(domain::HoldRequest request, const QUuid &before)
{
    return QtConcurrent::run(
        &m_asking,
        [this, request = std::move(request), before, lookups = m_worker->lookups()]() -> Decided<domain::StockHold> {
            auto held = Decided<domain::StockHold>(
                refuse({u"working_offline"_s, {}, u"Nothing is sent while working offline."_s, {}}));
            if (lookups && !before.isNull())
                (void)remote::waitFor(lookups->release(before)); // Otherwise it ends by itself.
            if (lookups)
                held = remote::waitFor(lookups->hold(request));
            auto connection = m_workspace.connect();
            if (!connection)
                return refuse(connection.error());
            store::LocalCopy copy(*connection, m_workspace.clock());
            copy.observeChanges(m_workspace.changeObserver());
            if (const auto dropped = before.isNull() ? Result<void>() : copy.dropHold(before); !dropped)
                return refuse(dropped.error());
            if (const auto kept = held ? copy.keepHold(*held) : Result<void>(); !kept)
                return refuse(kept.error());
            return held;
        });
}

Answer<Decided<HubLookups::Levels>> HubConnection::levels(const QString &sku)
{
    return QtConcurrent::run(&m_asking, [this, sku, lookups = lookups()]() -> Decided<HubLookups::Levels> {
        if (!lookups)
            return refuse({u"working_offline"_s, {}, u"Nothing is sent while working offline."_s, {}});
        auto levels = remote::waitFor(lookups->levels(sku));
        if (!levels || !*levels)
            return levels;
        auto connection = m_workspace.connect();
        if (!connection)
            return refuse(connection.error());
        store::OwnHolds own(*connection);
        for (domain::StockLevel &level : **levels) {
            const auto available = own.withoutOwn(level);
            if (!available)
                return refuse(available.error());
            level = *available;
        }
        return levels;
    });
}

void HubConnection::dropHold(const QUuid &id)
{
    m_asking.start([this, id, lookups = m_worker->lookups()] {
        if (lookups)
            (void)remote::waitFor(lookups->release(id));
        auto connection = m_workspace.connect();
        if (!connection)
            return; // It is dropped when it has expired.
        store::LocalCopy copy(*connection, m_workspace.clock());
        copy.observeChanges(m_workspace.changeObserver());
        (void)copy.dropHold(id);
    });
}

Answer<Result<void>> HubConnection::signOut()
{
    m_worker->workOffline(true);
    return QtConcurrent::run(&m_asking, [this]() -> Result<void> {
        auto connection = m_workspace.connect();
        if (!connection)
            return passOn(connection.error());
        store::LocalCopy copy(*connection, m_workspace.clock());
        const auto state = copy.state();
        if (!state)
            return passOn(state.error());
        sync::SessionKeeper keeper(copy, &m_keychain);
        const auto session = keeper.load();
        // Here first, as that must work in any case; what the hub is not told ends there by itself.
        const auto forgotten = keeper.signOut();
        if (const auto after = copy.state(); !after || !after->session.isEmpty())
            return after ? forgotten : Result<void>(passOn(after.error()));
        if (session) {
            sync::HubLink link(QUrl(state->address), *session);
            (void)remote::waitFor(remote::SessionClient(link.client()).signOut());
        }
        return {};
    });
}

} // namespace docket::workspace
