// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_problem.h"

#include "services/wire/json_command.h"
#include "services/wire/json_reader.h"
#include "services/wire/json_writer.h"

namespace docket::wire {

QByteArray toJson(const Problem &problem)
{
    JsonWriter json;
    json.beginObject();
    json.put("type", QStringLiteral("about:blank"));
    json.put("title", problem.title);
    json.put("status", problem.status);
    json.put("detail", problem.errors.constFirst().sentence);
    json.put("code", problem.errors.constFirst().code);
    json.put("request_id", problem.requestId);
    json.name("errors");
    json.rawValue(toJson(problem.errors));
    json.endObject();
    return json.take();
}

Decided<Problem> problemFromJson(QByteArrayView text)
{
    const auto document = JsonDocument::parse(text);
    if (!document)
        return tl::make_unexpected(Rejection{document.error()});
    Rejection errors;
    ObjectReader json(document->root(), {}, errors);
    Problem problem;
    problem.status = static_cast<int>(json.integer("status"));
    problem.title = json.text("title");
    problem.requestId = json.text("request_id");
    json.objects("errors", [&](ObjectReader &error) {
        problem.errors.append({error.text("code"), error.text("field"), error.text("message"), {}});
    });
    if (problem.errors.isEmpty() && json.has("code"))
        problem.errors.append({json.text("code"), {}, json.text("detail"), {}});
    if (errors.isEmpty() && problem.errors.isEmpty())
        json.refuse("code", QStringLiteral("A code is expected here."));
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return problem;
}

} // namespace docket::wire
