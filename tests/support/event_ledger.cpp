// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_ledger.h"

#include "services/outbox/rabbitmq/topology.h"

using namespace Qt::StringLiterals;

namespace docket::test {

namespace {

constexpr std::chrono::seconds patience(20);

template <typename T>
T orAbort(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

EventLedger::EventLedger(outbox::BrokerAccess access, const QString &name, qint64 mostMessages)
    : m_access(std::move(access))
    , m_queue(name)
{
    const auto connection = orAbort(outbox::Connection::open(m_access));
    orAbort(outbox::ensureExchange(*connection, m_access.settings));
    outbox::QueueSpec queue;
    queue.name = name;
    queue.mostMessages = mostMessages;
    orAbort(outbox::declareQueue(*connection, m_access.settings, queue));
}

void EventLedger::takeUntil(const QSet<QUuid> &ids)
{
    takeWhile([&] { return !m_ids.contains(ids); });
}

void EventLedger::take(qint64 messages)
{
    takeWhile([&messages] { return messages-- > 0; });
}

void EventLedger::takeWhile(const std::function<bool()> &wantsMore)
{
    const auto subscription = orAbort(outbox::Subscription::consume(m_access, m_queue));
    while (wantsMore()) {
        const auto delivery = orAbort(subscription->next(patience));
        if (!delivery)
            return;
        note(*delivery);
        orAbort(subscription->accept(delivery->tag));
    }
}

void EventLedger::note(const outbox::Delivery &delivery)
{
    const auto head = wire::eventHeadFromJson(delivery.body);
    if (!head) {
        m_faults << u"a message that is none: "_s + QString::fromUtf8(delivery.body);
        return;
    }
    if (const QString violation = m_schemas.violation(head->type, delivery.body); !violation.isEmpty())
        m_faults << violation;
    if (delivery.id != head->id.toByteArray(QUuid::WithoutBraces) || delivery.routingKey != head->type)
        m_faults << u"properties and body disagree"_s;
    if (m_ids.contains(head->id)) {
        ++m_repeats;
        return;
    }
    m_ids.insert(head->id);
    qint64 &last = m_last[head->entity.id];
    if (head->sequence <= last)
        m_faults << u"%1 %2 came after %3"_s.arg(head->entity.id).arg(head->sequence).arg(last);
    last = std::max(last, head->sequence);
    m_typesOf[head->entity.id] << head->type;
}

} // namespace docket::test
