// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/wire/cloud_event.h"

namespace docket::wire {

/// An event that can never be delivered as it is, and why.
struct DeadLetterView {
    const PublishedEvent &event;
    int attempts = 0;
    QString code;
    QString reason;
};

QByteArray toJson(const DeadLetterView &letter);

} // namespace docket::wire
