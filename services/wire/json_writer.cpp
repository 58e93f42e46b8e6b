// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_writer.h"

namespace docket::wire {

void JsonWriter::value(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    m_writer.String(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
}

void JsonWriter::value(const domain::Money &money)
{
    beginObject();
    put("amount", domain::toDecimal(money));
    put("currency", money.currency.code());
    endObject();
}

void JsonWriter::value(const domain::Address &address)
{
    beginObject();
    putSome("name", address.name);
    putSome("street", address.street);
    putSome("city", address.city);
    putSome("region", address.region);
    putSome("postal_code", address.postalCode);
    putSome("country", address.country);
    endObject();
}

void JsonWriter::value(const domain::CustomerSnapshot &customer)
{
    beginObject();
    put("id", customer.id);
    putSome("name", customer.name);
    putSome("company", customer.company);
    putSome("email", customer.email);
    putSome("phone", customer.phone);
    endObject();
}

void JsonWriter::rawValue(QByteArrayView json)
{
    m_writer.RawValue(json.data(), static_cast<std::size_t>(json.size()), rapidjson::kObjectType);
}

} // namespace docket::wire
