// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"

namespace docket::wire {

/// A command as the hub takes it: `{id, order_id, base_version, happened_at, type, payload}`.
QByteArray toJson(const domain::Command &command);

/// SHA-256 of everything but the command's id and moment: tells a repeated command from another one with the same id.
QByteArray digestOf(const domain::Command &command);

/// A list of errors, as `[{code, field, message}]`.
QByteArray toJson(const Rejection &rejection);

} // namespace docket::wire
