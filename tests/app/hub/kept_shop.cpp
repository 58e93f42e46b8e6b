// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hub/kept_shop.h"

#include "services/hub/store/hub_reader.h"
#include "tests/support/hub_database.h"
#include "tests/support/kept_faults.h"

namespace docket::test {

KeptShop::KeptShop(ServedShop &shop) : m_pool(HubDatabase::optionsFor(shop.cluster(), shop.hub().database())) {}

QString KeptShop::value(const QByteArray &sql)
{
    valueOf(m_pool.check());
    auto rows = valueOf(valueOf(m_pool.connection())->runOnce(sql));
    return rows.next() ? rows.value(0).toString() : QString();
}

QStringList KeptShop::faults()
{
    hub::HubReader reader(m_pool);
    return faultsOf(reader, [&](const QString &sku) {
        std::vector<domain::StockMovement> found;
        valueOf(reader.movements(sku, [&](const QUuid &, const domain::StockMovement &movement) {
            found.push_back(movement);
            return true;
        }));
        return found;
    });
}

} // namespace docket::test
