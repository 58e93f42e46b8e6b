// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sync/connected_shop.h"

#include "services/remote/session_client.h"
#include "services/store/local_reader.h"
#include "services/wire/json_command.h"
#include "tests/support/shop_fixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::test {

using namespace domain;

namespace {

template <typename T, typename E>
T orAbort(tl::expected<T, E> result)
{
    if (!result) {
        if constexpr (std::is_same_v<E, Error>)
            qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().sentence));
        else
            qFatal("%s: %s", qPrintable(result.error().first().code), qPrintable(result.error().first().sentence));
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

ConnectedShop::ConnectedShop(quint16 port, const QString &label, const QString &role)
    : m_address(u"http://127.0.0.1:%1"_s.arg(port))
{
    wire::SignInRequest request;
    request.email = role + u"@example.com"_s;
    request.password = u"open sesame, "_s + role;
    request.deviceLabel = label;
    sync::HubLink link(m_address);
    const auto session = orAbort(remote::waitFor(remote::SessionClient(link.client()).signIn(request)));

    m_copy = std::make_unique<store::LocalCopy>(m_shop.store().connection(), m_shop.clock());
    m_keeper = std::make_unique<sync::SessionKeeper>(*m_copy);
    orAbort(m_keeper->signIn(m_address.toString(), request.email, session));
    orAbort(m_shop.store().saveSettings({session.device, QTimeZone::utc(), u"EUR"_s}));
    m_actor = {session.account.name, session.device, session.account.permissions};
    m_desk = std::make_unique<ordering::OrderDesk>(m_shop.store(), m_shop.clock(), IdSource(), wire::digestOf);
    linkAgain();
}

void ConnectedShop::linkAgain()
{
    m_synchronizer.reset();
    m_link = std::make_unique<sync::HubLink>(m_address, orAbort(m_keeper->load()));
    m_synchronizer = std::make_unique<sync::Synchronizer>(*m_copy, *m_keeper, *m_link, sync::Synchronizer::Hooks());
}

sync::Round ConnectedShop::synchronized()
{
    return orAbort(synchronize());
}

Decided<ordering::Outcome> ConnectedShop::execute(CommandBody body, const QUuid &orderId)
{
    m_shop.clock().advance(std::chrono::seconds(1));
    const Command command = m_desk->newCommand(std::move(body), orderId);
    auto outcome = m_desk->execute(command, m_actor);
    if (outcome && !outcome->events.empty())
        m_given.push_back(command.id);
    return outcome;
}

QUuid ConnectedShop::place(qint64 lamps)
{
    CreateOrder create;
    create.customerId = u"C-1"_s;
    create.currency = euro();
    LineDraft line;
    line.sku = u"LAMP"_s;
    line.quantity = lamps;
    create.lines = {line};
    create.allowBackorder = true;
    return orAbort(execute(std::move(create))).order->id;
}

std::optional<Order> ConnectedShop::order(const QUuid &id)
{
    return orAbort(store::LocalReader(store().connection()).order(id));
}

std::vector<QUuid> ConnectedShop::orders()
{
    std::vector<QUuid> ids;
    orAbort(store::LocalReader(store().connection()).orders({}, {}, -1, [&](const Order &order) {
        ids.push_back(order.id);
        return true;
    }));
    std::ranges::sort(ids);
    return ids;
}

std::vector<store::Conflict> ConnectedShop::conflicts()
{
    return orAbort(m_copy->conflicts());
}

bool ConnectedShop::isEqualToHub()
{
    const auto checks = orAbort(m_synchronizer->verify(false));
    return !checks.empty() && std::ranges::all_of(checks, &sync::MonthCheck::isEqual);
}

} // namespace docket::test
