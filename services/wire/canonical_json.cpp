// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/canonical_json.h"

#include "services/wire/json_reader.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>

namespace docket::wire {

namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

QByteArrayView nameOf(const rapidjson::Value::Member &member)
{
    return {member.name.GetString(), static_cast<qsizetype>(member.name.GetStringLength())};
}

// No deeper than JsonDocument lets a document be.
void write(Writer &writer, const rapidjson::Value &value) // NOLINT(misc-no-recursion)
{
    if (value.IsArray()) {
        writer.StartArray();
        for (const rapidjson::Value &item : value.GetArray())
            write(writer, item);
        writer.EndArray();
    } else if (value.IsObject()) {
        std::vector<const rapidjson::Value::Member *> members;
        members.reserve(value.MemberCount());
        for (const auto &member : value.GetObject())
            members.push_back(&member);
        std::ranges::sort(members, [](const auto *one, const auto *other) { return nameOf(*one) < nameOf(*other); });
        writer.StartObject();
        for (const auto *member : members) {
            writer.Key(member->name.GetString(), member->name.GetStringLength());
            write(writer, member->value);
        }
        writer.EndObject();
    } else {
        value.Accept(writer);
    }
}

} // namespace

Result<QByteArray> canonicalJson(QByteArrayView json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return tl::make_unexpected(document.error());
    rapidjson::StringBuffer buffer;
    Writer writer(buffer);
    write(writer, document->root());
    return QByteArray(buffer.GetString(), static_cast<qsizetype>(buffer.GetSize()));
}

Result<quint64> contentDigest(QByteArrayView json)
{
    return canonicalJson(json).map([](const QByteArray &canonical) {
        return qFromBigEndian<quint64>(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).constData());
    });
}

} // namespace docket::wire
