// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_scanner.h"

#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::architecture {

namespace {

const QStringList layers{u"services"_s, u"models"_s, u"ui"_s, u"app"_s};

/// Looks at one file and collects what it does against the row of its folder.
class FileCheck {
public:
    FileCheck(const QString &file, const DependencyTable &table, const QtHeaders &qtHeaders,
              QList<Violation> &violations)
        : m_file(file)
        , m_folder(table.folderOf(file))
        , m_table(table)
        , m_qtHeaders(qtHeaders)
        , m_violations(violations)
    {
    }

    void run(const QString &source)
    {
        if (m_folder.isEmpty()) {
            report(0, u"its folder has no row in cmake/dependencies.txt"_s);
            return;
        }
        checkIncludes(source);
        if (!m_table.mayUse(m_folder, u"SQL"_s))
            checkForSql(source);
    }

private:
    void checkIncludes(const QString &source)
    {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
        const QStringList lines = source.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QRegularExpressionMatch match = include.match(lines.at(i));
            if (match.hasMatch())
                checkInclude(static_cast<int>(i) + 1, match.captured(2), match.captured(1) == u"\"");
        }
    }

    void checkInclude(int line, const QString &header, bool quoted)
    {
        const QString top = header.section(u'/', 0, 0);
        if (layers.contains(top) || top == u"tests")
            checkFolder(line, header);
        else if (quoted && !header.endsWith(u".moc"))
            report(line, u"includes \"%1\": write the path from the project root"_s.arg(header));
        else
            checkQtModule(line, header);
    }

    void checkFolder(int line, const QString &header)
    {
        const QString used = m_table.folderOf(header);
        if (used == m_folder || (!used.isEmpty() && m_table.mayUse(m_folder, shortName(used))))
            return;
        report(line, u"includes %1: %2"_s.arg(header, whatIsAllowed()));
    }

    void checkQtModule(int line, const QString &header)
    {
        const QString module = m_qtHeaders.moduleOf(header);
        if (module.isEmpty() || module == u"QtCore" || m_table.mayUse(m_folder, module))
            return;
        report(line, u"includes %1 of %2: %3"_s.arg(header, module, whatIsAllowed()));
    }

    void checkForSql(const QString &source)
    {
        if (m_file.endsWith(u".sql")) {
            report(0, u"is SQL: %1"_s.arg(whatIsAllowed()));
            return;
        }
        // The start of a literal, plain or raw, with one of SQL's verbs as its first word.
        static const QRegularExpression sql(
            u"\"(?:[A-Za-z_]{0,16}\\()?\\s*(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|PRAGMA)\\s"_s);
        for (auto match = sql.globalMatch(source); match.hasNext();) {
            const qsizetype start = match.next().capturedStart();
            const auto line = source.left(start).count(u'\n') + 1;
            report(static_cast<int>(line), u"has SQL in a literal: %1"_s.arg(whatIsAllowed()));
        }
    }

    QString whatIsAllowed() const
    {
        const QStringList allowed = m_table.allowedFor(m_folder);
        return u"%1 may use %2"_s.arg(m_folder, allowed.isEmpty() ? u"nothing but itself"_s : allowed.join(u", "));
    }

    void report(int line, const QString &sentence) { m_violations.append({m_file, line, sentence}); }

    const QString m_file;
    const QString m_folder;
    const DependencyTable &m_table;
    const QtHeaders &m_qtHeaders;
    QList<Violation> &m_violations;
};

QStringList sourceFiles(const QDir &root)
{
    QStringList files;
    for (const QString &layer : layers) {
        QDirIterator each(root.filePath(layer), {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            files.append(root.relativeFilePath(each.next()));
    }
    files.sort();
    return files;
}

} // namespace

QtHeaders::QtHeaders(const QDir &includeFolder)
{
    const QStringList modules = includeFolder.entryList({u"Qt*"_s}, QDir::Dirs);
    for (const QString &module : modules) {
        const QStringList headers = QDir(includeFolder.filePath(module)).entryList(QDir::Files);
        for (const QString &header : headers)
            m_modules.insert(header, module);
    }
}

QString QtHeaders::moduleOf(const QString &header) const
{
    if (header.startsWith(u"Qt") && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    return m_modules.value(header);
}

QString Violation::text() const
{
    return line > 0 ? u"%1:%2 %3"_s.arg(file, QString::number(line), sentence) : u"%1 %2"_s.arg(file, sentence);
}

QList<Violation> scan(const QDir &root, const DependencyTable &table, const QtHeaders &qtHeaders)
{
    QList<Violation> violations;
    for (const QString &name : sourceFiles(root)) {
        QFile file(root.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            violations.append({name, 0, u"cannot be read: %1"_s.arg(file.errorString())});
            continue;
        }
        FileCheck(name, table, qtHeaders, violations).run(QString::fromUtf8(file.readAll()));
    }
    return violations;
}

} // namespace docket::architecture
