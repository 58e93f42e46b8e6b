// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_inventory.h"

#include "services/wire/json_catalogue.h"
#include "services/wire/read_document.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace docket::wire {

using namespace domain;

namespace {

StockKey readPlace(ObjectReader &json)
{
    const QString location = json.text("location");
    return {json.text("sku"), location.isEmpty() ? defaultLocation() : location};
}

void writeLines(JsonWriter &json, const std::vector<StockQuantity> &lines)
{
    json.beginArray("lines");
    for (const StockQuantity &line : lines) {
        json.beginObject();
        json.put("sku", line.key.sku);
        json.put("location", line.key.location);
        json.put("quantity", line.quantity);
        json.endObject();
    }
    json.endArray();
}

std::vector<StockQuantity> readLines(ObjectReader &json)
{
    std::vector<StockQuantity> lines;
    json.objects("lines", [&](ObjectReader &line) {
        line.expectOnly({u"sku"_s, u"location"_s, u"quantity"_s});
        lines.push_back({readPlace(line), line.integer("quantity")});
    });
    return lines;
}

} // namespace

QByteArray levelsToJson(const QString &sku, const std::vector<StockLevel> &levels)
{
    JsonWriter json;
    json.beginObject();
    json.put("sku", sku);
    json.beginArray("levels");
    for (const StockLevel &level : levels)
        json.rawValue(toJson(level));
    json.endArray();
    json.endObject();
    return json.take();
}

Decided<std::vector<StockLevel>> levelsFromJson(QByteArrayView json)
{
    return readDocument<std::vector<StockLevel>>(json, [](ObjectReader &reader) {
        std::vector<StockLevel> levels;
        reader.objects("levels", [&](ObjectReader &level) {
            levels.push_back(
                {readPlace(level), level.integer("on_hand"), level.integer("reserved"), level.integer("held"), true});
        });
        return levels;
    });
}

QByteArray toJson(const HoldRequest &request)
{
    JsonWriter json;
    json.beginObject();
    json.put("id", request.id);
    json.put("ttl_seconds", static_cast<qint64>(request.timeToLive.count()));
    writeLines(json, request.lines);
    json.endObject();
    return json.take();
}

Decided<HoldRequest> holdRequestFromJson(QByteArrayView json)
{
    return readRequest<HoldRequest>(json, [](ObjectReader &reader) {
        reader.expectOnly({u"id"_s, u"ttl_seconds"_s, u"lines"_s});
        return HoldRequest{reader.id("id"), std::chrono::seconds(reader.integer("ttl_seconds")), readLines(reader)};
    });
}

QByteArray toJson(const StockHold &hold)
{
    JsonWriter json;
    json.beginObject();
    json.put("id", hold.id);
    json.put("expires_at", hold.expiresAt);
    json.put("live", hold.isLive);
    writeLines(json, hold.lines);
    json.endObject();
    return json.take();
}

Decided<StockHold> holdFromJson(QByteArrayView json)
{
    return readDocument<StockHold>(json, [](ObjectReader &reader) {
        return StockHold{reader.id("id"), reader.instant("expires_at"), readLines(reader), reader.truth("live")};
    });
}

QByteArray toJson(const StockSettlement &settlement)
{
    JsonWriter json;
    json.beginObject();
    json.put("id", settlement.id);
    if (!settlement.holdId.isNull())
        json.put("reservation_id", settlement.holdId);
    json.beginArray("movements");
    for (const StockMovement &movement : settlement.movements) {
        json.beginObject();
        json.put("sku", movement.key.sku);
        json.put("location", movement.key.location);
        json.put("on_hand", movement.onHand);
        json.put("reserved", movement.reserved);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

Decided<StockSettlement> settlementFromJson(QByteArrayView json)
{
    return readRequest<StockSettlement>(json, [](ObjectReader &reader) {
        reader.expectOnly({u"id"_s, u"reservation_id"_s, u"movements"_s});
        StockSettlement settlement{reader.id("id"), reader.id("reservation_id"), {}};
        reader.objects("movements", [&](ObjectReader &movement) {
            movement.expectOnly({u"sku"_s, u"location"_s, u"on_hand"_s, u"reserved"_s});
            settlement.movements.push_back(
                {readPlace(movement), movement.integer("on_hand"), movement.integer("reserved")});
        });
        return settlement;
    });
}

QByteArray digestOf(const HoldRequest &request)
{
    return QCryptographicHash::hash(toJson(request), QCryptographicHash::Sha256);
}

QByteArray digestOf(const StockSettlement &settlement)
{
    return QCryptographicHash::hash(toJson(settlement), QCryptographicHash::Sha256);
}

} // namespace docket::wire
