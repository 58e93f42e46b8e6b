// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace docket::hub_program {

/// What has to be done now and then, one after the other on a thread of its own. Ends with what it is at.
class Chores {
public:
    Chores();
    ~Chores();
    Q_DISABLE_COPY_MOVE(Chores)

    /// For the first time at once. Thread-safe.
    void every(std::chrono::milliseconds interval, std::function<void()> work);

private:
    struct Chore {
        std::chrono::milliseconds interval;
        std::function<void()> work;
        std::chrono::steady_clock::time_point next;
    };
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::shared_ptr<Chore>> m_chores;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace docket::hub_program
