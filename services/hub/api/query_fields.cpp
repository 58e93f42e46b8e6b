// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/query_fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

// As much of what a client sent as a sentence shows.
QString shown(const QString &text)
{
    constexpr int longest = 60;
    return text.left(longest);
}

} // namespace

std::optional<QString> QueryFields::text(const QString &name)
{
    m_known << name;
    std::optional<QString> found;
    for (const auto &[key, value] : m_request.query) {
        if (key != name)
            continue;
        if (found) {
            refuse(name, u"“%1” stands in the address twice."_s.arg(name));
            return found;
        }
        found = value;
    }
    return found;
}

qint64 QueryFields::number(const QString &name, qint64 fallback, qint64 least, qint64 most)
{
    const auto given = text(name);
    if (!given)
        return fallback;
    bool isNumber = false;
    const qint64 number = given->toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    refuse(name, u"“%1” is a whole number from %2 to %3 here."_s.arg(name).arg(least).arg(most));
    return fallback;
}

bool QueryFields::truth(const QString &name, bool fallback)
{
    const auto given = text(name);
    if (!given)
        return fallback;
    if (*given == u"true" || *given == u"false")
        return *given == u"true";
    refuse(name, u"“%1” is true or false here."_s.arg(name));
    return fallback;
}

QString QueryFields::word(const QString &name, const QStringList &words)
{
    const auto given = text(name);
    if (!given)
        return words.constFirst();
    if (words.contains(*given))
        return *given;
    refuse(name, u"“%1” is one of %2 here."_s.arg(name, words.join(u", "_s)));
    return words.constFirst();
}

void QueryFields::refuse(const QString &name, const QString &sentence)
{
    m_errors.append({u"invalid_parameter"_s, name, sentence, {}});
}

Rejection QueryFields::errors()
{
    for (const auto &[key, value] : m_request.query) {
        if (!m_known.contains(key)) {
            m_errors.append({u"unknown_parameter"_s,
                             shown(key),
                             m_known.isEmpty()
                                 ? u"There is no “%1” here: this address takes no parameters."_s.arg(shown(key))
                                 : u"There is no “%1” here. There are %2."_s.arg(shown(key), m_known.join(u", "_s)),
                             {}});
        }
    }
    return m_errors;
}

std::optional<QUuid> idParameter(const Request &request, const QString &name)
{
    const QUuid id = QUuid::fromString(request.parameters.value(name));
    return id.isNull() ? std::nullopt : std::optional(id);
}

} // namespace docket::hub
