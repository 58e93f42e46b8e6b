// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/hub/kept_shop.h"
#include "tests/app/hub/served_shop.h"
#include "tests/support/private_rabbitmq.h"

#include <QSet>

namespace docket::test {

/// A shop whose hubs publish to a broker: docket-hub, PostgreSQL and RabbitMQ as they are run.
class PublishingShop {
public:
    /// `broker` outlives it. The hub is started, and publishes to the exchange that is named.
    PublishingShop(const QString &program, PrivateRabbitMq &broker, const QString &exchange);

    ServedShop &shop() { return m_shop; }
    HubProcess &hub() { return m_shop.hub(); }
    KeptShop &kept() { return m_kept; }
    [[nodiscard]] outbox::BrokerAccess access() const { return m_broker.access(m_exchange); }

    /// Flags for a hub that publishes: by the port of the broker or of a proxy before it, signing in with the password
    /// given; the right ones when nothing is said.
    QStringList settings(quint16 port = 0, const QByteArray &password = PrivateRabbitMq::password);
    /// Ends the hub and starts it with these settings.
    void restart(const QStringList &settings);

    /// Events of orders, and of the stock that was counted since the hub publishes.
    QSet<QUuid> published();
    QSet<QUuid> publishedOf(const QString &order);
    /// A number of the outbox: `(SELECT count(*) FROM outbox WHERE …)`, `delivered` …
    qint64 figure(const QByteArray &sql);
    qint64 queued() { return figure("SELECT count(*) FROM outbox WHERE NOT is_dead"); }

    /// Orders that are taken, get a note and are canceled, one after the other: five events each.
    static void orderAndCancel(quint16 port, const QByteArray &token, int orders);
    static constexpr int eventsOfEach = 5;

private:
    QSet<QUuid> idsIn(const QByteArray &rows);

    ServedShop m_shop;
    KeptShop m_kept;
    PrivateRabbitMq &m_broker;
    QString m_exchange;
    QTemporaryDir m_folder;
    QString m_lastBefore; ///< position of the last event that was recorded before the hub published
};

} // namespace docket::test
