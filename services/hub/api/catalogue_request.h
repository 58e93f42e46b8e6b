// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/api/command_executor.h"
#include "services/hub/api/list_page.h"
#include "services/hub/api/problem.h"
#include "services/hub/store/catalogue_reader.h"
#include "services/wire/json_catalogue.h"

namespace docket::hub {

/// What customers and inventory routes have in common.

/// Reads the request's body and carries it out as a command about no order. Its id is the UUID of the header
/// Idempotency-Key, or a fresh one; `read` gets it, for what takes its own id from there. `answer` is asked when it was
/// done, now or before.
struct CatalogueForm {
    std::function<domain::CommandBody(wire::ObjectReader &, const QUuid &commandId)> read;
    std::function<Response(const domain::Command &)> answer;
};
Response carryOut(CommandExecutor &executor, const Request &request, const Principal &principal,
                  const CatalogueForm &form);

/// The parameter `q`, at most 500 characters.
QString searchText(QueryFields &fields);

/// Answers with a page of a list by `q`, `limit` and `cursor`. `read` gives the rows behind a key; `name` is the
/// list's.
template <typename T>
Response answerList(const Request &request, const QString &name,
                    const std::function<Result<std::vector<CatalogueRow<T>>>(const QString &text, const QString &after,
                                                                             int limit)> &read)
{
    QueryFields fields(request);
    const QString text = searchText(fields);
    const ListPage page = ListPage::from(fields, name + u'?' + text);
    if (const Rejection errors = fields.errors(); !errors.isEmpty())
        return problem(request, 400, errors);
    const auto rows = read(text, page.after, page.toRead());
    if (!rows)
        return problem(request, {rows.error()});
    return json(200, page.body(
                         *rows, [](const CatalogueRow<T> &row) { return row.key; },
                         [](const CatalogueRow<T> &row) { return wire::toJson(row.item); }));
}

} // namespace docket::hub
