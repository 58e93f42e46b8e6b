// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/carry_out.h"
#include "app/ctl/command_registry.h"
#include "app/ctl/event_words.h"
#include "app/ctl/table_printer.h"
#include "app/ctl/text.h"
#include "app/ctl/wording.h"
#include "services/wire/json_catalogue.h"
#include "services/wire/json_event.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

using namespace domain;

namespace {

// The levels at which products are to be ordered again, by SKU.
Result<QHash<QString, qint64>> readReorderLevels(Shop &shop)
{
    QHash<QString, qint64> levels;
    const auto read = shop.reader().products({}, -1, [&](const Product &product) {
        if (product.reorderLevel > 0 && !product.discontinued)
            levels.insert(product.sku, product.reorderLevel);
        return true;
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return levels;
}

Result<void> printLevels(const Invocation &invocation, Shop &shop, const QString &sku)
{
    const auto reorder = readReorderLevels(shop);
    if (!reorder)
        return tl::make_unexpected(reorder.error());
    using Align = TableColumn::Align;
    TablePrinter table(invocation.output, {{tr("SKU")},
                                           {tr("location")},
                                           {tr("on hand"), Align::Right},
                                           {tr("reserved"), Align::Right},
                                           {tr("held"), Align::Right},
                                           {tr("available"), Align::Right},
                                           {QString()}});
    const auto read = shop.reader().stock(sku, [&](const StockLevel &level) {
        const auto limit = reorder->constFind(level.key.sku);
        const bool isLow = limit != reorder->cend() && level.available() <= *limit;
        table.add({level.key.sku, level.key.location, QString::number(level.onHand), QString::number(level.reserved),
                   QString::number(level.held), QString::number(level.available()),
                   isLow ? tr("reorder (at %1)").arg(*limit) : QString()});
        return true;
    });
    table.finish();
    if (read && table.rows() == 0)
        invocation.output.say(sku.isEmpty() ? tr("Nothing was ever counted or received.")
                                            : tr("%1 was never counted or received.").arg(sku));
    return read;
}

Result<void> printMovements(const Invocation &invocation, Shop &shop, const QString &sku, qint64 limit)
{
    using Align = TableColumn::Align;
    TablePrinter table(invocation.output, {{tr("when")},
                                           {tr("what")},
                                           {tr("location")},
                                           {tr("on hand"), Align::Right},
                                           {tr("reserved"), Align::Right},
                                           {tr("by")}});
    const auto signedText = [](qint64 change) {
        return change == 0 ? QString() : (change > 0 ? u"+"_s : QString()) + QString::number(change);
    };
    invocation.output.line();
    return shop.reader().movements(sku, limit, [&](const Event &event, const StockMovement &movement) {
        QString what = typeOf(event.body);
        if (const auto *adjusted = std::get_if<InventoryAdjusted>(&event.body))
            what = adjusted->reason.isEmpty() ? adjusted->change : adjusted->change + u": "_s + adjusted->reason;
        table.add({timeText(event.happenedAt, shop.settings().timeZone), what, movement.key.location,
                   signedText(movement.onHand), signedText(movement.reserved), event.actor});
        return true;
    });
}

// One product as one object: what there is, and what moved it.
Ran printProductAsJson(const Invocation &invocation, Shop &shop, const QString &sku, qint64 limit)
{
    QByteArrayList levels;
    const auto read = shop.reader().stock(sku, [&](const StockLevel &level) {
        levels.append(wire::toJson(level));
        return true;
    });
    if (!read)
        return failed(read);
    QByteArrayList movements;
    const auto moved = shop.reader().movements(sku, limit, [&](const Event &event, const StockMovement &movement) {
        movements.append(wire::toJson(movement, event));
        return true;
    });
    if (!moved)
        return failed(moved);
    invocation.output.bytes(wire::stockToJson(levels, movements) + '\n');
    return ExitCode::Done;
}

Ran showStock(const Invocation &invocation)
{
    constexpr qint64 usualMovements = 20;
    const auto limit = invocation.arguments.integer(u"limit"_s, 1);
    if (!limit)
        return failed(limit);
    auto shop = invocation.session.openForReading();
    if (!shop)
        return failed(shop);
    QString sku = invocation.arguments.positional(0);
    if (!sku.isEmpty()) {
        const auto product = (*shop)->reader().product(sku);
        if (!product)
            return failed(product);
        if (!*product)
            return refused(u"unknown_product"_s,
                           tr("There is no product %1. “docketctl products %1” searches for it.").arg(sku), u"SKU"_s,
                           {sku});
        sku = (*product)->sku;
    }
    if (invocation.wantsJson() && !sku.isEmpty())
        return printProductAsJson(invocation, **shop, sku, limit->value_or(usualMovements));
    if (invocation.wantsJson()) {
        bool isFirst = true;
        invocation.output.bytes("[");
        const auto read = (*shop)->reader().stock(sku, [&](const StockLevel &level) {
            invocation.output.bytes((isFirst ? "\n" : ",\n") + wire::toJson(level));
            isFirst = false;
            return true;
        });
        if (!read)
            return failed(read);
        invocation.output.bytes("\n]\n");
        return ExitCode::Done;
    }
    if (const auto printed = printLevels(invocation, **shop, sku); !printed)
        return failed(printed);
    if (!sku.isEmpty()) {
        if (const auto printed = printMovements(invocation, **shop, sku, limit->value_or(usualMovements)); !printed)
            return failed(printed);
    }
    return ExitCode::Done;
}

Ran changeStock(const Invocation &invocation, Shop &shop, CommandBody body)
{
    const auto command = newCommand(invocation, shop, std::move(body));
    if (!command)
        return failed(command);
    const auto outcome = carryOut(invocation, shop, *command);
    if (!outcome)
        return failed(outcome);
    EventWords words(shop.settings().timeZone);
    bool isFirst = true;
    if (invocation.wantsJson())
        invocation.output.bytes("[");
    for (const Event &event : outcome->events) {
        if (invocation.wantsJson()) {
            invocation.output.bytes((isFirst ? "\n" : ",\n") + wire::toJson(event));
            isFirst = false;
            continue;
        }
        for (const QString &line : words.take(event))
            invocation.output.line(line);
    }
    if (invocation.wantsJson())
        invocation.output.bytes("\n]\n");
    sayHowItEnded(invocation, *outcome);
    return ExitCode::Done;
}

Ran adjustStock(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    AdjustStock adjust;
    QStringList given;
    for (const auto &[option, change] :
         {std::pair(u"count"_s, StockChange::Count), std::pair(u"receive"_s, StockChange::Receive),
          std::pair(u"damage"_s, StockChange::Damage)}) {
        const auto quantity = arguments.integer(option, 0);
        if (!quantity)
            return failed(quantity);
        if (*quantity) {
            given.append(option);
            adjust.change = change;
            adjust.quantity = **quantity;
        }
    }
    if (given.size() != 1)
        return wrongUsage(tr("Give one of --count N, --receive N and --damage N."));
    adjust.key = {arguments.positional(0), arguments.optional(u"location"_s).value_or(defaultLocation())};
    adjust.reason = arguments.value(u"reason"_s);
    auto shop = invocation.session.openForChanges();
    if (!shop)
        return failed(shop);
    return changeStock(invocation, **shop, std::move(adjust));
}

Ran moveStock(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    for (const QString &option : {u"from"_s, u"to"_s, u"quantity"_s}) {
        if (!arguments.has(option))
            return wrongUsage(tr("--%1 is missing.").arg(option), u"--"_s + option);
    }
    const auto quantity = arguments.integer(u"quantity"_s, 1);
    if (!quantity)
        return failed(quantity);
    auto shop = invocation.session.openForChanges();
    if (!shop)
        return failed(shop);
    return changeStock(
        invocation, **shop,
        MoveStock{arguments.positional(0), arguments.value(u"from"_s), arguments.value(u"to"_s), **quantity});
}

} // namespace

CommandList stockCommands()
{
    const PositionalSpec sku{u"SKU"_s, PositionalSpec::Kind::Required, tr("The product.")};
    return {
        {u"stock"_s,
         tr("Show what is in stock; of one product also what moved it."),
         {{limitOption(tr("At most so many movements; 20 when not given.")), formatOption({u"table"_s, u"json"_s})},
          {{u"SKU"_s, PositionalSpec::Kind::Optional, tr("One product; all without it.")}}},
         u"docketctl stock TENT-2"_s,
         tr("available = on hand − reserved − held."),
         showStock},
        {u"stock adjust"_s,
         tr("Count, receive or write off stock."),
         {{{u"count"_s, u"N"_s, tr("So many are there.")},
           {u"receive"_s, u"N"_s, tr("So many have arrived; orders waiting for them are served.")},
           {u"damage"_s, u"N"_s, tr("So many are lost or damaged.")},
           {u"location"_s, u"PLACE"_s, tr("Where; main without it.")},
           {u"reason"_s, u"TEXT"_s, tr("Why.")},
           dryRunOption(),
           commandIdOption(),
           formatOption({u"text"_s, u"json"_s})},
          {sku}},
         u"docketctl stock adjust TENT-2 --receive 40 --reason 'delivery of 1 March'"_s,
         {},
         adjustStock},
        {u"stock move"_s,
         tr("Move stock from one place to another."),
         {{{u"from"_s, u"PLACE"_s, tr("Where it was."), {}, false, true},
           {u"to"_s, u"PLACE"_s, tr("Where it is now."), {}, false, true},
           {u"quantity"_s, u"N"_s, tr("How many."), {}, false, true},
           dryRunOption(),
           commandIdOption(),
           formatOption({u"text"_s, u"json"_s})},
          {sku}},
         u"docketctl stock move TENT-2 --from main --to shop --quantity 5"_s,
         {},
         moveStock},
    };
}

} // namespace docket::ctl
