// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/apart/services_apart.h"
#include "services/hub/store/hub_store.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>

namespace docket::test {

/// An order service whose customers and stock are kept by another one, at a port of this machine. What it needs of an
/// order is done by a desk as the hub makes it.
class OrdersApart {
public:
    /// `database` is a migrated one of its own.
    OrdersApart(const hub::DatabaseOptions &database, quint16 port, const QByteArray &key);
    ~OrdersApart();
    Q_DISABLE_COPY_MOVE(OrdersApart)

    /// Places an order of customer C1.
    Decided<ordering::Outcome> place(const QString &sku, qint64 quantity, bool allowBackorder = false);
    /// The same by another store over the same database.
    Decided<ordering::Outcome> placeWith(ordering::OrderStore &store, const QString &sku, qint64 quantity,
                                         bool allowBackorder = false);
    Decided<ordering::Outcome> execute(domain::CommandBody body, const QUuid &orderId = {});

    /// Tells the other service, now and from now on.
    void startSettling() { m_apart.start(*m_store, m_pool, m_clock); }
    void stopSettling() { m_apart.stop(); }
    /// What is not told or released yet.
    int intents();
    int orders();
    /// Lets so much time pass that nobody will confirm what was begun.
    void abandonWhatWasBegun();

    hub::ConnectionPool &pool() { return m_pool; }
    hub::ServicesApart &apart() { return m_apart; }

private:
    Decided<ordering::Outcome> executeWith(ordering::OrderStore &store, domain::CommandBody body, const QUuid &orderId);

    QTemporaryDir m_folder;
    std::unique_ptr<telemetry::Log> m_log;
    FakeClock m_clock;
    hub::ConnectionPool m_pool;
    hub::ServicesApart m_apart;
    std::unique_ptr<hub::HubStore> m_store;
};

} // namespace docket::test
