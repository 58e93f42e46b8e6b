// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace docket::sample {

/// A fast random sequence that is the same on every platform and with every standard library (the standard's own
/// distributions are not): splitmix64. Cheap to make, so that anything can have a sequence of its own.
class Random {
public:
    explicit Random(quint64 seed) : m_state(seed) {}
    /// An independent sequence for thing number `index` of kind `kind`.
    Random(quint64 seed, quint64 kind, quint64 index) : m_state(mix(seed ^ mix(kind)) ^ mix(index + 1)) {}

    quint64 next()
    {
        m_state += 0x9E37'79B9'7F4A'7C15U;
        return mix(m_state);
    }

    /// 0 … bound − 1; `bound` from 1 to 2^32.
    qint64 below(qint64 bound) { return static_cast<qint64>(((next() >> 32U) * static_cast<quint64>(bound)) >> 32U); }
    qint64 between(qint64 first, qint64 last) { return first + below(last - first + 1); }
    bool chance(int perThousand) { return below(1000) < perThousand; }
    /// 0 … 1, without 1.
    double fraction() { return static_cast<double>(next() >> 11U) * 0x1p-53; }

    template <typename List>
    const auto &pick(const List &list)
    {
        return list[static_cast<decltype(list.size())>(below(static_cast<qint64>(list.size())))];
    }

private:
    static quint64 mix(quint64 value)
    {
        value = (value ^ (value >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
        value = (value ^ (value >> 27U)) * 0x94D0'49BB'1331'11EBU;
        return value ^ (value >> 31U);
    }

    quint64 m_state;
};

} // namespace docket::sample
