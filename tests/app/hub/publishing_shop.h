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
    /// `broker` outlives it. The hub does not publish before `publishTo`.
    PublishingShop(const QString &program, PrivateRabbitMq &broker);

    /// From now on the hub publishes to this exchange. What went to another before is forgotten.
    void publishTo(const QString &exchange);

    ServedShop &shop() { return m_shop; }
    HubProcess &hub() { return m_shop.hub(); }
    KeptShop &kept() { return m_kept; }
    [[nodiscard]] outbox::BrokerAccess access() const { return m_broker.access(m_exchange); }

    /// Flags for a hub that publishes: by the port of the broker or of a proxy before it, signing in with the password
    /// given; the right ones when nothing is said.
    QStringList settings(quint16 port = 0, const QByteArray &password = PrivateRabbitMq::password);
    /// Ends the hub and starts it with these settings.
    void restart(const QStringList &settings);

    /// The events that were recorded since `publishTo`: all, and those of one order.
    QSet<QUuid> recorded();
    QSet<QUuid> recordedOf(const QString &order);
    qint64 number(const QByteArray &sql) { return m_kept.value(sql).toLongLong(); }
    qint64 queued() { return number("SELECT count(*) FROM outbox WHERE NOT is_dead"); }
    qint64 dead() { return number("SELECT count(*) FROM outbox WHERE is_dead"); }
    /// Since `publishTo`.
    qint64 delivered() { return deliveredEver() - m_deliveredBefore; }

    /// Orders that are taken, get a note and are canceled, one after the other: five events each.
    static void orderAndCancel(quint16 port, const QByteArray &token, int orders);
    static constexpr int eventsOfEach = 5;

private:
    qint64 deliveredEver() { return number("SELECT delivered FROM outbox_total"); }
    QSet<QUuid> idsWhere(const QByteArray &condition);

    ServedShop m_shop;
    KeptShop m_kept;
    PrivateRabbitMq &m_broker;
    QString m_exchange;
    QTemporaryDir m_folder;
    QByteArray m_lastBefore = "0"; ///< position of the last event that was recorded before `publishTo`
    qint64 m_deliveredBefore = 0;
};

} // namespace docket::test
