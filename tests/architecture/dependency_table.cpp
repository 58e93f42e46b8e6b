// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/dependency_table.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace docket::architecture {

namespace {

bool isNoFolder(const QString &name)
{
    return name == u"SQL" || name.startsWith(u"Qt");
}

} // namespace

QString shortName(const QString &folder)
{
    return folder.startsWith(u"services/") ? folder.section(u'/', 1) : folder;
}

Result<DependencyTable> DependencyTable::parse(const QString &text)
{
    static const QRegularExpression row(u"^([a-z0-9_/]+):(.*)$"_s);
    DependencyTable table;
    QSet<QString> known;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const QRegularExpressionMatch match = row.match(line);
        if (!match.hasMatch())
            return fail(u"not_a_row"_s, u"This line of the dependency table is no row: %1"_s.arg(line));
        const QString folder = match.captured(1);
        if (table.m_rows.contains(folder))
            return fail(u"folder_named_twice"_s, u"The dependency table has two rows for %1."_s.arg(folder));
        table.m_rows.insert(folder, match.captured(2).split(u' ', Qt::SkipEmptyParts));
        known.insert(shortName(folder));
    }
    for (const QStringList &allowed : std::as_const(table.m_rows)) {
        for (const QString &name : allowed) {
            if (!isNoFolder(name) && !known.contains(name))
                return fail(u"unknown_folder"_s,
                            u"The dependency table allows %1, but has no row for such a folder."_s.arg(name));
        }
    }
    return table;
}

QString DependencyTable::folderOf(const QString &path) const
{
    for (QString folder = path; !folder.isEmpty(); folder = folder.section(u'/', 0, -2)) {
        if (m_rows.contains(folder))
            return folder;
    }
    return {};
}

QStringList DependencyTable::foldersInACycle() const
{
    QStringList cyclic;
    for (auto row = m_rows.keyBegin(); row != m_rows.keyEnd(); ++row) {
        if (reaches(shortName(*row), shortName(*row)))
            cyclic.append(*row);
    }
    cyclic.sort();
    return cyclic;
}

bool DependencyTable::reaches(const QString &from, const QString &to) const
{
    QHash<QString, QStringList> byShortName;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        byShortName.insert(shortName(row.key()), row.value());

    QSet<QString> seen;
    QStringList pending = byShortName.value(from);
    while (!pending.isEmpty()) {
        const QString name = pending.takeLast();
        if (name == to)
            return true;
        if (seen.contains(name))
            continue;
        seen.insert(name);
        pending += byShortName.value(name);
    }
    return false;
}

} // namespace docket::architecture
