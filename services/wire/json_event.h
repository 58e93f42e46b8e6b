// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"
#include "services/wire/json_page.h"

namespace docket::wire {

/// The payload of an event, with before and after: what the store keeps and subscribers get as `data`.
QByteArray payloadToJson(const domain::EventBody &body);
/// `type` is `typeOf(body)`. Code `unknown_event_type` for a type this version does not know.
Decided<domain::EventBody> payloadFromJson(const QString &type, QByteArrayView json);

/// The whole event: envelope and payload.
QByteArray toJson(const domain::Event &event);
/// A page of whole events of one order. Events of types that this version does not know are left out.
Decided<Page<domain::Event>> orderEventsFromJson(QByteArrayView json);

} // namespace docket::wire
