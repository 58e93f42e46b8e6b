// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ordering/ports.h"

#include <QHash>

#include <mutex>
#include <optional>

namespace docket::hub {

/// Remembers answers for some seconds. Holds `most` of them at the most, and begins anew when it is full. Thread-safe.
template <typename Key, typename Value>
class ShortCache {
public:
    /// `clock` outlives the cache.
    ShortCache(const ordering::Clock &clock, std::chrono::milliseconds lifetime, int most = 10'000)
        : m_clock(clock)
        , m_lifetime(lifetime)
        , m_most(most)
    {
    }

    std::optional<Value> find(const Key &key) const
    {
        const domain::Instant now = m_clock.now();
        const std::scoped_lock lock(m_mutex);
        const auto found = m_entries.find(key);
        // An entry of the future is one of a clock that was set back.
        if (found == m_entries.end() || now < found->at || now - found->at >= m_lifetime)
            return std::nullopt;
        return found->value;
    }

    void insert(const Key &key, const Value &value)
    {
        const domain::Instant now = m_clock.now();
        const std::scoped_lock lock(m_mutex);
        if (m_entries.size() >= m_most)
            m_entries.clear();
        m_entries.insert(key, {value, now});
    }

    void clear()
    {
        const std::scoped_lock lock(m_mutex);
        m_entries.clear();
    }

private:
    struct Entry {
        Value value;
        domain::Instant at{};
    };

    const ordering::Clock &m_clock;
    const std::chrono::milliseconds m_lifetime;
    const int m_most;
    mutable std::mutex m_mutex;
    QHash<Key, Entry> m_entries;
};

} // namespace docket::hub
