// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/column_values.h"

#include "services/hub/store/row_values.h"

namespace docket::hub {

Result<void> doneOr(const Result<QSqlQuery *> &ran)
{
    return ran ? Result<void>() : tl::make_unexpected(ran.error());
}

QString joinedTexts(const QStringList &texts)
{
    return texts.join(fieldSeparator);
}

QStringList textsFrom(const QVariant &joined)
{
    return joined.toString().split(fieldSeparator, Qt::SkipEmptyParts);
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
}

std::optional<domain::Instant> someInstantFrom(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(domain::fromMilliseconds(value.toLongLong()));
}

} // namespace docket::hub
