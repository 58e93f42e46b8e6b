// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/carry_out.h"

#include "app/ctl/event_words.h"
#include "app/ctl/text.h"
#include "app/ctl/wording.h"
#include "services/wire/json_order.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace docket::ctl {

using namespace domain;

namespace {

OrFailure<std::optional<QUuid>> givenId(const Invocation &invocation)
{
    const auto text = invocation.arguments.optional(u"command-id"_s);
    if (!text)
        return std::nullopt;
    const QUuid id = QUuid::fromString(*text);
    if (id.isNull())
        return wrongUsage(tr("--command-id: “%1” is no UUID.").arg(*text), u"--command-id"_s);
    return id;
}

void logOutcome(Session &session, const Command &command, const Decided<ordering::Outcome> &outcome,
                std::chrono::milliseconds duration)
{
    using namespace telemetry;
    const QString name = nameOf(command.body);
    if (!outcome) {
        session.log().warning(Area::Command, "refused",
                              {code("name", name), id("command", command.id), id("order", command.orderId),
                               code("error", outcome.error().constFirst().code),
                               count("errors", outcome.error().size()), took(duration)});
        return;
    }
    session.log().info(Area::Command, outcome->duplicate ? Literal("repeated") : Literal("executed"),
                       {code("name", name), id("command", command.id),
                        id("order", outcome->order ? outcome->order->id : command.orderId),
                        count("version", outcome->version),
                        count("events", static_cast<qint64>(outcome->events.size())), took(duration)});
}

} // namespace

OrFailure<Command> newCommand(const Invocation &invocation, Shop &shop, CommandBody body, const QUuid &orderId)
{
    const auto id = givenId(invocation);
    if (!id)
        return failed(id);
    Command command = shop.desk().newCommand(std::move(body), orderId);
    if (*id)
        command.id = **id;
    return command;
}

OrFailure<ordering::Outcome> carryOut(const Invocation &invocation, Shop &shop, const Command &command)
{
    if (invocation.arguments.has(u"dry-run"_s)) {
        auto outcomes = shop.desk().rehearseAll({command}, shop.actor());
        if (!outcomes.front())
            return failed(outcomes.front());
        return std::move(*outcomes.front());
    }
    QElapsedTimer timer;
    timer.start();
    auto outcome = shop.desk().execute(command, shop.actor());
    logOutcome(invocation.session, command, outcome, std::chrono::milliseconds(timer.elapsed()));
    if (!outcome)
        return failed(outcome);
    return std::move(*outcome);
}

void sayHowItEnded(const Invocation &invocation, const ordering::Outcome &outcome)
{
    if (outcome.duplicate)
        invocation.output.say(tr("This was done already, under the same command id; nothing was done again."));
    else if (outcome.events.empty())
        invocation.output.say(tr("Nothing to change: it is so already."));
    if (invocation.arguments.has(u"dry-run"_s))
        invocation.output.say(tr("This was a dry run: nothing was changed."));
}

OrFailure<bool> wasDoneBefore(const Invocation &invocation, Shop &shop, const Order &order)
{
    const auto id = givenId(invocation);
    if (!id)
        return failed(id);
    if (!*id)
        return false;
    std::optional<ordering::CommandRecord> record;
    {
        const auto work = shop.store().begin();
        if (!work)
            return failed(work);
        auto found = (*work)->commandRecord(**id);
        if (!found)
            return failed(found);
        record = std::move(*found);
    }
    if (!record || record->orderId != order.id)
        return false;
    if (invocation.wantsJson())
        invocation.output.bytes(wire::toJson(order) + '\n');
    else
        invocation.output.line(orderText(order));
    ordering::Outcome again;
    again.duplicate = true;
    sayHowItEnded(invocation, again);
    return true;
}

Ran changeOrder(const Invocation &invocation, Shop &shop, CommandBody body, const QUuid &orderId)
{
    std::optional<Order> before;
    if (!orderId.isNull()) {
        auto found = shop.reader().order(orderId);
        if (!found)
            return failed(found);
        before = std::move(*found);
    }
    const auto command = newCommand(invocation, shop, std::move(body), orderId);
    if (!command)
        return failed(command);
    const auto outcome = carryOut(invocation, shop, *command);
    if (!outcome)
        return failed(outcome);

    if (invocation.wantsJson() && outcome->order) {
        invocation.output.bytes(wire::toJson(*outcome->order) + '\n');
    } else if (outcome->order) {
        invocation.output.line(orderText(*outcome->order));
        EventWords words(shop.settings().timeZone, before);
        for (const Event &event : outcome->events) {
            for (const QString &line : words.take(event))
                invocation.output.line(u"  "_s + line);
        }
    }
    sayHowItEnded(invocation, *outcome);
    return ExitCode::Done;
}

} // namespace docket::ctl
