// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/telemetry/masking_sink.h"

#include <QRegularExpression>
#include <QString>

using namespace Qt::StringLiterals;

namespace docket::telemetry {

std::string masked(std::string_view text)
{
    // An identifier is matched first, so that the digits in it are not taken for a phone number.
    static const QRegularExpression suspicious(
        uR"((?<id>\b(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32})\b))"
        uR"(|(?<email>[^\s@=<>"']+@[^\s@<>"']+))"
        uR"(|(?<digits>\+?\d(?:[ ()./-]{0,3}\d){7,}))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);

    const QString original = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    QString result;
    qsizetype copied = 0;
    for (auto matches = suspicious.globalMatch(original); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength(u"id"_s) > 0)
            continue;
        result += QStringView(original).sliced(copied, match.capturedStart() - copied);
        result += match.capturedLength(u"email"_s) > 0 ? u"<email>"_s : u"<digits>"_s;
        copied = match.capturedEnd();
    }
    result += QStringView(original).sliced(copied);
    return result.toStdString();
}

void MaskingSink::sink_it_(const spdlog::details::log_msg &message)
{
    if (!m_target->should_log(message.level))
        return;
    const std::string payload = masked({message.payload.data(), message.payload.size()});
    spdlog::details::log_msg copy = message;
    copy.payload = spdlog::string_view_t(payload);
    m_target->log(copy);
}

} // namespace docket::telemetry
