// SPDX-License-Identifier: GPL-3.0-or-later
//
// killed_relay DATABASE PORT EXCHANGE N
//
// Publishes what waits in the fixed shop's outbox, in small batches. Kills itself with SIGKILL when the broker has
// confirmed and the queue is to learn of it for the N-th time; never when N is 0.
#include "services/outbox/dispatcher.h"
#include "services/outbox/rabbitmq/publisher.h"
#include "services/store/local_outbox.h"
#include "tests/faults/killed_shop.h"

#include <QCoreApplication>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace docket;

namespace {

class DeadlyQueue final : public outbox::Queue {
public:
    DeadlyQueue(outbox::Queue &queue, int settlementsLeft) : m_queue(queue), m_left(settlementsLeft) {}

    Result<std::vector<outbox::Entry>> claim(int limit, domain::Instant now) override
    {
        return m_queue.claim(limit, now);
    }
    Result<void> settle(const std::vector<outbox::Settlement> &settlements, domain::Instant now) override
    {
        if (--m_left == 0)
            ::kill(::getpid(), SIGKILL);
        return m_queue.settle(settlements, now);
    }
    Result<std::optional<domain::Instant>> nextDue() override { return m_queue.nextDue(); }
    Result<outbox::Figures> figures() override { return m_queue.figures(); }

private:
    outbox::Queue &m_queue;
    int m_left;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    outbox::BrokerAccess access;
    access.settings.host = u"localhost"_s;
    access.settings.port = arguments.at(2).toUShort();
    access.settings.exchange = arguments.at(3);
    access.settings.user = u"docket"_s;
    access.password = std::make_shared<identity::SecretBytes>(identity::SecretBytes::copyOf("swordfish"));
    auto connection = test::connectFixedShop(arguments.at(1));
    if (!connection)
        return 2;
    store::LocalOutbox outbox(std::move(*connection), 1);
    DeadlyQueue queue(outbox, arguments.at(4).toInt());
    outbox::Publisher publisher(access);
    const ordering::SystemClock clock;
    outbox::DispatcherOptions options;
    options.source = u"urn:docket:shop:KIL"_s;
    options.batch = 20;
    options.settleAt = 5;
    outbox::Dispatcher dispatcher(queue, publisher, clock, outbox::systemRandom(), options);
    for (;;) {
        const auto round = dispatcher.runRound([] { return false; });
        if (!round || round->trouble)
            return 1;
        if (round->claimed == 0)
            return 0;
    }
}
