// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/words.h"

#include <algorithm>
#include <vector>

namespace docket::models {

/// What a row is sorted by: rows with nothing there stand last, whatever the direction; ties are broken by `tie`.
struct SortValue {
    bool isEmpty = false;
    qint64 number = 0;
    QByteArray text; ///< of search::sortKey
    QString tie;

    static SortValue of(const QString &text, const QString &tie)
    {
        return {text.isEmpty(), 0, search::sortKey(text), tie};
    }
    static SortValue of(qint64 number, const QString &tie) { return {false, number, {}, tie}; }
};

/// Takes any number of rows and keeps the first `limit` in their order, so that memory does not grow with what is read.
template <typename Row>
class FirstRows {
public:
    FirstRows(qint64 limit, bool descending) : m_limit(static_cast<std::size_t>(limit)), m_isDescending(descending) {}

    void add(SortValue value, Row row)
    {
        ++m_total;
        m_rows.push_back({std::move(value), std::move(row)});
        if (m_rows.size() >= 2 * m_limit + 64)
            shrink();
    }

    /// Of all that were added.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] std::vector<Row> take()
    {
        std::sort(m_rows.begin(), m_rows.end(), before());
        if (m_rows.size() > m_limit)
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(m_limit), m_rows.end());
        std::vector<Row> rows;
        rows.reserve(m_rows.size());
        for (Entry &entry : m_rows)
            rows.push_back(std::move(entry.row));
        m_rows.clear();
        return rows;
    }

private:
    struct Entry {
        SortValue value;
        Row row;
    };

    auto before() const
    {
        return [descending = m_isDescending](const Entry &a, const Entry &b) {
            if (a.value.isEmpty != b.value.isEmpty)
                return b.value.isEmpty;
            if (a.value.number != b.value.number)
                return descending ? a.value.number > b.value.number : a.value.number < b.value.number;
            if (a.value.text != b.value.text)
                return descending ? a.value.text > b.value.text : a.value.text < b.value.text;
            return a.value.tie < b.value.tie;
        };
    }
    void shrink()
    {
        const auto end = m_rows.begin() + static_cast<std::ptrdiff_t>(m_limit);
        std::nth_element(m_rows.begin(), end, m_rows.end(), before());
        m_rows.erase(end, m_rows.end());
    }

    std::size_t m_limit;
    bool m_isDescending;
    std::vector<Entry> m_rows;
    qint64 m_total = 0;
};

} // namespace docket::models
