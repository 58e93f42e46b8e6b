// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/instant.h"
#include "services/sample/random.h"

#include <vector>

namespace docket::sample {

/// When the sample's orders come in: one year of them for a few, six for many; growing, more before Christmas and in
/// spring, fewer at weekends and at night. Days are those of UTC.
class Calendar {
public:
    Calendar(qint64 orders, quint64 seed, domain::Instant end);

    domain::Instant opened() const { return m_opened; }
    domain::Instant end() const { return m_end; }

    /// The moments of the next day that has orders, ascending; empty after the last day. All days together have as many
    /// as there are orders.
    std::vector<domain::Instant> nextDay();

private:
    qint64 m_orders;
    domain::Instant m_end;
    domain::Instant m_opened;
    Random m_random;
    std::vector<double> m_until; // share of all orders up to the end of each day
    std::size_t m_day = 0;
    qint64 m_given = 0;
};

/// `at`, or the first working moment after it: Monday to Saturday, 7 to 18 o'clock.
domain::Instant workingTime(domain::Instant at, Random &random);

} // namespace docket::sample
