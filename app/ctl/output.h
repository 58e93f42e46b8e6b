// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QByteArrayView>
#include <QString>

namespace docket::ctl {

/// Where words go: data to standard output, everything said about it to standard error, so that a pipe gets data only.
/// Used by one thread.
class Output {
public:
    Output();

    /// A line of data.
    void line(const QString &text = {});
    void bytes(QByteArrayView bytes);
    /// A sentence for the person who started the program.
    void say(const QString &sentence);
    /// Puts `text` in place of the line that the cursor of standard error is in; nothing when it is no terminal.
    void replaceStatus(const QString &text);

    /// Hands everything out. `io_error` when standard output did not take it (a full disk).
    Result<void> flush();

    [[nodiscard]] bool isTerminal() const { return m_outIsTerminal; }
    [[nodiscard]] bool hasStatusLine() const { return m_errorIsTerminal; }
    /// Columns of the terminal, 80 when that is not known.
    [[nodiscard]] int terminalWidth() const;

private:
    bool m_outIsTerminal;
    bool m_errorIsTerminal;
    bool m_failed = false;
    bool m_statusShown = false;
};

/// Text as a terminal may show it: control characters, and those that turn the direction of writing, are replaced, so
/// that nothing stored in the data can work the terminal. Line breaks stay.
QString printable(QString text);

} // namespace docket::ctl
