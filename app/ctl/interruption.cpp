// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/interruption.h"

#include <csignal>

namespace docket::ctl {

namespace {

// A signal can only be told to something that outlives every object: the one variable of the program.
volatile std::sig_atomic_t asked = 0; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

extern "C" void ask(int signal)
{
    if (asked != 0) {
        std::signal(signal, SIG_DFL);
        std::raise(signal);
    }
    asked = 1;
}

} // namespace

Interruption::Interruption()
{
    asked = 0;
    struct sigaction action {};
    action.sa_handler = ask;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool Interruption::isAsked()
{
    return asked != 0;
}

} // namespace docket::ctl
