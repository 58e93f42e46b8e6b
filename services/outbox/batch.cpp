// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/batch.h"

#include <QHash>

#include <ranges>
#include <utility>

namespace docket::outbox {

Batch::Batch(std::vector<Entry> entries)
    : m_entries(std::move(entries))
    , m_next(m_entries.size())
    , m_isSettled(m_entries.size(), false)
{
    QHash<std::pair<int, QString>, std::size_t> last;
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        const domain::EntityRef &entity = m_entries[index].event.entity;
        const std::pair lane(static_cast<int>(entity.kind), entity.id);
        if (const auto before = last.constFind(lane); before != last.cend())
            m_next[*before] = index;
        else
            m_ready.push_back(index);
        last.insert(lane, index);
    }
}

void Batch::sent(quint64 tag)
{
    m_inFlight.emplace(tag, m_ready.front());
    m_ready.pop_front();
}

std::optional<std::size_t> Batch::received(quint64 tag)
{
    const auto found = m_inFlight.find(tag);
    if (found == m_inFlight.end())
        return std::nullopt;
    const std::size_t index = found->second;
    m_inFlight.erase(found);
    if (m_suspects > 0)
        --m_suspects;
    return index;
}

void Batch::delivered(std::size_t index)
{
    settle(index, {.key = m_entries[index].key, .kind = Settlement::Kind::Delivered});
    if (const auto next = m_next[index])
        m_ready.push_back(*next);
}

void Batch::settled(std::size_t index, Settlement settlement)
{
    settlement.key = m_entries[index].key;
    settle(index, std::move(settlement));
}

void Batch::settle(std::size_t index, Settlement settlement)
{
    m_isSettled[index] = true;
    m_settlements.push_back(std::move(settlement));
}

std::optional<std::size_t> Batch::culprit()
{
    const auto underWay = std::exchange(m_inFlight, {});
    if (underWay.size() == 1) {
        if (m_suspects > 0)
            --m_suspects;
        return underWay.begin()->second;
    }
    for (const auto &[tag, index] : std::views::reverse(underWay))
        m_ready.push_front(index);
    m_suspects = underWay.size();
    return std::nullopt;
}

std::vector<Settlement> Batch::takeSettlements()
{
    return std::exchange(m_settlements, {});
}

void Batch::releaseRest()
{
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        if (!m_isSettled[index])
            settle(index, {.key = m_entries[index].key});
    }
}

} // namespace docket::outbox
