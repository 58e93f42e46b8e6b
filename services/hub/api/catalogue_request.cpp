// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/catalogue_request.h"

#include "services/hub/api/command_request.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

constexpr int badRequest = 400;

} // namespace

Response carryOut(CommandExecutor &executor, const Request &request, const Principal &principal,
                  const CatalogueForm &form)
{
    if (const Rejection errors = QueryFields(request).errors(); !errors.isEmpty())
        return problem(request, badRequest, errors);
    const auto id = commandIdFrom(request);
    if (!id)
        return problem(request, badRequest, {id.error()});
    const auto document = wire::JsonDocument::parse(request.body);
    if (!document)
        return problem(request, {document.error()});
    Rejection errors;
    wire::ObjectReader reader(document->root(), {}, errors, wire::OtherMembers::Refused);
    Command command;
    command.id = *id;
    command.happenedAt = executor.now();
    command.body = form.read(reader, *id);
    if (!errors.isEmpty())
        return problem(request, errors);
    const auto outcome = executor.execute(request, principal, command);
    if (!outcome)
        return problem(request, outcome.error());
    Response response = form.answer(command);
    if (outcome->duplicate)
        response.headers.emplace_back("Idempotent-Replay", "true");
    return response;
}

QString searchText(QueryFields &fields)
{
    constexpr qsizetype longest = 500;
    const QString text = fields.text(u"q"_s).value_or(QString()).trimmed();
    if (text.size() > longest)
        fields.refuse(u"q"_s, u"“q” has at most %1 characters."_s.arg(longest));
    return text;
}

} // namespace docket::hub
