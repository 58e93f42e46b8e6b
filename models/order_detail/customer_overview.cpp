// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_detail/customer_overview.h"

namespace docket::models {

namespace {

constexpr std::chrono::milliseconds changesGatheredFor{200};

Result<CustomerFacts> readFacts(workspace::ReadSession &session, const domain::Order &order, QDate today)
{
    const QString &id = order.customer.id;
    auto record = session.reader().customer(id);
    if (!record)
        return tl::make_unexpected(record.error());
    auto orders = session.ordersOfCustomer(id, CustomerOverview::ordersRead);
    if (!orders)
        return tl::make_unexpected(orders.error());
    auto figures = session.figuresOfCustomer(id);
    if (!figures)
        return tl::make_unexpected(figures.error());
    CustomerFacts facts{std::move(*record), std::move(*orders), std::move(*figures), {}};
    facts.warnings = domain::warningsOf(order, facts.record ? &*facts.record : nullptr, facts.orders, today);
    return facts;
}

} // namespace

CustomerOverview::CustomerOverview(workspace::Workspace &shop, QObject *parent) : QObject(parent), m_shop(shop)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(changesGatheredFor);
    connect(&m_soon, &QTimer::timeout, this, &CustomerOverview::reload);
    // Whose orders they are is known only by reading; the customer's are few.
    const auto reloadSoon = [this] {
        if (m_order && !m_soon.isActive())
            m_soon.start();
    };
    connect(&shop, &workspace::Workspace::ordersChanged, this, reloadSoon);
    connect(&shop, &workspace::Workspace::customersChanged, this, reloadSoon);
}

void CustomerOverview::setOrder(const domain::Order &order)
{
    if (!m_order || m_order->id != order.id)
        m_facts.reset();
    m_order = order;
    reload();
}

void CustomerOverview::clear()
{
    m_order.reset();
    m_facts.reset();
    emit changed();
}

void CustomerOverview::reload()
{
    if (!m_order)
        return;
    if (m_isReading) {
        m_isWanted = true;
        return;
    }
    m_isReading = true;
    const QDate today = domain::dayOf(m_shop.clock().now(), m_shop.facts().timeZone);
    m_shop.read([order = *m_order, today](workspace::ReadSession &session) { return readFacts(session, order, today); })
        .then(this, [this, id = m_order->id](Result<CustomerFacts> answer) { take(id, std::move(answer)); });
}

void CustomerOverview::take(const QUuid &orderId, Result<CustomerFacts> answer)
{
    m_isReading = false;
    if (std::exchange(m_isWanted, false))
        reload();
    if (!m_order || m_order->id != orderId)
        return;
    if (!answer) {
        m_facts.reset();
        emit failed(answer.error());
        return;
    }
    m_facts = std::move(*answer);
    emit changed();
}

} // namespace docket::models
