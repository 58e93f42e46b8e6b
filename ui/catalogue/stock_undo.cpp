// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/stock_undo.h"

#include "models/text/error_text.h"

namespace docket::ui {

using namespace domain;

namespace {

/// What a count changed; nothing for other commands.
const InventoryAdjusted *countOf(const CommandBody &command, const ordering::Outcome &outcome)
{
    const auto *adjust = std::get_if<AdjustStock>(&command);
    if (!adjust || adjust->change != StockChange::Count || outcome.events.empty())
        return nullptr;
    return std::get_if<InventoryAdjusted>(&outcome.events.front().body);
}

void carryOut(workspace::Workspace &shop, Notices &notices, const CommandBody &command)
{
    shop.execute(command).then(&notices, [&notices](const Decided<ordering::Outcome> &outcome) {
        if (outcome)
            notices.tell(StockUndo::tr("The stock is as before."));
        else
            notices.problem(models::sentencesOf(outcome.error()));
    });
}

void undoCount(workspace::Workspace &shop, Notices &notices, const InventoryAdjusted &count)
{
    shop.read([key = count.key](workspace::ReadSession &session) -> Result<StockLevel> {
            StockLevel found{key};
            const auto read = session.reader().stock(key.sku, [&](const StockLevel &level) {
                if (level.key == key)
                    found = level;
                return true;
            });
            if (!read)
                return tl::make_unexpected(read.error());
            return found;
        })
        .then(&notices, [&shop, &notices, count](const Result<StockLevel> &level) {
            if (!level)
                notices.problem(models::sentenceOf(level.error()));
            else if (level->onHand != count.onHand.after)
                notices.problem(StockUndo::tr("The count of %1 was not taken back: its stock has moved since. "
                                              "Nothing was changed; count again.")
                                    .arg(count.key.sku));
            else
                carryOut(shop, notices,
                         AdjustStock{count.key, StockChange::Count, count.onHand.before, StockUndo::tr("Undo")});
        });
}

} // namespace

bool StockUndo::exists(const CommandBody &command, const ordering::Outcome &outcome)
{
    return !outcome.events.empty() &&
           (std::holds_alternative<MoveStock>(command) || countOf(command, outcome) != nullptr);
}

void StockUndo::offer(Workbench &workbench, const QString &text, const CommandBody &command,
                      const ordering::Outcome &outcome)
{
    workspace::Workspace &shop = workbench.shop;
    Notices &notices = workbench.notices;
    if (const InventoryAdjusted *count = countOf(command, outcome)) {
        notices.offerUndo(text, [&shop, &notices, count = *count] { undoCount(shop, notices, count); });
    } else if (const auto *move = std::get_if<MoveStock>(&command)) {
        notices.offerUndo(text, [&shop, &notices, move = *move] {
            carryOut(shop, notices, MoveStock{move.sku, move.to, move.from, move.quantity});
        });
    }
}

} // namespace docket::ui
