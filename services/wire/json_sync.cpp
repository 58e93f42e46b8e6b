// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_sync.h"

#include "services/wire/json_writer.h"
#include "services/wire/read_document.h"

using namespace Qt::StringLiterals;

namespace docket::wire {

using namespace domain;

namespace {

QString toText(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Order:
        return u"order"_s;
    case EntityKind::Stock:
        return u"stock"_s;
    case EntityKind::Customer:
        return u"customer"_s;
    case EntityKind::Product:
        break;
    }
    return u"product"_s;
}

std::optional<EntityKind> kindFromText(const QString &text)
{
    for (const EntityKind kind : {EntityKind::Order, EntityKind::Stock, EntityKind::Customer, EntityKind::Product}) {
        if (toText(kind) == text)
            return kind;
    }
    return std::nullopt;
}

// 64-bit numbers do not survive every JSON reader as numbers.
QString sumText(quint64 sum)
{
    constexpr int digits = 16;
    return QString::number(sum, 16).rightJustified(digits, u'0');
}

void writeChecksum(JsonWriter &json, const Checksum &checksum)
{
    json.put("count", checksum.count);
    json.put("hash", sumText(checksum.sum));
}

Checksum readChecksum(ObjectReader &json)
{
    Checksum checksum;
    checksum.count = json.integer("count");
    bool isNumber = false;
    checksum.sum = json.text("hash").toULongLong(&isNumber, 16);
    if (!isNumber)
        json.refuse("hash", u"Sixteen hexadecimal digits are expected here."_s);
    return checksum;
}

void writeRows(JsonWriter &json, const std::vector<SyncRow> &rows)
{
    json.beginArray("rows");
    for (const SyncRow &row : rows) {
        json.beginObject();
        json.put("entity", toText(row.entity.kind));
        json.put("id", row.entity.id);
        json.put("version", row.version);
        if (row.document.isEmpty()) {
            json.put("gone", true);
        } else {
            json.name("document");
            json.rawValue(row.document);
        }
        json.endObject();
    }
    json.endArray();
}

std::vector<SyncRow> readRows(ObjectReader &json)
{
    std::vector<SyncRow> rows;
    json.objects("rows", [&](ObjectReader &item) {
        SyncRow row;
        const auto kind = kindFromText(item.text("entity"));
        if (!kind)
            return; // Of a newer hub: nothing that this version keeps.
        row.entity = {*kind, item.text("id")};
        row.version = item.integer("version");
        if (!item.truth("gone"))
            row.document = item.raw("document");
        if (row.document.isEmpty() && !item.truth("gone"))
            item.refuse("document", u"A row has a document or is gone."_s);
        rows.push_back(std::move(row));
    });
    return rows;
}

void writeTexts(JsonWriter &json, const char *key, const QStringList &texts)
{
    json.beginArray(key);
    for (const QString &text : texts)
        json.value(text);
    json.endArray();
}

} // namespace

QString monthText(QDate month)
{
    return month.toString(u"yyyy-MM"_s);
}

std::optional<QDate> monthFromText(const QString &text)
{
    const QDate month = QDate::fromString(text, u"yyyy-MM"_s);
    return month.isValid() && monthText(month) == text ? std::optional(month) : std::nullopt;
}

QByteArray toJson(const SyncInfo &info)
{
    JsonWriter json;
    json.beginObject();
    json.put("feed_id", info.feed);
    json.beginObject("schema");
    json.put("minimum", info.minimumSchema);
    json.put("current", info.schema);
    json.endObject();
    json.beginObject("limits");
    json.put("changes", info.mostChanges);
    json.put("wait_seconds", info.longestWait);
    json.put("snapshot_page", info.snapshotPage);
    json.put("commands", info.mostCommands);
    json.put("body_bytes", info.bodyBytes);
    json.put("command_body_bytes", info.commandBodyBytes);
    json.put("kept_days", info.keptDays);
    json.endObject();
    json.beginObject("scope");
    json.put("personal_data", info.personalData);
    writeTexts(json, "locations", info.locations);
    json.put("months_kept", info.monthsKept);
    json.endObject();
    json.put("now", info.now);
    json.endObject();
    return json.take();
}

Decided<SyncInfo> syncInfoFromJson(QByteArrayView text)
{
    return readDocument<SyncInfo>(text, [](ObjectReader &json) {
        SyncInfo info;
        info.feed = json.text("feed_id");
        json.object("schema", [&](ObjectReader &schema) {
            info.minimumSchema = static_cast<int>(schema.integer("minimum"));
            info.schema = static_cast<int>(schema.integer("current"));
        });
        json.object("limits", [&](ObjectReader &limits) {
            info.mostChanges = static_cast<int>(limits.integer("changes"));
            info.longestWait = static_cast<int>(limits.integer("wait_seconds"));
            info.snapshotPage = static_cast<int>(limits.integer("snapshot_page"));
            info.mostCommands = static_cast<int>(limits.integer("commands"));
            info.bodyBytes = limits.integer("body_bytes");
            info.commandBodyBytes = limits.integer("command_body_bytes");
            info.keptDays = static_cast<int>(limits.integer("kept_days"));
        });
        json.object("scope", [&](ObjectReader &scope) {
            info.personalData = scope.truth("personal_data");
            info.locations = scope.texts("locations");
            info.monthsKept = static_cast<int>(scope.integer("months_kept"));
        });
        info.now = json.instant("now");
        return info;
    });
}

QByteArray toJson(const SnapshotOutline &outline)
{
    JsonWriter json;
    json.beginObject();
    json.put("cursor", outline.cursor);
    json.beginArray("parts");
    for (const SnapshotPart &part : outline.parts) {
        json.beginObject();
        json.put("part", part.name);
        json.put("count", part.count);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

Decided<SnapshotOutline> snapshotOutlineFromJson(QByteArrayView text)
{
    return readDocument<SnapshotOutline>(text, [](ObjectReader &json) {
        SnapshotOutline outline;
        outline.cursor = json.text("cursor");
        json.objects("parts", [&](ObjectReader &part) {
            outline.parts.push_back({part.text("part"), part.integer("count")});
        });
        return outline;
    });
}

QByteArray toJson(const SnapshotPage &page)
{
    JsonWriter json;
    json.beginObject();
    json.put("part", page.part);
    json.putSome("after", page.after);
    writeChecksum(json, page.checksum);
    writeRows(json, page.rows);
    json.endObject();
    return json.take();
}

Decided<SnapshotPage> snapshotPageFromJson(QByteArrayView text)
{
    return readDocument<SnapshotPage>(text, [](ObjectReader &json) {
        SnapshotPage page;
        page.part = json.text("part");
        page.after = json.text("after");
        page.checksum = readChecksum(json);
        page.rows = readRows(json);
        return page;
    });
}

QByteArray toJson(const ChangesPage &page)
{
    JsonWriter json;
    json.beginObject();
    json.put("cursor", page.cursor);
    json.put("more", page.more);
    writeRows(json, page.rows);
    json.endObject();
    return json.take();
}

Decided<ChangesPage> changesPageFromJson(QByteArrayView text)
{
    return readDocument<ChangesPage>(text, [](ObjectReader &json) {
        ChangesPage page;
        page.cursor = json.text("cursor");
        page.more = json.truth("more");
        page.rows = readRows(json);
        return page;
    });
}

QByteArray toJson(const std::vector<MonthChecksum> &months)
{
    JsonWriter json;
    json.beginObject();
    json.beginArray("months");
    for (const MonthChecksum &month : months) {
        json.beginObject();
        json.put("month", monthText(month.month));
        writeChecksum(json, month.checksum);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

Decided<std::vector<MonthChecksum>> monthChecksumsFromJson(QByteArrayView text)
{
    return readDocument<std::vector<MonthChecksum>>(text, [](ObjectReader &json) {
        std::vector<MonthChecksum> months;
        json.objects("months", [&](ObjectReader &item) {
            const auto month = monthFromText(item.text("month"));
            if (month)
                months.push_back({*month, readChecksum(item)});
            else
                item.refuse("month", u"A month such as 2026-03 is expected here."_s);
        });
        return months;
    });
}

} // namespace docket::wire
