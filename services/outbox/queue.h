// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/wire/cloud_event.h"

#include <optional>
#include <vector>

namespace docket::outbox {

/// An event that waits to be published.
struct Entry {
    qint64 key = 0;   ///< of its row in the queue
    int attempts = 0; ///< that failed
    int breaks = 0;   ///< how often it alone broke the connection
    wire::PublishedEvent event;
};

/// What became of an entry that was claimed.
struct Settlement {
    enum class Kind : quint8 {
        Delivered, ///< the receiver has it: it leaves the queue
        Failed,    ///< to be tried again at `nextAttempt`; what follows of its entity waits
        Dead,      ///< can never be delivered: a person has to decide; what follows of its entity waits
        Released,  ///< it was not its turn: as before the claim
    };

    qint64 key = 0;
    Kind kind = Kind::Released;
    domain::Instant nextAttempt = {};
    QString code = {}; ///< why it failed, with the sentence for a person
    QString sentence = {};
    bool isBreak = false; ///< it alone broke the connection

    bool operator==(const Settlement &) const = default;
};

/// A queue in numbers. `delivered` and `failed` count attempts since the queue was made.
struct Figures {
    qint64 queued = 0;  ///< neither delivered nor dead
    qint64 waiting = 0; ///< of those: failed, and to be tried again
    qint64 dead = 0;
    qint64 delivered = 0;
    qint64 failed = 0;
    std::optional<domain::Instant> oldest; ///< when the oldest queued one was recorded
    std::optional<domain::Instant> lastDelivered;

    bool operator==(const Figures &) const = default;
};

/// The durable queue of events for one destination, filled in the transactions that record them.
///
/// An instance belongs to one thread. Several processes may work on one queue when its store allows that: what one has
/// claimed the others do not get, until it is settled or the claim has run out.
class Queue {
public:
    Queue() = default;
    Queue(const Queue &) = delete;
    Queue &operator=(const Queue &) = delete;
    virtual ~Queue() = default;

    /// The oldest entries whose turn it is, at most `limit`, in the order in which they were recorded. Those of one
    /// entity come without gaps: nothing that follows one which waits, is dead, or is claimed by somebody else.
    virtual Result<std::vector<Entry>> claim(int limit, domain::Instant now) = 0;
    /// Durable, all of them or none.
    virtual Result<void> settle(const std::vector<Settlement> &settlements, domain::Instant now) = 0;
    /// When the next of those that wait is due; nothing when none waits.
    virtual Result<std::optional<domain::Instant>> nextDue() = 0;
    virtual Result<Figures> figures() = 0;
};

} // namespace docket::outbox
