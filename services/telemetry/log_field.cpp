// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/telemetry/log_field.h"

#include <algorithm>

namespace docket::telemetry {

namespace {

constexpr qsizetype longestCode = 64;

bool isCode(QStringView text)
{
    return !text.isEmpty() && text.size() <= longestCode && std::ranges::all_of(text, [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9') || u == u'_' || u == u'-' || u == u'.' || u == u' ';
    });
}

QByteArray redaction(QStringView text)
{
    return "<redacted " + QByteArray::number(text.size()) + '>';
}

} // namespace

QByteArray LogField::json() const
{
    const QByteArray value = m_form == Form::Number ? m_value : '"' + m_value + '"';
    return '"' + m_key + "\":" + value;
}

LogField count(Literal key, qint64 number)
{
    return {key, QByteArray::number(number), LogField::Form::Number};
}

LogField id(Literal key, const QUuid &id)
{
    return {key, id.toByteArray(QUuid::WithoutBraces), LogField::Form::Text};
}

LogField code(Literal key, QStringView code)
{
    if (!isCode(code))
        return {key, redaction(code), LogField::Form::Text};
    QByteArray text = code.toLatin1();
    text.replace(' ', '.');
    return {key, text, LogField::Form::Text};
}

LogField route(Literal key, QByteArrayView pattern)
{
    const bool isPattern =
        pattern.size() <= longestCode && std::ranges::all_of(pattern, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || QByteArrayView("/{}_-.").contains(c);
        });
    return {key, isPattern ? pattern.toByteArray() : redaction(QString::fromUtf8(pattern)), LogField::Form::Text};
}

LogField took(std::chrono::milliseconds duration)
{
    return {"ms", QByteArray::number(static_cast<qint64>(duration.count())), LogField::Form::Number};
}

LogField redacted(Literal key, QStringView text)
{
    return {key, redaction(text), LogField::Form::Text};
}

} // namespace docket::telemetry
