// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_order_command.h"

#include "services/wire/json_reader.h"

using namespace Qt::StringLiterals;

namespace docket::wire {

using namespace domain;

namespace {

std::vector<LineQuantity> readQuantities(ObjectReader &payload)
{
    std::vector<LineQuantity> lines;
    if (payload.has("lines")) {
        payload.objects("lines", [&](ObjectReader &line) {
            lines.push_back({line.id("line_id"), line.integer("quantity")});
        });
    }
    return lines;
}

ShipOrder readShip(ObjectReader &payload)
{
    ShipOrder ship;
    ship.shipmentId = payload.id("shipment_id");
    ship.lines = readQuantities(payload);
    ship.carrier = payload.text("carrier");
    ship.tracking = payload.text("tracking");
    ship.location = payload.text("location");
    payload.objects("parcels", [&](ObjectReader &parcel) {
        ship.parcels.push_back({parcel.integer("weight_grams"), parcel.text("size")});
    });
    return ship;
}

std::optional<CommandBody> readBody(const QString &type, ObjectReader &payload)
{
    if (type == u"ship_order")
        return readShip(payload);
    if (type == u"deliver_shipment")
        return DeliverShipment{payload.id("shipment_id")};
    if (type == u"cancel_lines")
        return CancelLines{readQuantities(payload), payload.text("reason")};
    if (type == u"cancel_order")
        return CancelOrder{payload.text("reason")};
    if (type == u"release_hold")
        return ReleaseHold{};
    if (type == u"reinstate_order")
        return ReinstateOrder{payload.truth("allow_backorder")};
    return std::nullopt;
}

} // namespace

Decided<Command> orderCommandFromJson(QByteArrayView json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return tl::make_unexpected(Rejection{document.error()});
    Rejection errors;
    ObjectReader reader(document->root(), {}, errors);
    Command command;
    command.id = reader.id("id");
    command.orderId = reader.id("order_id");
    command.happenedAt = reader.instant("happened_at");
    if (reader.has("base_version"))
        command.baseVersion = reader.integer("base_version");
    const QString type = reader.text("type");
    std::optional<CommandBody> body;
    reader.object("payload", [&](ObjectReader &payload) { body = readBody(type, payload); });
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    if (!body) {
        return tl::make_unexpected(Rejection{{u"unknown_command"_s,
                                              u"type"_s,
                                              u"A command of the kind \"%1\" cannot be read here."_s.arg(type),
                                              {type}}});
    }
    command.body = std::move(*body);
    return command;
}

} // namespace docket::wire
