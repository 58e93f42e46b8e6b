// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/outbox/rabbitmq/subscription.h"
#include "services/wire/cloud_event.h"
#include "tests/support/event_schemas.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace docket::test {

/// A consumer of events that writes down what it gets, on a durable queue of its own that is there from the start.
class EventLedger {
public:
    /// Makes the queue `name` at the broker of `access`.
    EventLedger(outbox::BrokerAccess access, const QString &name, qint64 mostMessages = 1'000'000);

    /// Takes what is in the queue, until all of `ids` were seen or nothing comes for some seconds.
    void takeUntil(const QSet<QUuid> &ids);
    /// Takes so many messages, or fewer when nothing comes for some seconds.
    void take(qint64 messages);

    [[nodiscard]] const QSet<QUuid> &ids() const { return m_ids; }
    /// The types of one entity's events, each event once, as they came.
    [[nodiscard]] QStringList typesOf(const QString &entityId) const { return m_typesOf.value(entityId); }
    [[nodiscard]] qint64 repeats() const { return m_repeats; }
    /// What was not as promised: an event that came before an earlier one of its entity, or not as documented.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }

private:
    void takeWhile(const std::function<bool()> &wantsMore);
    void note(const outbox::Delivery &delivery);

    outbox::BrokerAccess m_access;
    QString m_queue;
    EventSchemas m_schemas;
    QSet<QUuid> m_ids;
    QHash<QString, qint64> m_last;
    QHash<QString, QStringList> m_typesOf;
    qint64 m_repeats = 0;
    QStringList m_faults;
};

} // namespace docket::test
