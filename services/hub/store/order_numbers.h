// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/connection.h"

#include <mutex>
#include <set>

namespace docket::hub {

/// The counters of order numbers that the hub gives. They come from a sequence, so that orders made at the same time do
/// not wait for each other; those that were not used, as after a refusal, are given again before new ones. A hub that
/// is killed leaves the numbers of its unfinished orders unused. Thread-safe.
class OrderNumbers {
public:
    /// The next counter that is free as far as this hub knows.
    Result<qint64> take(Connection &connection);
    void giveBack(qint64 counter);

private:
    std::mutex m_mutex;
    std::set<qint64> m_unused;
};

} // namespace docket::hub
