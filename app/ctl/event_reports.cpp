// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/event_reports.h"

#include "services/wire/json_writer.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

using wire::JsonWriter;

QString toString(store::OutboxEntry::State state)
{
    switch (state) {
    case store::OutboxEntry::State::Queued:
        return u"queued"_s;
    case store::OutboxEntry::State::HeldBack:
        return u"held_back"_s;
    case store::OutboxEntry::State::Waiting:
        return u"waiting"_s;
    case store::OutboxEntry::State::Dead:
        break;
    }
    return u"dead"_s;
}

QByteArray toJson(const store::Destination &destination, const outbox::Figures &figures)
{
    JsonWriter json;
    json.beginObject();
    json.put("address", wire::addressOf(destination.broker));
    json.put("exchange", destination.broker.exchange);
    json.putSome("user", destination.broker.user);
    json.put("enabled", destination.isEnabled);
    json.beginArray("events");
    const QStringList &types = destination.broker.eventTypes;
    for (const QString &type : types.isEmpty() ? wire::publishedEventTypes() : types)
        json.value(type);
    json.endArray();
    json.put("queued", figures.queued);
    json.put("waiting", figures.waiting);
    json.put("dead", figures.dead);
    json.put("delivered", figures.delivered);
    json.put("failed", figures.failed);
    json.putSome("oldest", figures.oldest);
    json.putSome("last_delivered", figures.lastDelivered);
    json.endObject();
    return json.take();
}

QByteArray toJson(const std::vector<store::OutboxEntry> &entries)
{
    JsonWriter json;
    json.beginArray();
    for (const store::OutboxEntry &entry : entries) {
        json.beginObject();
        json.put("event", entry.event.id);
        json.put("state", toString(entry.state));
        json.put("type", entry.event.type);
        json.put("subject", entry.event.entity.id);
        json.putSome("order", entry.orderNumber);
        json.put("recorded_at", entry.event.recordedAt);
        json.put("attempts", entry.attempts);
        json.putSome("next_attempt", entry.nextAttempt);
        json.putSome("code", entry.code);
        json.putSome("reason", entry.reason);
        json.name("data");
        json.rawValue(entry.event.data);
        json.endObject();
    }
    json.endArray();
    return json.take();
}

QByteArray toJson(const std::vector<store::OutboxDecision> &decisions)
{
    JsonWriter json;
    json.beginArray();
    for (const store::OutboxDecision &decision : decisions) {
        json.beginObject();
        json.put("at", decision.at);
        json.put("action", decision.action == store::OutboxAction::Retry ? u"retried"_s : u"discarded"_s);
        json.put("actor", decision.actor);
        json.put("event", decision.eventId);
        json.put("type", decision.eventType);
        json.putSome("code", decision.code);
        json.putSome("reason", decision.reason);
        json.endObject();
    }
    json.endArray();
    return json.take();
}

} // namespace docket::ctl
