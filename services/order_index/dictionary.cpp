// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/order_index/dictionary.h"

#include <functional>
#include <string_view>

namespace docket::order_index {

namespace {

std::size_t hashOf(QByteArrayView text)
{
    return std::hash<std::string_view>{}(std::string_view(text.data(), static_cast<std::size_t>(text.size())));
}

} // namespace

quint32 Dictionary::codeOf(QByteArrayView text)
{
    if (m_slots.size() < 2 * (m_ends.size() + 1))
        grow();
    const std::size_t slot = slotOf(text);
    if (m_slots[slot] == 0) {
        m_texts.insert(m_texts.end(), text.begin(), text.end());
        m_ends.push_back(static_cast<quint32>(m_texts.size()));
        m_slots[slot] = size();
    }
    return m_slots[slot] - 1;
}

bool Dictionary::find(QByteArrayView text, quint32 &code) const
{
    if (m_slots.empty())
        return false;
    const quint32 found = m_slots[slotOf(text)];
    if (found == 0)
        return false;
    code = found - 1;
    return true;
}

QByteArrayView Dictionary::text(quint32 code) const
{
    const quint32 start = code == 0 ? 0 : m_ends[code - 1];
    return {m_texts.data() + start, static_cast<qsizetype>(m_ends[code] - start)};
}

qint64 Dictionary::bytes() const
{
    return static_cast<qint64>(m_texts.capacity() + sizeof(quint32) * (m_ends.capacity() + m_slots.capacity()));
}

std::size_t Dictionary::slotOf(QByteArrayView wanted) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(wanted) & mask;
    while (m_slots[slot] != 0 && text(m_slots[slot] - 1) != wanted)
        slot = (slot + 1) & mask;
    return slot;
}

void Dictionary::grow()
{
    constexpr std::size_t smallest = 16;
    m_slots.assign(std::max(smallest, 2 * m_slots.size()), 0);
    for (quint32 code = 0; code < size(); ++code)
        m_slots[slotOf(text(code))] = code + 1;
}

} // namespace docket::order_index
