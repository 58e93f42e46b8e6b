// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/cloud_event.h"

#include "services/wire/json_reader.h"
#include "services/wire/json_writer.h"

#include <array>

using namespace Qt::StringLiterals;

namespace docket::wire {

using namespace domain;

namespace {

// By EntityKind.
const std::array<QString, 4> entityWords = {u"order"_s, u"stock"_s, u"customer"_s, u"product"_s};

EntityKind entityKindOf(const QString &word)
{
    for (std::size_t kind = 0; kind < entityWords.size(); ++kind) {
        if (entityWords.at(kind) == word)
            return static_cast<EntityKind>(kind);
    }
    return EntityKind::Order;
}

QString schemaOf(const QString &type)
{
    return u"urn:docket:event:"_s + type + u":1"_s;
}

// CloudEvents asks for the attributes that every event has by these names.
void writeHead(JsonWriter &json, const QUuid &id, const QString &source, const QString &type, Instant time)
{
    json.put("specversion", u"1.0"_s);
    json.put("id", id);
    json.put("source", source);
    json.put("type", type);
    json.put("time", time);
}

} // namespace

QStringList publishedEventTypes()
{
    return {u"order.created"_s,  u"order.updated"_s,      u"order.shipped"_s,      u"order.delivered"_s,
            u"order.canceled"_s, u"inventory.reserved"_s, u"inventory.released"_s, u"inventory.adjusted"_s,
            u"customer.saved"_s, u"product.saved"_s};
}

QString shopSource(const QString &device)
{
    return u"urn:docket:shop:"_s + device;
}

QString hubSource(const QString &device)
{
    return u"urn:docket:hub:"_s + device;
}

QByteArray toCloudEvent(const PublishedEvent &event, const QString &source)
{
    JsonWriter json;
    json.beginObject();
    writeHead(json, event.id, source, event.type, event.happenedAt);
    json.put("subject", event.entity.id);
    json.put("datacontenttype", u"application/json"_s);
    json.put("dataschema", schemaOf(event.type));
    json.put("entity", entityWords.at(static_cast<std::size_t>(event.entity.kind)));
    json.put("entityversion", event.sequence);
    json.put("recordedat", event.recordedAt);
    json.put("commandid", event.commandId);
    json.putSome("actor", event.actor);
    json.putSome("device", event.device);
    json.name("data");
    json.rawValue(event.data);
    json.endObject();
    return json.take();
}

QByteArray pingCloudEvent(const QUuid &id, Instant at, const QString &source)
{
    JsonWriter json;
    json.beginObject();
    writeHead(json, id, source, u"docket.ping"_s, at);
    json.endObject();
    return json.take();
}

Decided<EventHead> eventHeadFromJson(QByteArrayView text)
{
    const auto document = JsonDocument::parse(text);
    if (!document)
        return tl::make_unexpected(Rejection{document.error()});
    Rejection errors;
    ObjectReader reader(document->root(), {}, errors);
    EventHead head;
    head.id = reader.id("id");
    head.source = reader.text("source");
    head.type = reader.text("type");
    head.entity = {entityKindOf(reader.text("entity")), reader.text("subject")};
    head.sequence = reader.integer("entityversion");
    head.happenedAt = reader.instant("time");
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return head;
}

} // namespace docket::wire
