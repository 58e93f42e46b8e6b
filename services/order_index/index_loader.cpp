// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/order_index/index_loader.h"

#include <algorithm>

namespace docket::order_index {

IndexLoader::IndexLoader(OrderIndex &index) : m_index(index)
{
    m_columns.resize(0);
}

void IndexLoader::reserve(qint64 size)
{
    m_columns.reserve(size);
}

void IndexLoader::addTerm(qint64 id, QByteArrayView text)
{
    constexpr qint64 mostTerms = 1LL << 28; // a wild id must not take all memory
    if (id < 0 || id >= mostTerms)
        return;
    const auto slot = static_cast<std::size_t>(id);
    if (slot >= m_textOfTerm.size()) {
        m_textOfTerm.resize(slot + 1 + slot / 2, unknown);
        for (auto &codes : m_codeOfTerm)
            codes.resize(m_textOfTerm.size(), unknown);
    }
    m_textOfTerm[slot] = m_texts.codeOf(text);
}

void IndexLoader::addRow(const FactsRow &facts)
{
    if (facts.position < 1 || facts.position > std::numeric_limits<qint32>::max())
        return;
    if (facts.position > m_columns.present.size())
        m_columns.resize(facts.position);
    const auto row = static_cast<std::size_t>(facts.position - 1);
    m_columns.set(row, facts);
    for (std::size_t column = 0; column < termColumnCount; ++column)
        m_columns.codes[column][row] = codeOf(column, facts.terms[column]);
}

quint32 IndexLoader::codeOf(std::size_t column, qint64 term)
{
    const auto slot = static_cast<std::size_t>(term);
    if (term < 0 || slot >= m_textOfTerm.size() || m_textOfTerm[slot] == unknown)
        return 0;
    quint32 &code = m_codeOfTerm[column][slot];
    if (code == unknown)
        code = m_columns.dictionaries[column].codeOf(m_texts.text(m_textOfTerm[slot]));
    return code;
}

void IndexLoader::finish()
{
    m_index.finishLoading(std::move(m_columns));
}

} // namespace docket::order_index
