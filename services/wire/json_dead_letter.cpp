// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_dead_letter.h"

#include "services/wire/json_writer.h"

namespace docket::wire {

QByteArray toJson(const DeadLetterView &letter)
{
    const PublishedEvent &event = letter.event;
    JsonWriter json;
    json.beginObject();
    json.put("event", event.id);
    json.put("type", event.type);
    json.put("subject", event.entity.id);
    json.put("version", event.sequence);
    json.put("recorded_at", event.recordedAt);
    json.put("attempts", letter.attempts);
    json.put("code", letter.code);
    json.put("reason", letter.reason);
    json.name("data");
    json.rawValue(event.data);
    json.endObject();
    return json.take();
}

} // namespace docket::wire
