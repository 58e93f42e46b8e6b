// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/hub/apart/orders_apart.h"

#include "services/wire/json_command.h"
#include "tests/support/hub_database.h"
#include "tests/support/shop_fixture.h"

using namespace Qt::StringLiterals;

namespace docket::test {

using namespace domain;
using namespace hub;

namespace {

ServicesApart::Places placesAt(quint16 port, const QByteArray &key)
{
    const ServicesApart::Place place{{QUrl(u"http://127.0.0.1:%1"_s.arg(port)), "docket-test", {}}, key};
    return {place, place};
}

QVariant valueIn(ConnectionPool &pool, const QByteArray &sql)
{
    auto rows = valueOf(valueOf(pool.connection())->runOnce(sql));
    return rows.next() ? rows.value(0) : QVariant();
}

} // namespace

OrdersApart::OrdersApart(const DatabaseOptions &database, quint16 port, const QByteArray &key)
    : m_log(valueOf(telemetry::Log::open(m_folder.path(), u"hub.log"_s, telemetry::LogLevel::Info)))
    , m_pool(database)
    , m_apart(placesAt(port, key), database, *m_log)
    , m_store(valueOf(HubStore::open(m_pool, m_apart.intents())))
{
}

OrdersApart::~OrdersApart()
{
    m_apart.stop();
}

Decided<ordering::Outcome> OrdersApart::executeWith(ordering::OrderStore &store, CommandBody body, const QUuid &orderId)
{
    m_clock.advance(std::chrono::seconds(1));
    ordering::OrderDesk desk(store, m_clock, IdSource(), wire::digestOf, m_apart.lookups());
    return desk.execute(desk.newCommand(std::move(body), orderId), {u"ana"_s, u"TST"_s, allPermissions()});
}

Decided<ordering::Outcome> OrdersApart::execute(CommandBody body, const QUuid &orderId)
{
    return executeWith(*m_store, std::move(body), orderId);
}

Decided<ordering::Outcome> OrdersApart::placeWith(ordering::OrderStore &store, const QString &sku, qint64 quantity,
                                                  bool allowBackorder)
{
    CreateOrder create;
    create.customerId = u"C1"_s;
    create.currency = euro();
    LineDraft line;
    line.sku = sku;
    line.quantity = quantity;
    create.lines = {line};
    create.allowBackorder = allowBackorder;
    return executeWith(store, std::move(create), {});
}

Decided<ordering::Outcome> OrdersApart::place(const QString &sku, qint64 quantity, bool allowBackorder)
{
    return placeWith(*m_store, sku, quantity, allowBackorder);
}

int OrdersApart::intents()
{
    return valueIn(m_pool, "SELECT count(*) FROM stock_intent").toInt();
}

int OrdersApart::orders()
{
    return valueIn(m_pool, "SELECT count(*) FROM orders").toInt();
}

void OrdersApart::abandonWhatWasBegun()
{
    valueOf(valueOf(m_pool.connection())->exec(u"UPDATE stock_intent SET begun_at = 1 WHERE state = 0"_s));
}

} // namespace docket::test
