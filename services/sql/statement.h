// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>
#include <QUuid>

#include <concepts>
#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace docket::sql {

/// One prepared statement: bind, step, read columns.
///
///     Statement find = connection.prepare("SELECT id, name FROM customers WHERE country = ?");
///     find.bind(1, country);
///     for (auto row = find.step(); ; row = find.step()) {
///         if (!row)
///             return tl::make_unexpected(row.error());
///         if (!*row)
///             break;
///         use(find.uuid(0), find.text(1));
///     }
///
/// Belongs to the thread of its connection. A statement that could not be prepared, or was bound a value that does not
/// fit, keeps that error and answers it from step() and run(): callers check in one place.
///
/// Binding counts parameters from 1, reading counts columns from 0, as SQLite does. Values stay bound until they are
/// bound again. A null QString or QByteArray is bound as an empty one; bind nullptr or an empty std::optional for NULL.
class Statement {
public:
    /// Whether SQLite copies the bytes while binding, or reads them where they are until the statement has run.
    enum class Lifetime { Copied, Borrowed };

    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    template <std::integral T>
        requires(sizeof(T) < sizeof(qint64) || std::signed_integral<T>)
    Statement &bind(int index, T value)
    {
        return bindInteger(index, static_cast<qint64>(value));
    }
    Statement &bind(int index, double value);
    Statement &bind(int index, std::nullptr_t);
    /// Text; stored as UTF-8.
    Statement &bind(int index, QStringView value);
    /// A blob.
    Statement &bind(int index, const QByteArray &value) { return bindBlob(index, value); }
    /// A blob of 16 bytes in network order, so that version 7 identifiers sort by time.
    Statement &bind(int index, const QUuid &value);
    template <typename T>
    Statement &bind(int index, const std::optional<T> &value)
    {
        return value ? bind(index, *value) : bind(index, nullptr);
    }
    Statement &bind(int index, const char *) = delete; // text or blob? say bindUtf8 or bindBlob

    Statement &bindUtf8(int index, QByteArrayView text, Lifetime lifetime = Lifetime::Copied);
    Statement &bindBlob(int index, QByteArrayView bytes, Lifetime lifetime = Lifetime::Copied);
    /// The value another statement's current row has in `column`, type and all.
    Statement &bindColumn(int index, const Statement &row, int column);

    /// Binds the parameters 1, 2, 3 … in turn.
    template <typename... Values>
    Statement &bindAll(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// Runs to the next row: true when there is one. After the last row, or an error, the statement is reset, so that
    /// it holds no read lock and may be bound and run again.
    Result<bool> step();
    /// Runs to the end and drops rows: for statements that only change data.
    Result<void> run();
    /// Lets go of a row that was not read to the end. Bound values stay.
    void reset();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 int64(int column) const;
    [[nodiscard]] int int32(int column) const { return static_cast<int>(int64(column)); }
    [[nodiscard]] bool boolean(int column) const { return int64(column) != 0; }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// The bytes of a text, without copying; valid until the next step, reset or reading of that column.
    [[nodiscard]] QByteArrayView utf8(int column) const;
    /// The bytes of a blob, without copying; valid until the next step, reset or reading of that column.
    [[nodiscard]] QByteArrayView blob(int column) const;
    /// Null when the column is not 16 bytes long.
    [[nodiscard]] QUuid uuid(int column) const;

    /// For calls this class does not wrap; null when preparing failed.
    [[nodiscard]] sqlite3_stmt *handle() const { return m_statement; }

private:
    friend class Connection;
    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) {}
    explicit Statement(Error error) : m_error(std::make_unique<Error>(std::move(error))) {}

    Statement &bindInteger(int index, qint64 value);
    Statement &checked(int code);

    sqlite3_stmt *m_statement = nullptr;
    std::unique_ptr<Error> m_error;
};

/// Resets a statement at the end of a scope: for reading only the first rows of a cached statement.
class ScopedReset {
public:
    explicit ScopedReset(Statement &statement) : m_statement(statement) {}
    ~ScopedReset() { m_statement.reset(); }
    Q_DISABLE_COPY_MOVE(ScopedReset)

private:
    Statement &m_statement;
};

} // namespace docket::sql
