// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command_registry.h"
#include "app/ctl/copy_reports.h"
#include "app/ctl/text.h"
#include "services/store/local_copy.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

namespace {

Ran listConflicts(const Invocation &invocation)
{
    auto shop = invocation.session.openForWriting();
    if (!shop)
        return failed(shop);
    store::LocalCopy copy((*shop)->store().connection(), (*shop)->clock());
    if (const auto state = copy.state(); !state)
        return failed(state);
    const auto conflicts = copy.conflicts();
    if (!conflicts)
        return failed(conflicts);
    printConflicts(invocation, *conflicts, (*shop)->settings().timeZone);
    return ExitCode::Done;
}

Result<domain::Facts> factsNow(Shop &shop, const domain::Command &command)
{
    domain::Facts facts;
    if (const auto *save = std::get_if<domain::SaveCustomer>(&command.body)) {
        auto found = shop.reader().customer(save->customer.id);
        if (!found)
            return tl::make_unexpected(found.error());
        facts.customer = std::move(*found);
    } else if (const auto *product = std::get_if<domain::SaveProduct>(&command.body)) {
        auto found = shop.reader().product(product->product.sku);
        if (!found)
            return tl::make_unexpected(found.error());
        if (*found)
            facts.products.push_back(std::move(**found));
    } else if (!command.orderId.isNull()) {
        auto found = shop.reader().order(command.orderId);
        if (!found)
            return tl::make_unexpected(found.error());
        facts.order = std::move(*found);
    }
    return facts;
}

// Under an id that follows from the conflict, so that choosing it again after an interruption does nothing twice.
OrFailure<void> offerAgain(Shop &shop, const store::Conflict &conflict)
{
    const auto facts = factsNow(shop, conflict.command);
    if (!facts)
        return failed(facts);
    auto body = store::mineOver(conflict, *facts);
    if (!body)
        return failed(body);
    if (!*body)
        return {};
    domain::Command command = shop.desk().newCommand(std::move(**body), conflict.command.orderId);
    command.id = QUuid::createUuidV5(conflict.command.id, u"mine %1"_s.arg(conflict.key));
    const auto outcome = shop.desk().execute(command, shop.actor());
    if (!outcome && outcome.error().constFirst().code != u"command_id_reused")
        return failed(outcome);
    return {};
}

Ran settle(const Invocation &invocation, const QString &choice)
{
    bool isNumber = false;
    const QString word = invocation.arguments.positionals().value(0);
    const qint64 key = word.toLongLong(&isNumber);
    if (!isNumber)
        return wrongUsage(tr("“%1” is no number of a conflict; “docketctl conflicts list” shows them.").arg(word),
                          u"CONFLICT"_s);
    auto shop = invocation.session.openForChanges();
    if (!shop)
        return failed(shop);
    store::LocalCopy copy((*shop)->store().connection(), (*shop)->clock());
    if (const auto state = copy.state(); !state)
        return failed(state);
    const auto conflict = copy.conflict(key);
    if (!conflict)
        return failed(conflict);
    if (!*conflict) {
        return refused(u"conflict_not_found"_s,
                       tr("There is no conflict %1 that is to be settled. Nothing was changed.").arg(key), {}, {word});
    }
    if (choice == u"mine") {
        if (const auto offered = offerAgain(**shop, **conflict); !offered)
            return tl::make_unexpected(offered.error());
    }
    const auto settled = copy.settleConflict(key, {choice, (*shop)->actor().name, (*shop)->clock().now()});
    if (!settled)
        return failed(settled);
    invocation.output.line(choice == u"mine" ? tr("Yours was set again; the next synchronising sends it.")
                                             : tr("What the hub has stands. The decision is kept."));
    return ExitCode::Done;
}

} // namespace

CommandList conflictCommands()
{
    const PositionalSpec conflict{u"CONFLICT"_s, PositionalSpec::Kind::Required, tr("Its number in the list.")};
    return {
        {u"conflicts list"_s,
         tr("Show what was done here and could not become of the hub's shop as it was."),
         {{formatOption({u"text"_s, u"json"_s})}, {}},
         u"docketctl conflicts list"_s,
         tr("Fields that others set differently, with what they were before; changes that the hub refused, and why; and\n"
            "shipments that do not fit their order any more, for a person to settle."),
         listConflicts},
        {u"conflicts keep-mine"_s,
         tr("Do it again over what is there now."),
         {{}, {conflict}},
         u"docketctl conflicts keep-mine 3"_s,
         tr("When it does not fit, it is refused with the reason, and the conflict stays."),
         [](const Invocation &invocation) { return settle(invocation, u"mine"_s); }},
        {u"conflicts keep-theirs"_s,
         tr("Leave it as the hub has it."),
         {{}, {conflict}},
         u"docketctl conflicts keep-theirs 3"_s,
         tr("Who decided it, and when, is kept."),
         [](const Invocation &invocation) { return settle(invocation, u"theirs"_s); }},
    };
}

} // namespace docket::ctl
