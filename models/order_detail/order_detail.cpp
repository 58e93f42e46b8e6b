// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_detail/order_detail.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::models {

namespace {

Result<OrderDetails> readDetails(workspace::ReadSession &session, const QUuid &id)
{
    ordering::OrderReader &reader = session.reader();
    const auto order = reader.order(id);
    if (!order)
        return tl::make_unexpected(order.error());
    if (!*order)
        return fail(u"unknown_order"_s, u"There is no such order."_s);
    OrderDetails details{**order, {}, {}};
    const domain::EntityRef entity{domain::EntityKind::Order, id.toString(QUuid::WithoutBraces)};
    const auto events = reader.events(entity, [&](const domain::Event &event) {
        details.events.push_back(event);
        return true;
    });
    if (!events)
        return tl::make_unexpected(events.error());
    QStringList skus;
    for (const domain::OrderLine &line : details.order.lines) {
        if (!skus.contains(line.sku))
            skus.append(line.sku);
    }
    for (const QString &sku : skus) {
        const auto stock = reader.stock(sku, [&](const domain::StockLevel &level) {
            details.stock.emplace(level.key, level);
            return true;
        });
        if (!stock)
            return tl::make_unexpected(stock.error());
    }
    return details;
}

} // namespace

OrderDetail::OrderDetail(workspace::Workspace &shop, QObject *parent) : QObject(parent), m_shop(shop)
{
    connect(&shop, &workspace::Workspace::ordersChanged, this, [this](const QList<workspace::ChangedOrder> &orders) {
        if (std::any_of(orders.begin(), orders.end(), [this](const auto &order) { return order.id == m_id; }))
            reload();
    });
    connect(&shop, &workspace::Workspace::stockChanged, this, [this](const QStringList &skus) {
        if (takesStockOf(skus))
            reload();
    });
}

void OrderDetail::setOrder(const QUuid &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_details.reset();
    m_confirmed.clear();
    if (id.isNull())
        emit changed();
    else
        reload();
}

void OrderDetail::reload()
{
    if (m_id.isNull())
        return;
    if (m_isReading) {
        m_isWanted = true;
        return;
    }
    m_isReading = true;
    m_shop.read([id = m_id](workspace::ReadSession &session) { return readDetails(session, id); })
        .then(this, [this, id = m_id](Result<OrderDetails> answer) { take(id, std::move(answer)); });
}

void OrderDetail::take(const QUuid &id, Result<OrderDetails> answer)
{
    m_isReading = false;
    const bool isWanted = std::exchange(m_isWanted, false);
    if (id != m_id || isWanted) {
        reload();
        if (id != m_id)
            return;
    }
    if (!answer) {
        m_details.reset();
        emit failed(answer.error());
        return;
    }
    m_details = std::move(*answer);
    addHistory();
    emit changed();
}

void OrderDetail::addHistory()
{
    if (!m_hub)
        return;
    takeHistory(m_confirmed);
    const auto lookups = m_hub->lookups();
    if (!lookups)
        return;
    workspace::Answer(lookups->history(m_id))
        .then(this, [this, id = m_id](const Decided<std::optional<remote::OrdersClient::Events>> &history) {
            if (id != m_id || !m_details || !history || !*history || (*history)->items == m_confirmed)
                return;
            m_confirmed = (*history)->items;
            takeHistory(m_confirmed);
            emit changed();
        });
}

// What was done here and is not confirmed comes after what the hub has.
void OrderDetail::takeHistory(const std::vector<domain::Event> &confirmed)
{
    std::vector<domain::Event> events = confirmed;
    for (const domain::Event &event : m_details->events) {
        const bool isConfirmed = std::ranges::any_of(
            confirmed, [&](const domain::Event &known) { return known.commandId == event.commandId; });
        if (!isConfirmed)
            events.push_back(event);
    }
    m_details->isHistoryPartial = confirmed.empty() && (events.empty() || events.front().sequence > 1);
    m_details->events = std::move(events);
}

bool OrderDetail::takesStockOf(const QStringList &skus) const
{
    if (!m_details)
        return false;
    const auto &lines = m_details->order.lines;
    return std::any_of(lines.begin(), lines.end(),
                       [&](const domain::OrderLine &line) { return skus.contains(line.sku); });
}

} // namespace docket::models
