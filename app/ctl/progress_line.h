// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"

#include <QElapsedTimer>

namespace docket::ctl {

/// How far long work has come, in the last line of the terminal: part done, rate and time left. Drawn a few times a
/// second, and only when standard error is a terminal. Gone when destroyed.
class ProgressLine {
public:
    /// `output` outlives the line. `unit` is what is counted, such as "rows".
    ProgressLine(Output &output, QString what, QString unit);
    ~ProgressLine() { m_output.replaceStatus({}); }
    Q_DISABLE_COPY_MOVE(ProgressLine)

    /// `part` of `whole` says how far it is (bytes, say), `count` how many units; a `whole` of 0 is not known.
    void update(qint64 count, qint64 part, qint64 whole);

private:
    Output &m_output;
    QString m_what;
    QString m_unit;
    QElapsedTimer m_sinceStart;
    qint64 m_lastDrawn = -1;
};

} // namespace docket::ctl
