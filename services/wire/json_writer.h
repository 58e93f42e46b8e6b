// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/customer.h"
#include "services/domain/instant.h"
#include "services/domain/money.h"

#include <QDate>
#include <QUuid>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace docket::wire {

/// Writes JSON in one pass, keys in the order they are given. `put` writes a member; `putSome` leaves out what is empty
/// or absent, which readers take for the same.
class JsonWriter {
public:
    void beginObject() { m_writer.StartObject(); }
    void endObject() { m_writer.EndObject(); }
    void beginArray() { m_writer.StartArray(); }
    void endArray() { m_writer.EndArray(); }
    void beginObject(const char *key) { name(key), beginObject(); }
    void beginArray(const char *key) { name(key), beginArray(); }
    void name(const char *key) { m_writer.Key(key); }

    void value(const QString &text);
    void value(qint64 number) { m_writer.Int64(number); }
    void value(int number) { m_writer.Int(number); }
    void value(bool truth) { m_writer.Bool(truth); }
    void value(const QUuid &id) { value(id.toString(QUuid::WithoutBraces)); }
    void value(domain::Instant instant) { value(domain::toIso(instant)); }
    void value(QDate day) { value(day.toString(Qt::ISODate)); }
    void value(domain::Rate rate) { value(domain::toDecimal(rate)); }
    void value(const domain::Money &money);
    void value(const domain::Address &address);
    void value(const domain::CustomerSnapshot &customer);
    void value(std::nullptr_t) { m_writer.Null(); }

    template <typename T>
    void value(const std::optional<T> &some)
    {
        if (some)
            value(*some);
        else
            m_writer.Null();
    }
    /// A document that is JSON already.
    void rawValue(QByteArrayView json);

    template <typename T>
    void put(const char *key, const T &member)
    {
        name(key);
        value(member);
    }
    void putSome(const char *key, const QString &text)
    {
        if (!text.isEmpty())
            put(key, text);
    }
    void putSome(const char *key, qint64 number)
    {
        if (number != 0)
            put(key, number);
    }
    template <typename T>
    void putSome(const char *key, const std::optional<T> &some)
    {
        if (some)
            put(key, *some);
    }

    [[nodiscard]] QByteArray take() const { return {m_buffer.GetString(), static_cast<qsizetype>(m_buffer.GetSize())}; }

private:
    rapidjson::StringBuffer m_buffer;
    rapidjson::Writer<rapidjson::StringBuffer> m_writer{m_buffer};
};

} // namespace docket::wire
