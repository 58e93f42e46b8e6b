// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/chores.h"

#include <algorithm>

namespace docket::hub_program {

using std::chrono::steady_clock;

Chores::Chores() : m_thread([this] { run(); }) {}

Chores::~Chores()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void Chores::every(std::chrono::milliseconds interval, std::function<void()> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_chores.push_back(std::make_shared<Chore>(Chore{interval, std::move(work), steady_clock::now()}));
    }
    m_changed.notify_all();
}

void Chores::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_isStopping) {
        const auto due = std::ranges::min_element(m_chores, {}, [](const auto &chore) { return chore->next; });
        if (due == m_chores.end()) {
            m_changed.wait(lock);
            continue;
        }
        const std::shared_ptr<Chore> chore = *due;
        if (chore->next > steady_clock::now()) {
            m_changed.wait_until(lock, chore->next);
            continue;
        }
        lock.unlock();
        chore->work();
        lock.lock();
        chore->next = steady_clock::now() + chore->interval;
    }
}

} // namespace docket::hub_program
