// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/event_publishing.h"

namespace docket::models {

/// `order.created` for people: “Order placed”. A type that the program does not know stays as it is.
QString eventTypeText(const QString &type);
QString stateText(store::OutboxEntry::State state);
/// What a relay is doing, in some words: “Sending (12 on their way)”.
QString phaseText(const outbox::RelayState &state);

} // namespace docket::models
