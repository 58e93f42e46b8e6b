// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/local_copy_state.h"

#include "services/wire/json_command.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::store {

using namespace domain;

namespace {

// Whether an answer that something is not done concerns goods that left all the same.
bool isFact(const Command &command)
{
    return std::holds_alternative<ShipOrder>(command.body) || std::holds_alternative<DeliverShipment>(command.body);
}

} // namespace

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

Result<std::vector<OutgoingCommand>> LocalCopy::claim(int limit, bool beforeOthers)
{
    std::vector<OutgoingCommand> claimed;
    const auto done = m_state->inTransaction([&]() -> Result<void> {
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
    return m_state->inTransaction([&]() -> Result<void> {
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
    return m_state->inTransaction([&]() -> Result<void> {
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
    return m_state->inTransaction([&]() -> Result<void> {
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

} // namespace docket::store
