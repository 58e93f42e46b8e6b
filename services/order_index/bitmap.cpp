// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/order_index/bitmap.h"

#include <algorithm>
#include <numeric>

namespace docket::order_index {

Bitmap::Bitmap(qint64 size, bool filled)
    : m_size(size)
    , m_words(static_cast<std::size_t>((size + lanes - 1) / lanes), filled ? ~quint64{0} : 0)
{
    if (filled && size % lanes != 0)
        m_words.back() = ~quint64{0} >> (lanes - size % lanes);
}

void Bitmap::resize(qint64 size)
{
    m_words.resize(static_cast<std::size_t>((size + lanes - 1) / lanes));
    if (size < m_size && size % lanes != 0)
        m_words.back() &= ~quint64{0} >> (lanes - size % lanes);
    m_size = size;
}

qint64 Bitmap::count() const
{
    return std::accumulate(m_words.begin(), m_words.end(), qint64{0},
                           [](qint64 sum, quint64 word) { return sum + std::popcount(word); });
}

bool Bitmap::isEmpty() const
{
    return std::all_of(m_words.begin(), m_words.end(), [](quint64 word) { return word == 0; });
}

qint64 Bitmap::first() const
{
    const auto word = std::find_if(m_words.begin(), m_words.end(), [](quint64 each) { return each != 0; });
    return word == m_words.end() ? 0 : (word - m_words.begin()) * lanes + std::countr_zero(*word) + 1;
}

qint64 Bitmap::last() const
{
    const auto word = std::find_if(m_words.rbegin(), m_words.rend(), [](quint64 each) { return each != 0; });
    return word == m_words.rend() ? 0 : (m_words.rend() - word) * lanes - std::countl_zero(*word);
}

Bitmap &Bitmap::operator&=(const Bitmap &other)
{
    const std::size_t common = std::min(m_words.size(), other.m_words.size());
    for (std::size_t word = 0; word < common; ++word)
        m_words[word] &= other.m_words[word];
    std::fill(m_words.begin() + static_cast<std::ptrdiff_t>(common), m_words.end(), 0);
    return *this;
}

Bitmap &Bitmap::operator|=(const Bitmap &other)
{
    if (other.m_size > m_size)
        resize(other.m_size);
    for (std::size_t word = 0; word < other.m_words.size(); ++word)
        m_words[word] |= other.m_words[word];
    return *this;
}

Bitmap &Bitmap::operator-=(const Bitmap &other)
{
    const std::size_t common = std::min(m_words.size(), other.m_words.size());
    for (std::size_t word = 0; word < common; ++word)
        m_words[word] &= ~other.m_words[word];
    return *this;
}

} // namespace docket::order_index
