// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/bulk_load.h"

#include "services/sql/transaction.h"
#include "services/store/change_writer.h"
#include "services/store/setting_rows.h"

#include <optional>

namespace docket::store {

namespace {
constexpr qint64 cacheKibibytes = 256 * 1024;
constexpr qint64 normalCacheKibibytes = 16 * 1024;
// Keeps the write-ahead log at some tens of megabytes.
constexpr int ordersPerTransaction = 10'000;
} // namespace

struct BulkLoad::State {
    explicit State(sql::Connection &open) : connection(open), writer(open) {}

    Result<void> beginTransaction()
    {
        auto begun = sql::Transaction::begin(connection);
        if (!begun)
            return tl::make_unexpected(begun.error());
        transaction.emplace(std::move(*begun));
        return {};
    }

    Result<void> commitTransaction()
    {
        const auto committed = transaction->commit();
        if (committed)
            transaction.reset();
        return committed;
    }

    sql::Connection &connection;
    std::optional<sql::Transaction> transaction;
    ChangeWriter writer;
    int orders = 0;
};

BulkLoad::BulkLoad(std::unique_ptr<State> state) : m_state(std::move(state)) {}

BulkLoad::~BulkLoad()
{
    m_state->transaction.reset();
    // A failure here has nobody to tell: after `finish` everything is durable, before it nothing was acknowledged.
    static_cast<void>(m_state->connection.setDurability(sql::Connection::Durability::EveryCommit));
    static_cast<void>(m_state->connection.setCacheSize(normalCacheKibibytes));
}

Result<std::unique_ptr<BulkLoad>> BulkLoad::begin(LocalStore &store)
{
    sql::Connection &connection = store.connection();
    auto prepared = connection.setCacheSize(cacheKibibytes);
    if (prepared)
        prepared = connection.setDurability(sql::Connection::Durability::Checkpoint);
    auto state = std::make_unique<State>(connection);
    if (prepared)
        prepared = state->beginTransaction();
    if (!prepared)
        return tl::make_unexpected(prepared.error());
    return std::unique_ptr<BulkLoad>(new BulkLoad(std::move(state)));
}

Result<void> BulkLoad::add(const ordering::OrderChange &change)
{
    auto written = m_state->writer.write(change);
    if (!written || ++m_state->orders % ordersPerTransaction != 0)
        return written;
    written = m_state->commitTransaction();
    return written ? m_state->beginTransaction() : written;
}

Result<void> BulkLoad::add(const std::vector<domain::Event> &events)
{
    return m_state->writer.write(events);
}

Result<void> BulkLoad::add(const ordering::CommandRecord &record)
{
    return m_state->writer.write(record);
}

Result<void> BulkLoad::setOrderCounter(qint64 last)
{
    return SettingRows(m_state->connection).write(settingOrderCounter, QString::number(last));
}

Result<void> BulkLoad::finish()
{
    const auto committed = m_state->commitTransaction();
    return committed ? m_state->connection.exec("PRAGMA wal_checkpoint(TRUNCATE)") : committed;
}

} // namespace docket::store
