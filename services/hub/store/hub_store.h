// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/connection_pool.h"
#include "services/hub/store/entity_locks.h"
#include "services/hub/store/order_numbers.h"
#include "services/hub/store/outbox_writer.h"
#include "services/hub/store/stock_intents.h"
#include "services/ordering/unit_of_work.h"

#include <map>

namespace docket::hub {

/// The orders of a team: PostgreSQL, written to by any number of threads and hubs at once.
///
/// Thread-safe: each thread works in a transaction of its own, on its connection of the pool, one at a time. Codes
/// besides those of postgres_error.h: `in_progress`, `transaction_ended`, `device_missing`.
class HubStore final : public ordering::OrderStore {
public:
    /// The database has the present schema. Gives the hub its device code when it has none yet, and the feed its
    /// identity. `pool` outlives the store, and so does `elsewhere`, which is there where another service keeps the
    /// stock.
    static Result<std::unique_ptr<HubStore>> open(ConnectionPool &pool, StockIntents *elsewhere = nullptr);

    Result<std::unique_ptr<ordering::UnitOfWork>> begin() override;

    /// From now on events of these types are queued for publishing. Before the store is used by several threads.
    void publish(PublishedTypes types) { m_published = std::move(types); }

    /// The code in the numbers of orders that are made over the hub.
    [[nodiscard]] const QString &device() const { return m_device; }

    /// A code that nobody has had, for the numbers of a console. `label` tells people what it is.
    Result<QString> assignDevice(const QString &label, domain::Instant now);

    /// Identifies the feed; another one after `newFeed`, which makes every reader begin again from a snapshot and gives
    /// the hub another code for order numbers. To be called after the database was restored, while no hub runs: the
    /// feed then lacks what readers have seen already, and the database numbers that people have.
    Result<QString> feedId();
    Result<QString> newFeed();
    /// 32 random bytes that the hubs of this database share, to sign cursors with.
    Result<QByteArray> cursorKey();
    /// Whether the database was restored since the feed was begun: `newFeed` is to be called then.
    Result<bool> isFeedRestored();

    ConnectionPool &pool() { return m_pool; }

private:
    HubStore(ConnectionPool &pool, StockIntents *elsewhere, QString device)
        : m_pool(pool)
        , m_elsewhere(elsewhere)
        , m_device(std::move(device))
    {
    }

    LockSet takeContested();

    ConnectionPool &m_pool;
    StockIntents *m_elsewhere;
    QString m_device;
    OrderNumbers m_numbers;
    std::optional<PublishedTypes> m_published;
    std::mutex m_mutex;
    std::map<Qt::HANDLE, LockSet> m_contested; ///< by thread: what its last attempt could not get
};

} // namespace docket::hub
