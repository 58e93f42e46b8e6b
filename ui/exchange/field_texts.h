// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/formats.h"
#include "services/exchange/import_preview.h"

#include <QCoreApplication>

namespace docket::ui {

/// What the fields of an import are called, and how their cells are shown. In the language of the moment.
class FieldTexts {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::FieldTexts)

public:
    static QString name(wire::ImportField field);
    static QString kind(wire::ProfileKind kind);
    static QString delimiter(char delimiter);
    /// Dates and numbers as they were understood; what was not, as it stands.
    static QString cell(const exchange::PreviewCell &cell, const models::Formats &formats);
    /// Why a row is refused.
    static QString reason(const wire::RowProblem &problem);
    static QStringList reasons(const wire::RowProblems &problems);

private:
    static QString orderName(wire::ImportField field);
    static QString customerName(wire::ImportField field);
    static QString lineName(wire::ImportField field);
    static QString productName(wire::ImportField field);
};

} // namespace docket::ui
