// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/csv_scanner.h"

#include <algorithm>

namespace docket::wire {

CsvScanner::CsvScanner(char delimiter, const CsvLimits &limits) : m_delimiter(delimiter), m_limits(limits)
{
    for (const char c : {delimiter, '\n', '\r'})
        m_endsPlain.at(static_cast<unsigned char>(c)) = true;
}

CsvScanner::Outcome CsvScanner::scan(QByteArrayView input, bool atEnd, std::vector<CsvSpan> &spans)
{
    m_base = m_cursor = input.data();
    m_end = m_base + input.size();
    m_secondLine = nullptr;
    m_atEnd = atEnd;
    m_resumeAfterFirstLine = false;
    m_breaks = 0;
    m_spans = &spans;
    m_spans->clear();
    m_fault.reset();
    m_faultField = -1;

    for (;;) {
        Step step = Step::Refused;
        if (std::cmp_greater_equal(spans.size(), m_limits.fields))
            refuse(CsvFault::TooManyFields, false);
        else
            step = m_cursor < m_end && *m_cursor == '"' ? quotedField() : plainField();
        if (step == Step::NeedMore && input.size() >= m_limits.recordBytes)
            step = refuse(CsvFault::RecordTooLong, true);

        switch (step) {
        case Step::NextField:
            continue;
        case Step::EndOfRecord:
            m_length = m_cursor - m_base;
            m_lineCount = m_breaks + 1;
            return Outcome::Record;
        case Step::NeedMore:
            return Outcome::NeedMore;
        case Step::Refused:
            return finishRefused();
        }
    }
}

CsvScanner::Step CsvScanner::plainField()
{
    const char *const begin = m_cursor;
    const char *cursor = m_cursor;
    while (cursor < m_end && !m_endsPlain[static_cast<unsigned char>(*cursor)])
        ++cursor;
    m_cursor = cursor;
    const qsizetype size = cursor - begin;
    if (size > m_limits.fieldBytes)
        return refuse(CsvFault::FieldTooLong, false);
    if (cursor == m_end && !m_atEnd)
        return Step::NeedMore;
    add({begin - m_base, cursor - m_base, begin - m_base, size, false, false});
    return afterField();
}

CsvScanner::Step CsvScanner::quotedField()
{
    const char *const raw = m_cursor;
    const char *const begin = ++m_cursor;
    const int openedAfterBreaks = m_breaks;
    bool doubled = false;
    for (;;) {
        while (m_cursor < m_end && *m_cursor != '"' && *m_cursor != '\n' && *m_cursor != '\r')
            ++m_cursor;
        if (m_cursor - begin > m_limits.fieldBytes)
            return refuse(m_breaks > openedAfterBreaks ? CsvFault::UnclosedQuote : CsvFault::FieldTooLong, true);
        if (m_cursor == m_end)
            return m_atEnd ? refuse(CsvFault::UnclosedQuote, true) : Step::NeedMore;
        if (*m_cursor != '"') {
            if (!passLineBreak())
                return Step::NeedMore;
            if (++m_breaks == 1)
                m_secondLine = m_cursor;
            continue;
        }
        if (m_cursor + 1 == m_end && !m_atEnd)
            return Step::NeedMore;
        if (m_cursor + 1 < m_end && m_cursor[1] == '"') {
            doubled = true;
            m_cursor += 2;
            continue;
        }
        break;
    }
    const qsizetype size = m_cursor - begin;
    ++m_cursor;
    const bool ends = m_cursor == m_end || m_endsPlain[static_cast<unsigned char>(*m_cursor)];
    if (!ends)
        return refuse(CsvFault::StrayText, m_breaks > openedAfterBreaks);
    add({raw - m_base, m_cursor - m_base, begin - m_base, size, true, doubled});
    return afterField();
}

CsvScanner::Step CsvScanner::afterField()
{
    if (m_cursor == m_end)
        return m_atEnd ? Step::EndOfRecord : Step::NeedMore;
    if (*m_cursor == m_delimiter) {
        ++m_cursor;
        return Step::NextField;
    }
    return passLineBreak() ? Step::EndOfRecord : Step::NeedMore;
}

bool CsvScanner::passLineBreak()
{
    if (*m_cursor == '\n') {
        ++m_cursor;
        return true;
    }
    if (m_cursor + 1 == m_end && !m_atEnd)
        return false;
    ++m_cursor;
    if (m_cursor < m_end && *m_cursor == '\n')
        ++m_cursor;
    return true;
}

CsvScanner::Step CsvScanner::refuse(CsvFault fault, bool resumeAfterFirstLine)
{
    m_fault = fault;
    m_faultField = static_cast<qsizetype>(m_spans->size());
    m_resumeAfterFirstLine = resumeAfterFirstLine;
    return Step::Refused;
}

CsvScanner::Outcome CsvScanner::finishRefused()
{
    if (m_resumeAfterFirstLine && m_secondLine != nullptr) {
        m_length = m_secondLine - m_base;
        m_lineCount = 1;
        while (!m_spans->empty() && m_spans->back().rawEnd > m_length)
            m_spans->pop_back();
        return Outcome::Record;
    }
    while (m_cursor < m_end && *m_cursor != '\n' && *m_cursor != '\r')
        ++m_cursor;
    const bool lineEndSeen = m_cursor < m_end ? passLineBreak() : m_atEnd;
    if (!lineEndSeen)
        return m_end - m_base < m_limits.recordBytes ? Outcome::NeedMore : Outcome::TooLong;
    m_length = m_cursor - m_base;
    m_lineCount = m_breaks + 1;
    return Outcome::Record;
}

char sniffDelimiter(QByteArrayView head)
{
    static constexpr std::array candidates{',', ';', '\t', '|'};
    std::array<int, candidates.size()> counts{};
    bool quoted = false;
    for (const char c : head) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n' || c == '\r')
            break;
        for (std::size_t i = 0; i < candidates.size(); ++i)
            counts[i] += c == candidates[i] ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return candidates[static_cast<std::size_t>(most - counts.begin())];
}

} // namespace docket::wire
