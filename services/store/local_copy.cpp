// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/local_copy_state.h"
#include "services/wire/json_session.h"

using namespace Qt::StringLiterals;

namespace docket::store {

using namespace domain;

namespace {

tl::unexpected<Error> notACopy()
{
    return fail(u"not_a_copy"_s,
                u"These data are no copy of a hub's. Nothing was changed. “docketctl connect” makes one."_s);
}

} // namespace

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

LocalCopy::LocalCopy(sql::Connection &connection, const ordering::Clock &clock, LocalStore::CommitObserver observer)
    : m_state(std::make_unique<State>(connection, clock, std::move(observer)))
{
}

LocalCopy::~LocalCopy() = default;

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
    return m_state->inTransaction([&]() -> Result<void> {
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
    return m_state->inTransaction([&]() -> Result<void> {
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
    return m_state->inTransaction([&]() -> Result<void> {
        auto state = m_state->read();
        if (!state)
            return passOn(state);
        state->lease = lease;
        return m_state->copy.write(*state);
    });
}

Result<void> LocalCopy::beginSnapshot(const QString &feed, const wire::SnapshotOutline &outline)
{
    return m_state->inTransaction([&]() -> Result<void> {
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
    return m_state->inTransaction([&]() -> Result<void> {
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
    return m_state->inTransaction([&]() -> Result<void> {
        auto taken = m_state->takeRows(page.rows);
        return taken ? m_state->copy.advance(page.part, page.after, std::ssize(page.rows)) : taken;
    });
}

Result<void> LocalCopy::finishSnapshot()
{
    return m_state->inTransaction([&]() -> Result<void> {
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
    return m_state->inTransaction([&]() -> Result<void> {
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

Result<Actor> actorOf(const CopyState &state, const QString &device)
{
    if (state.session.isEmpty())
        return Actor{state.email, device, Permission::View};
    const auto session = wire::keptSessionFromJson(state.session);
    if (!session)
        return tl::make_unexpected(session.error().constFirst());
    return Actor{session->account.name, device, session->account.permissions};
}

} // namespace docket::store
