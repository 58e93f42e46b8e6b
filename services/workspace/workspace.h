// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/account.h"
#include "services/exchange/catalogue_import.h"
#include "services/exchange/csv_export.h"
#include "services/exchange/order_import.h"
#include "services/store/data_folder.h"
#include "services/store/local_store.h"
#include "services/workspace/answer.h"
#include "services/workspace/job_control.h"
#include "services/workspace/read_session.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

namespace docket::workspace {

/// Which hub's shop this is a copy of, and who is signed in there.
struct CopyFacts {
    QString address;
    QString email;                    ///< who signed in last
    QString name;                     ///< empty: signed out
    std::optional<domain::Role> role; ///< nothing: signed out
    bool isSignedIn = false;
    std::optional<Error> whyNobody; ///< is signed in
};

/// What is fixed while a shop is open. A copy for the thread that opened it.
struct ShopFacts {
    QString path;
    QString device;            ///< in the numbers of orders made here
    QTimeZone timeZone;        ///< gives "today", days and months
    domain::Currency currency; ///< proposed for new orders and products
    domain::Actor actor;
    std::optional<CopyFacts> copy; ///< nothing for a shop of its own
};

/// What a commit changed, as the user interface needs it.
struct ChangedOrder {
    quint32 position = 0;
    QUuid id;
    qint64 version = 0;
};

/// An open shop, for a user interface: everything is asked for here, and answered later. No call blocks.
///
/// **Threads.** Lives in one thread, that of the user interface, where signals arrive. Commands run one after the other
/// on a writer thread. Reads run on a few threads with a connection each, so that they see the last committed state and
/// wait for nobody; two reads may overtake each other, so drop an answer that is no longer wanted. Imports, exports and
/// other long work have threads of their own, and commands go on beside them.
///
/// **Answers** come by `answer.then(this, [this](const Result<T> &answer) { … })`, not at all when `this` is gone. The
/// signals of a change come after the change is durable and known to the index, and before the answer of its command.
///
/// Destroying waits for what was begun: commands are carried out, long work is canceled.
class Workspace final : public QObject {
    Q_OBJECT

public:
    /// Opens the database of a folder that is open for writing, brings its schema up to date, and begins to load the
    /// index. Blocks for some milliseconds (more when the schema changes); not meant for the user interface's thread
    /// alone: call `moveToThread` afterwards when opened elsewhere. `clock` outlives the workspace.
    static Result<std::unique_ptr<Workspace>> open(store::DataFolder folder, const ordering::Clock &clock);
    ~Workspace() override;

    [[nodiscard]] const ShopFacts &facts() const;
    /// After somebody signed in to the hub of a copy: reads anew who. Not while commands are being carried out.
    Result<void> rereadCopy();
    [[nodiscard]] const ordering::Clock &clock() const;
    /// Thread-safe by itself. Empty until `indexLoaded`.
    [[nodiscard]] const order_index::OrderIndex &index() const;

    // Changing. Commands are made in the workspace's thread and executed in the order in which they were asked for.

    /// A command with a fresh id, happening now.
    [[nodiscard]] domain::Command newCommand(domain::CommandBody body, const QUuid &orderId = {});
    [[nodiscard]] QUuid newId();
    Answer<Decided<ordering::Outcome>> execute(domain::Command command);
    Answer<Decided<ordering::Outcome>> execute(domain::CommandBody body, const QUuid &orderId = {})
    {
        return execute(newCommand(std::move(body), orderId));
    }
    /// In one transaction; see OrderDesk. Some hundred at a time keep other commands from waiting.
    Answer<std::vector<Decided<ordering::Outcome>>> executeAll(std::vector<domain::Command> commands);
    /// What `executeAll` would answer; changes nothing.
    Answer<std::vector<Decided<ordering::Outcome>>> rehearseAll(std::vector<domain::Command> commands);

    // Reading.

    /// Runs `job(ReadSession &)` on a reading thread and gives what it returns.
    template <typename Job>
    auto read(Job job) -> Answer<std::invoke_result_t<Job, ReadSession &>>
    {
        using Value = std::invoke_result_t<Job, ReadSession &>;
        // A std::function has to be copyable, a promise is not.
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QFuture<Value> future = promise->future();
        post([promise, job = std::move(job)](ReadSession &session) mutable {
            if (!promise->isCanceled())
                promise->addResult(job(session));
            promise->finish();
        });
        return future;
    }

    /// Runs `job(store::LocalStore &)` on the writer's thread, among the commands, and gives what it returns.
    template <typename Job>
    auto write(Job job) -> Answer<std::invoke_result_t<Job, store::LocalStore &>>
    {
        using Value = std::invoke_result_t<Job, store::LocalStore &>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QFuture<Value> future = promise->future();
        postWrite([promise, job = std::move(job)](store::LocalStore &store) mutable {
            promise->addResult(job(store));
            promise->finish();
        });
        return future;
    }
    /// The same, with the desk that commands are carried out at.
    template <typename Job>
    auto writeWithDesk(Job job) -> Answer<std::invoke_result_t<Job, store::LocalStore &, ordering::OrderDesk &>>
    {
        using Value = std::invoke_result_t<Job, store::LocalStore &, ordering::OrderDesk &>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QFuture<Value> future = promise->future();
        postWriteWithDesk([promise, job = std::move(job)](store::LocalStore &store, ordering::OrderDesk &desk) mutable {
            promise->addResult(job(store, desk));
            promise->finish();
        });
        return future;
    }

    // For a thread of its own that writes all the time.

    /// Any thread.
    [[nodiscard]] Result<sql::Connection> connect() const;
    /// Brings what was committed on another connection into the index, and tells. Any thread; for as long as this
    /// lives.
    [[nodiscard]] store::LocalStore::ChangeObserver changeObserver();
    /// To be held for as long as somebody commits who tells it by `changeObserver`.
    using WriterToken = std::shared_ptr<const void>;
    [[nodiscard]] WriterToken beginWriting();

    // Documents that a person wants to find again: drafts, views, profiles.

    Answer<Result<void>> keepDocument(const QString &kind, const QString &id, const QByteArray &document);
    Answer<Result<void>> forgetDocument(const QString &kind, const QString &id);

    // The ways into the data; see store::DataFolder.

    /// Whether a passphrase opens the data, so that a console can be locked and unlocked again.
    [[nodiscard]] bool hasPassphrase() const;
    Answer<Result<void>> setPassphrase(std::shared_ptr<const identity::SecretBytes> passphrase);
    /// Gives the new recovery key, to be shown once.
    Answer<Result<QString>> renewRecoveryKey();

    // Long work, with progress in `control`.

    /// Says that work is under way for as long as it is held: closing or locking now would cut it short.
    using WorkToken = std::shared_ptr<const void>;
    [[nodiscard]] WorkToken beginWork() const;
    /// Whether an import, an export, a backup or a bulk change is under way.
    [[nodiscard]] bool isWorking() const;

    Answer<Decided<exchange::OrderImportSummary>>
    importOrders(const QString &path, exchange::OrderImportOptions options, std::shared_ptr<JobControl> control);
    Answer<Decided<exchange::CatalogueImportSummary>>
    importCatalogue(const QString &path, exchange::CatalogueImportOptions options, std::shared_ptr<JobControl> control);
    Answer<Result<exchange::ExportSummary>> exportCsv(const QString &path, exchange::ExportOptions options,
                                                      std::shared_ptr<JobControl> control);
    /// To a file that is not there yet; see store::backup.
    Answer<Result<void>> backUp(const QString &path, std::shared_ptr<JobControl> control);

signals:
    /// The index is there; counts and sorts are complete from now on.
    void indexLoaded();
    /// Could not be loaded; lists stay short.
    void indexFailed(const docket::Error &error);
    void ordersChanged(const QList<docket::workspace::ChangedOrder> &changed);
    void stockChanged(const QStringList &skus);
    void customersChanged(const QStringList &ids);
    void productsChanged(const QStringList &skus);
    /// A command or an import changed something, as opposed to what a hub brought.
    void workedHere();

private:
    struct State;
    explicit Workspace(std::unique_ptr<State> state);

    void post(std::function<void(ReadSession &)> job);
    void postWrite(std::function<void(store::LocalStore &)> job);
    void postWriteWithDesk(std::function<void(store::LocalStore &, ordering::OrderDesk &)> job);
    void loadIndex();
    void tell(const store::CommittedChanges &changes);
    Result<void> readCopy(sql::Connection &connection);
    void tellOfWork(const store::CommittedChanges &changes);

    std::unique_ptr<State> m_state;
};

} // namespace docket::workspace

Q_DECLARE_METATYPE(docket::workspace::ChangedOrder)
