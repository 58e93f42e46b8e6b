// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command_registry.h"
#include "app/ctl/event_words.h"
#include "app/ctl/order_page.h"
#include "app/ctl/order_reference.h"
#include "app/ctl/text.h"
#include "app/ctl/wording.h"
#include "services/wire/json_event.h"
#include "services/wire/json_order.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

using namespace domain;

namespace {

EntityRef entityOf(const Order &order)
{
    return {EntityKind::Order, order.id.toString(QUuid::WithoutBraces)};
}

void printOrder(const Invocation &invocation, const Order &order, const QTimeZone &zone)
{
    if (invocation.wantsJson())
        invocation.output.bytes(wire::toJson(order) + '\n');
    else
        printOrderPage(invocation.output, order, zone);
}

Ran showOrder(const Invocation &invocation)
{
    auto shop = invocation.session.openForReading();
    if (!shop)
        return failed(shop);
    const auto order = findOrder(invocation, **shop);
    if (!order)
        return failed(order);
    printOrder(invocation, *order, (*shop)->settings().timeZone);
    return ExitCode::Done;
}

Ran showAsOf(const Invocation &invocation, Shop &shop, const Order &order, Instant moment)
{
    const QTimeZone &zone = shop.settings().timeZone;
    const bool byArrival = invocation.arguments.value(u"by"_s) == u"recorded"_s;
    EventWords words(zone);
    const auto read = shop.reader().events(entityOf(order), [&](const Event &event) {
        if ((byArrival ? event.recordedAt : event.happenedAt) > moment)
            return true; // an imported part of the past may have come in after a change of today
        words.take(event);
        return true;
    });
    if (!read)
        return failed(read);
    if (!words.order()) {
        return refused(u"not_yet_placed"_s,
                       tr("Order %1 was not there yet on %2.").arg(order.number, timeText(moment, zone)), u"--as-of"_s,
                       {order.number, toIso(moment)});
    }
    if (!invocation.wantsJson())
        invocation.output.line(tr("As of %1:").arg(timeText(moment, zone)));
    printOrder(invocation, *words.order(), zone);
    return ExitCode::Done;
}

Ran showTimeline(const Invocation &invocation, Shop &shop, const Order &order)
{
    const QTimeZone &zone = shop.settings().timeZone;
    EventWords words(zone);
    bool isFirst = true;
    if (invocation.wantsJson())
        invocation.output.bytes("[");
    const auto read = shop.reader().events(entityOf(order), [&](const Event &event) {
        if (invocation.wantsJson()) {
            invocation.output.bytes((isFirst ? "\n" : ",\n") + wire::toJson(event));
            isFirst = false;
            return true;
        }
        QString head = tr("%1. %2  %3  by %4 on %5")
                           .arg(QString::number(event.sequence), timeText(event.happenedAt, zone), typeOf(event.body),
                                event.actor, event.device);
        if (timeText(event.recordedAt, zone) != timeText(event.happenedAt, zone))
            head += tr("  (recorded %1)").arg(timeText(event.recordedAt, zone));
        invocation.output.line(head);
        for (const QString &line : words.take(event))
            invocation.output.line(u"     "_s + line);
        return true;
    });
    if (!read)
        return failed(read);
    if (invocation.wantsJson())
        invocation.output.bytes("\n]\n");
    return ExitCode::Done;
}

Ran showHistory(const Invocation &invocation)
{
    auto shop = invocation.session.openForReading();
    if (!shop)
        return failed(shop);
    const auto order = findOrder(invocation, **shop);
    if (!order)
        return failed(order);
    const auto asOf = invocation.arguments.optional(u"as-of"_s);
    if (!asOf)
        return showTimeline(invocation, **shop, *order);
    const auto moment = readMoment(*asOf, (*shop)->settings().timeZone, u"--as-of"_s);
    if (!moment)
        return failed(moment);
    return showAsOf(invocation, **shop, *order, *moment);
}

} // namespace

CommandList orderViewCommands()
{
    const PositionalSpec number{u"NUMBER"_s, PositionalSpec::Kind::Required, tr("The order's number, in any case.")};
    const OptionSpec format = formatOption({u"table"_s, u"json"_s});
    return {
        {u"order show"_s,
         tr("Show an order: customer, lines, totals, shipments, hold, notes."),
         {{sourceOption(), format}, {number}},
         u"docketctl order show K3F-00042"_s,
         {},
         showOrder},
        {u"history"_s,
         tr("Tell the story of an order: what changed, before and after, who, when; or the order as it was."),
         {{{u"as-of"_s, u"TIME"_s,
            tr("The order as it was then, by all that had happened: 2026-03-01 (the end of that day), 2026-03-01T09:30, or "
               "with an offset.")},
           {u"by"_s,
            u"CLOCK"_s,
            tr("For --as-of: by when things happened, or by when they were recorded here."),
            {u"happened"_s, u"recorded"_s}},
           sourceOption(),
           format},
          {number}},
         u"docketctl history K3F-00042\ndocketctl history K3F-00042 --as-of 2026-03-01"_s,
         {},
         showHistory},
    };
}

} // namespace docket::ctl
