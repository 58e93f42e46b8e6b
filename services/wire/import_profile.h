// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/wire/import_fields.h"

#include <QByteArray>
#include <QChar>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace docket::wire {

/// Where the value of a field comes from: one column, several columns joined, or a constant.
struct FieldSource {
    QStringList columns;
    /// Put between the cells of several columns; empty cells are left out.
    QString join = QStringLiteral(" ");
    /// A date format (see MomentFormat); empty for ISO 8601.
    QString format;
    std::optional<QString> constant;

    bool operator==(const FieldSource &) const = default;
};

/// How to read another program's CSV file: which column is which field. See docs for the JSON form.
struct ImportProfile {
    QString name;
    ProfileKind kind = ProfileKind::OrderLines;
    /// Absent ("auto" in JSON): found from the header row.
    std::optional<char> delimiter = ',';
    /// '.' or ','.
    QChar decimal = u'.';
    /// Where the orders come from; with the number it identifies an imported order.
    QString source;
    /// The fields of an order stand on its first row only ("order_fields": "first-row"), later rows inherit them.
    bool orderFieldsOnFirstRow = false;
    QMap<ImportField, FieldSource> fields;
    /// Ships with Docket; optional columns that the file does not have are passed over.
    bool builtIn = false;

    bool operator==(const ImportProfile &) const = default;
};

/// Reads a profile. Every mistake is reported at once, each with a path into the JSON (`fields.order.number`) and, for
/// malformed JSON, with line and column.
Decided<ImportProfile> readImportProfile(const QByteArray &json);

/// The JSON form, indented, that readImportProfile() reads back to an equal profile.
QByteArray toJson(const ImportProfile &profile);

/// A profile that ships with Docket: `docket` of every kind, `docket-export` (what an export of order lines writes),
/// `shopify` and `woocommerce` for order lines.
Result<ImportProfile> builtInProfile(const QString &name, ProfileKind kind);
QStringList builtInProfileNames(ProfileKind kind);

} // namespace docket::wire
