// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/outbox/queue.h"

#include <deque>
#include <map>
#include <optional>

namespace docket::outbox {

/// The entries of one claim: whose turn it is, which are under way, and what became of them. An entry becomes ready
/// when the one before it of the same entity was delivered.
class Batch {
public:
    explicit Batch(std::vector<Entry> entries);

    [[nodiscard]] const Entry &entry(std::size_t index) const { return m_entries.at(index); }
    [[nodiscard]] bool hasReady() const { return !m_ready.empty(); }
    [[nodiscard]] std::size_t firstReady() const { return m_ready.front(); }
    [[nodiscard]] std::size_t inFlight() const { return m_inFlight.size(); }

    /// How many may be under way: all of `window`, or one while it is looked for which of some broke the connection.
    [[nodiscard]] std::size_t window(std::size_t window) const { return m_suspects > 0 ? 1 : window; }

    /// The first ready entry goes under way.
    void sent(quint64 tag);
    /// The entry under way with this tag, which has its receipt now.
    std::optional<std::size_t> received(quint64 tag);
    void delivered(std::size_t index);
    /// Neither it nor what follows of its entity is ready any more.
    void settled(std::size_t index, Settlement settlement);
    /// The one message under way that must have been at fault; nothing when it may have been any of several. These are
    /// ready again, and go one at a time.
    std::optional<std::size_t> culprit();

    /// What was settled since it was asked last.
    std::vector<Settlement> takeSettlements();
    [[nodiscard]] std::size_t settlements() const { return m_settlements.size(); }
    /// Gives back whatever was not settled.
    void releaseRest();

private:
    void settle(std::size_t index, Settlement settlement);

    std::vector<Entry> m_entries;
    std::vector<std::optional<std::size_t>> m_next; ///< of the same entity
    std::vector<bool> m_isSettled;
    std::deque<std::size_t> m_ready;
    std::map<quint64, std::size_t> m_inFlight;
    std::vector<Settlement> m_settlements;
    std::size_t m_suspects = 0;
};

} // namespace docket::outbox
