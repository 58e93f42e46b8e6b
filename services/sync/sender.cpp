// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/sender.h"

#include "services/sync/outcome.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::sync {

using store::CommandAnswer;
using store::OutgoingCommand;

namespace {

constexpr int badRequest = 400;
constexpr int contentTooLarge = 413;
constexpr int unprocessable = 422;
constexpr int serverError = 500;

// Nothing for one that is being carried out at this moment.
std::optional<CommandAnswer::Kind> kindOf(const QString &status)
{
    if (status == u"applied" || status == u"duplicate")
        return CommandAnswer::Kind::Applied;
    if (status == u"conflict")
        return CommandAnswer::Kind::Conflict;
    if (status == u"rejected")
        return CommandAnswer::Kind::Rejected;
    return std::nullopt;
}

void count(Sent &sent, CommandAnswer::Kind kind)
{
    if (kind == CommandAnswer::Kind::Applied)
        ++sent.applied;
    else if (kind == CommandAnswer::Kind::Rejected)
        ++sent.refused;
    else if (kind == CommandAnswer::Kind::Conflict)
        ++sent.repeated;
}

} // namespace

Sender::Commands Sender::withoutBlocked(const Commands &commands) const
{
    Commands free;
    std::ranges::copy_if(commands, std::back_inserter(free), [&](const OutgoingCommand &command) {
        return !m_failed.contains(command.position) &&
               (command.orderId.isNull() || !m_blockedOrders.contains(command.orderId));
    });
    return free;
}

Decided<Sent> Sender::send(int limit, bool beforeOthers)
{
    const auto claimed = m_copy.claim(limit, beforeOthers);
    if (!claimed)
        return refuse(claimed.error());
    Sent sent;
    if (const auto delivered = deliver(*claimed, sent); !delivered)
        return tl::make_unexpected(delivered.error());
    return sent;
}

Decided<void> Sender::deliver(const Commands &claimed, Sent &sent)
{
    const Commands commands = withoutBlocked(claimed);
    if (commands.empty())
        return {};
    QByteArrayList documents;
    for (const OutgoingCommand &command : commands)
        documents.append(command.document);
    QFuture<remote::CommandsClient::Answer> future = m_client.send(documents);
    future.waitForFinished();
    if (const auto done = m_between(); !done)
        return done;
    const remote::CommandsClient::Answer answer = future.result();
    if (answer.results)
        return keep(commands, *answer.results, sent);
    const bool isFault = answer.status == serverError && answer.isHubs;
    const bool isToBlame = isFault || answer.status == contentTooLarge ||
                           (answer.isHubs && (answer.status == badRequest || answer.status == unprocessable));
    if (!isToBlame)
        return tl::make_unexpected(answer.results.error());
    return commands.size() > 1 ? halve(commands, sent) : blame(commands.front(), isFault, answer.results.error(), sent);
}

Decided<void> Sender::halve(const Commands &commands, Sent &sent)
{
    const auto middle = commands.begin() + std::ssize(commands) / 2;
    if (const auto first = deliver(Commands(commands.begin(), middle), sent); !first)
        return first;
    return deliver(Commands(middle, commands.end()), sent);
}

Decided<void> Sender::keep(const Commands &commands, const std::vector<wire::CommandResult> &results, Sent &sent)
{
    std::vector<CommandAnswer> answers;
    for (const wire::CommandResult &result : results) {
        const auto command = std::ranges::find(commands, result.id, &OutgoingCommand::id);
        const auto kind = kindOf(result.status);
        if (command == commands.end() || !kind)
            continue;
        count(sent, *kind);
        answers.push_back({command->position, *kind, result.version, result.errors});
    }
    const auto settled = m_copy.settle(answers);
    return settled ? Decided<void>() : refuse(settled.error());
}

Decided<void> Sender::blame(const OutgoingCommand &command, bool isFault, const Rejection &errors, Sent &sent)
{
    if (isFault) {
        m_failed.insert(command.position);
        if (!command.orderId.isNull())
            m_blockedOrders.insert(command.orderId);
    } else {
        ++sent.refused;
    }
    const auto settled = m_copy.settle(
        {{command.position, isFault ? CommandAnswer::Kind::Failed : CommandAnswer::Kind::Rejected, 0, errors}});
    return settled ? Decided<void>() : refuse(settled.error());
}

} // namespace docket::sync
