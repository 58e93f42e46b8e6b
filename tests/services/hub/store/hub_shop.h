// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/permissions.h"
#include "services/ordering/order_desk.h"
#include "tests/support/fake_clock.h"
#include "tests/support/hub_database.h"

namespace docket::test {

/// A shop in a database of the hub, for many threads to work in at once.
class HubShop {
public:
    /// With a customer C1 and so many pieces of TEA and of JAM.
    HubShop(PrivatePostgres &cluster, qint64 pieces);

    HubDatabase &database() { return m_database; }
    FakeClock &clock() { return m_clock; }
    /// For one thread; the ids it gives are those of no other seed.
    ordering::OrderDesk desk(quint64 seed);
    static domain::Actor actor();
    /// Of one product; the desk gives it its id.
    static domain::CreateOrder orderOf(const QString &sku, qint64 quantity);

    domain::StockLevel level(const QString &sku);
    /// Every invariant of the domain, read back.
    QStringList faults();

private:
    HubDatabase m_database;
    FakeClock m_clock;
};

} // namespace docket::test
