// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_schemas.h"

#include <QFile>

#include <rapidjson/document.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace docket::test {

namespace {

using rapidjson::Document;
using rapidjson::SchemaDocument;
using rapidjson::Value;

// Objects that say which members they have shall have no others.
void forbidOthers(Value &schema, Document::AllocatorType &allocator)
{
    if (schema.IsObject()) {
        if (schema.HasMember("properties") && schema["properties"].IsObject() && schema.HasMember("type"))
            schema.AddMember("additionalProperties", false, allocator);
        for (auto &member : schema.GetObject())
            forbidOthers(member.value, allocator);
    } else if (schema.IsArray()) {
        for (Value &item : schema.GetArray())
            forbidOthers(item, allocator);
    }
}

Document read(const QString &name)
{
    QFile file(QStringLiteral(DOCKET_EVENT_SCHEMAS) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no schema %s.", qPrintable(file.fileName()));
    Document document;
    const QByteArray text = file.readAll();
    document.Parse(text.constData(), static_cast<std::size_t>(text.size()));
    if (document.HasParseError())
        qFatal("%s is no JSON.", qPrintable(name));
    forbidOthers(document, document.GetAllocator());
    return document;
}

QString textOf(const rapidjson::Pointer &pointer)
{
    rapidjson::StringBuffer buffer;
    pointer.StringifyUriFragment(buffer);
    return QString::fromUtf8(buffer.GetString());
}

} // namespace

/// Each is read once. Those that others refer to are found by their names.
class EventSchemas::Files final : public rapidjson::IRemoteSchemaDocumentProvider {
public:
    // The length that RapidJSON 1.1 gives is one too short.
    const SchemaDocument *GetRemoteDocument(const char *uri, rapidjson::SizeType) override
    {
        return &schema(QString::fromUtf8(uri).section(u'#', 0, 0));
    }

    const SchemaDocument &schema(const QString &name)
    {
        auto &schema = m_schemas[name];
        if (!schema)
            schema = std::make_unique<SchemaDocument>(read(name), this);
        return *schema;
    }

private:
    std::map<QString, std::unique_ptr<SchemaDocument>> m_schemas;
};

EventSchemas::EventSchemas() : m_files(std::make_unique<Files>()) {}

EventSchemas::~EventSchemas() = default;

QString EventSchemas::violation(const QString &type, const QByteArray &message) const
{
    Document document;
    document.Parse(message.constData(), static_cast<std::size_t>(message.size()));
    if (document.HasParseError())
        return u"no JSON"_s;
    rapidjson::SchemaValidator validator(m_files->schema(type + u".schema.json"_s));
    if (document.Accept(validator))
        return {};
    return u"%1 at %2, by %3"_s.arg(QString::fromUtf8(validator.GetInvalidSchemaKeyword()),
                                    textOf(validator.GetInvalidDocumentPointer()),
                                    textOf(validator.GetInvalidSchemaPointer()));
}

} // namespace docket::test
