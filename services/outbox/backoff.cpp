// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/backoff.h"

#include <algorithm>
#include <memory>
#include <random>

namespace docket::outbox {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds firstStep{1'000};
constexpr milliseconds lastStep{300'000};
constexpr int doublings = 9; ///< 1 s · 2⁹ is more than five minutes

} // namespace

Random systemRandom()
{
    auto engine = std::make_shared<std::mt19937_64>(std::random_device{}());
    return [engine] { return std::uniform_real_distribution<>(0.0, 1.0)(*engine); };
}

milliseconds backoff(int failures, const Random &random)
{
    const milliseconds most = std::min(lastStep, firstStep * (1 << std::clamp(failures, 0, doublings)));
    return milliseconds(static_cast<milliseconds::rep>(random() * static_cast<double>(most.count())));
}

} // namespace docket::outbox
