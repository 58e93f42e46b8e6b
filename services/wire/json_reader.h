// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/customer.h"
#include "services/domain/instant.h"
#include "services/domain/money.h"
#include "services/domain/result.h"

#include <QDate>
#include <QUuid>

#include <rapidjson/document.h>

#include <optional>
#include <vector>

namespace docket::wire {

/// A parsed JSON document. Nesting deeper than 32 is refused before it is built (code `invalid_json`, with the place).
class JsonDocument {
public:
    static Result<JsonDocument> parse(QByteArrayView json);
    const rapidjson::Value &root() const { return m_document; }

private:
    rapidjson::Document m_document;
};

/// What becomes of members that nobody asks for: programs may send more than this version knows, but what people write
/// by hand is better refused than half understood.
enum class OtherMembers : quint8 { Ignored, Refused };

/// Reads the members of one object and collects everything that is wrong with them, each with its path. Absent members
/// give the empty value.
class ObjectReader {
public:
    /// `errors` outlives the reader.
    ObjectReader(const rapidjson::Value &object, QString path, Rejection &errors,
                 OtherMembers others = OtherMembers::Ignored);

    bool has(const char *key) const { return find(key) != nullptr; }
    /// Whether null is written there, which is no value but may mean “none”.
    bool isNull(const char *key) const;
    QString text(const char *key);
    qint64 integer(const char *key);
    bool truth(const char *key, bool fallback = false);
    QUuid id(const char *key);
    /// Refuses an absent one too.
    QUuid requiredId(const char *key);
    std::optional<domain::Instant> requiredInstant(const char *key);
    domain::Instant instant(const char *key);
    std::optional<domain::Instant> someInstant(const char *key);
    std::optional<QDate> someDay(const char *key);
    domain::Rate rate(const char *key);
    domain::Money money(const char *key);
    domain::Currency currency(const char *key);
    domain::Address address(const char *key);
    domain::CustomerSnapshot customer(const char *key);
    QStringList texts(const char *key);

    /// Calls `read(ObjectReader &)` for the object at `key`, when it is there; what is none is refused.
    template <typename Read>
    void object(const char *key, Read read)
    {
        if (const rapidjson::Value *value = find(key)) {
            ObjectReader inner(*value, pathOf(key), *m_errors, m_others);
            if (inner.m_object)
                read(inner);
        }
    }
    /// Calls `read(ObjectReader &)` for each object of the array at `key`.
    template <typename Read>
    void objects(const char *key, Read read)
    {
        const rapidjson::Value *value = findArray(key);
        if (!value)
            return;
        qsizetype index = 0;
        for (const rapidjson::Value &item : value->GetArray()) {
            ObjectReader inner(item, pathOf(key) + u'[' + QString::number(index++) + u']', *m_errors, m_others);
            if (inner.m_object)
                read(inner);
        }
    }
    std::vector<int> integers(const char *key);
    /// The object at `key` as JSON; empty when there is none.
    QByteArray raw(const char *key);
    std::vector<QUuid> ids(const char *key);

    void refuse(const char *key, const QString &sentence);
    /// Refuses, where that is wanted, every member that is not `known`: `unknown_key`, with the one it was probably
    /// meant to be.
    void expectOnly(const QStringList &known);

private:
    /// The text at `key`; nothing when there is none or, which is refused as not `expected`, a value of another type.
    std::optional<QString> written(const char *key, const QString &expected);
    const rapidjson::Value *find(const char *key) const;
    const rapidjson::Value *findArray(const char *key);
    QString pathOf(const char *key) const;

    const rapidjson::Value *m_object;
    QString m_path;
    Rejection *m_errors;
    OtherMembers m_others;
};

} // namespace docket::wire
