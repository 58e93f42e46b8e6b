// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_reader.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

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

ObjectReader::ObjectReader(const rapidjson::Value &object, QString path, Rejection &errors)
    : m_object(object.IsObject() ? &object : nullptr)
    , m_path(std::move(path))
    , m_errors(&errors)
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
    const QString name = QString::fromLatin1(key);
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

void ObjectReader::refuse(const char *key, const QString &sentence)
{
    m_errors->append({u"invalid_value"_s, pathOf(key), sentence, {}});
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
    if (!find(key))
        return {};
    const QUuid id = QUuid::fromString(text(key));
    if (id.isNull())
        refuse(key, u"An identifier (a UUID) is expected here."_s);
    return id;
}

std::optional<domain::Instant> ObjectReader::someInstant(const char *key)
{
    if (!find(key))
        return std::nullopt;
    const auto instant = domain::fromIso(text(key));
    if (!instant)
        refuse(key, u"A moment such as 2026-03-01T09:30:00Z is expected here."_s);
    return instant;
}

domain::Instant ObjectReader::instant(const char *key)
{
    return someInstant(key).value_or(domain::Instant{});
}

std::optional<QDate> ObjectReader::someDay(const char *key)
{
    if (!find(key))
        return std::nullopt;
    const QDate day = QDate::fromString(text(key), Qt::ISODate);
    if (!day.isValid()) {
        refuse(key, u"A day such as 2026-03-01 is expected here."_s);
        return std::nullopt;
    }
    return day;
}

domain::Rate ObjectReader::rate(const char *key)
{
    if (!find(key))
        return {};
    const auto rate = domain::rateFromDecimal(text(key));
    if (!rate)
        refuse(key, rate.error().sentence);
    return rate.value_or(domain::Rate{});
}

domain::Currency ObjectReader::currency(const char *key)
{
    if (!find(key))
        return {};
    const auto currency = domain::Currency::fromCode(text(key));
    if (!currency)
        refuse(key, u"A currency such as EUR is expected here."_s);
    return currency.value_or(domain::Currency{});
}

domain::Money ObjectReader::money(const char *key)
{
    domain::Money money;
    object(key, [&](ObjectReader &reader) {
        money.currency = reader.currency("currency");
        const auto amount = domain::moneyFromDecimal(reader.text("amount"), money.currency);
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
