// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/wire/cell_fault.h"
#include "services/wire/imported_row.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace docket::wire {

/// How the dates of a column are written: ISO 8601, or a format of a profile.
///
/// Format letters: yyyy yy, MMMM MMM MM M (month names in English), dd d, HH H hh h, mm m, ss s, zzz (milliseconds),
/// AP or ap, ZZZ (Z, UTC, -0500, +01:00); text between apostrophes and anything that is no letter stands for itself.
/// yy from 69 is 19yy, below it 20yy. Years outside 1900 to 2200 are refused.
class MomentFormat {
public:
    /// ISO 8601: a date, or a date with a time after `T` or a blank, with or without a fraction and a zone.
    MomentFormat() = default;
    /// Fails with `unknown_date_letter` or `incomplete_date_format`.
    static Result<MomentFormat> compile(const QString &format);

    Cell<ImportedMoment> read(QStringView text) const;

private:
    enum class Part {
        Literal,
        Year,
        ShortYear,
        Month,
        MonthName,
        Day,
        Hour,
        Minute,
        Second,
        Millisecond,
        HalfDay,
        Zone
    };
    struct Token {
        Part part;
        qsizetype width;
        QChar literal;
    };
    static Result<Token> tokenOf(QStringView run, const QString &format);

    std::vector<Token> m_tokens;
    QString m_text;
};

} // namespace docket::wire
