// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_table/order_pages.h"

namespace docket::models {

namespace {
constexpr int readsAtOnce = 2;

std::shared_ptr<const OrderRow> markedRow(workspace::ReadSession &session, quint32 position, const domain::Order &order)
{
    auto row = std::make_shared<OrderRow>(rowOf(position, order));
    if (const auto facts = session.index().facts(position)) {
        row->isPending = (facts->flags & search::Pending) != 0;
        row->hasConflict = (facts->flags & search::Conflict) != 0;
    }
    return row;
}

} // namespace

OrderPages::OrderPages(workspace::Workspace &shop, QObject *parent) : QObject(parent), m_shop(shop), m_rows(capacity) {}

bool OrderPages::isUpToDate(quint32 position) const
{
    return m_rows.contains(position) && !m_stale.contains(position);
}

void OrderPages::want(const std::vector<quint32> &positions)
{
    m_queue.clear();
    for (const quint32 position : positions) {
        if (!isUpToDate(position) && !m_underWay.contains(position))
            m_queue.push_back(position);
    }
    readNext();
}

void OrderPages::takeChanges(const QList<workspace::ChangedOrder> &changed)
{
    for (const workspace::ChangedOrder &change : changed) {
        // Not by its version: what was done in a copy of a hub's shop and is refused there takes it back.
        const bool isHere = m_rows.contains(change.position);
        if (isHere)
            m_stale.insert(change.position);
        if (m_underWay.contains(change.position))
            m_again.insert(change.position);
        else if (isHere)
            m_queue.push_back(change.position);
    }
    readNext();
}

void OrderPages::readNext()
{
    while (m_reads < readsAtOnce && !m_queue.empty()) {
        std::vector<quint32> page;
        while (page.size() < pageSize && !m_queue.empty()) {
            const quint32 position = m_queue.front();
            m_queue.pop_front();
            if (m_underWay.contains(position))
                continue;
            m_underWay.insert(position);
            m_again.remove(position);
            page.push_back(position);
        }
        if (page.empty())
            return;
        ++m_reads;
        m_shop.read([page](workspace::ReadSession &session) { return readPage(session, page); })
            .then(this, [this, page](const Page &answer) { take(page, answer); });
    }
}

OrderPages::Page OrderPages::readPage(workspace::ReadSession &session, const std::vector<quint32> &positions)
{
    Page page;
    if (const auto orders = session.ordersAt(positions); orders && orders->size() == positions.size()) {
        for (std::size_t i = 0; i < positions.size(); ++i)
            page.rows.push_back(markedRow(session, positions[i], (*orders)[i]));
        return page;
    }
    // One of them is damaged or not there: the others are not to suffer from it.
    for (const quint32 position : positions) {
        const auto orders = session.ordersAt(std::span(&position, 1));
        if (orders && orders->size() == 1) {
            page.rows.push_back(markedRow(session, position, orders->front()));
            continue;
        }
        if (!orders)
            page.error = orders.error();
        OrderRow unreadable;
        unreadable.position = position;
        unreadable.isReadable = false;
        page.rows.push_back(std::make_shared<OrderRow>(std::move(unreadable)));
    }
    return page;
}

void OrderPages::take(const std::vector<quint32> &asked, const Page &page)
{
    --m_reads;
    for (const quint32 position : asked)
        m_underWay.remove(position);
    QList<quint32> fresh;
    for (const Row &row : page.rows) {
        const quint32 position = row->position;
        if (m_again.remove(position)) {
            m_queue.push_front(position);
            continue;
        }
        m_stale.remove(position);
        m_rows.insert(position, new Row(row));
        fresh.append(position);
    }
    readNext();
    if (!fresh.isEmpty())
        emit loaded(fresh);
    if (page.error)
        emit failed(*page.error);
}

} // namespace docket::models
