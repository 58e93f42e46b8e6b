// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <optional>
#include <vector>

namespace docket::wire {

/// What one row may hold at most. A row beyond it is refused; the rows around it are not.
struct CsvLimits {
    qsizetype fieldBytes = 1024 * 1024;
    qsizetype recordBytes = 8 * 1024 * 1024;
    qsizetype fields = 4096;
};

/// Where a field stands in the scanned bytes: `rawBegin..rawEnd` with its quotes, `begin` and `size` without them.
/// `doubled` says that doubled quotes inside are still to be undone.
struct CsvSpan {
    qsizetype rawBegin = 0;
    qsizetype rawEnd = 0;
    qsizetype begin = 0;
    qsizetype size = 0;
    bool quoted = false;
    bool doubled = false;
};

enum class CsvFault { StrayText, UnclosedQuote, FieldTooLong, RecordTooLong, TooManyFields };

/// Finds one record at the start of some bytes (RFC 4180 with any of LF, CRLF, CR as line end). Pure: no I/O and no
/// memory between calls, so that a record cut by a chunk boundary is simply scanned again with more bytes.
///
/// A quoting fault refuses as little as possible: when the quote at fault was opened on an earlier line, only the first
/// line of the row is refused and scanning resumes on its second, so that one bad quote does not eat the file.
class CsvScanner {
public:
    enum class Outcome {
        Record,   ///< `length` bytes are a record, perhaps a refused one (see fault())
        NeedMore, ///< the record goes on behind the given bytes
        TooLong,  ///< refused, and its line does not even end within the limit: the caller skips to the line end
    };

    CsvScanner(char delimiter, const CsvLimits &limits);

    /// `atEnd` says that nothing follows `input`. Spans of the fields found go to `spans`.
    Outcome scan(QByteArrayView input, bool atEnd, std::vector<CsvSpan> &spans);

    qsizetype length() const { return m_length; }
    int lineCount() const { return m_lineCount; }
    std::optional<CsvFault> fault() const { return m_fault; }
    /// 0-based field at fault.
    qsizetype faultField() const { return m_faultField; }

private:
    enum class Step { NextField, EndOfRecord, NeedMore, Refused };

    Step plainField();
    Step quotedField();
    /// Passes the line break under the cursor; false when it is a CR at the very end and an LF may follow.
    bool passLineBreak();
    Step afterField();
    Step refuse(CsvFault fault, bool resumeAfterFirstLine);
    Outcome finishRefused();
    void add(const CsvSpan &span) { m_spans->push_back(span); }

    std::array<bool, 256> m_endsPlain{};
    char m_delimiter;
    CsvLimits m_limits;

    // One scan's state.
    const char *m_base = nullptr;
    const char *m_cursor = nullptr;
    const char *m_end = nullptr;
    const char *m_secondLine = nullptr;
    bool m_atEnd = false;
    bool m_resumeAfterFirstLine = false;
    int m_breaks = 0;
    std::vector<CsvSpan> *m_spans = nullptr;

    qsizetype m_length = 0;
    int m_lineCount = 0;
    std::optional<CsvFault> m_fault;
    qsizetype m_faultField = -1;
};

/// The most frequent of `,` `;` tab `|` outside quotes in the first record of `head`; `,` when there is none.
char sniffDelimiter(QByteArrayView head);

} // namespace docket::wire
