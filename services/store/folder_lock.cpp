// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/folder_lock.h"

#include "services/store/files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace docket::store {
namespace {

QString programName()
{
    const QString name = QCoreApplication::applicationName();
    return name.isEmpty() ? u"docket"_s : name;
}

QString userName()
{
    passwd entry{};
    passwd *found = nullptr;
    QByteArray buffer(4096, Qt::Uninitialized);
    getpwuid_r(geteuid(), &entry, buffer.data(), static_cast<std::size_t>(buffer.size()), &found);
    return found ? QString::fromLocal8Bit(found->pw_name) : QString::number(geteuid());
}

/// One fact a line: program, process id, user, host, since.
QByteArray aboutThisProcess()
{
    const QStringList facts{programName(), QString::number(getpid()), userName(), QSysInfo::machineHostName(),
                            QDateTime::currentDateTimeUtc().toString(Qt::ISODate)};
    return facts.join(u'\n').toUtf8() + '\n';
}

tl::unexpected<Error> inUse(int file)
{
    QByteArray text(4096, '\0');
    const ssize_t size = pread(file, text.data(), static_cast<std::size_t>(text.size()), 0);
    text.truncate(size > 0 ? size : 0);
    QStringList facts = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    if (facts.size() != 5)
        return fail(u"in_use"_s, u"Another program has these data open for writing. Nothing was changed. "
                                 "Close it and try again; reading is possible meanwhile."_s);
    return fail(u"in_use"_s,
                u"%1 (process %2 of %3 on %4) has had these data open for writing since %5. Nothing was changed. "
                "Close it and try again; reading is possible meanwhile."_s.arg(facts[0], facts[1], facts[2], facts[3],
                                                                               facts[4]),
                {}, facts);
}

bool tryLock(int file)
{
    struct flock whole {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    return fcntl(file, F_OFD_SETLK, &whole) == 0;
}

} // namespace

Result<FolderLock> FolderLock::acquire(const QString &folder)
{
    const QString path = folder + u"/lock"_s;
    const int file = open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return tl::make_unexpected(fileError(path, errno));
    FolderLock lock(file);
    fchmod(file, S_IRUSR | S_IWUSR);

    if (!tryLock(file)) {
        if (errno == EAGAIN || errno == EACCES)
            return inUse(file);
        return tl::make_unexpected(fileError(path, errno));
    }
    const QByteArray about = aboutThisProcess();
    if (ftruncate(file, 0) != 0 ||
        pwrite(file, about.constData(), static_cast<std::size_t>(about.size()), 0) != about.size())
        return tl::make_unexpected(fileError(path, errno));
    return lock;
}

FolderLock::FolderLock(FolderLock &&other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

FolderLock::~FolderLock()
{
    if (m_file >= 0)
        close(m_file);
}

} // namespace docket::store
