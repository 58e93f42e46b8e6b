// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"
#include "services/domain/result.h"
#include "services/wire/json_reader.h"

namespace docket::wire {

/// Reads what `toJson(command)` wrote, of every kind but `reserve_backorder`, which nobody asks for from outside:
/// `unknown_command`. `invalid_json` and the codes of ObjectReader besides; every error with its path.
Decided<domain::Command> commandFromJson(QByteArrayView json, OtherMembers others = OtherMembers::Ignored);

/// The same from an object that is read already. What is wrong goes to `errors`, each path behind `path`.
domain::Command readCommand(const rapidjson::Value &object, const QString &path, Rejection &errors,
                            OtherMembers others);

/// The payload of a command of the kind that `nameOf` calls `type`. Nothing for a kind that is not taken from outside.
std::optional<domain::CommandBody> readPayload(const QString &type, ObjectReader &payload);

/// Reads what `toJson(rejection)` wrote. Members that this version does not know are ignored.
Decided<Rejection> rejectionFromJson(QByteArrayView json);

} // namespace docket::wire
