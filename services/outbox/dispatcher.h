// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ordering/ports.h"
#include "services/outbox/backoff.h"
#include "services/outbox/queue.h"
#include "services/outbox/transport.h"

#include <atomic>
#include <functional>

namespace docket::outbox {

struct DispatcherOptions {
    QString source; ///< who tells of the events: the CloudEvents attribute
    int batch = 1024;
    int window = 256; ///< most messages without a receipt
    int settleAt = 256;
    /// How long the receiver may take for the next receipt.
    std::chrono::milliseconds answerTime = std::chrono::seconds(10);
    /// How often one message alone may break the connection before it is dead.
    int mostBreaks = 10;
};

/// What one round did. `trouble` is why it ended early: the way to the receiver, not a message, is at fault.
struct Round {
    qint64 claimed = 0;
    qint64 delivered = 0;
    qint64 failed = 0;
    qint64 dead = 0;
    std::optional<Error> trouble = {};
};

class Batch;

/// Takes events from a queue to a receiver, each at least once.
///
/// The events of one entity go one after the other, the next when the one before is confirmed; those of different
/// entities go side by side, up to the window. What the receiver refuses is tried again later with growing pauses and
/// holds up only its own entity. When the way itself fails, nothing counts as an attempt.
///
/// When the receiver breaks off over one of several messages under way, these are sent again one at a time until it is
/// known which one it was.
///
/// Plain code for one thread; `inFlight` may be asked from any.
class Dispatcher {
public:
    /// All outlive the dispatcher.
    Dispatcher(Queue &queue, Transport &transport, const ordering::Clock &clock, Random random,
               DispatcherOptions options);

    /// Claims one batch and takes it as far as it goes. `isStopping` is asked between messages: then nothing more is
    /// sent, and receipts are waited for a little. Fails only with an error of the queue.
    Result<Round> runRound(const std::function<bool()> &isStopping);

    [[nodiscard]] qint64 inFlight() const { return m_inFlight.load(std::memory_order_relaxed); }

private:
    Result<void> work(Batch &batch, const std::function<bool()> &isStopping);
    void publishReady(Batch &batch);
    /// Whether anything came.
    bool takeReceipts(Batch &batch);
    void takeError(Batch &batch, const Error &error);
    void retryLater(Batch &batch, std::size_t index, const Error &reason);
    Result<void> settle(Batch &batch);
    [[nodiscard]] Message messageOf(const Entry &entry) const;

    Queue &m_queue;
    Transport &m_transport;
    const ordering::Clock &m_clock;
    Random m_random;
    DispatcherOptions m_options;
    quint64 m_nextTag = 1;
    Round m_round;
    std::atomic<qint64> m_inFlight = 0;
};

} // namespace docket::outbox
