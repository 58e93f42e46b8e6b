// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sql/connection.h"

#include <QHash>

namespace docket::store {

/// The numbers of words that repeat over many orders (countries, carriers, customer names …), made on first use. Keeps
/// what it has seen in memory; `forget` after a rollback, as rows made in the transaction are gone.
class TermTable {
public:
    /// `connection` outlives the table.
    explicit TermTable(sql::Connection &connection) : m_connection(connection) {}

    Result<qint64> idOf(const QString &text);
    void forget() { m_ids.clear(); }

private:
    sql::Connection &m_connection;
    QHash<QString, qint64> m_ids;
};

} // namespace docket::store
