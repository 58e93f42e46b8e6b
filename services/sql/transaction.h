// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sql/connection.h"

namespace docket::sql {

/// A transaction that is rolled back when it goes out of scope, unless it was committed.
///
/// Must end before its connection closes. Transactions do not nest: beginning a second one on a connection fails.
class Transaction {
public:
    enum class Kind {
        Deferred,  ///< for reading: one unchanging view over several statements
        Immediate, ///< for writing: takes the write lock now, so that it cannot fail with `busy` half-way
    };

    static Result<Transaction> begin(Connection &connection, Kind kind = Kind::Immediate);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// When this succeeds the changes are durable, as far as the connection's Durability promises. When it fails
    /// nothing was changed, except after `busy`: then the transaction is still open and the commit may be tried again.
    Result<void> commit();
    /// Gives the changes up now; does nothing after a commit.
    void rollback();

private:
    explicit Transaction(sqlite3 *connection) : m_connection(connection) {}

    sqlite3 *m_connection = nullptr; ///< null once the transaction has ended
};

} // namespace docket::sql
