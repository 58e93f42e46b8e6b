// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/carry_out.h"
#include "app/ctl/command_registry.h"
#include "app/ctl/order_reference.h"
#include "app/ctl/text.h"
#include "app/ctl/wording.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace docket::ctl {

using namespace domain;

namespace {

// Opens, finds the order, makes the command's body of it, and carries it out.
using MakeBody = OrFailure<CommandBody> (*)(const Arguments &arguments, const Order &order);

Ran change(const Invocation &invocation, MakeBody makeBody)
{
    auto shop = invocation.session.openForChanges();
    if (!shop)
        return failed(shop);
    const auto order = findOrder(invocation, **shop);
    if (!order)
        return failed(order);
    auto body = makeBody(invocation.arguments, *order);
    if (!body)
        return failed(body);
    return changeOrder(invocation, **shop, std::move(*body), order->id);
}

OrFailure<std::vector<Parcel>> readParcels(const QStringList &values)
{
    std::vector<Parcel> parcels;
    for (const QString &text : values) {
        const QString weight = text.section(u':', 0, 0);
        bool isNumber = false;
        const qint64 grams = weight.toLongLong(&isNumber);
        if (!isNumber || grams < 0)
            return wrongUsage(tr("--parcel is written --parcel GRAMS or --parcel GRAMS:LxWxH, not “%1”.").arg(text),
                              u"--parcel"_s);
        parcels.push_back({grams, text.section(u':', 1)});
    }
    return parcels;
}

OrFailure<CommandBody> shipBody(const Arguments &arguments, const Order &order)
{
    auto lines = readLineQuantities(order, arguments.values(u"line"_s));
    if (!lines)
        return failed(lines);
    auto parcels = readParcels(arguments.values(u"parcel"_s));
    if (!parcels)
        return failed(parcels);
    ShipOrder ship;
    ship.lines = std::move(*lines);
    ship.parcels = std::move(*parcels);
    ship.carrier = arguments.value(u"carrier"_s);
    ship.tracking = arguments.value(u"tracking"_s);
    ship.location = arguments.value(u"location"_s);
    return CommandBody(std::move(ship));
}

OrFailure<CommandBody> deliverBody(const Arguments &arguments, const Order &order)
{
    const auto position = arguments.integer(u"shipment"_s, 1);
    if (!position)
        return failed(position);
    if (*position) {
        if (static_cast<std::size_t>(**position) > order.shipments.size())
            return refused(u"shipment_not_found"_s,
                           tr("Order %1 has no shipment %2.").arg(order.number).arg(**position), u"--shipment"_s,
                           {order.number, QString::number(**position)});
        return CommandBody(DeliverShipment{order.shipments[static_cast<std::size_t>(**position - 1)].id});
    }
    QStringList outstanding;
    QUuid shipment;
    for (std::size_t i = 0; i < order.shipments.size(); ++i) {
        if (!order.shipments[i].deliveredAt) {
            outstanding.append(QString::number(i + 1));
            shipment = order.shipments[i].id;
        }
    }
    if (outstanding.size() > 1)
        return refused(u"ambiguous_shipment"_s,
                       tr("Several shipments of order %1 are not delivered. Say which with --shipment: %2.")
                           .arg(order.number, outstanding.join(u", "_s)),
                       u"--shipment"_s, {order.number});
    if (outstanding.isEmpty() && order.shipments.empty())
        return refused(u"nothing_shipped"_s, tr("Nothing of order %1 has been shipped yet.").arg(order.number), {},
                       {order.number});
    // With none outstanding the core is asked about the last one: that one is a repetition, or its refusal says why.
    return CommandBody(DeliverShipment{outstanding.isEmpty() ? order.shipments.back().id : shipment});
}

OrFailure<CommandBody> cancelBody(const Arguments &arguments, const Order &order)
{
    auto lines = readLineQuantities(order, arguments.values(u"line"_s));
    if (!lines)
        return failed(lines);
    const QString reason = arguments.value(u"reason"_s);
    if (lines->empty())
        return CommandBody(CancelOrder{reason});
    return CommandBody(CancelLines{std::move(*lines), reason});
}

OrFailure<CommandBody> reinstateBody(const Arguments &arguments, const Order &)
{
    return CommandBody(ReinstateOrder{arguments.has(u"backorder"_s)});
}

OrFailure<CommandBody> holdBody(const Arguments &arguments, const Order &)
{
    return CommandBody(HoldOrder{arguments.value(u"reason"_s)});
}

OrFailure<CommandBody> releaseBody(const Arguments &, const Order &)
{
    return CommandBody(ReleaseHold{});
}

OrFailure<CommandBody> noteBody(const Arguments &arguments, const Order &)
{
    return CommandBody(AddNote{arguments.positionals().sliced(1).join(u' ')});
}

Ran tagOrder(const Invocation &invocation)
{
    const QStringList changes = invocation.arguments.positionals().sliced(1);
    const auto set = invocation.arguments.optional(u"set"_s);
    if (changes.isEmpty() && !set)
        return wrongUsage(tr("Say which tags: +TAG adds one, -TAG takes one away, --set TAG,TAG replaces all."));
    QStringList added;
    QStringList removed;
    for (const QString &change : changes) {
        if (change.size() < 2 || (change.at(0) != u'+' && change.at(0) != u'-'))
            return wrongUsage(tr("“%1” is neither +TAG nor -TAG.").arg(change), change);
        (change.at(0) == u'+' ? added : removed).append(change.sliced(1));
    }

    auto shop = invocation.session.openForChanges();
    if (!shop)
        return failed(shop);
    const auto order = findOrder(invocation, **shop);
    if (!order)
        return failed(order);
    const auto done = wasDoneBefore(invocation, **shop, *order);
    if (!done)
        return failed(done);
    if (*done)
        return ExitCode::Done;
    QStringList tags = set ? set->split(u',', Qt::SkipEmptyParts) : order->tags;
    for (QString &tag : tags)
        tag = tag.trimmed();
    for (const QString &tag : removed)
        tags.removeAll(tag);
    for (const QString &tag : added) {
        if (!tags.contains(tag))
            tags.append(tag);
    }
    return changeOrder(invocation, **shop, SetTags{tags}, order->id);
}

template <MakeBody makeBody>
Ran changing(const Invocation &invocation)
{
    return change(invocation, makeBody);
}

std::vector<OptionSpec> with(std::vector<OptionSpec> own)
{
    for (const OptionSpec &option :
         {sourceOption(), dryRunOption(), commandIdOption(), formatOption({u"text"_s, u"json"_s})})
        own.push_back(option);
    return own;
}

} // namespace

CommandList orderChangeCommands()
{
    const PositionalSpec number{u"NUMBER"_s, PositionalSpec::Kind::Required, tr("The order's number, in any case.")};
    const OptionSpec reason{u"reason"_s, u"TEXT"_s, tr("Why: always to be given, and kept in the timeline."),
                            {},          false,     true};
    const OptionSpec line{
        u"line"_s,
        u"SKU=QTY"_s,
        tr("Only so many of this product; #2=QTY names the second line. Without it: all that is open."),
        {},
        true};
    return {
        {u"order ship"_s,
         tr("Ship what is open, or some of it."),
         {with({line,
                {u"carrier"_s, u"NAME"_s, tr("Who carries it.")},
                {u"tracking"_s, u"CODE"_s, tr("The carrier's tracking number.")},
                {u"location"_s, u"PLACE"_s, tr("Where it left from.")},
                {u"parcel"_s,
                 u"GRAMS[:SIZE]"_s,
                 tr("A parcel: weight in grams, size in millimetres as LxWxH."),
                 {},
                 true}}),
          {number}},
         u"docketctl order ship K3F-00042 --carrier DHL --tracking JD014600003SE\n"
         u"docketctl order ship K3F-00042 --line TENT-2=1 --parcel 3200:600x200x200"_s,
         {},
         changing<shipBody>},
        {u"order deliver"_s,
         tr("Record that a shipment has arrived."),
         {with({{u"shipment"_s, u"N"_s, tr("Which one, counted from 1; needed when several are under way.")}}),
          {number}},
         u"docketctl order deliver K3F-00042"_s,
         {},
         changing<deliverBody>},
        {u"order cancel"_s,
         tr("Cancel what is open, or some of it. What has shipped stays shipped."),
         {with({line, reason}), {number}},
         u"docketctl order cancel K3F-00042 --reason 'ordered twice'"_s,
         {},
         changing<cancelBody>},
        {u"order reinstate"_s,
         tr("Bring a canceled order back and reserve its stock again."),
         {with({{u"backorder"_s, {}, tr("Let what is not in stock wait for it.")}}), {number}},
         u"docketctl order reinstate K3F-00042"_s,
         {},
         changing<reinstateBody>},
        {u"order hold"_s,
         tr("Hold an order: it does not ship until it is released."),
         {with({reason}), {number}},
         u"docketctl order hold K3F-00042 --reason 'address to be checked'"_s,
         {},
         changing<holdBody>},
        {u"order release"_s,
         tr("Release a held order."),
         {with({}), {number}},
         u"docketctl order release K3F-00042"_s,
         {},
         changing<releaseBody>},
        {u"order note"_s,
         tr("Add a note to an order."),
         {with({}), {number, {u"TEXT"_s, PositionalSpec::Kind::Many, tr("The note.")}}},
         u"docketctl order note K3F-00042 'Rings before delivery.'"_s,
         {},
         changing<noteBody>},
        {u"order tag"_s,
         tr("Add and take away tags, or set them all."),
         {with({{u"set"_s, u"TAG,TAG"_s, tr("The tags that the order has from now on; empty for none.")}}),
          {number, {u"+TAG|-TAG"_s, PositionalSpec::Kind::Many, tr("A tag to add or to take away.")}}},
         u"docketctl order tag K3F-00042 +gift -urgent"_s,
         {},
         tagOrder},
    };
}

} // namespace docket::ctl
