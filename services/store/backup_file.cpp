// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/backup_file.h"

#include <QFile>
#include <QtEndian>

#include <sodium.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace docket::store {
namespace {

const QByteArray magic = QByteArrayLiteral("DocketB1");
constexpr qsizetype checksumSize = 32;
constexpr qsizetype lengthsSize = 8 + 4;
constexpr qsizetype tailSize = lengthsSize + checksumSize + 8;
constexpr qint64 mostKeySlots = 1024 * 1024;
constexpr qint64 chunkSize = 1024 * 1024;

class Checksum {
public:
    Checksum() { crypto_generichash_init(&m_state, nullptr, 0, checksumSize); }

    void add(const QByteArray &bytes)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
    }

    QByteArray result()
    {
        QByteArray sum(checksumSize, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(sum.data()), checksumSize);
        return sum;
    }

private:
    crypto_generichash_state m_state;
};

tl::unexpected<Error> failed(const QFile &file)
{
    return tl::make_unexpected(fileError(file.fileName(), errno));
}

tl::unexpected<Error> damagedBackup(const QString &path)
{
    return fail(
        u"damaged_backup"_s,
        u"The backup %1 is damaged: it is not what was written. Nothing was changed. Use another one."_s.arg(path), {},
        {path});
}

tl::unexpected<Error> notABackup(const QString &path)
{
    return fail(u"not_a_backup"_s,
                u"%1 is not a backup of Docket, or its end is missing. Nothing was changed."_s.arg(path), {}, {path});
}

/// Reads the next `size` bytes, adds them to the checksum and hands them to `use` piece by piece.
template <typename Use>
Result<void> stream(QFile &file, qint64 size, Checksum &checksum, const Progress &progress, Use use)
{
    for (qint64 done = 0; done < size;) {
        const QByteArray chunk = file.read(std::min(chunkSize, size - done));
        if (chunk.isEmpty())
            return failed(file);
        checksum.add(chunk);
        if (Result<void> used = use(chunk); !used)
            return used;
        done += chunk.size();
        if (Result<void> reported = report(progress, done, size); !reported)
            return reported;
    }
    return {};
}

} // namespace

Result<void> BackupFile::seal(const QString &path, const QByteArray &keySlots, const Progress &progress)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return failed(file);
    const qint64 size = file.size();
    Checksum checksum;
    if (auto read = stream(file, size, checksum, progress, [](const QByteArray &) { return Result<void>(); }); !read)
        return read;

    QByteArray tail = keySlots;
    tail.resize(keySlots.size() + lengthsSize);
    qToLittleEndian<qint64>(size, tail.data() + keySlots.size());
    qToLittleEndian<qint32>(static_cast<qint32>(keySlots.size()), tail.data() + keySlots.size() + 8);
    checksum.add(tail);
    tail += checksum.result() + magic;
    if (!file.seek(size) || file.write(tail) != tail.size() || !file.flush())
        return failed(file);
    return {};
}

Result<BackupFile> BackupFile::read(const QString &path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return failed(file);
    if (file.size() < tailSize || !file.seek(file.size() - tailSize))
        return notABackup(path);
    const QByteArray tail = file.read(tailSize);
    if (tail.size() != tailSize || !tail.endsWith(magic))
        return notABackup(path);

    BackupFile backup;
    backup.databaseSize = qFromLittleEndian<qint64>(tail.constData());
    const qint64 keySlotsSize = qFromLittleEndian<qint32>(tail.constData() + 8);
    if (backup.databaseSize < 0 || backup.databaseSize > file.size() || keySlotsSize < 0 ||
        keySlotsSize > mostKeySlots || backup.databaseSize + keySlotsSize + tailSize != file.size())
        return damagedBackup(path);
    if (!file.seek(backup.databaseSize))
        return failed(file);
    backup.keySlots = file.read(keySlotsSize);
    return backup;
}

Result<void> BackupFile::extract(const QString &path, const QString &target, const Progress &progress) const
{
    QFile source(path);
    QFile copy(target);
    errno = 0;
    if (!source.open(QIODevice::ReadOnly))
        return failed(source);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::ExistingOnly))
        return failed(copy);

    Checksum checksum;
    const auto write = [&copy](const QByteArray &chunk) -> Result<void> {
        if (copy.write(chunk) != chunk.size())
            return failed(copy);
        return {};
    };
    if (auto copied = stream(source, databaseSize, checksum, progress, write); !copied)
        return copied;
    checksum.add(source.read(keySlots.size() + lengthsSize));
    if (source.read(checksumSize) != checksum.result())
        return damagedBackup(path);
    if (!copy.flush())
        return failed(copy);
    return {};
}

} // namespace docket::store
