// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/hub/store/hub_shop.h"

#include "services/hub/store/hub_reader.h"
#include "services/wire/json_command.h"
#include "tests/support/kept_faults.h"
#include "tests/support/shop_fixture.h"

using namespace Qt::StringLiterals;

namespace docket::test {

using namespace domain;

HubShop::HubShop(PrivatePostgres &cluster, qint64 pieces) : m_database(cluster)
{
    auto first = desk(1);
    for (const CommandBody &body :
         {CommandBody(SaveCustomer{customer(u"C1"_s)}), CommandBody(SaveProduct{product(u"TEA"_s, 450)}),
          CommandBody(SaveProduct{product(u"JAM"_s, 320)}),
          CommandBody(AdjustStock{{u"TEA"_s, defaultLocation()}, StockChange::Count, pieces, {}}),
          CommandBody(AdjustStock{{u"JAM"_s, defaultLocation()}, StockChange::Count, pieces, {}})}) {
        if (const auto done = first.execute(first.newCommand(body), actor()); !done)
            qFatal("%s", qPrintable(done.error().first().sentence));
    }
}

ordering::OrderDesk HubShop::desk(quint64 seed)
{
    return {m_database.store(), m_clock, IdSource(seed), wire::digestOf};
}

Actor HubShop::actor()
{
    return {u"ana"_s, u"TST"_s, allPermissions()};
}

CreateOrder HubShop::orderOf(const QString &sku, qint64 quantity)
{
    CreateOrder create;
    create.customerId = u"C1"_s;
    create.currency = euro();
    create.lines = {LineDraft{{}, sku, {}, {}, quantity, {}, {}, {}}};
    return create;
}

StockLevel HubShop::level(const QString &sku)
{
    StockLevel found;
    valueOf(hub::HubReader(m_database.pool()).stock(sku, [&](const StockLevel &level) {
        found = level;
        return true;
    }));
    return found;
}

QStringList HubShop::faults()
{
    hub::HubReader reader(m_database.pool());
    return faultsOf(reader, [&](const QString &sku) {
        std::vector<StockMovement> found;
        valueOf(reader.movements(sku, [&](const QUuid &, const StockMovement &movement) {
            found.push_back(movement);
            return true;
        }));
        return found;
    });
}

} // namespace docket::test
