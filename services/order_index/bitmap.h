// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <vector>

namespace docket::order_index {

/// A set of orders, by position (from 1), one bit each: 125 kB for a million.
class Bitmap {
public:
    static constexpr qint64 lanes = 64;

    Bitmap() = default;
    /// For positions up to `size`; all in, or none.
    explicit Bitmap(qint64 size, bool filled = false);

    /// The largest position there is room for. Those beyond are not in the set.
    [[nodiscard]] qint64 size() const { return m_size; }
    void resize(qint64 size);

    [[nodiscard]] bool contains(qint64 position) const
    {
        return position >= 1 && position <= m_size && ((m_words[wordOf(position)] >> bitOf(position)) & 1U) != 0;
    }
    /// `position` must be within size().
    void insert(qint64 position) { m_words[wordOf(position)] |= quint64{1} << bitOf(position); }
    void remove(qint64 position) { m_words[wordOf(position)] &= ~(quint64{1} << bitOf(position)); }

    [[nodiscard]] qint64 count() const;
    [[nodiscard]] bool isEmpty() const;
    /// 0 when empty.
    [[nodiscard]] qint64 first() const;
    [[nodiscard]] qint64 last() const;

    Bitmap &operator&=(const Bitmap &other);
    Bitmap &operator|=(const Bitmap &other);
    /// Takes out what is in `other`.
    Bitmap &operator-=(const Bitmap &other);
    bool operator==(const Bitmap &) const = default;

    /// Calls `visit(position)` for each, ascending.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t word = 0; word < m_words.size(); ++word)
            for (quint64 bits = m_words[word]; bits != 0; bits &= bits - 1)
                visit(static_cast<qint64>(word) * lanes + std::countr_zero(bits) + 1);
    }

    /// Keeps the positions for which `test(position − 1)` holds. Stretches with nothing left in them are not looked at.
    template <typename Test>
    void keep(Test test)
    {
        constexpr int fewBits = 12;
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            const quint64 bits = m_words[word];
            if (bits == 0)
                continue;
            const std::size_t base = word * lanes;
            const bool isWhole = base + lanes <= static_cast<std::size_t>(m_size);
            m_words[word] =
                isWhole && std::popcount(bits) > fewBits ? bits & testAll(base, test) : testEach(base, bits, test);
        }
    }

private:
    static std::size_t wordOf(qint64 position) { return static_cast<std::size_t>(position - 1) / lanes; }
    static unsigned bitOf(qint64 position) { return static_cast<unsigned>(position - 1) % lanes; }

    template <typename Test>
    static quint64 testAll(std::size_t base, Test test)
    {
        quint64 mask = 0;
        for (std::size_t lane = 0; lane < lanes; ++lane)
            mask |= static_cast<quint64>(static_cast<bool>(test(base + lane))) << lane;
        return mask;
    }

    template <typename Test>
    static quint64 testEach(std::size_t base, quint64 bits, Test test)
    {
        quint64 kept = bits;
        for (; bits != 0; bits &= bits - 1) {
            const auto lane = static_cast<unsigned>(std::countr_zero(bits));
            if (!test(base + lane))
                kept &= ~(quint64{1} << lane);
        }
        return kept;
    }

    qint64 m_size = 0;
    std::vector<quint64> m_words;
};

} // namespace docket::order_index
