// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/rabbitmq/broker_trial.h"

#include "services/outbox/rabbitmq/publisher.h"
#include "services/wire/cloud_event.h"

using namespace Qt::StringLiterals;

namespace docket::outbox {

Result<BrokerTrial> tryBroker(const BrokerAccess &access, const QString &source, BrokerTimeouts timeouts)
{
    Publisher publisher(access, timeouts);
    if (const auto opened = publisher.open(); !opened)
        return tl::make_unexpected(opened.error());
    const QUuid id = QUuid::createUuid();
    const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const Message ping{id, u"docket.ping"_s, now, wire::pingCloudEvent(id, now, source)};
    if (const auto published = publisher.publish(1, ping); !published)
        return tl::make_unexpected(published.error());
    const auto receipts = publisher.receive(timeouts.answer);
    if (!receipts)
        return tl::make_unexpected(receipts.error());
    if (receipts->empty())
        return fail(u"broker_silent"_s,
                    u"The broker took a message and did not confirm it in time. It may be overloaded."_s);
    const Receipt &receipt = receipts->front();
    const bool isConfirmed = receipt.verdict == Receipt::Verdict::Confirmed;
    if (!isConfirmed && receipt.reason.code != u"message_unroutable")
        return tl::make_unexpected(receipt.reason);
    return BrokerTrial{isConfirmed};
}

} // namespace docket::outbox
