// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/problem_answer.h"

#include "services/wire/json_reader.h"

namespace docket::wire {

Decided<ProblemAnswer> problemFromJson(QByteArrayView json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return tl::make_unexpected(Rejection{document.error()});
    Rejection unreadable;
    ObjectReader reader(document->root(), {}, unreadable);
    ProblemAnswer problem;
    problem.code = reader.text("code");
    problem.sentence = reader.has("detail") ? reader.text("detail") : reader.text("title");
    problem.requestId = reader.text("request_id");
    reader.objects("errors", [&](ObjectReader &error) {
        problem.errors.append({error.text("code"), error.text("field"), error.text("message"), error.texts("args")});
    });
    if (!unreadable.isEmpty())
        return tl::make_unexpected(unreadable);
    return problem;
}

} // namespace docket::wire
