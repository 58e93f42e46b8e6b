// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/csv_record.h"

#include <algorithm>

namespace docket::wire {

void CsvRecord::assign(QByteArrayView raw, qint64 line, int lineCount)
{
    m_raw = raw;
    m_base = raw.data();
    m_line = line;
    m_lineCount = lineCount;
    m_dropped = 0;
    m_problem.reset();
    m_undoubled.clear();
    for (CsvSpan &span : m_spans) {
        if (!span.doubled)
            continue;
        const qsizetype begin = m_undoubled.size();
        const QByteArrayView quoted = raw.sliced(span.begin, span.size);
        for (qsizetype i = 0; i < quoted.size(); ++i) {
            m_undoubled.append(quoted[i]);
            i += quoted[i] == '"' ? 1 : 0;
        }
        span.begin = begin;
        span.size = m_undoubled.size() - begin;
    }
}

QByteArrayView CsvRecord::field(qsizetype index) const
{
    const CsvSpan &span = m_spans.at(static_cast<std::size_t>(index));
    return QByteArrayView((span.doubled ? m_undoubled.constData() : m_base) + span.begin, span.size);
}

QStringList CsvRecord::texts() const
{
    QStringList all;
    all.reserve(fieldCount());
    for (qsizetype i = 0; i < fieldCount(); ++i)
        all.append(text(i));
    return all;
}

QByteArrayView CsvRecord::rawWithoutLineEnd() const
{
    QByteArrayView bytes = m_raw;
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    return bytes;
}

bool CsvRecord::isBlank() const
{
    return !m_problem && m_dropped == 0 && rawWithoutLineEnd().isEmpty();
}

void CsvRecord::removeFields(const QList<qsizetype> &positions, char delimiter)
{
    if (positions.isEmpty())
        return;
    const QByteArrayView whole = m_raw;
    const bool leading = positions.last() == positions.size() - 1;
    if (leading && positions.size() < fieldCount()) {
        m_raw = whole.sliced(m_spans[static_cast<std::size_t>(positions.size())].rawBegin);
    } else if (!m_problem) {
        m_rebuilt.clear();
        bool first = true;
        for (qsizetype i = 0; i < fieldCount(); ++i) {
            if (positions.contains(i))
                continue;
            if (!first)
                m_rebuilt.append(delimiter);
            const CsvSpan &span = m_spans[static_cast<std::size_t>(i)];
            m_rebuilt.append(whole.sliced(span.rawBegin, span.rawEnd - span.rawBegin));
            first = false;
        }
        m_rebuilt.append(whole.sliced(rawWithoutLineEnd().size()));
        m_raw = m_rebuilt;
    }
    for (qsizetype i = positions.size() - 1; i >= 0; --i) {
        if (positions[i] < fieldCount())
            m_spans.erase(m_spans.begin() + positions[i]);
    }
    if (m_problem && m_problem->field >= 0) {
        m_problem->field -=
            std::count_if(positions.begin(), positions.end(), [this](qsizetype p) { return p < m_problem->field; });
    }
}

} // namespace docket::wire
