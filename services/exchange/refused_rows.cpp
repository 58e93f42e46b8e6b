// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/refused_rows.h"

#include "services/exchange/staged_row.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::exchange {

namespace {

Result<void> checkWritable(const QString &path)
{
    auto file = wire::CsvFile::create(path);
    if (!file)
        return tl::make_unexpected(file.error());
    file->cancel();
    return {};
}

} // namespace

RefusedRows::RefusedRows(ordering::ImportStaging &staging, QString path) : m_staging(staging), m_path(std::move(path))
{
}

Result<void> RefusedRows::add(const RefusedFileRow &row)
{
    ++m_report.rows;
    if (!row.problems.isEmpty())
        ++m_report.byCode[row.problems.first().code];
    return m_staging.addRefused(row.line, toBytes(row));
}

Result<RefusedReport> RefusedRows::finish(const ImportFile &file)
{
    if (isEmpty())
        return m_report;
    std::optional<wire::RejectsFile> rejects;
    if (!m_path.isEmpty()) {
        auto created = wire::RejectsFile::create(m_path, file.header(), file.delimiter());
        if (created)
            rejects.emplace(std::move(*created));
        else
            m_report.notWritten = created.error();
    }
    const Result<void> visited = m_staging.refused([&](qint64, const QByteArray &content) -> Result<void> {
        const RefusedFileRow row = refusedRowFrom(content);
        if (rejects)
            rejects->add({row.line, row.ordinal ? std::optional<qint64>(*row.ordinal) : std::nullopt}, row.problems,
                         row.raw);
        if (std::ssize(m_report.first) < RefusedReport::mostShown)
            m_report.first.push_back(row);
        return {};
    });
    if (!visited)
        return tl::make_unexpected(visited.error());
    if (rejects) {
        if (const Result<void> written = rejects->commit(); written)
            m_report.rejectsPath = m_path;
        else
            m_report.notWritten = written.error();
    }
    return m_report;
}

QString defaultRejectsPath(const QString &input)
{
    static const QRegularExpression ofRejects(u"^(.*)\\.rejects(?:\\.(\\d+))?\\.csv$"_s);
    const QRegularExpressionMatch match = ofRejects.match(input);
    const QString stem = match.hasMatch() ? match.captured(1) : input;
    int number = match.hasMatch() ? std::max(match.captured(2).toInt(), 1) + 1 : 1;
    const auto candidate = [&] {
        return number == 1 ? stem + u".rejects.csv"_s : u"%1.rejects.%2.csv"_s.arg(stem).arg(number);
    };
    // One that is there already may be half mended: it stays.
    while (QFileInfo::exists(candidate()))
        ++number;
    return candidate();
}

QString rejectsPathFor(const QString &input, const QString &dataFolder)
{
    constexpr qsizetype longestName = 100;
    const QString beside = defaultRejectsPath(input);
    if (checkRejectsPath(input, beside))
        return beside;
    const QDir folder(dataFolder + u"/rejects"_s);
    if (!folder.exists() && folder.mkpath(u"."_s))
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return defaultRejectsPath(folder.filePath(QFileInfo(input).fileName().left(longestName)));
}

Result<void> checkRejectsPath(const QString &input, const QString &rejects)
{
    if (rejects.isEmpty())
        return {};
    if (input.isEmpty())
        return checkWritable(rejects);
    const QFileInfo from(input);
    const QFileInfo to(rejects);
    const bool same = from.absoluteFilePath() == to.absoluteFilePath() ||
                      (to.exists() && from.canonicalFilePath() == to.canonicalFilePath());
    if (!same)
        return checkWritable(rejects);
    return fail(
        u"rejects_over_input"_s,
        u"The rejects would overwrite the file that is imported, %1. Name another file for them."_s.arg(rejects),
        u"rejects"_s, {rejects});
}

} // namespace docket::exchange
