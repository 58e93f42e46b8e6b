// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/dead_letter_routes.h"

#include "services/hub/api/list_page.h"
#include "services/hub/api/problem.h"
#include "services/hub/identity/author.h"
#include "services/hub/identity/transaction.h"
#include "services/hub/store/outbox_rows.h"
#include "services/hub/store/row_values.h"
#include "services/wire/json_dead_letter.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

using namespace domain;

namespace {

QByteArray toJson(const DeadLetter &letter)
{
    return wire::toJson({letter.entry.event, letter.entry.attempts, letter.code, letter.reason});
}

Answer listDeadLetters(const Request &request, ConnectionPool &pool)
{
    QueryFields fields(request);
    const ListPage page = ListPage::from(fields, u"dead_letters"_s);
    bool isNumber = true;
    const qint64 after = page.after.isEmpty() ? 0 : page.after.toLongLong(&isNumber);
    if (!isNumber)
        fields.refuse(u"cursor"_s, u"This is no cursor of this list. Use the “next” of the page before, or none."_s);
    if (const Rejection errors = fields.errors(); !errors.isEmpty())
        return problem(request, 400, errors);
    const auto letters =
        reading(pool, [&](Connection &connection) { return OutboxRows(connection).deadAfter(after, page.toRead()); });
    if (!letters)
        return problem(request, {letters.error()});
    return json(200, page.body(
                         *letters, [](const DeadLetter &letter) { return QString::number(letter.entry.key); },
                         [](const DeadLetter &letter) { return toJson(letter); }));
}

/// What is done with a dead letter, and what the audit log calls it.
struct Decision {
    QString action;
    Result<bool> (OutboxRows::*carryOut)(const QUuid &);
};

Answer decide(const Request &request, const Principal &principal, ConnectionPool &pool, Instant now,
              const Decision &decision)
{
    if (const Rejection errors = QueryFields(request).errors(); !errors.isEmpty())
        return problem(request, 400, errors);
    const QUuid id = idParameter(request, u"id"_s).value_or(QUuid());
    const auto done = inTransaction(pool, [&](Connection &connection) -> Result<void> {
        OutboxRows rows(connection);
        const auto wasThere = (rows.*decision.carryOut)(id);
        if (!wasThere)
            return tl::make_unexpected(wasThere.error());
        if (!*wasThere) {
            return fail(u"dead_letter_not_found"_s,
                        u"There is no dead letter of this event: it was retried or discarded, or is not dead."_s);
        }
        return AuditRows(connection)
            .add(entryBy(authorOf(principal, request.remoteAddress, request.id), decision.action, idText(id), u"done"_s,
                         now));
    });
    return done ? noContent() : problem(request, {done.error()});
}

} // namespace

void addDeadLetterRoutes(Router &router, const Guard &guard, ConnectionPool &pool, const ordering::Clock &clock)
{
    const auto add = [&](const QString &pattern, const Decision &decision) {
        router.add(Method::Post, pattern,
                   guard.require(Permission::Administer,
                                 [&pool, &clock, decision](const Request &request, const Principal &principal) {
                                     return decide(request, principal, pool, clock.now(), decision);
                                 }));
    };
    router.add(Method::Get, u"/v1/dead-letters"_s,
               guard.require(Permission::Administer, [&pool](const Request &request, const Principal &) {
                   return listDeadLetters(request, pool);
               }));
    add(u"/v1/dead-letters/{id}/retry"_s, {u"dead_letter.retry"_s, &OutboxRows::retry});
    add(u"/v1/dead-letters/{id}/discard"_s, {u"dead_letter.discard"_s, &OutboxRows::discard});
}

} // namespace docket::hub
