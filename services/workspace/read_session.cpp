// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace/read_session.h"

#include "services/store/order_rows.h"

namespace docket::workspace {

namespace {

tl::unexpected<Error> passOn(const Error &error)
{
    return tl::make_unexpected(error);
}

} // namespace

ReadSession::ReadSession(sql::Connection connection, const order_index::OrderIndex &index)
    : m_connection(std::move(connection))
    , m_reader(m_connection)
    , m_words(m_connection)
    , m_index(index)
{
}

Result<std::shared_ptr<const FoundOrders>> ReadSession::find(const search::Expression &query, const search::Sort &sort)
{
    auto found = std::make_shared<FoundOrders>();
    if (m_index.isLoaded()) {
        found->generation = m_index.generation();
        const auto matches = m_index.evaluate(query, m_words);
        if (!matches)
            return passOn(matches.error());
        found->positions = m_index.sorted(*matches, sort);
        found->count = static_cast<qint64>(found->positions.size());
        return found;
    }
    found->isComplete = false;
    if (store::isQuickInSql(query, sort)) {
        const auto positions = store::firstPositions(m_connection, query, sort, firstRows);
        if (!positions)
            return passOn(positions.error());
        found->positions = *positions;
        found->count = static_cast<qint64>(found->positions.size());
    }
    return found;
}

Result<std::optional<qint64>> ReadSession::count(const search::Expression &query)
{
    if (!m_index.isLoaded())
        return std::nullopt;
    const auto matches = m_index.evaluate(query, m_words);
    if (!matches)
        return passOn(matches.error());
    return matches->count();
}

Result<order_index::Bitmap> ReadSession::matching(const search::Expression &query)
{
    return m_index.evaluate(query, m_words);
}

Result<std::vector<domain::Order>> ReadSession::ordersAt(std::span<const quint32> positions)
{
    return m_reader.ordersAt(positions);
}

Result<qint64> ReadSession::positionOf(const QUuid &id)
{
    return m_reader.positionOf(id);
}

Result<std::vector<domain::Order>> ReadSession::ordersOfCustomer(const QString &customerId, qint64 limit)
{
    return m_reader.ordersOfCustomer(customerId, limit);
}

Result<store::CustomerFigures> ReadSession::figuresOfCustomer(const QString &customerId)
{
    return m_reader.figuresOfCustomer(customerId);
}

Result<std::vector<Movement>> ReadSession::movements(const QString &sku, qint64 limit)
{
    std::vector<Movement> found;
    const auto read =
        m_reader.movements(sku, limit, [&](const domain::Event &event, const domain::StockMovement &movement) {
            found.push_back({event, movement});
            return true;
        });
    if (!read)
        return passOn(read.error());
    return found;
}

Result<std::vector<store::KeptDocument>> ReadSession::keptDocuments(const QString &kind)
{
    return store::KeptDocuments(m_connection).all(kind);
}

Result<std::vector<store::RefusedCommand>> ReadSession::refusedCommands(qint64 limit)
{
    std::vector<store::RefusedCommand> found;
    const auto read = m_reader.refusedCommands(limit, [&](const store::RefusedCommand &refused) {
        found.push_back(refused);
        return true;
    });
    if (!read)
        return passOn(read.error());
    return found;
}

} // namespace docket::workspace
