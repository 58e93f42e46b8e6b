// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/outbox/queue.h"
#include "services/store/outbox_rows.h"

namespace docket::ctl {

/// `queued`, `held_back`, `waiting` or `dead`.
QString toString(store::OutboxEntry::State state);

QByteArray toJson(const store::Destination &destination, const outbox::Figures &figures);
QByteArray toJson(const std::vector<store::OutboxEntry> &entries);
QByteArray toJson(const std::vector<store::OutboxDecision> &decisions);

} // namespace docket::ctl
