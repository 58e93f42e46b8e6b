// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hub/contract.h"

#include <rapidjson/pointer.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::test {

using rapidjson::Document;
using rapidjson::Value;

namespace {

QString textOf(const Value &value)
{
    return QString::fromUtf8(value.GetString(), static_cast<qsizetype>(value.GetStringLength()));
}

QString placeOf(const rapidjson::Pointer &pointer)
{
    rapidjson::StringBuffer buffer;
    pointer.StringifyUriFragment(buffer);
    return QString::fromUtf8(buffer.GetString());
}

bool hasPath(const QString &pattern, const QString &path)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList parts = path.split(u'/');
    if (wanted.size() != parts.size())
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!wanted.at(i).startsWith(u'{') && wanted.at(i) != parts.at(i))
            return false;
    }
    return true;
}

} // namespace

/// The schemas of the contract, each compiled once. RapidJSON reads draft 4, of which the contract only uses what
/// 2020-12 has too; references are to components of the document itself.
class Contract::Schemas {
public:
    explicit Schemas(const Document &contract) : m_contract(contract) {}

    QString complaint(const Value &schema, const Document &body)
    {
        rapidjson::SchemaValidator validator(compiled(schema));
        if (body.Accept(validator))
            return {};
        return u"%1 is wrong at %2 (%3)"_s.arg(placeOf(validator.GetInvalidDocumentPointer()),
                                               placeOf(validator.GetInvalidSchemaPointer()),
                                               QString::fromLatin1(validator.GetInvalidSchemaKeyword()));
    }

private:
    const rapidjson::SchemaDocument &compiled(const Value &schema)
    {
        auto &known = m_compiled[&schema];
        if (!known) {
            // The whole contract is copied in, so that `#/components/…` leads somewhere.
            Document document;
            document.SetObject();
            auto &allocator = document.GetAllocator();
            document.AddMember("components", Value(m_contract["components"], allocator), allocator);
            Value all(rapidjson::kArrayType);
            all.PushBack(Value(schema, allocator), allocator);
            document.AddMember("allOf", all, allocator);
            known = std::make_unique<rapidjson::SchemaDocument>(document);
        }
        return *known;
    }

    const Document &m_contract;
    std::map<const Value *, std::unique_ptr<rapidjson::SchemaDocument>> m_compiled;
};

Contract::Contract(const QByteArray &json)
{
    m_document.Parse(json.constData(), static_cast<std::size_t>(json.size()));
    if (m_document.HasParseError() || !m_document.IsObject() || !m_document.HasMember("paths"))
        qFatal("the contract is none");
    for (const auto &path : m_document["paths"].GetObject()) {
        for (const auto &member : path.value.GetObject()) {
            if (!member.value.IsObject() || !member.value.HasMember("responses"))
                continue;
            Operation operation;
            operation.method = textOf(member.name).toUpper().toLatin1();
            operation.path = textOf(path.name);
            operation.hasBody = member.value.HasMember("requestBody");
            operation.isOpen = !operation.path.startsWith(u"/v1/") ||
                               (member.value.HasMember("security") && member.value["security"].Empty());
            for (const auto &answer : member.value["responses"].GetObject())
                operation.statuses.insert(textOf(answer.name).toInt());
            m_operations.push_back(std::move(operation));
        }
    }
    m_schemas = std::make_unique<Schemas>(m_document);
}

Contract::~Contract() = default;

const Contract::Operation *Contract::find(const QByteArray &method, const QByteArray &target) const
{
    const QString path = QString::fromLatin1(target).section(u'?', 0, 0);
    const auto found = std::ranges::find_if(m_operations, [&](const Operation &operation) {
        return operation.method == method && hasPath(operation.path, path);
    });
    return found != m_operations.end() ? &*found : nullptr;
}

const Value &Contract::followed(const Value &value) const
{
    if (!value.IsObject() || !value.HasMember("$ref"))
        return value;
    const Value *target = rapidjson::Pointer(value["$ref"].GetString()).Get(m_document);
    if (target == nullptr)
        qFatal("the contract refers to %s, which is not there", value["$ref"].GetString());
    return *target;
}

const Value *Contract::answerOf(const Operation &operation, int status) const
{
    const Value &path = m_document["paths"][operation.path.toUtf8().constData()];
    const Value &answers = path[operation.method.toLower().constData()]["responses"];
    const auto found = answers.FindMember(QByteArray::number(status).constData());
    return found != answers.MemberEnd() ? &followed(found->value) : nullptr;
}

QString Contract::complaint(const QByteArray &method, const QByteArray &target, const HttpAnswer &answer)
{
    const Operation *operation = find(method, target);
    if (operation == nullptr)
        return u"%1 %2 is not in the contract"_s.arg(QString::fromLatin1(method), QString::fromLatin1(target));
    const QString what = u"%1 → %2"_s.arg(operation->name()).arg(answer.status);
    const Value *documented = answerOf(*operation, answer.status);
    if (documented == nullptr)
        return what + u" is not documented: "_s + QString::fromUtf8(answer.body.left(300));
    m_answered[operation->name()].insert(answer.status);
    if (!documented->HasMember("content"))
        return answer.body.isEmpty() ? QString() : what + u" has a body"_s;
    const auto &content = *(*documented)["content"].MemberBegin();
    const QByteArray type = answer.headers.value("content-type").split(';').first();
    if (textOf(content.name).toLatin1() != type)
        return what + u" is "_s + QString::fromLatin1(type);
    if (!type.endsWith("json"))
        return {};
    const Document body = answer.json();
    if (body.HasParseError())
        return what + u" is no JSON"_s;
    const QString wrong = m_schemas->complaint(content.value["schema"], body);
    return wrong.isEmpty() ? QString() : what + u": "_s + wrong + u": "_s + QString::fromUtf8(answer.body.left(600));
}

QStringList Contract::unanswered() const
{
    QStringList missing;
    for (const Operation &operation : m_operations) {
        const auto answered = m_answered.find(operation.name());
        for (const int status : operation.statuses) {
            if (answered == m_answered.end() || !answered->second.contains(status))
                missing << u"%1 %2"_s.arg(operation.name()).arg(status);
        }
    }
    missing.sort();
    return missing;
}

} // namespace docket::test
