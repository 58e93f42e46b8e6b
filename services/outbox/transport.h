// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/instant.h"
#include "services/domain/result.h"

#include <QUuid>

#include <chrono>
#include <vector>

namespace docket::outbox {

struct Message {
    QUuid id;
    QString type; ///< by which the receiver routes it
    domain::Instant time;
    QByteArray body;
};

/// What the receiver says about one message.
struct Receipt {
    enum class Verdict : quint8 {
        Confirmed, ///< taken over: the receiver answers for it from now on
        Refused,   ///< not taken, but perhaps later; code and sentence say why
    };

    quint64 tag = 0;
    Verdict verdict = Verdict::Confirmed;
    Error reason;
};

/// Carries messages to one receiver. Belongs to one thread, except `interrupt`.
///
/// After an error of `open`, `publish` or `receive` it is closed, and nobody knows what became of messages without a
/// receipt. Two codes blame the message rather than the way:
///
/// | code | meaning |
/// | --- | --- |
/// | `message_refused` | one of those under way can never be taken (it is too large) |
/// | `message_broke_connection` | the receiver failed over one of those under way |
class Transport {
public:
    Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport() = default;

    [[nodiscard]] virtual bool isOpen() const = 0;
    virtual Result<void> open() = 0;
    virtual void close() = 0;

    /// Sends without waiting for a receipt. `tag` is not under way already.
    virtual Result<void> publish(quint64 tag, const Message &message) = 0;
    /// The receipts that are there; waits up to `patience` for the first. None: nothing came.
    virtual Result<std::vector<Receipt>> receive(std::chrono::milliseconds patience) = 0;

    /// Makes a call that blocks in another thread fail soon. Any thread.
    virtual void interrupt() = 0;
};

} // namespace docket::outbox
