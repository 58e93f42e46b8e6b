// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <latch>
#include <thread>
#include <vector>

namespace docket::test {

/// Calls `work(0)` to `work(count - 1)`, each on a thread of its own, none before all of them are there, and returns
/// when all have.
inline void inParallel(int count, const std::function<void(int)> &work)
{
    std::latch start(count);
    std::vector<std::jthread> threads;
    threads.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        threads.emplace_back([&, i] {
            start.arrive_and_wait();
            work(i);
        });
    }
}

} // namespace docket::test
