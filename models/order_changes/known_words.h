// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/read_session.h"

namespace docket::models {

/// What people wrote before, for completion: from the latest orders, the most frequent first.
struct KnownWords {
    QStringList carriers;
    QStringList tags;
    QStringList cancelReasons;
    QStringList holdReasons;
};

/// For a reading thread: some hundredths of a second. What cannot be read is left out.
KnownWords readKnownWords(workspace::ReadSession &session);

} // namespace docket::models
