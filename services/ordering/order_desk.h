// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/decide.h"
#include "services/domain/identifiers.h"
#include "services/domain/permissions.h"
#include "services/ordering/ports.h"
#include "services/ordering/unit_of_work.h"

#include <functional>

namespace docket::ordering {

/// What came of a command. `duplicate` is set when it had been executed before: then nothing was done again, and
/// `order` and `version` are as they are now and as they were then.
struct Outcome {
    std::optional<domain::Order> order;
    qint64 version = 0;
    std::vector<domain::Event> events;
    bool duplicate = false;
};

/// The one door for every change, in all programs: permission, facts, decision, events, one transaction.
///
/// Plain synchronous code; used on the thread that owns the store's writer. Nothing is kept between calls but the ids'
/// source, so a desk may be made per thread.
class OrderDesk {
public:
    OrderDesk(OrderStore &store, const Clock &clock, domain::IdSource ids);

    /// Executes one command in its own transaction. When this returns a value, the change is durable.
    /// A refusal changes nothing but the list of refused commands, where it is kept.
    /// Codes besides those of `decide`: `not_permitted`, `command_id_reused`, `version_conflict`, and those of the store.
    Decided<Outcome> execute(const domain::Command &command, const domain::Actor &actor);

    /// Executes many in one transaction, each with its own result: a refused one does not stop the others. When the store
    /// fails, all of them fail with its error and nothing is changed.
    std::vector<Decided<Outcome>> executeAll(const std::vector<domain::Command> &commands, const domain::Actor &actor);

    /// Decides a command and says what it would do, without doing it.
    Decided<Outcome> rehearse(const domain::Command &command, const domain::Actor &actor);

    /// A command with a fresh id, happening now.
    domain::Command newCommand(domain::CommandBody body, const QUuid &orderId = {});
    QUuid newId() { return m_ids.next(m_clock.now()); }

private:
    Decided<Outcome> executeIn(UnitOfWork &work, domain::Command command, const domain::Actor &actor);
    Decided<Outcome> carryOut(UnitOfWork &work, domain::Command &command, const domain::Actor &actor);
    Result<domain::Facts> gather(UnitOfWork &work, const domain::Command &command, const domain::Actor &actor);
    Result<void> prepare(UnitOfWork &work, domain::Command &command);
    Result<Outcome> record(UnitOfWork &work, const domain::Command &command, const domain::Actor &actor,
                           const domain::Facts &facts, std::vector<domain::EventBody> bodies);
    Result<void> serveBackorders(UnitOfWork &work, const domain::Command &cause, const domain::Actor &actor,
                                 const std::vector<domain::Event> &events, const domain::Facts &facts);

    OrderStore &m_store;
    const Clock &m_clock;
    domain::IdSource m_ids;
};

} // namespace docket::ordering
