// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace docket::ctl {

/// While alive, Ctrl+C (and SIGTERM) asks long work to stop at a good place instead of ending the program; a second one
/// ends it at once. At most one at a time.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    [[nodiscard]] static bool isAsked();
};

} // namespace docket::ctl
