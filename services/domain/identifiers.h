// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/instant.h"

#include <QString>
#include <QUuid>

#include <random>

namespace docket::domain {

/// Makes UUIDv7 (RFC 9562): 48 bits of milliseconds, then a 12-bit counter and 62 random bits. Ids of one source grow,
/// also within a millisecond and when the clock is set back. Not thread-safe: one source a thread.
class IdSource {
public:
    /// Seeded by the system's entropy.
    IdSource();
    /// The same seed and moments give the same ids (sample data, tests).
    explicit IdSource(quint64 seed);

    QUuid next(Instant now);

private:
    std::mt19937_64 m_random;
    qint64 m_lastMilliseconds = 0;
    quint16 m_counter = 0;
};

/// Three letters or digits that name a data folder in its order numbers; letters that are misheard (I, O) are left out
/// of random ones.
bool isDeviceCode(QStringView code);
QString randomDeviceCode();

/// `K3F-00042`: five digits at least.
QString orderNumber(QStringView device, qint64 counter);

} // namespace docket::domain
