// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/permissions.h"
#include "services/domain/stock_hold.h"
#include "services/ordering/ports.h"
#include "services/store/conflict_rows.h"
#include "services/store/copy_rows.h"
#include "services/store/local_store.h"
#include "services/store/pending_rows.h"

namespace docket::store {

/// A command on its way to the hub: stored as it is before it goes.
struct OutgoingCommand {
    qint64 position = 0;
    QUuid id;
    QUuid orderId; ///< null for stock and catalogue
    QByteArray document;
};

/// What the hub said to one.
struct CommandAnswer {
    enum class Kind {
        Applied,  ///< now or before
        Conflict, ///< not done: the order was not what it was thought to be. Sent again over what it is
        Rejected, ///< not done, for good
        Failed,   ///< the hub itself failed at it (500)
    };

    qint64 position = 0;
    Kind kind = Kind::Applied;
    qint64 version = 0;
    Rejection errors;
};

/// What waits in a copy.
struct CopyFigures {
    qint64 pending = 0;
    qint64 applied = 0; ///< of the pending ones: the hub has done them, the feed has not brought them yet
    qint64 conflicts = 0;

    bool operator==(const CopyFigures &) const = default;
};

/// A shop that is a copy of a hub's, from the copying's side. What is worked with shows at every moment what the hub
/// confirmed with the pending commands carried out on top of it; every call that changes something is one durable
/// transaction, and leaves it so.
///
/// Belongs to the thread of the store's writer. Codes: those of services/sql, `damaged_document`, `not_a_copy`.
class LocalCopy {
public:
    /// So many answers 500 to one command make it a person's business.
    static constexpr int mostAttempts = 10;

    /// All outlive it. `observer` is called around every commit.
    LocalCopy(sql::Connection &connection, const ordering::Clock &clock, LocalStore::CommitObserver observer = {});
    ~LocalCopy();
    Q_DISABLE_COPY_MOVE(LocalCopy)

    /// Told after every commit what is shown differently, in the thread that commits.
    void observeChanges(LocalStore::ChangeObserver observer);

    /// `not_a_copy` for a shop of its own.
    Result<CopyState> state();
    /// Makes this shop a copy, or signs in again. `has_orders` when there are orders of its own, `other_hub` when it is
    /// another hub's copy.
    Result<void> connectTo(const QString &address, const QString &email, const QByteArray &session);
    /// Empty: signed out, by the hub when `endedBy` says with which code.
    Result<void> saveSession(const QByteArray &session, const QString &endedBy = {});
    Result<void> saveLease(const CopyLease &lease);

    /// What is there stays to be worked with, and is replaced as it comes.
    Result<void> beginSnapshot(const QString &feed, const wire::SnapshotOutline &outline);
    /// Fetches one month again, whatever the versions.
    Result<void> beginRepair(QDate month);
    Result<std::optional<CopyPart>> nextPart();
    Result<CopyProgress> progress();
    Result<void> takePage(const wire::SnapshotPage &page);
    /// Every part is whole: what did not come again goes, and the feed goes on from the outline's cursor.
    Result<void> finishSnapshot();

    Result<void> takeChanges(const wire::ChangesPage &page);

    /// The next commands to be sent, in the order they were given; from now on they count as sent. `beforeOthers`: only
    /// those that were sent already and have no answer.
    Result<std::vector<OutgoingCommand>> claim(int limit, bool beforeOthers = false);
    Result<void> settle(const std::vector<CommandAnswer> &answers);

    Result<std::vector<PendingCommand>> pending();
    Result<std::vector<Conflict>> conflicts();
    Result<std::optional<Conflict>> conflict(qint64 key);
    Result<void> settleConflict(qint64 key, const Decision &decision);
    /// Gives a command up that was never sent, and keeps it among the settled conflicts. `command_sent` when it may
    /// have arrived, `not_pending` when it does not wait any more.
    Result<void> discard(qint64 position, const QString &actor);
    /// A customer whom the hub's API knows and its feed has not brought yet: known here until that brings them.
    Result<void> learn(const domain::Customer &customer);
    /// The hub holds stock for a draft that is written here: it is available here, and to nobody else.
    Result<void> keepHold(const domain::StockHold &hold);
    /// It does not any more.
    Result<void> dropHold(const QUuid &id);
    Result<void> dropExpiredHolds();
    Result<CopyFigures> figures();
    /// Of the orders as the hub confirmed them.
    Result<std::vector<wire::MonthChecksum>> checksums();

private:
    struct State;

    std::unique_ptr<State> m_state;
};

/// Whether these data are a copy of a hub's, and which. Of a database that is open for reading.
Result<std::optional<CopyState>> readCopyState(sql::Connection &connection);

/// What waits in a copy, for who only reads.
Result<CopyFigures> readCopyFigures(sql::Connection &connection);

/// Who works in a copy: whoever signed in to the hub, with what they may there; nobody may change anything while nobody
/// is. `device` is the copy's code. Codes as wire::keptSessionFromJson.
Result<domain::Actor> actorOf(const CopyState &state, const QString &device);

} // namespace docket::store
