// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ordering/ports.h"

namespace docket::ordering {

domain::Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace docket::ordering
