// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/sql_error.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace docket::sql {
namespace {

Error damaged()
{
    return {u"damaged"_s,
            {},
            u"The database file is damaged: a part of it is not what was written. Nothing was changed. "
            "Salvage what is readable, or restore a backup."_s,
            {}};
}

Error diskFull()
{
    return {u"disk_full"_s,
            {},
            u"There is no space left to write to. This change was not made, everything before it is kept. "
            "Free some space and try again."_s,
            {}};
}

Error readOnly()
{
    return {u"read_only"_s,
            {},
            u"The database may not be written: its file or folder is read-only for this user. Nothing was changed. "
            "Check the permissions of the data folder."_s,
            {}};
}

Error constraint(int extendedCode, const QString &message)
{
    const QString subject = message.section(u": "_s, 1);
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return {u"constraint_unique"_s, {}, u"There is already an entry with the same %1."_s.arg(subject), {subject}};
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return {u"constraint_foreign_key"_s,
                {},
                u"The entry refers to one that does not exist, or others still refer to it."_s,
                {subject}};
    case SQLITE_CONSTRAINT_NOTNULL:
        return {u"constraint_not_null"_s, {}, u"The value of %1 is missing."_s.arg(subject), {subject}};
    case SQLITE_CONSTRAINT_CHECK:
        return {u"constraint_check"_s, {}, u"A value is not allowed: %1."_s.arg(subject), {subject}};
    default:
        return {u"constraint"_s, {}, u"The change breaks a rule of the database: %1."_s.arg(message), {message}};
    }
}

Error ioError(int extendedCode, int systemError)
{
    if (extendedCode == SQLITE_IOERR_CORRUPTFS || extendedCode == SQLITE_IOERR_DATA)
        return damaged();
    if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG)
        return diskFull();
    const QString reason = QString::fromLocal8Bit(std::strerror(systemError));
    return {
        u"io_error"_s,
        {},
        u"The system could not read or write the database (%1). Changes already confirmed are kept, this one is not. "
        "Check the disk."_s.arg(reason),
        {reason}};
}

Error cannotOpen(int systemError)
{
    if (systemError == EACCES || systemError == EPERM || systemError == EROFS)
        return readOnly();
    if (systemError == ENOSPC || systemError == EDQUOT)
        return diskFull();
    const QString reason = QString::fromLocal8Bit(std::strerror(systemError));
    return {u"cannot_open"_s, {}, u"The database file cannot be opened (%1)."_s.arg(reason), {reason}};
}

} // namespace

Error errorFrom(sqlite3 *connection, int extendedCode)
{
    const QString message = QString::fromUtf8(connection ? sqlite3_errmsg(connection) : sqlite3_errstr(extendedCode));
    const int systemError = connection ? sqlite3_system_errno(connection) : 0;

    switch (extendedCode & 0xff) {
    case SQLITE_NOTADB:
        return {u"wrong_key"_s,
                {},
                u"The key does not open this database, or the file is not a Docket database. Nothing was changed."_s,
                {}};
    case SQLITE_CORRUPT:
        return damaged();
    case SQLITE_FULL:
        return diskFull();
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return readOnly();
    case SQLITE_CANTOPEN:
        return cannotOpen(systemError);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {u"busy"_s,
                {},
                u"The database was in use by another program for too long. This change was not made. Try again."_s,
                {}};
    case SQLITE_IOERR:
        return ioError(extendedCode, systemError);
    case SQLITE_INTERRUPT:
        return {u"interrupted"_s, {}, u"The work was cancelled before it was done. Nothing was changed."_s, {}};
    case SQLITE_NOMEM:
        return {u"out_of_memory"_s, {}, u"There is not enough memory for this. Nothing was changed."_s, {}};
    case SQLITE_TOOBIG:
        return {u"too_big"_s, {}, u"A value is too big for the database. Nothing was changed."_s, {}};
    case SQLITE_CONSTRAINT:
        return constraint(extendedCode, message);
    default:
        return {u"sql_error"_s, {}, u"The database refused a statement: %1."_s.arg(message), {message}};
    }
}

} // namespace docket::sql
