// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/local_copy.h"

#include "services/domain/merge.h"
#include "services/sql/transaction.h"
#include "services/store/overlay.h"
#include "services/store/own_holds.h"
#include "services/wire/json_catalogue.h"
#include "services/wire/json_command.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::store {

using namespace domain;

namespace {

template <typename T>
tl::unexpected<Error> passOn(const Result<T> &result)
{
    return tl::make_unexpected(result.error());
}

tl::unexpected<Error> notACopy()
{
    return fail(u"not_a_copy"_s,
                u"These data are no copy of a hub's. Nothing was changed. “docketctl connect” makes one."_s);
}

// Whether an answer that something is not done concerns goods that left all the same.
bool isFact(const Command &command)
{
    return std::holds_alternative<ShipOrder>(command.body) || std::holds_alternative<DeliverShipment>(command.body);
}

} // namespace

struct LocalCopy::State {
    State(sql::Connection &opened, const ordering::Clock &time, LocalStore::CommitObserver watching)
        : connection(opened)
        , clock(time)
        , observer(std::move(watching))
    {
    }

    Result<void> takeRows(const std::vector<wire::SyncRow> &rows);
    Result<void> renew(const std::set<EntityKey> &changed)
    {
        const auto renewed = overlay.renew(changed);
        return renewed ? Result<void>() : passOn(renewed);
    }
    Result<void> showStock(const std::vector<StockKey> &places);
    Result<CopyState> read();
    [[nodiscard]] CopyLease reachedNow() const { return {clock.now(), clock.now(), {}}; }
    Result<void> settle(const PendingCommand &pending, const CommandAnswer &answer);
    Result<void> giveUp(const PendingCommand &pending, const Rejection &errors);

    sql::Connection &connection;
    const ordering::Clock &clock;
    LocalStore::CommitObserver observer;
    LocalStore::ChangeObserver changeObserver;
    ChangeWriter writer{connection};
    CopyRows copy{connection};
    BaseRows base{connection};
    PendingRows pending{connection};
    ConflictRows conflicts{connection};
    Overlay overlay{connection, writer, clock};
};

Result<CopyState> LocalCopy::State::read()
{
    auto state = copy.read();
    if (!state)
        return passOn(state);
    if (!*state)
        return notACopy();
    return std::move(**state);
}

Result<void> LocalCopy::State::takeRows(const std::vector<wire::SyncRow> &rows)
{
    std::set<EntityKey> changed;
    for (const wire::SyncRow &row : rows) {
        const auto taken = base.take(row);
        if (!taken)
            return passOn(taken);
        if (*taken)
            changed.emplace(row.entity.kind, row.entity.id);
    }
    return renew(changed);
}

Result<void> LocalCopy::State::giveUp(const PendingCommand &waiting, const Rejection &errors)
{
    Conflict conflict;
    conflict.kind = isFact(waiting.command) ? Conflict::Kind::Exception : Conflict::Kind::Refused;
    conflict.entity = waiting.entity.id;
    conflict.command = waiting.command;
    conflict.seen = waiting.seen;
    conflict.errors = errors;
    conflict.arisenAt = clock.now();
    auto kept = conflicts.add(conflict);
    if (kept)
        kept = overlay.endHold(waiting.command.id);
    return kept ? pending.remove(waiting.position) : kept;
}

Result<void> LocalCopy::State::settle(const PendingCommand &waiting, const CommandAnswer &answer)
{
    switch (answer.kind) {
    case CommandAnswer::Kind::Applied:
        // The feed counts changes of levels, and a command does not know which it made.
        return waiting.entity.kind == EntityKind::Stock ? pending.remove(waiting.position)
                                                        : pending.setApplied(waiting.position, answer.version);
    case CommandAnswer::Kind::Conflict:
        return pending.setSent(waiting.position, {});
    case CommandAnswer::Kind::Rejected:
        return giveUp(waiting, answer.errors);
    case CommandAnswer::Kind::Failed:
        break;
    }
    if (waiting.attempts + 1 >= mostAttempts)
        return giveUp(waiting, answer.errors);
    return pending.countAttempt(waiting.position);
}

LocalCopy::LocalCopy(sql::Connection &connection, const ordering::Clock &clock, LocalStore::CommitObserver observer)
    : m_state(std::make_unique<State>(connection, clock, std::move(observer)))
{
}

LocalCopy::~LocalCopy() = default;

template <typename Work>
Result<void> LocalCopy::inTransaction(Work work)
{
    auto transaction = sql::Transaction::begin(m_state->connection);
    if (!transaction)
        return passOn(transaction);
    Result<void> done = work();
    CommittedChanges changes = m_state->overlay.takeChanges();
    if (done) {
        if (m_state->observer)
            m_state->observer(CommitStage::BeforeCommit);
        changes.commit = nextCommit();
        done = transaction->commit();
    }
    if (!done) {
        transaction->rollback();
        m_state->writer.forget();
        return done;
    }
    if (m_state->observer)
        m_state->observer(CommitStage::AfterCommit);
    if (m_state->changeObserver)
        m_state->changeObserver(changes);
    return done;
}

void LocalCopy::observeChanges(LocalStore::ChangeObserver observer)
{
    m_state->changeObserver = std::move(observer);
}

Result<CopyState> LocalCopy::state()
{
    return m_state->read();
}

Result<void> LocalCopy::connectTo(const QString &address, const QString &email, const QByteArray &session)
{
    return inTransaction([&]() -> Result<void> {
        auto known = m_state->copy.read();
        if (!known)
            return passOn(known);
        if (*known && (*known)->address != address) {
            return fail(
                u"other_hub"_s,
                u"These data are a copy of %1. Nothing was changed. Use another data folder for another hub."_s.arg(
                    (*known)->address),
                {}, {(*known)->address});
        }
        CopyState state = known->value_or(CopyState{});
        if (!*known) {
            const auto own =
                m_state->connection.int64("SELECT (SELECT count(*) FROM event) + (SELECT count(*) FROM orders)");
            if (!own)
                return passOn(own);
            if (*own > 0) {
                return fail(
                    u"has_orders"_s,
                    u"These data are a shop of their own, with orders or a catalogue that no hub knows. Nothing "
                    "was changed. Connect with another data folder."_s);
            }
        }
        state.address = address;
        state.email = email;
        state.session = session;
        state.endedBy.clear();
        state.lease = m_state->reachedNow();
        return m_state->copy.write(state);
    });
}

Result<void> LocalCopy::saveSession(const QByteArray &session, const QString &endedBy)
{
    return inTransaction([&]() -> Result<void> {
        auto state = m_state->read();
        if (!state)
            return passOn(state);
        state->session = session;
        state->endedBy = endedBy;
        return m_state->copy.write(*state);
    });
}

Result<void> LocalCopy::saveLease(const CopyLease &lease)
{
    return inTransaction([&]() -> Result<void> {
        auto state = m_state->read();
        if (!state)
            return passOn(state);
        state->lease = lease;
        return m_state->copy.write(*state);
    });
}

Result<void> LocalCopy::beginSnapshot(const QString &feed, const wire::SnapshotOutline &outline)
{
    return inTransaction([&]() -> Result<void> {
        auto state = m_state->read();
        if (!state)
            return passOn(state);
        state->feed = feed;
        state->snapshotCursor = outline.cursor;
        auto done = m_state->copy.write(*state);
        if (done)
            done = m_state->copy.replaceParts(outline.parts);
        return done ? m_state->base.makeStale() : done;
    });
}

Result<void> LocalCopy::beginRepair(QDate month)
{
    return inTransaction([&]() -> Result<void> {
        auto state = m_state->read();
        if (!state)
            return passOn(state);
        state->snapshotCursor = state->cursor;
        auto done = m_state->copy.write(*state);
        if (done)
            done = m_state->copy.replaceParts({{wire::monthText(month), 0}});
        return done ? m_state->base.makeStale(month) : done;
    });
}

Result<std::optional<CopyPart>> LocalCopy::nextPart()
{
    return m_state->copy.nextPart();
}

Result<CopyProgress> LocalCopy::progress()
{
    return m_state->copy.progress();
}

Result<void> LocalCopy::takePage(const wire::SnapshotPage &page)
{
    return inTransaction([&]() -> Result<void> {
        auto taken = m_state->takeRows(page.rows);
        return taken ? m_state->copy.advance(page.part, page.after, std::ssize(page.rows)) : taken;
    });
}

Result<void> LocalCopy::finishSnapshot()
{
    return inTransaction([&]() -> Result<void> {
        auto state = m_state->read();
        if (!state)
            return passOn(state);
        const auto gone = m_state->base.dropStale();
        if (!gone)
            return passOn(gone);
        if (auto shown = m_state->renew(*gone); !shown)
            return shown;
        state->cursor = state->snapshotCursor;
        state->snapshotCursor.clear();
        auto done = m_state->copy.replaceParts({});
        return done ? m_state->copy.write(*state) : done;
    });
}

Result<void> LocalCopy::takeChanges(const wire::ChangesPage &page)
{
    return inTransaction([&]() -> Result<void> {
        if (auto taken = m_state->takeRows(page.rows); !taken)
            return taken;
        auto state = m_state->read();
        if (!state)
            return passOn(state);
        state->cursor = page.cursor;
        state->lease = m_state->reachedNow();
        state->syncedAt = state->lease.reachedAt;
        return m_state->copy.write(*state);
    });
}

Result<std::vector<OutgoingCommand>> LocalCopy::claim(int limit, bool beforeOthers)
{
    std::vector<OutgoingCommand> claimed;
    const auto done = inTransaction([&]() -> Result<void> {
        auto commands = m_state->overlay.renew({});
        if (!commands)
            return passOn(commands);
        for (const ReplayedCommand &replayed : *commands) {
            const PendingCommand &pending = replayed.pending;
            const bool isNew = pending.sent.isEmpty();
            if (pending.appliedVersion || (beforeOthers && isNew))
                continue;
            if (std::ssize(claimed) == limit)
                break;
            QByteArray document = isNew ? wire::toJson(replayed.command) : pending.sent;
            if (isNew) {
                if (auto sent = m_state->pending.setSent(pending.position, document); !sent)
                    return sent;
            }
            claimed.push_back({pending.position, pending.command.id, pending.command.orderId, std::move(document)});
        }
        return {};
    });
    if (!done)
        return passOn(done);
    return claimed;
}

Result<void> LocalCopy::settle(const std::vector<CommandAnswer> &answers)
{
    return inTransaction([&]() -> Result<void> {
        const auto pending = m_state->pending.all();
        if (!pending)
            return passOn(pending);
        for (const CommandAnswer &answer : answers) {
            const auto waiting = std::ranges::find(*pending, answer.position, &PendingCommand::position);
            if (waiting == pending->end())
                continue;
            if (auto settled = m_state->settle(*waiting, answer); !settled)
                return settled;
        }
        return m_state->renew({});
    });
}

Result<std::vector<PendingCommand>> LocalCopy::pending()
{
    return m_state->pending.all();
}

Result<std::vector<Conflict>> LocalCopy::conflicts()
{
    return m_state->conflicts.open();
}

Result<std::optional<Conflict>> LocalCopy::conflict(qint64 key)
{
    return m_state->conflicts.find(key);
}

Result<void> LocalCopy::settleConflict(qint64 key, const Decision &decision)
{
    return inTransaction([&]() -> Result<void> {
        const auto conflict = m_state->conflicts.find(key);
        if (!conflict)
            return passOn(conflict);
        auto settled = m_state->conflicts.settle(key, decision);
        if (!settled || !*conflict || (*conflict)->command.orderId.isNull())
            return settled;
        return m_state->overlay.mark((*conflict)->command.orderId);
    });
}

Result<void> LocalCopy::discard(qint64 position, const QString &actor)
{
    return inTransaction([&]() -> Result<void> {
        const auto pending = m_state->pending.all();
        if (!pending)
            return passOn(pending);
        const auto waiting = std::ranges::find(*pending, position, &PendingCommand::position);
        if (waiting == pending->end())
            return fail(u"not_pending"_s, u"The change does not wait any more. Nothing was changed."_s);
        if (!waiting->sent.isEmpty() || waiting->appliedVersion) {
            return fail(u"command_sent"_s,
                        u"The change was sent, and may be at the hub already. It cannot be taken back here. Change the "
                        "order again instead."_s);
        }
        if (auto given =
                m_state->giveUp(*waiting, {{u"discarded"_s, {}, u"It was discarded before it was sent."_s, {}}});
            !given)
            return given;
        const auto key = m_state->conflicts.newest();
        if (!key)
            return passOn(key);
        if (auto settled = m_state->conflicts.settle(*key, {u"theirs"_s, actor, m_state->clock.now()}); !settled)
            return settled;
        return m_state->renew({});
    });
}

Result<void> LocalCopy::State::showStock(const std::vector<StockKey> &places)
{
    std::set<EntityKey> changed;
    for (const StockKey &key : places)
        changed.emplace(EntityKind::Stock, nameOf(key));
    return changed.empty() ? Result<void>() : renew(changed);
}

Result<void> LocalCopy::learn(const Customer &customer)
{
    return inTransaction([&]() -> Result<void> {
        const auto known = m_state->base.read(EntityKind::Customer, customer.id);
        if (!known || *known)
            return known ? Result<void>() : passOn(known);
        // Older than whatever the feed brings.
        return m_state->takeRows({{{EntityKind::Customer, customer.id}, 0, wire::toJson(customer)}});
    });
}

Result<void> LocalCopy::keepHold(const StockHold &hold)
{
    return inTransaction([&]() -> Result<void> {
        if (auto added = OwnHolds(m_state->connection).add(hold); !added)
            return added;
        std::vector<StockKey> places;
        for (const StockQuantity &line : hold.lines)
            places.push_back(line.key);
        return m_state->showStock(places);
    });
}

Result<void> LocalCopy::dropHold(const QUuid &id)
{
    return inTransaction([&]() -> Result<void> {
        const auto places = OwnHolds(m_state->connection).remove(id);
        return places ? m_state->showStock(*places) : passOn(places);
    });
}

Result<void> LocalCopy::dropExpiredHolds()
{
    const auto expired = OwnHolds(m_state->connection).expired(m_state->clock.now());
    if (!expired)
        return passOn(expired);
    for (const QUuid &id : *expired) {
        if (auto dropped = dropHold(id); !dropped)
            return dropped;
    }
    return {};
}

Result<CopyFigures> LocalCopy::figures()
{
    return readCopyFigures(m_state->connection);
}

Result<CopyFigures> readCopyFigures(sql::Connection &connection)
{
    PendingRows rows(connection);
    const auto pending = rows.count();
    if (!pending)
        return passOn(pending);
    const auto applied = rows.countApplied();
    if (!applied)
        return passOn(applied);
    const auto conflicts = ConflictRows(connection).count();
    if (!conflicts)
        return passOn(conflicts);
    return CopyFigures{*pending, *applied, *conflicts};
}

Result<std::vector<wire::MonthChecksum>> LocalCopy::checksums()
{
    return m_state->base.checksums();
}

Result<std::optional<CopyState>> readCopyState(sql::Connection &connection)
{
    // Whoever only reads may read a database of an older program.
    const auto isKnown = connection.int64("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'copy'");
    if (!isKnown)
        return passOn(isKnown);
    if (*isKnown == 0)
        return std::nullopt;
    return CopyRows(connection).read();
}

Result<std::optional<CommandBody>> mineOver(const Conflict &conflict, const Facts &present)
{
    if (conflict.kind != Conflict::Kind::Field)
        return std::optional(conflict.command.body);
    const auto seen = factsFrom(conflict.command.body, conflict.seen);
    if (!seen)
        return passOn(seen);
    Merge merged = merge(conflict.command.body, *seen, present);
    // Changed once more since: whoever chooses “mine” means it over that too.
    if (!merged.clashes.empty())
        return std::optional(std::move(merged.clashes.front().again));
    return std::move(merged.body);
}

} // namespace docket::store
