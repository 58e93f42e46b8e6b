// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/connection.h"

#include <QThreadStorage>

#include <atomic>

namespace docket::hub {

/// What the pool did so far; for metrics.
struct PoolFigures {
    int open = 0;      ///< connections now
    qint64 opened = 0; ///< connections ever made, the first ones and those after a break
    qint64 failed = 0; ///< times that none could be made
};

/// The hub's connections: one a thread, made when the thread first asks and again after it broke, closed when the
/// thread ends. How many there are is thus how many worker threads there are.
///
/// Thread-safe. The threads that used it have ended when it is destroyed, but for the one that destroys it.
class ConnectionPool {
public:
    explicit ConnectionPool(DatabaseOptions options) : m_options(std::move(options)) {}
    ~ConnectionPool();
    Q_DISABLE_COPY_MOVE(ConnectionPool)

    /// The calling thread's connection, valid until it asks again. A connection that PostgreSQL has ended without its
    /// noticing yet, as after a restart, fails at its first statement: `begin` and `beginReading` see to that.
    Result<Connection *> connection();

    /// The calling thread's connection in a new transaction; a connection that broke while nobody used it is replaced.
    Result<Connection *> begin();
    Result<Connection *> beginReading();

    /// Whether PostgreSQL answers.
    Result<void> check();

    [[nodiscard]] PoolFigures figures() const { return {m_open, m_opened, m_failed}; }
    [[nodiscard]] const DatabaseOptions &options() const { return m_options; }

private:
    /// Counted as long as it is open.
    struct Counted {
        Counted(std::unique_ptr<Connection> opened, std::atomic<int> &count)
            : connection(std::move(opened))
            , open(count)
        {
            ++open;
        }
        ~Counted() { --open; }
        Q_DISABLE_COPY_MOVE(Counted)

        std::unique_ptr<Connection> connection;
        std::atomic<int> &open;
    };

    template <typename Start>
    Result<Connection *> started(Start start);

    DatabaseOptions m_options;
    std::atomic<int> m_open = 0;
    std::atomic<qint64> m_opened = 0;
    std::atomic<qint64> m_failed = 0;
    QThreadStorage<Counted *> m_connections;
};

} // namespace docket::hub
