// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <span>
#include <vector>

namespace docket::order_index {

/// Texts as dense numbers from 0. Texts lie in one block of UTF-8, so that 100,000 customer names cost little more than
/// their letters. At most 4 GB of them.
class Dictionary {
public:
    /// The number of a text, which is added when it is new.
    quint32 codeOf(QByteArrayView text);
    [[nodiscard]] bool find(QByteArrayView text, quint32 &code) const;

    /// Valid until the next text is added.
    [[nodiscard]] QByteArrayView text(quint32 code) const;
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_ends.size()); }
    [[nodiscard]] qint64 bytes() const;

private:
    [[nodiscard]] std::size_t slotOf(QByteArrayView text) const;
    void grow();

    std::vector<char> m_texts;
    std::vector<quint32> m_ends;
    std::vector<quint32> m_slots; ///< code + 1 by hash, open addressing; a power of two
};

} // namespace docket::order_index
