// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sql/connection.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace docket::test {

/// Fails the test with the error's own words.
#define VERIFY_RESULT(result)                                                                                          \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY2(verified.has_value(), verified ? "" : qPrintable(verified.error().sentence));                         \
    } while (false)

/// A folder of its own with the path and the key of one database.
struct Database {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("docket.db"));
    sql::Key key = sql::Key::generate();

    [[nodiscard]] Result<sql::Connection> open(sql::Connection::Mode mode = sql::Connection::Mode::Create) const
    {
        return sql::Connection::open(path, key, mode);
    }
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Turns over bits in the middle of a page, as a failing disk would.
inline bool damagePage(const QString &path, qint64 page)
{
    constexpr qint64 pageSize = sql::Connection::pageSize;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek((page - 1) * pageSize + 1000))
        return false;
    const QByteArray before = file.peek(16);
    QByteArray after = before;
    for (char &byte : after)
        byte = static_cast<char>(~byte);
    return before.size() == 16 && file.write(after) == 16;
}

} // namespace docket::test
