// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/decide.h"
#include "services/domain/identifiers.h"
#include "services/domain/permissions.h"
#include "services/ordering/ports.h"
#include "services/ordering/unit_of_work.h"

#include <functional>

namespace docket::ordering {

/// What came of a command. `duplicate` is set when it had been executed before: then nothing was done again, `version`
/// is that of the first time, and `order` is as it is now. `events` are those the command itself was decided to; stock
/// that it freed may have served waiting orders besides, this one among them.
struct Outcome {
    std::optional<domain::Order> order;
    qint64 version = 0;
    std::vector<domain::Event> events;
    bool duplicate = false;
};

/// Tells a repeated command from another one that carries the same id.
using CommandDigest = std::function<QByteArray(const domain::Command &)>;

/// Where a desk looks customers and stock up, given the transaction it works in. By default the store itself.
struct Lookups {
    std::function<std::unique_ptr<CustomerDirectory>(UnitOfWork &)> customers;
    std::function<std::unique_ptr<Inventory>(UnitOfWork &)> inventory;

    static Lookups embedded();
};

/// The one door for every change, in all programs: permission, facts, decision, events, one transaction.
///
/// Plain synchronous code, used on the thread that owns the store's writer. `store` and `clock` outlive the desk.
class OrderDesk {
public:
    OrderDesk(OrderStore &store, const Clock &clock, domain::IdSource ids, CommandDigest digest,
              Lookups lookups = Lookups::embedded());

    /// Executes one command in its own transaction. When this returns a value, the change is durable.
    /// A refusal changes nothing but the list of refused commands, where it is kept.
    /// Codes besides those of `decide`: `not_permitted`, `command_id_reused`, and those of the store.
    Decided<Outcome> execute(const domain::Command &command, const domain::Actor &actor);

    /// Executes many in one transaction, each with its own result: a refused one does not stop the others. When the
    /// store fails, all of them fail with its error and nothing is changed.
    std::vector<Decided<Outcome>> executeAll(const std::vector<domain::Command> &commands, const domain::Actor &actor);

    /// What `executeAll` would answer, without changing anything.
    std::vector<Decided<Outcome>> rehearseAll(const std::vector<domain::Command> &commands, const domain::Actor &actor);

    /// A command with a fresh id, happening now.
    domain::Command newCommand(domain::CommandBody body, const QUuid &orderId = {});
    QUuid newId() { return m_ids.next(m_clock.now()); }

private:
    enum class Ending { Commit, RollBack };
    std::vector<Decided<Outcome>> run(const std::vector<domain::Command> &commands, const domain::Actor &actor,
                                      Ending ending);
    Result<std::vector<Decided<Outcome>>> attempt(const std::vector<domain::Command> &commands,
                                                  const domain::Actor &actor, Ending ending);
    Result<Decided<Outcome>> carryOut(UnitOfWork &work, const domain::Command &command, const domain::Actor &actor);
    Result<Outcome> answerAgain(UnitOfWork &work, const CommandRecord &record);
    Result<domain::Command> prepared(UnitOfWork &work, domain::Command command);
    Result<domain::Facts> gather(UnitOfWork &work, const domain::Command &command, const domain::Actor &actor);
    Result<Outcome> record(UnitOfWork &work, const domain::Command &command, const domain::Actor &actor,
                           const domain::Facts &facts, std::vector<domain::EventBody> bodies);
    Result<void> serveBackorders(UnitOfWork &work, const domain::Command &cause, const domain::Actor &actor,
                                 Outcome &outcome);

    OrderStore &m_store;
    const Clock &m_clock;
    domain::IdSource m_ids;
    CommandDigest m_digest;
    Lookups m_lookups;
};

} // namespace docket::ordering
