// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/silent_terminal.h"

#include <unistd.h>

namespace docket::terminal {

bool canAsk()
{
    return isatty(STDIN_FILENO) != 0;
}

SilentTerminal::SilentTerminal()
{
    m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
    if (!m_changed)
        return;
    termios silent = m_before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
}

SilentTerminal::~SilentTerminal()
{
    if (m_changed)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
}

} // namespace docket::terminal
