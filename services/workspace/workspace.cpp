// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace/workspace.h"

#include "services/domain/identifiers.h"
#include "services/store/backup.h"
#include "services/store/local_copy.h"
#include "services/sync/session_keeper.h"
#include "services/wire/json_session.h"
#include "services/workspace/index_feed.h"
#include "services/workspace/long_work.h"
#include "services/workspace/writer.h"

#include <QThreadPool>
#include <QtConcurrent>

#include <mutex>
#include <set>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace docket::workspace {

namespace {

constexpr int readingThreads = 3;

tl::unexpected<Error> passOn(const Error &error)
{
    return tl::make_unexpected(error);
}

QString systemUser()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

/// Sessions that no thread is using. There are as many as reading threads, so one is always free.
class FreeSessions {
public:
    void add(std::unique_ptr<ReadSession> session)
    {
        const std::lock_guard lock(m_mutex);
        m_sessions.push_back(std::move(session));
    }
    std::unique_ptr<ReadSession> take()
    {
        const std::lock_guard lock(m_mutex);
        auto session = std::move(m_sessions.back());
        m_sessions.pop_back();
        return session;
    }

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<ReadSession>> m_sessions;
};

/// The long works under way, so that they can be told to stop.
class RunningJobs {
public:
    void add(const std::shared_ptr<JobControl> &control)
    {
        const std::lock_guard lock(m_mutex);
        m_controls.erase(std::remove_if(m_controls.begin(), m_controls.end(),
                                        [](const std::weak_ptr<JobControl> &weak) { return weak.expired(); }),
                         m_controls.end());
        m_controls.push_back(control);
    }
    void cancelAll()
    {
        const std::lock_guard lock(m_mutex);
        for (const std::weak_ptr<JobControl> &weak : m_controls) {
            if (const auto control = weak.lock())
                control->cancel();
        }
    }

private:
    std::mutex m_mutex;
    std::vector<std::weak_ptr<JobControl>> m_controls;
};

} // namespace

struct Workspace::State {
    State(store::DataFolder opened, const ordering::Clock &timeSource) : folder(std::move(opened)), clock(timeSource)
    {
        readers.setMaxThreadCount(readingThreads);
        writing.setMaxThreadCount(1);
        longWork.setMaxThreadCount(4);
        // Otherwise idle threads end after 30 s, and the first click after a pause pays for a new one.
        readers.setExpiryTimeout(-1);
        writing.setExpiryTimeout(-1);
    }

    store::DataFolder folder;
    std::mutex changingKeys; ///< of the folder: a backup reads what a new passphrase writes
    const ordering::Clock &clock;
    domain::IdSource ids;
    ShopFacts facts;
    order_index::OrderIndex index;
    IndexFeed feed{index};
    std::unique_ptr<Writer> writer; ///< used on `writing` only
    FreeSessions sessions;
    RunningJobs jobs;
    Workspace::WorkToken work = std::make_shared<int>(0);
    // Last, so that threads end before what they use goes.
    QThreadPool readers;
    QThreadPool writing;
    QThreadPool longWork;
};

Workspace::Workspace(std::unique_ptr<State> state) : m_state(std::move(state)) {}

Workspace::~Workspace()
{
    m_state->jobs.cancelAll();
    m_state->longWork.waitForDone();
    m_state->writing.waitForDone();
    m_state->readers.waitForDone();
}

Result<std::unique_ptr<Workspace>> Workspace::open(store::DataFolder folder, const ordering::Clock &clock)
{
    std::unique_ptr<Workspace> workspace(new Workspace(std::make_unique<State>(std::move(folder), clock)));
    State &state = *workspace->m_state;
    auto writer = Writer::open(state.folder, clock, [raw = workspace.get()](const store::CommittedChanges &changes) {
        raw->tellOfWork(changes);
    });
    if (!writer)
        return passOn(writer.error());
    state.writer = std::move(*writer);
    const auto settings = state.writer->store().settings();
    if (!settings)
        return passOn(settings.error());
    state.facts = {state.folder.path(),
                   settings->device,
                   settings->timeZone,
                   domain::Currency::fromCode(settings->currency).value_or(*domain::Currency::fromCode(u"EUR")),
                   {systemUser(), settings->device, domain::allPermissions()},
                   {}};
    if (const auto known = workspace->readCopy(state.writer->store().connection()); !known)
        return passOn(known.error());
    for (int i = 0; i < readingThreads; ++i) {
        auto connection = state.folder.connectReadOnly();
        if (!connection)
            return passOn(connection.error());
        state.sessions.add(std::make_unique<ReadSession>(std::move(*connection), state.index));
    }
    workspace->loadIndex();
    return workspace;
}

Result<void> Workspace::readCopy(sql::Connection &connection)
{
    const auto copy = store::readCopyState(connection);
    if (!copy)
        return passOn(copy.error());
    if (!*copy)
        return {};
    ShopFacts &facts = m_state->facts;
    auto actor = store::actorOf(**copy, facts.device);
    if (!actor)
        return passOn(actor.error());
    facts.actor = std::move(*actor);
    facts.copy = CopyFacts{(*copy)->address, (*copy)->email, {}, {}, false, {}};
    if ((*copy)->session.isEmpty()) {
        facts.copy->whyNobody = sync::signedOut(**copy);
        return {};
    }
    const auto session = wire::keptSessionFromJson((*copy)->session);
    if (!session)
        return passOn(session.error().constFirst());
    facts.copy->name = session->account.name;
    facts.copy->role = session->account.role;
    facts.copy->isSignedIn = true;
    return {};
}

Result<void> Workspace::rereadCopy()
{
    auto connection = m_state->folder.connectReadOnly();
    return connection ? readCopy(*connection) : Result<void>(passOn(connection.error()));
}

const ShopFacts &Workspace::facts() const
{
    return m_state->facts;
}

const ordering::Clock &Workspace::clock() const
{
    return m_state->clock;
}

const order_index::OrderIndex &Workspace::index() const
{
    return m_state->index;
}

void Workspace::post(std::function<void(ReadSession &)> job)
{
    m_state->readers.start([state = m_state.get(), job = std::move(job)] {
        auto session = state->sessions.take();
        job(*session);
        state->sessions.add(std::move(session));
    });
}

void Workspace::postWrite(std::function<void(store::LocalStore &)> job)
{
    m_state->writing.start([state = m_state.get(), job = std::move(job)] { job(state->writer->store()); });
}

Result<sql::Connection> Workspace::connect() const
{
    return m_state->folder.connect();
}

void Workspace::postWriteWithDesk(std::function<void(store::LocalStore &, ordering::OrderDesk &)> job)
{
    m_state->writing.start(
        [state = m_state.get(), job = std::move(job)] { job(state->writer->store(), state->writer->desk()); });
}

store::LocalStore::ChangeObserver Workspace::changeObserver()
{
    return [this](const store::CommittedChanges &changes) { tell(changes); };
}

Workspace::WriterToken Workspace::beginWriting()
{
    return std::make_shared<const FeedOfTwoWriters>(m_state->feed);
}

void Workspace::loadIndex()
{
    // A thread and a connection of its own: a second of work must not keep the first page waiting.
    m_state->longWork.start([this] {
        auto connection = m_state->folder.connectReadOnly();
        const auto loaded =
            connection ? store::loadIndex(*connection, m_state->index) : Result<void>(passOn(connection.error()));
        if (loaded)
            emit indexLoaded();
        else
            emit indexFailed(loaded.error());
    });
}

void Workspace::tell(const store::CommittedChanges &changes)
{
    const QList<ChangedOrder> orders = m_state->feed.take(changes);
    if (!orders.isEmpty())
        emit ordersChanged(orders);
    if (!changes.stockSkus.isEmpty())
        emit stockChanged(changes.stockSkus.values());
    if (!changes.customers.isEmpty())
        emit customersChanged(changes.customers.values());
    if (!changes.products.isEmpty())
        emit productsChanged(changes.products.values());
}

void Workspace::tellOfWork(const store::CommittedChanges &changes)
{
    tell(changes);
    emit workedHere();
}

domain::Command Workspace::newCommand(domain::CommandBody body, const QUuid &orderId)
{
    domain::Command command;
    command.id = newId();
    command.orderId = orderId;
    command.happenedAt = m_state->clock.now();
    command.body = std::move(body);
    return command;
}

QUuid Workspace::newId()
{
    return m_state->ids.next(m_state->clock.now());
}

Answer<Decided<ordering::Outcome>> Workspace::execute(domain::Command command)
{
    return QtConcurrent::run(&m_state->writing, [state = m_state.get(), command = std::move(command)] {
        return state->writer->desk().execute(command, state->facts.actor);
    });
}

Answer<std::vector<Decided<ordering::Outcome>>> Workspace::executeAll(std::vector<domain::Command> commands)
{
    return QtConcurrent::run(&m_state->writing, [state = m_state.get(), commands = std::move(commands)] {
        return state->writer->desk().executeAll(commands, state->facts.actor);
    });
}

Answer<std::vector<Decided<ordering::Outcome>>> Workspace::rehearseAll(std::vector<domain::Command> commands)
{
    return QtConcurrent::run(&m_state->writing, [state = m_state.get(), commands = std::move(commands)] {
        return state->writer->desk().rehearseAll(commands, state->facts.actor);
    });
}

Answer<Result<void>> Workspace::keepDocument(const QString &kind, const QString &id, const QByteArray &document)
{
    return QtConcurrent::run(&m_state->writing, [state = m_state.get(),
                                                 kept = store::KeptDocument{kind, id, document, m_state->clock.now()}] {
        return store::KeptDocuments(state->writer->store().connection()).keep(kept);
    });
}

Answer<Result<void>> Workspace::forgetDocument(const QString &kind, const QString &id)
{
    return QtConcurrent::run(&m_state->writing, [state = m_state.get(), kind, id] {
        return store::KeptDocuments(state->writer->store().connection()).forget(kind, id);
    });
}

Answer<Decided<exchange::OrderImportSummary>>
Workspace::importOrders(const QString &path, exchange::OrderImportOptions options, std::shared_ptr<JobControl> control)
{
    m_state->jobs.add(control);
    return QtConcurrent::run(&m_state->longWork,
                             [this, path, options = std::move(options), control, token = beginWork()] {
                                 const FeedOfTwoWriters twoWriters(m_state->feed);
                                 return importOrdersFrom(path, options,
                                                         {m_state->folder, m_state->clock, m_state->facts, *control,
                                                          [this](const auto &changes) { tellOfWork(changes); }});
                             });
}

Answer<Decided<exchange::CatalogueImportSummary>> Workspace::importCatalogue(const QString &path,
                                                                             exchange::CatalogueImportOptions options,
                                                                             std::shared_ptr<JobControl> control)
{
    m_state->jobs.add(control);
    return QtConcurrent::run(&m_state->longWork,
                             [this, path, options = std::move(options), control, token = beginWork()] {
                                 const FeedOfTwoWriters twoWriters(m_state->feed);
                                 return importCatalogueFrom(path, options,
                                                            {m_state->folder, m_state->clock, m_state->facts, *control,
                                                             [this](const auto &changes) { tellOfWork(changes); }});
                             });
}

Workspace::WorkToken Workspace::beginWork() const
{
    return m_state->work;
}

bool Workspace::isWorking() const
{
    return m_state->work.use_count() > 1;
}

bool Workspace::hasPassphrase() const
{
    const std::lock_guard lock(m_state->changingKeys);
    return m_state->folder.keySlots().hasPassphrase();
}

Answer<Result<void>> Workspace::setPassphrase(std::shared_ptr<const identity::SecretBytes> passphrase)
{
    return QtConcurrent::run(&m_state->longWork, [state = m_state.get(), passphrase = std::move(passphrase)] {
        const std::lock_guard lock(state->changingKeys);
        return state->folder.setPassphrase(*passphrase);
    });
}

Answer<Result<QString>> Workspace::renewRecoveryKey()
{
    return QtConcurrent::run(&m_state->longWork, [state = m_state.get()] {
        const std::lock_guard lock(state->changingKeys);
        return state->folder.renewRecoveryKey();
    });
}

Answer<Result<exchange::ExportSummary>> Workspace::exportCsv(const QString &path, exchange::ExportOptions options,
                                                             std::shared_ptr<JobControl> control)
{
    m_state->jobs.add(control);
    return QtConcurrent::run(&m_state->longWork,
                             [this, path, options = std::move(options), control, token = beginWork()] {
                                 return exportTo(path, options, m_state->folder, m_state->facts, *control);
                             });
}

Answer<Result<void>> Workspace::backUp(const QString &path, std::shared_ptr<JobControl> control)
{
    m_state->jobs.add(control);
    return QtConcurrent::run(&m_state->longWork, [this, path, control, token = beginWork()] {
        const std::lock_guard lock(m_state->changingKeys);
        return store::backup(m_state->folder, path, [&control](qint64 done, qint64 total) {
            control->report(done, total);
            return !control->isCanceled();
        });
    });
}

} // namespace docket::workspace
