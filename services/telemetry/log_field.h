// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <chrono>

namespace docket::telemetry {

/// Text of the program itself: only literals fit, so that nothing a person typed can be logged by accident.
class Literal {
public:
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is to be usable as it stands
    consteval Literal(const char *text) : m_text(text) {}
    [[nodiscard]] const char *text() const { return m_text; }

private:
    const char *m_text;
};

/// One key and value of a log line. There is no field for free text: names, addresses, notes, queries and passphrases
/// cannot be given to the log, except as `redacted`, which keeps their length.
class LogField {
public:
    /// `key=value`
    [[nodiscard]] QByteArray text() const { return m_key + '=' + m_value; }
    /// `"key":value`; neither part ever holds what JSON would have to escape.
    [[nodiscard]] QByteArray json() const;

private:
    enum class Form : quint8 { Number, Text };

    LogField(Literal key, QByteArray value, Form form) : m_key(key.text()), m_value(std::move(value)), m_form(form) {}
    friend LogField count(Literal key, qint64 number);
    friend LogField id(Literal key, const QUuid &id);
    friend LogField code(Literal key, QStringView code);
    friend LogField took(std::chrono::milliseconds duration);
    friend LogField route(Literal key, QByteArrayView pattern);
    friend LogField redacted(Literal key, QStringView text);

    QByteArray m_key;
    QByteArray m_value;
    Form m_form;
};

/// A number of things, a version, an exit code.
LogField count(Literal key, qint64 number);
LogField id(Literal key, const QUuid &id);
/// A stable word of the program: an error code, the name of a command. Anything else than up to 64 lower-case letters,
/// digits, `_`, `-`, `.` or blanks is redacted.
LogField code(Literal key, QStringView code);
/// The pattern of an address, `/v1/orders/{id}`: never the address that somebody asked for. Anything else is redacted.
LogField route(Literal key, QByteArrayView pattern);
/// `ms=…`
LogField took(std::chrono::milliseconds duration);
/// That there was a text, and how long: `note=<redacted 12>`.
LogField redacted(Literal key, QStringView text);

} // namespace docket::telemetry
