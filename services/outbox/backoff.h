// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace docket::outbox {

/// A number of [0, 1) each time it is called.
using Random = std::function<double()>;

/// From the system's entropy. Not thread-safe.
Random systemRandom();

/// How long to wait after a failure: a random part of 1 s, 2 s, 4 s, … up to 5 minutes ("full jitter"), so that those
/// who failed together do not come back together. `failures` counts the ones before this one.
std::chrono::milliseconds backoff(int failures, const Random &random);

} // namespace docket::outbox
