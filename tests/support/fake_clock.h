// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ordering/ports.h"

#include <atomic>

namespace docket::test {

/// A clock that stands still until it is told to move. Thread-safe.
class FakeClock final : public ordering::Clock {
public:
    domain::Instant now() const override { return domain::fromMilliseconds(m_now); }
    void set(domain::Instant now) { m_now = domain::toMilliseconds(now); }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }

private:
    std::atomic<qint64> m_now = 1'772'445'600'000; // 2026-03-02T10:00:00Z
};

} // namespace docket::test
