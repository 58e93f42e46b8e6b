// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace docket::wire {

/// Whether a spreadsheet may take this text for a formula: behind any blanks and apostrophes it begins with `=`, `+`,
/// `-`, `@`, their full-width forms, or it begins with a tab or line break (OWASP, "CSV Injection").
bool looksLikeFormula(QStringView text);

/// The text with an apostrophe in front when looksLikeFormula(), else unchanged. unneutralised() gives it back exactly.
QString neutralised(const QString &text);

/// Takes back the apostrophe that neutralised() put in front; other text is unchanged.
QString unneutralised(const QString &text);

} // namespace docket::wire
