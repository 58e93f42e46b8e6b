// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/wire/csv_record.h"
#include "services/wire/import_profile.h"
#include "services/wire/moment_text.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace docket::wire {

/// Where a field's value is in the records of one file.
struct BoundField {
    QList<qsizetype> positions;
    QString join;
    std::optional<QString> constant;
    MomentFormat format;
};

/// A profile bound to the header of one file: knows the position of every mapped column.
class ColumnBinding {
public:
    /// Names are compared without blanks around them, and without regard to case where only one column then fits.
    /// Every missing or twofold column is reported at once. Optional columns of a built-in profile may be missing.
    static Decided<ColumnBinding> bind(const ImportProfile &profile, const QStringList &header);

    bool isMapped(ImportField field) const { return at(field).has_value(); }
    const BoundField *find(ImportField field) const { return at(field) ? &*at(field) : nullptr; }
    /// The value in a record, without blanks around it; columns that the record does not have read as empty.
    QString value(ImportField field, const CsvRecord &record) const;
    /// What to call the field to a person: its column's name, or the field's path.
    QString columnName(ImportField field) const;

    const QStringList &header() const { return m_header; }
    const ImportProfile &profile() const { return m_profile; }
    /// The profile reads an export of this program, whose orders may be here as they are.
    bool isOwnExport() const { return m_profile.builtIn && m_profile.name == QLatin1StringView("docket-export"); }

private:
    const std::optional<BoundField> &at(ImportField field) const
    {
        return m_fields.at(static_cast<std::size_t>(field));
    }

    ImportProfile m_profile;
    QStringList m_header;
    std::array<std::optional<BoundField>, static_cast<std::size_t>(ImportField::Count)> m_fields;
};

} // namespace docket::wire
