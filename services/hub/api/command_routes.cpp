// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/order_routes.h"

#include "services/hub/api/problem.h"
#include "services/wire/json_command_result.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

constexpr std::size_t mostCommands = 100;
constexpr qint64 batchLimit = 4 * 1024 * 1024;

wire::CommandResult refused(const QUuid &id, Rejection errors)
{
    const QString &code = errors.constFirst().code;
    wire::CommandResult result;
    result.id = id;
    if (code == u"version_conflict")
        result.status = u"conflict"_s;
    else if (code == u"in_progress" || code == u"write_conflict")
        result.status = u"in_progress"_s; // worth asking again, with the same id
    else
        result.status = u"rejected"_s;
    result.errors = std::move(errors);
    return result;
}

wire::CommandResult applied(const QUuid &id, ordering::Outcome outcome)
{
    wire::CommandResult result;
    result.id = id;
    result.status = outcome.duplicate ? u"duplicate"_s : u"applied"_s;
    result.version = outcome.version;
    result.order = std::move(outcome.order);
    result.events = std::move(outcome.events);
    return result;
}

Answer carryOutBatch(CommandExecutor &executor, const Request &request, const Principal &principal)
{
    constexpr int contentTooLarge = 413;
    constexpr int serverError = 500;
    auto batch = wire::batchFromJson(request.body);
    if (!batch)
        return problem(request, batch.error());
    if (batch->items.size() > mostCommands) {
        return problem(request, contentTooLarge,
                       {{u"too_many_commands"_s,
                         u"commands"_s,
                         u"A batch has up to %1 commands, this one has %2. Nothing was done. Send them in parts."_s
                             .arg(mostCommands)
                             .arg(batch->items.size()),
                         {}}});
    }
    std::vector<wire::CommandResult> results;
    results.reserve(batch->items.size());
    for (auto &item : batch->items) {
        if (!item.command) {
            results.push_back(refused(item.id, std::move(item.command.error())));
            continue;
        }
        auto outcome = executor.execute(request, principal, *item.command);
        // A database that does not answer does not answer the others either (503). One that fails over this command
        // (500) may not fail over others: whoever sent them finds out by sending fewer. Those before were carried out:
        // sent again with the others they are duplicates.
        if (!outcome && statusOf(outcome.error().constFirst()) >= serverError)
            return problem(request, outcome.error());
        results.push_back(outcome ? applied(item.id, std::move(*outcome)) : refused(item.id, outcome.error()));
    }
    return json(200, wire::toJson(results));
}

} // namespace

void addCommandRoutes(Router &router, const Guard &guard, CommandExecutor &executor)
{
    router.add(Method::Post, u"/v1/commands"_s,
               guard.signedIn([&executor](const Request &request, const Principal &principal) {
                   return carryOutBatch(executor, request, principal);
               }),
               batchLimit);
}

} // namespace docket::hub
