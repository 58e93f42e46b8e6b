// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_command_result.h"

#include "services/wire/json_command.h"
#include "services/wire/json_command_reader.h"
#include "services/wire/json_event.h"
#include "services/wire/json_order.h"

using namespace Qt::StringLiterals;

namespace docket::wire {

using namespace domain;

namespace {

// So that what cannot be read can still be answered by its id.
QUuid idOf(const rapidjson::Value &command)
{
    Rejection ignored;
    return ObjectReader(command, {}, ignored).id("id");
}

void writeResult(JsonWriter &json, const CommandResult &result)
{
    json.beginObject();
    json.put("id", result.id.isNull() ? std::nullopt : std::optional(result.id));
    json.put("status", result.status);
    json.putSome("version", result.version);
    if (result.order) {
        json.name("order");
        writeOrder(json, *result.order, OrderForm::Full);
    }
    if (!result.events.empty()) {
        json.beginArray("events");
        for (const Event &event : result.events)
            json.rawValue(toJson(event));
        json.endArray();
    }
    if (!result.errors.isEmpty()) {
        json.name("errors");
        json.rawValue(toJson(result.errors));
    }
    json.endObject();
}

Error readError(ObjectReader &error)
{
    return {error.text("code"), error.text("field"), error.text("message"), {}};
}

} // namespace

Decided<CommandBatch> batchFromJson(QByteArrayView text)
{
    const auto document = JsonDocument::parse(text);
    if (!document)
        return tl::make_unexpected(Rejection{document.error()});
    Rejection errors;
    ObjectReader reader(document->root(), {}, errors, OtherMembers::Refused);
    reader.expectOnly({u"commands"_s});
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    const auto commands = document->root().FindMember("commands");
    if (commands == document->root().MemberEnd() || !commands->value.IsArray()) {
        reader.refuse("commands", u"A list is expected here."_s);
        return tl::make_unexpected(errors);
    }
    CommandBatch batch;
    for (const rapidjson::Value &item : commands->value.GetArray()) {
        Rejection wrong;
        Command command = readCommand(item, {}, wrong, OtherMembers::Refused);
        if (wrong.isEmpty())
            batch.items.push_back({command.id, std::move(command)});
        else
            batch.items.push_back({idOf(item), tl::make_unexpected(std::move(wrong))});
    }
    return batch;
}

QByteArray batchToJson(const QByteArrayList &commands)
{
    JsonWriter json;
    json.beginObject();
    json.beginArray("commands");
    for (const QByteArray &command : commands)
        json.rawValue(command);
    json.endArray();
    json.endObject();
    return json.take();
}

Decided<std::vector<CommandResult>> commandResultsFromJson(QByteArrayView text)
{
    const auto document = JsonDocument::parse(text);
    if (!document)
        return tl::make_unexpected(Rejection{document.error()});
    Rejection errors;
    ObjectReader json(document->root(), {}, errors);
    std::vector<CommandResult> results;
    json.objects("results", [&](ObjectReader &item) {
        CommandResult result;
        result.id = item.requiredId("id");
        result.status = item.text("status");
        result.version = item.integer("version");
        item.objects("errors", [&](ObjectReader &error) { result.errors.append(readError(error)); });
        results.push_back(std::move(result));
    });
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return results;
}

QByteArray toJson(const std::vector<CommandResult> &results)
{
    JsonWriter json;
    json.beginObject();
    json.beginArray("results");
    for (const CommandResult &result : results)
        writeResult(json, result);
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace docket::wire
