// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/statement.h"

#include "services/sql/sql_error.h"

#include <QStringEncoder>
#include <QtEndian>

#include <sqlite3.h>

#include <array>
#include <utility>

namespace docket::sql {
namespace {

sqlite3_destructor_type destructorFor(Statement::Lifetime lifetime)
{
    return lifetime == Statement::Lifetime::Borrowed ? SQLITE_STATIC : SQLITE_TRANSIENT;
}

/// SQLite takes a null pointer for NULL; an empty view may well have one.
const char *neverNull(QByteArrayView bytes)
{
    return bytes.data() ? bytes.data() : "";
}

} // namespace

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_error(std::move(other.m_error))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_error, other.m_error);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::checked(int code)
{
    if (code != SQLITE_OK && m_statement && !m_error)
        m_error = std::make_unique<Error>(errorFrom(sqlite3_db_handle(m_statement), code));
    return *this;
}

Statement &Statement::bindInteger(int index, qint64 value)
{
    return checked(sqlite3_bind_int64(m_statement, index, value));
}

Statement &Statement::bind(int index, double value)
{
    return checked(sqlite3_bind_double(m_statement, index, value));
}

Statement &Statement::bind(int index, std::nullptr_t)
{
    return checked(sqlite3_bind_null(m_statement, index));
}

Statement &Statement::bind(int index, QStringView value)
{
    std::array<char, 768> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): written before it is read
    QStringEncoder toUtf8(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    if (toUtf8.requiredSpace(value.size()) <= static_cast<qsizetype>(buffer.size())) {
        const char *end = toUtf8.appendToBuffer(buffer.data(), value);
        return bindUtf8(index, {buffer.data(), end});
    }
    return bindUtf8(index, value.toUtf8());
}

Statement &Statement::bind(int index, const QUuid &value)
{
    std::array<uchar, 16> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init): written before it is read
    qToBigEndian(value.data1, bytes.data());
    qToBigEndian(value.data2, bytes.data() + 4);
    qToBigEndian(value.data3, bytes.data() + 6);
    std::copy(std::begin(value.data4), std::end(value.data4), bytes.begin() + 8);
    return bindBlob(index, bytes);
}

Statement &Statement::bindUtf8(int index, QByteArrayView text, Lifetime lifetime)
{
    return checked(sqlite3_bind_text64(m_statement, index, neverNull(text), static_cast<sqlite3_uint64>(text.size()),
                                       destructorFor(lifetime), SQLITE_UTF8));
}

Statement &Statement::bindBlob(int index, QByteArrayView bytes, Lifetime lifetime)
{
    return checked(sqlite3_bind_blob64(m_statement, index, neverNull(bytes), static_cast<sqlite3_uint64>(bytes.size()),
                                       destructorFor(lifetime)));
}

Statement &Statement::bindColumn(int index, const Statement &row, int column)
{
    return checked(sqlite3_bind_value(m_statement, index, sqlite3_column_value(row.m_statement, column)));
}

Result<bool> Statement::step()
{
    if (m_error) {
        sqlite3_reset(m_statement);
        return tl::make_unexpected(*m_error);
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    Error error = errorFrom(sqlite3_db_handle(m_statement), code);
    sqlite3_reset(m_statement);
    return tl::make_unexpected(std::move(error));
}

Result<void> Statement::run()
{
    while (true) {
        Result<bool> row = step();
        if (!row)
            return tl::make_unexpected(std::move(row.error()));
        if (!*row)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::int64(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArrayView Statement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {text, static_cast<qsizetype>(sqlite3_column_bytes(m_statement, column))};
}

QByteArrayView Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, static_cast<qsizetype>(sqlite3_column_bytes(m_statement, column))};
}

QUuid Statement::uuid(int column) const
{
    const QByteArrayView bytes = blob(column);
    if (bytes.size() != 16)
        return {};
    QUuid value(qFromBigEndian<uint>(bytes.data()), qFromBigEndian<ushort>(bytes.data() + 4),
                qFromBigEndian<ushort>(bytes.data() + 6), 0, 0, 0, 0, 0, 0, 0, 0);
    std::copy(bytes.begin() + 8, bytes.end(), std::begin(value.data4));
    return value;
}

} // namespace docket::sql
