// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/command_request.h"

#include "services/domain/identifiers.h"
#include "services/hub/api/problem.h"
#include "services/wire/json_order.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

constexpr int preconditionFailed = 412;
constexpr int preconditionRequired = 428;
constexpr int badRequest = 400;

// `"7"`, as ETag gives it; weak ones say the same here.
Result<std::optional<qint64>> versionFrom(const Request &request)
{
    QByteArray text = request.header("if-match").trimmed();
    if (text.isEmpty() || text == "*")
        return std::optional<qint64>();
    if (text.startsWith("W/"))
        text.remove(0, 2);
    bool isNumber = false;
    const qint64 version = text.size() > 2 && text.startsWith('"') && text.endsWith('"')
                               ? text.sliced(1).chopped(1).toLongLong(&isNumber)
                               : 0;
    if (!isNumber)
        return fail(u"invalid_header"_s, u"If-Match is an order's version in quotes, as its ETag gives it."_s,
                    u"If-Match"_s);
    return std::optional(version);
}

Result<Command> envelopeOf(const Request &request, const QUuid &orderId, Instant now)
{
    Command command;
    command.orderId = orderId;
    command.happenedAt = now;
    const auto id = commandIdFrom(request);
    if (!id)
        return tl::make_unexpected(id.error());
    command.id = *id;
    const auto version = versionFrom(request);
    if (!version)
        return tl::make_unexpected(version.error());
    command.baseVersion = *version;
    return command;
}

Answer answerTo(const Request &request, const Command &command, const Decided<ordering::Outcome> &outcome, int status)
{
    if (!outcome) {
        const Error &first = outcome.error().constFirst();
        if (first.code == u"version_conflict" && command.baseVersion)
            return problem(request, preconditionFailed, outcome.error());
        if (first.code == u"unknown_order")
            return problem(request, 404, outcome.error());
        return problem(request, outcome.error());
    }
    if (!outcome->order)
        return noContent();
    Response response = json(status, wire::toJson(*outcome->order));
    response.headers.emplace_back("ETag", '"' + QByteArray::number(outcome->order->version) + '"');
    if (status == 201)
        response.headers.emplace_back("Location", "/v1/orders/" + outcome->order->id.toByteArray(QUuid::WithoutBraces));
    if (outcome->duplicate)
        response.headers.emplace_back("Idempotent-Replay", "true");
    return response;
}

} // namespace

Result<QUuid> commandIdFrom(const Request &request)
{
    const QByteArray key = request.header("idempotency-key");
    if (key.isEmpty())
        return IdSource().next(
            std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now()));
    const QUuid id = QUuid::fromString(QLatin1StringView(key));
    if (id.isNull())
        return fail(u"invalid_header"_s, u"Idempotency-Key is a UUID that the client makes up for this change."_s,
                    u"Idempotency-Key"_s);
    return id;
}

Answer carryOut(CommandExecutor &executor, const Request &request, const Principal &principal, const QUuid &orderId,
                const CommandForm &form)
{
    auto command = envelopeOf(request, orderId, executor.now());
    if (!command)
        return problem(request, badRequest, {command.error()});
    if (form.isVersioned && !command->baseVersion) {
        return problem(request, preconditionRequired,
                       {{u"version_missing"_s,
                         u"If-Match"_s,
                         u"Say which version of the order is to be changed: its ETag, in the header If-Match."_s,
                         {}}});
    }
    const auto document = wire::JsonDocument::parse(request.body.isEmpty() ? QByteArray("{}") : request.body);
    if (!document)
        return problem(request, {document.error()});
    Rejection errors;
    wire::ObjectReader reader(document->root(), {}, errors, wire::OtherMembers::Refused);
    command->body = form.read(reader, request);
    if (!errors.isEmpty())
        return problem(request, errors);
    return answerTo(request, *command, executor.execute(request, principal, *command), form.status);
}

} // namespace docket::hub
