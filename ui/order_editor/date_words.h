// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/formats.h"

#include <QCoreApplication>

namespace docket::ui {

/// Days as people type them: by the locale, as ISO 8601, and in words: “today”, “tomorrow”, “+3d”, “2w”, “friday”.
class DateWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::DateWords)

public:
    /// Nothing when the text is no day. Weekdays and spans count from `today`; a weekday is the next one after today.
    static std::optional<QDate> read(const QString &text, QDate today, const models::Formats &formats);
    /// “tomorrow, Tuesday”: beside a date, to check it by.
    static QString describe(QDate day, QDate today, const models::Formats &formats);
};

} // namespace docket::ui
