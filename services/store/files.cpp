// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/files.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QScopeGuard>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace docket::store {
namespace {

constexpr mode_t privateFile = S_IRUSR | S_IWUSR;
constexpr mode_t privateFolder = S_IRWXU;
const std::array besideDatabase{u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s};

tl::unexpected<Error> failed(const QString &path)
{
    return tl::make_unexpected(fileError(path, errno));
}

Result<void> sync(const QString &path, int flags)
{
    const int file = open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return failed(path);
    const auto close = qScopeGuard([file] { ::close(file); });
    if (fsync(file) != 0)
        return failed(path);
    return {};
}

} // namespace

Result<void> report(const Progress &progress, qint64 done, qint64 total)
{
    if (progress && !progress(done, total))
        return fail(u"interrupted"_s, u"The work was cancelled before it was done. Nothing was changed."_s);
    return {};
}

Error fileError(const QString &path, int systemError)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(systemError));
    const auto error = [&](const QString &code, const QString &sentence) {
        return Error{code, {}, sentence.arg(path, reason), {path, reason}};
    };
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return error(u"disk_full"_s, u"There is no space left to write %1 (%2). Nothing was changed. "
                                     "Free some space and try again."_s);
    case EACCES:
    case EPERM:
    case EROFS:
        return error(u"read_only"_s, u"%1 may not be written or opened (%2). Nothing was changed. "
                                     "Check who owns it and its permissions."_s);
    case ENOENT:
    case ENOTDIR:
        return error(u"not_found"_s, u"%1 is not there (%2)."_s);
    case EEXIST:
        return error(u"already_exists"_s, u"%1 exists already and was left as it is (%2)."_s);
    default:
        return error(u"io_error"_s, u"%1 could not be read or written (%2)."_s);
    }
}

Result<void> writeFileDurably(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    errno = 0;
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(content) == content.size() && file.commit();
    if (!written)
        return failed(path);
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return failed(path);
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failed(path);
    return content;
}

Result<void> createPrivateFile(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, privateFile);
    if (file < 0)
        return failed(path);
    const auto close = qScopeGuard([file] { ::close(file); });
    if (fchmod(file, privateFile) != 0) // a strict umask may have taken away even more
        return failed(path);
    return {};
}

Result<bool> makePrivateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failed(path);
    const bool isNew = mkdir(name.constData(), privateFolder) == 0;
    if (!isNew && (errno != EEXIST || !QFileInfo(path).isDir()))
        return failed(path);
    if (chmod(name.constData(), privateFolder) != 0)
        return failed(path);
    return isNew;
}

Result<void> syncFile(const QString &path)
{
    return sync(path, O_RDONLY);
}

Result<void> syncFolder(const QString &path)
{
    return sync(path, O_RDONLY | O_DIRECTORY);
}

Result<void> renameFile(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failed(from);
    return {};
}

Result<void> moveDatabase(const QString &from, const QString &to)
{
    for (const QString &suffix : besideDatabase) {
        if (!QFile::exists(from + suffix))
            continue;
        if (auto moved = renameFile(from + suffix, to + suffix); !moved)
            return moved;
    }
    return {};
}

void removeDatabase(const QString &path)
{
    for (const QString &suffix : besideDatabase)
        QFile::remove(path + suffix);
}

Result<QString> makeDatedFolder(const QString &parent, const QString &prefix)
{
    const QString name =
        parent + u'/' + prefix + u'-' + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString path = name;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = name + u'-' + QString::number(number);
    return makePrivateFolder(path).map([&](bool) { return path; });
}

} // namespace docket::store
