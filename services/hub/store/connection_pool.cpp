// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/connection_pool.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

ConnectionPool::~ConnectionPool()
{
    if (m_connections.hasLocalData())
        m_connections.setLocalData(nullptr);
}

Result<Connection *> ConnectionPool::connection()
{
    // One that breaks in a transaction stays: whoever has begun it is still to end it.
    if (Counted *known = m_connections.hasLocalData() ? m_connections.localData() : nullptr;
        known != nullptr && (known->connection->isOpen() || known->connection->isInTransaction()))
        return known->connection.get();
    m_connections.setLocalData(nullptr);
    auto opened = Connection::open(m_options);
    if (!opened) {
        ++m_failed;
        return tl::make_unexpected(std::move(opened.error()));
    }
    ++m_opened;
    m_connections.setLocalData(new Counted(std::move(*opened), m_open));
    return m_connections.localData()->connection.get();
}

template <typename Start>
Result<Connection *> ConnectionPool::started(Start start)
{
    for (bool again = true;; again = false) {
        const auto found = connection();
        if (!found)
            return found;
        const Result<void> begun = start(**found);
        if (begun)
            return found;
        // Nothing was asked of it yet, so asking another one is no repetition.
        if (!again || (*found)->isOpen())
            return tl::make_unexpected(begun.error());
    }
}

Result<Connection *> ConnectionPool::begin()
{
    return started([](Connection &connection) { return connection.begin(); });
}

Result<Connection *> ConnectionPool::beginReading()
{
    return started([](Connection &connection) { return connection.beginReading(); });
}

Result<void> ConnectionPool::check()
{
    const auto found = started([](Connection &connection) { return connection.exec(u"SELECT 1"_s); });
    return found ? Result<void>() : tl::make_unexpected(found.error());
}

} // namespace docket::hub
