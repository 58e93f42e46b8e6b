// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_command_reader.h"

#include "services/wire/json_command_payload.h"

using namespace Qt::StringLiterals;

namespace docket::wire {

using namespace domain;

std::optional<CommandBody> readPayload(const QString &type, ObjectReader &payload)
{
    using Read = CommandBody (*)(ObjectReader &);
    static const QHash<QString, Read> readers{
        {u"create_order"_s, [](ObjectReader &json) -> CommandBody { return readCreateOrder(json); }},
        {u"edit_order"_s, [](ObjectReader &json) -> CommandBody { return readEditOrder(json); }},
        {u"add_note"_s, [](ObjectReader &json) -> CommandBody { return readAddNote(json); }},
        {u"set_tags"_s, [](ObjectReader &json) -> CommandBody { return readSetTags(json); }},
        {u"hold_order"_s, [](ObjectReader &json) -> CommandBody { return readHoldOrder(json); }},
        {u"release_hold"_s, [](ObjectReader &json) -> CommandBody { return readReleaseHold(json); }},
        {u"cancel_lines"_s, [](ObjectReader &json) -> CommandBody { return readCancelLines(json); }},
        {u"cancel_order"_s, [](ObjectReader &json) -> CommandBody { return readCancelOrder(json); }},
        {u"reinstate_order"_s, [](ObjectReader &json) -> CommandBody { return readReinstateOrder(json); }},
        {u"ship_order"_s, [](ObjectReader &json) -> CommandBody { return readShipOrder(json); }},
        {u"deliver_shipment"_s, [](ObjectReader &json) -> CommandBody { return readDeliverShipment(json); }},
        {u"import_order"_s, [](ObjectReader &json) -> CommandBody { return readImportOrder(json); }},
        {u"adjust_stock"_s, [](ObjectReader &json) -> CommandBody { return readAdjustStock(json); }},
        {u"move_stock"_s, [](ObjectReader &json) -> CommandBody { return readMoveStock(json); }},
        {u"save_customer"_s, [](ObjectReader &json) -> CommandBody { return readSaveCustomer(json); }},
        {u"save_product"_s, [](ObjectReader &json) -> CommandBody { return readSaveProduct(json); }}};
    const Read read = readers.value(type, nullptr);
    return read != nullptr ? std::optional(read(payload)) : std::nullopt;
}

Command readCommand(const rapidjson::Value &object, const QString &path, Rejection &errors, OtherMembers others)
{
    ObjectReader reader(object, path, errors, others);
    reader.expectOnly({u"id"_s, u"order_id"_s, u"base_version"_s, u"happened_at"_s, u"type"_s, u"payload"_s});
    Command command;
    command.id = reader.requiredId("id");
    if (reader.has("order_id"))
        command.orderId = reader.id("order_id");
    if (const auto moment = reader.requiredInstant("happened_at"))
        command.happenedAt = *moment;
    if (reader.has("base_version"))
        command.baseVersion = reader.integer("base_version");
    const QString type = reader.text("type");
    std::optional<CommandBody> body;
    if (!reader.has("payload"))
        reader.refuse("payload", u"An object is expected here."_s);
    const qsizetype before = errors.size();
    reader.object("payload", [&](ObjectReader &payload) { body = readPayload(type, payload); });
    if (body)
        command.body = std::move(*body);
    else if (errors.size() == before && reader.has("payload"))
        errors.append({u"unknown_command"_s,
                       path.isEmpty() ? u"type"_s : path + u".type"_s,
                       u"A command of the kind \"%1\" cannot be read here."_s.arg(type.left(60)),
                       {type.left(60)}});
    return command;
}

Decided<Command> commandFromJson(QByteArrayView json, OtherMembers others)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return tl::make_unexpected(Rejection{document.error()});
    Rejection errors;
    Command command = readCommand(document->root(), {}, errors, others);
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return command;
}

Decided<Rejection> rejectionFromJson(QByteArrayView json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return tl::make_unexpected(Rejection{document.error()});
    Rejection read;
    Rejection errors;
    if (document->root().IsArray()) {
        for (const rapidjson::Value &item : document->root().GetArray()) {
            ObjectReader error(item, {}, errors);
            read.append({error.text("code"), error.text("field"), error.text("message"), {}});
        }
    }
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return read;
}

} // namespace docket::wire
