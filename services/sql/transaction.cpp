// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sql/transaction.h"

#include "services/sql/sql_error.h"

#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace docket::sql {

Result<Transaction> Transaction::begin(Connection &connection, Kind kind)
{
    Result<void> begun = connection.statement(kind == Kind::Immediate ? "BEGIN IMMEDIATE" : "BEGIN DEFERRED").run();
    if (!begun)
        return tl::make_unexpected(std::move(begun.error()));
    return Transaction(connection.handle());
}

Transaction::Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    if (!m_connection || sqlite3_get_autocommit(m_connection) != 0) {
        m_connection = nullptr;
        return fail(u"transaction_ended"_s,
                    u"The transaction had already ended, after an error or by another hand. Nothing was changed."_s);
    }
    const int code = sqlite3_exec(m_connection, "COMMIT", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK) {
        m_connection = nullptr;
        return {};
    }
    Error error = errorFrom(m_connection, code);
    if ((code & 0xff) != SQLITE_BUSY)
        rollback();
    return tl::make_unexpected(std::move(error));
}

void Transaction::rollback()
{
    sqlite3 *connection = std::exchange(m_connection, nullptr);
    // After some errors, a full disk among them, SQLite has rolled back by itself.
    if (connection && sqlite3_get_autocommit(connection) == 0)
        sqlite3_exec(connection, "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace docket::sql
