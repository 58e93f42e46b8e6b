// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_reader.h"

#include "services/wire/nearest.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

using namespace Qt::StringLiterals;

namespace docket::wire {

namespace {

constexpr int deepestNesting = 32;

// RapidJSON parses recursively: the depth has to be known to be small before.
bool isShallow(QByteArrayView json)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepestNesting)
                return false;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return true;
}

QString expectedDecimal()
{
    return u"A decimal in quotes, such as \"0.15\", is expected here."_s;
}

QString textOf(const rapidjson::Value &value)
{
    return QString::fromUtf8(value.GetString(), static_cast<qsizetype>(value.GetStringLength()));
}

} // namespace

Result<JsonDocument> JsonDocument::parse(QByteArrayView json)
{
    if (!isShallow(json))
        return fail(u"invalid_json"_s, u"The JSON is nested deeper than %1 levels."_s.arg(deepestNesting), {},
                    {QString::number(deepestNesting)});
    JsonDocument document;
    document.m_document.Parse<rapidjson::kParseValidateEncodingFlag>(json.data(),
                                                                     static_cast<std::size_t>(json.size()));
    if (document.m_document.HasParseError()) {
        const QString reason = QString::fromLatin1(rapidjson::GetParseError_En(document.m_document.GetParseError()));
        const QString place = QString::number(document.m_document.GetErrorOffset());
        return fail(u"invalid_json"_s, u"This is not JSON (at byte %1): %2"_s.arg(place, reason), {}, {place, reason});
    }
    return document;
}

ObjectReader::ObjectReader(const rapidjson::Value &object, QString path, Rejection &errors, OtherMembers others)
    : m_object(object.IsObject() ? &object : nullptr)
    , m_path(std::move(path))
    , m_errors(&errors)
    , m_others(others)
{
    if (!m_object)
        m_errors->append({u"invalid_value"_s, m_path, u"An object is expected here."_s, {}});
}

const rapidjson::Value *ObjectReader::find(const char *key) const
{
    if (!m_object)
        return nullptr;
    const auto member = m_object->FindMember(key);
    return member == m_object->MemberEnd() || member->value.IsNull() ? nullptr : &member->value;
}

bool ObjectReader::isNull(const char *key) const
{
    if (!m_object)
        return false;
    const auto member = m_object->FindMember(key);
    return member != m_object->MemberEnd() && member->value.IsNull();
}

const rapidjson::Value *ObjectReader::findArray(const char *key)
{
    const rapidjson::Value *value = find(key);
    if (value && !value->IsArray()) {
        refuse(key, u"A list is expected here."_s);
        return nullptr;
    }
    return value;
}

QString ObjectReader::pathOf(const char *key) const
{
    const QString name = QString::fromUtf8(key);
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

QByteArray ObjectReader::raw(const char *key)
{
    const rapidjson::Value *value = find(key);
    if (!value)
        return {};
    if (!value->IsObject()) {
        refuse(key, u"An object is expected here."_s);
        return {};
    }
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    value->Accept(writer);
    return {buffer.GetString(), static_cast<qsizetype>(buffer.GetSize())};
}

void ObjectReader::refuse(const char *key, const QString &sentence)
{
    m_errors->append({u"invalid_value"_s, pathOf(key), sentence, {}});
}

void ObjectReader::expectOnly(const QStringList &known)
{
    if (!m_object || m_others == OtherMembers::Ignored)
        return;
    for (const auto &member : m_object->GetObject()) {
        const QString name = textOf(member.name);
        if (known.contains(name))
            continue;
        const QString near = nearest(name, known);
        QString sentence = u"There is no “%1” here."_s.arg(name.left(60));
        sentence += near.isEmpty() ? u" There are %1."_s.arg(known.join(u", "_s)) : u" Did you mean “%1”?"_s.arg(near);
        m_errors->append({u"unknown_key"_s, pathOf(name.left(60).toUtf8().constData()), sentence, {name, near}});
    }
}

std::optional<QString> ObjectReader::written(const char *key, const QString &expected)
{
    const rapidjson::Value *value = find(key);
    if (!value)
        return std::nullopt;
    if (!value->IsString()) {
        refuse(key, expected);
        return std::nullopt;
    }
    return textOf(*value);
}

QString ObjectReader::text(const char *key)
{
    const rapidjson::Value *value = find(key);
    if (!value)
        return {};
    if (!value->IsString()) {
        refuse(key, u"A text is expected here."_s);
        return {};
    }
    return textOf(*value);
}

qint64 ObjectReader::integer(const char *key)
{
    const rapidjson::Value *value = find(key);
    if (!value)
        return 0;
    if (!value->IsInt64()) {
        refuse(key, u"A whole number is expected here."_s);
        return 0;
    }
    return value->GetInt64();
}

bool ObjectReader::truth(const char *key, bool fallback)
{
    const rapidjson::Value *value = find(key);
    if (!value)
        return fallback;
    if (!value->IsBool()) {
        refuse(key, u"true or false is expected here."_s);
        return fallback;
    }
    return value->GetBool();
}

QUuid ObjectReader::id(const char *key)
{
    return has(key) ? requiredId(key) : QUuid();
}

QUuid ObjectReader::requiredId(const char *key)
{
    const QString expected = u"An identifier (a UUID) is expected here."_s;
    if (!has(key)) {
        refuse(key, expected);
        return {};
    }
    const auto text = written(key, expected);
    if (!text)
        return {};
    const QUuid id = QUuid::fromString(*text);
    if (id.isNull())
        refuse(key, expected);
    return id;
}

std::optional<domain::Instant> ObjectReader::someInstant(const char *key)
{
    const QString expected = u"A moment such as 2026-03-01T09:30:00Z is expected here."_s;
    const auto text = written(key, expected);
    if (!text)
        return std::nullopt;
    const auto instant = domain::fromIso(*text);
    if (!instant)
        refuse(key, expected);
    return instant;
}

std::optional<domain::Instant> ObjectReader::requiredInstant(const char *key)
{
    if (!has(key))
        refuse(key, u"A moment such as 2026-03-01T09:30:00Z is expected here."_s);
    return someInstant(key);
}

domain::Instant ObjectReader::instant(const char *key)
{
    return someInstant(key).value_or(domain::Instant{});
}

std::optional<QDate> ObjectReader::someDay(const char *key)
{
    const QString expected = u"A day such as 2026-03-01 is expected here."_s;
    const auto text = written(key, expected);
    if (!text)
        return std::nullopt;
    const QDate day = QDate::fromString(*text, Qt::ISODate);
    if (!day.isValid()) {
        refuse(key, expected);
        return std::nullopt;
    }
    return day;
}

domain::Rate ObjectReader::rate(const char *key)
{
    const auto text = written(key, expectedDecimal());
    if (!text)
        return {};
    const auto rate = domain::rateFromDecimal(*text);
    if (!rate)
        refuse(key, rate.error().sentence);
    return rate.value_or(domain::Rate{});
}

domain::Currency ObjectReader::currency(const char *key)
{
    const QString expected = u"A currency such as EUR is expected here."_s;
    const auto text = written(key, expected);
    if (!text)
        return {};
    const auto currency = domain::Currency::fromCode(*text);
    if (!currency)
        refuse(key, expected);
    return currency.value_or(domain::Currency{});
}

domain::Money ObjectReader::money(const char *key)
{
    domain::Money money;
    object(key, [&](ObjectReader &reader) {
        reader.expectOnly({u"amount"_s, u"currency"_s});
        money.currency = reader.currency("currency");
        const auto text = reader.written("amount", expectedDecimal());
        const bool isRefused = (!text && reader.has("amount")) || (!money.currency.isValid() && reader.has("currency"));
        if (isRefused)
            return; // that is the one error to say
        const auto amount = domain::moneyFromDecimal(text.value_or(QString()), money.currency);
        if (amount)
            money = *amount;
        else
            reader.refuse("amount", amount.error().sentence);
    });
    return money;
}

domain::Address ObjectReader::address(const char *key)
{
    domain::Address address;
    object(key, [&](ObjectReader &reader) {
        reader.expectOnly({u"name"_s, u"street"_s, u"city"_s, u"region"_s, u"postal_code"_s, u"country"_s});
        address = {reader.text("name"),   reader.text("street"),      reader.text("city"),
                   reader.text("region"), reader.text("postal_code"), reader.text("country")};
    });
    return address;
}

domain::CustomerSnapshot ObjectReader::customer(const char *key)
{
    domain::CustomerSnapshot customer;
    object(key, [&](ObjectReader &reader) {
        customer = {reader.text("id"), reader.text("name"), reader.text("company"), reader.text("email"),
                    reader.text("phone")};
    });
    return customer;
}

QStringList ObjectReader::texts(const char *key)
{
    QStringList list;
    if (const rapidjson::Value *value = findArray(key)) {
        for (const rapidjson::Value &item : value->GetArray()) {
            if (item.IsString())
                list.append(textOf(item));
            else
                refuse(key, u"A list of texts is expected here."_s);
        }
    }
    return list;
}

std::vector<QUuid> ObjectReader::ids(const char *key)
{
    std::vector<QUuid> list;
    const QStringList written = texts(key);
    for (const QString &text : written) {
        list.push_back(QUuid::fromString(text));
        if (list.back().isNull())
            refuse(key, u"A list of identifiers (UUIDs) is expected here."_s);
    }
    return list;
}

std::vector<int> ObjectReader::integers(const char *key)
{
    std::vector<int> list;
    if (const rapidjson::Value *value = findArray(key)) {
        for (const rapidjson::Value &item : value->GetArray()) {
            if (item.IsInt())
                list.push_back(item.GetInt());
            else
                refuse(key, u"A list of whole numbers is expected here."_s);
        }
    }
    return list;
}

} // namespace docket::wire
