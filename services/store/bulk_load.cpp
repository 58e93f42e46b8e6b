// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/bulk_load.h"

#include "services/sql/transaction.h"
#include "services/store/change_writer.h"
#include "services/store/files.h"
#include "services/store/setting_rows.h"

#include <QFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace docket::store {

namespace {
constexpr qint64 cacheKibibytes = 256 * 1024;
constexpr qint64 normalCacheKibibytes = 16 * 1024;
// Bounds the words that the full-text index gathers in memory.
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
    auto prepared = writeFileDurably(unfinishedMark(connection.path()), {});
    if (prepared)
        prepared = connection.setCacheSize(cacheKibibytes);
    if (prepared)
        prepared = connection.setDurability(sql::Connection::Durability::None);
    if (prepared)
        prepared = connection.exec("PRAGMA journal_mode = OFF");
    auto state = std::make_unique<State>(connection);
    if (prepared)
        prepared = state->beginTransaction();
    if (!prepared)
        return tl::make_unexpected(prepared.error());
    return std::unique_ptr<BulkLoad>(new BulkLoad(std::move(state)));
}

Result<void> BulkLoad::add(const PreparedOrder &order)
{
    const auto written = m_state->writer.write(order);
    if (!written)
        return tl::make_unexpected(written.error());
    if (++m_state->orders % ordersPerTransaction != 0)
        return {};
    const auto committed = m_state->commitTransaction();
    return committed ? m_state->beginTransaction() : committed;
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
    auto finished = m_state->commitTransaction();
    if (finished)
        finished = m_state->connection.setDurability(sql::Connection::Durability::EveryCommit);
    // Rewrites the first page durably, and with it everything written before.
    if (finished)
        finished = m_state->connection.exec("PRAGMA journal_mode = WAL");
    if (finished && !QFile::remove(unfinishedMark(m_state->connection.path()))) {
        return fail(u"io_error"_s, u"The mark of an unfinished load beside the database cannot be removed."_s);
    }
    return finished;
}

QString unfinishedMark(const QString &path)
{
    return path + u"-unfinished"_s;
}

} // namespace docket::store
