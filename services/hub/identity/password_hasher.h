// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <condition_variable>
#include <mutex>

namespace docket::hub {

/// What a hash costs, and how many are made at once: `atOnce` times `memory` is all the memory they ever take. The
/// defaults are libsodium's for sign-ins (64 MiB, two passes).
struct HashingCost {
    unsigned long long passes = 2;
    std::size_t memory = 64ULL * 1024 * 1024; ///< bytes
    int atOnce = 2;
    int mostWaiting = 16; ///< more are refused, so that a flood of sign-ins leaves workers to the others
};

/// Argon2id hashes of passwords, by libsodium. Each carries its salt and cost, so that older ones stay readable when
/// the cost is raised. Texts are compared in Unicode's form NFKC: keyboards differ in how they write an accent.
///
/// Thread-safe; calls take as long as a hash takes, and wait for their turn. Codes: `busy`.
class PasswordHasher {
public:
    explicit PasswordHasher(HashingCost cost = {});
    Q_DISABLE_COPY_MOVE(PasswordHasher)

    Result<QString> hash(const QString &password);
    Result<bool> matches(const QString &password, const QString &hash);
    /// Never matches, and takes as long as if there were somebody: how long an answer took tells nothing.
    Result<void> matchNobody(const QString &password);
    /// Whether it was made at another cost than today's.
    [[nodiscard]] bool isOutdated(const QString &hash) const;

private:
    class Turn;

    HashingCost m_cost;
    QByteArray m_nobody; ///< a hash of something random
    std::mutex m_mutex;
    std::condition_variable m_free;
    int m_working = 0;
    int m_waiting = 0;
};

} // namespace docket::hub
