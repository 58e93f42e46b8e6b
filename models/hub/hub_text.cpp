// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hub/hub_text.h"

#include "models/text/error_text.h"
#include "services/domain/overloaded.h"

using namespace Qt::StringLiterals;

namespace docket::models {

using namespace domain;
using Phase = workspace::HubState::Phase;

namespace {

bool isUnreachable(const Error &error)
{
    static const QStringList codes{u"connection_failed"_s, u"timed_out"_s, u"tls_failed"_s};
    return codes.contains(error.code);
}

} // namespace

QString HubText::phase(const workspace::HubState &state)
{
    switch (state.phase) {
    case Phase::Starting:
        return tr("Connecting");
    case Phase::Fetching:
        return tr("Fetching");
    case Phase::Online:
        return tr("Online");
    case Phase::Offline:
        return tr("Working offline");
    case Phase::SignedOut:
        return tr("Signed out");
    case Phase::Waiting:
        break;
    }
    return state.trouble && isUnreachable(*state.trouble) ? tr("Offline") : tr("Disturbed");
}

QString HubText::age(const workspace::HubState &state, const Formats &formats, Instant now)
{
    using namespace std::chrono;
    if (!state.syncedAt)
        return {};
    const auto seconds = duration_cast<std::chrono::seconds>(now - *state.syncedAt).count();
    constexpr qint64 minute = 60;
    return seconds < minute ? tr("synced %1 s ago").arg(formats.number(std::max<qint64>(0, seconds)))
                            : tr("synced %1").arg(formats.relative(*state.syncedAt, now));
}

QString HubText::retry(const workspace::HubState &state, Instant now)
{
    using namespace std::chrono;
    if (!state.nextTry)
        return {};
    const auto seconds = ceil<std::chrono::seconds>(*state.nextTry - now).count();
    return seconds > 0 ? tr("next try in %1 s").arg(seconds) : tr("trying again");
}

QString HubText::services(const workspace::HubState &state)
{
    QStringList parts;
    const auto add = [&](const QString &name, const workspace::ServiceHealth &health) {
        if (health.isLeftAlone)
            parts << tr("%1: next try in %2 s")
                         .arg(name)
                         .arg(std::chrono::ceil<std::chrono::seconds>(health.retryIn).count());
    };
    add(tr("customers"), state.customers);
    add(tr("inventory"), state.inventory);
    return parts.join(u" · "_s);
}

HubLine HubText::line(const workspace::HubState &state, const QString &address, const Formats &formats, Instant now)
{
    QStringList parts{phase(state)};
    if (state.phase == Phase::Fetching && state.progress.count > 0)
        parts << tr("%1 of %2").arg(formats.number(state.progress.fetched), formats.number(state.progress.count));
    else if (const QString old = age(state, formats, now); !old.isEmpty())
        parts << old;
    if (const QString again = retry(state, now); !again.isEmpty())
        parts << again;
    if (state.figures.pending > 0)
        parts << tr("%n pending", nullptr, static_cast<int>(state.figures.pending));
    if (state.figures.conflicts > 0)
        parts << tr("%n to settle", nullptr, static_cast<int>(state.figures.conflicts));
    if (const QString alone = services(state); !alone.isEmpty())
        parts << alone;
    QStringList story{tr("A copy of the shop at %1.").arg(address)};
    if (state.trouble)
        story << sentenceOf(*state.trouble);
    if (state.phase == Phase::Waiting || state.phase == Phase::Offline)
        story << tr("You can work on: what you do is kept here, and is sent when the hub can be reached.");
    const bool isAway = state.phase == Phase::Waiting || state.phase == Phase::Offline ||
                        state.phase == Phase::SignedOut || state.phase == Phase::Starting;
    return {isAway ? u"cloud-off"_s : u"cloud"_s, parts.join(u" · "_s), story.join(u'\n')};
}

QString HubText::command(const CommandBody &body)
{
    return std::visit(
        Overloaded{
            [](const CreateOrder &) { return tr("Order placed"); },
            [](const EditOrder &) { return tr("Order edited"); }, [](const HoldOrder &) { return tr("Put on hold"); },
            [](const ReleaseHold &) { return tr("Released"); }, [](const SetTags &) { return tr("Tags set"); },
            [](const AddNote &) { return tr("Note added"); }, [](const CancelOrder &) { return tr("Order canceled"); },
            [](const CancelLines &) { return tr("Lines canceled"); },
            [](const ReinstateOrder &) { return tr("Reinstated"); }, [](const ShipOrder &) { return tr("Shipped"); },
            [](const DeliverShipment &) { return tr("Delivered"); },
            [](const SaveCustomer &) { return tr("Customer saved"); },
            [](const SaveProduct &) { return tr("Product saved"); },
            [](const AdjustStock &) { return tr("Stock counted or adjusted"); },
            [](const auto &) { return tr("Changed"); }},
        body);
}

QString HubText::about(const QString &orderNumber, const QString &entity)
{
    return orderNumber.isEmpty() ? entity : orderNumber;
}

QString HubText::state(const store::PendingCommand &pending)
{
    if (pending.appliedVersion)
        return tr("Taken by the hub");
    if (pending.attempts > 0)
        return tr("The hub failed at it %n time(s)", nullptr, pending.attempts);
    return pending.sent.isEmpty() ? tr("Waits") : tr("Sent, no answer yet");
}

QString HubText::conflict(store::Conflict::Kind kind)
{
    switch (kind) {
    case store::Conflict::Kind::Field:
        return tr("Set differently by somebody else");
    case store::Conflict::Kind::Exception:
        return tr("Left the house, but does not fit any more");
    case store::Conflict::Kind::Refused:
        break;
    }
    return tr("Refused by the hub");
}

QString HubText::field(const QString &name)
{
    static const std::map<QString, const char *> names{
        {u"ship_to"_s, QT_TR_NOOP("Delivery address")},
        {u"shipping"_s, QT_TR_NOOP("Shipping charge")},
        {u"required_on"_s, QT_TR_NOOP("Required on")},
        {u"tags"_s, QT_TR_NOOP("Tags")},
        {u"name"_s, QT_TR_NOOP("Name")},
        {u"company"_s, QT_TR_NOOP("Company")},
        {u"email"_s, QT_TR_NOOP("E-mail")},
        {u"phone"_s, QT_TR_NOOP("Phone")},
        {u"language"_s, QT_TR_NOOP("Language")},
        {u"addresses"_s, QT_TR_NOOP("Addresses")},
        {u"price"_s, QT_TR_NOOP("Price")},
        {u"tax_rate"_s, QT_TR_NOOP("Tax")},
        {u"barcode"_s, QT_TR_NOOP("Barcode")},
        {u"reorder_level"_s, QT_TR_NOOP("Reorder level")},
        {u"discontinued"_s, QT_TR_NOOP("Discontinued")},
    };
    if (name.startsWith("lines["_L1))
        return tr("Line %1").arg(name.mid(6).chopped(1));
    const auto found = names.find(name);
    return found == names.end() ? name : tr(found->second);
}

QString HubText::value(const store::Conflict &conflict, const QString &value, const Formats &formats)
{
    if (value.isEmpty())
        return conflict.field.startsWith("lines["_L1) ? tr("removed") : tr("nothing");
    if (conflict.field == u"shipping"_s) {
        const auto facts = store::factsFrom(conflict.command.body, conflict.seen);
        if (facts && facts->order)
            return formats.money(value.toLongLong(), facts->order->currency);
    }
    if (conflict.field == u"required_on"_s)
        return formats.date(QDate::fromString(value, Qt::ISODate));
    if (conflict.field == u"discontinued"_s)
        return value == u"true"_s ? tr("yes") : tr("no");
    return value;
}

QString HubText::role(Role role)
{
    switch (role) {
    case Role::Agent:
        return tr("Customer service");
    case Role::Warehouse:
        return tr("Warehouse");
    case Role::Supervisor:
        return tr("Supervisor");
    case Role::Admin:
        break;
    }
    return tr("Administrator");
}

} // namespace docket::models
