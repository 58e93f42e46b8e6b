// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/open_api.h"

#include <rapidjson/document.h>
#include <rapidjson/pointer.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

using namespace Qt::StringLiterals;

namespace docket::wire {

namespace {

using Value = rapidjson::Value;

QString textOf(const Value &text)
{
    return QString::fromUtf8(text.GetString(), static_cast<qsizetype>(text.GetStringLength()));
}

/// Walks the document; what is not there is empty.
class ContractReader {
public:
    explicit ContractReader(const rapidjson::Document &document) : m_document(document) {}

    OpenApi read() const
    {
        OpenApi api;
        if (const Value *info = member(m_document, "info")) {
            api.title = text(*info, "title");
            api.version = text(*info, "version");
            api.description = text(*info, "description");
        }
        for (const Value *tag : items(m_document, "tags"))
            api.tags.append({text(*tag, "name"), text(*tag, "description")});
        const Value *paths = member(m_document, "paths");
        if (paths == nullptr || !paths->IsObject())
            return api;
        for (const auto &path : paths->GetObject()) {
            if (path.value.IsObject())
                readPath(api, textOf(path.name), path.value);
        }
        return api;
    }

private:
    void readPath(OpenApi &api, const QString &path, const Value &item) const
    {
        for (const char *method : {"get", "post", "put", "patch", "delete"}) {
            const Value *operation = member(item, method);
            if (operation == nullptr)
                continue;
            OpenApi::Operation read;
            read.method = QString::fromLatin1(method).toUpper();
            read.path = path;
            for (const Value *tag : items(*operation, "tags"))
                read.tag = textOf(*tag);
            read.summary = text(*operation, "summary");
            read.description = text(*operation, "description");
            for (const Value *parameter : items(item, "parameters") + items(*operation, "parameters"))
                read.parameters.append(readParameter(*parameter));
            if (const Value *body = member(*operation, "requestBody")) {
                read.bodySchema = schemaOf(*body);
                read.bodyExample = exampleOf(*body);
            }
            if (const Value *answers = member(*operation, "responses")) {
                for (const auto &answer : answers->GetObject()) {
                    const Value &target = followed(answer.value);
                    read.answers.append({textOf(answer.name), text(target, "description"), schemaOf(target)});
                }
            }
            api.operations.push_back(std::move(read));
        }
    }

    static OpenApi::Parameter readParameter(const Value &parameter)
    {
        const Value *required = member(parameter, "required");
        return {text(parameter, "name"), text(parameter, "in"), text(parameter, "description"),
                required != nullptr && required->IsTrue()};
    }

    // The first of its forms; problems and plain answers never have more than one.
    static const Value *contentOf(const Value &holder)
    {
        const Value *content = member(holder, "content");
        return content != nullptr && content->IsObject() && content->MemberCount() > 0 ? &content->MemberBegin()->value
                                                                                       : nullptr;
    }

    QString schemaOf(const Value &holder) const
    {
        const Value *content = contentOf(followed(holder));
        const Value *schema = content != nullptr ? rawMember(*content, "schema") : nullptr;
        if (schema == nullptr)
            return {};
        const QString reference = text(*schema, "$ref");
        return reference.isEmpty() ? text(*schema, "type") : reference.section(u'/', -1);
    }

    QByteArray exampleOf(const Value &holder) const
    {
        const Value *content = contentOf(followed(holder));
        const Value *example = content != nullptr ? rawMember(*content, "example") : nullptr;
        if (example == nullptr)
            return {};
        rapidjson::StringBuffer buffer;
        rapidjson::PrettyWriter<rapidjson::StringBuffer> writer(buffer);
        writer.SetIndent(' ', 2);
        example->Accept(writer);
        return {buffer.GetString(), static_cast<qsizetype>(buffer.GetSize())};
    }

    const Value &followed(const Value &value) const
    {
        const QByteArray reference = text(value, "$ref").toUtf8();
        if (reference.isEmpty())
            return value;
        const Value *target =
            rapidjson::Pointer(reference.constData(), static_cast<std::size_t>(reference.size())).Get(m_document);
        return target != nullptr ? *target : value;
    }

    static const Value *rawMember(const Value &object, const char *key)
    {
        if (!object.IsObject())
            return nullptr;
        const auto found = object.FindMember(key);
        return found != object.MemberEnd() ? &found->value : nullptr;
    }
    static const Value *member(const Value &object, const char *key) { return rawMember(object, key); }

    static QString text(const Value &object, const char *key)
    {
        const Value *value = rawMember(object, key);
        return value != nullptr && value->IsString() ? textOf(*value) : QString();
    }

    QList<const Value *> items(const Value &object, const char *key) const
    {
        QList<const Value *> list;
        const Value *array = rawMember(object, key);
        if (array != nullptr && array->IsArray()) {
            for (const Value &item : array->GetArray())
                list.append(&followed(item));
        }
        return list;
    }

    const rapidjson::Document &m_document;
};

} // namespace

Result<OpenApi> openApiFromJson(QByteArrayView json)
{
    rapidjson::Document document;
    document.Parse(json.data(), static_cast<std::size_t>(json.size()));
    if (document.HasParseError() || !document.IsObject())
        return fail(u"invalid_json"_s, u"The contract is not JSON."_s);
    return ContractReader(document).read();
}

} // namespace docket::wire
