// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <termios.h>

namespace docket::terminal {

/// Whether somebody can be asked: standard input is a terminal.
bool canAsk();

/// Switches the echo of the terminal on standard input off for a scope, so that nobody reads over a shoulder. Does
/// nothing when there is no terminal.
class SilentTerminal {
public:
    SilentTerminal();
    ~SilentTerminal();
    Q_DISABLE_COPY_MOVE(SilentTerminal)

private:
    termios m_before{};
    bool m_changed = false;
};

} // namespace docket::terminal
