// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"

#include <QByteArrayView>

namespace docket::wire {

/// Reads the payload of a `create_order` command, as a person or a script writes it. Every mistake at once, with its
/// path. A `number` and a `source` are not taken: orders made here get theirs here.
Decided<domain::CreateOrder> createOrderFromJson(QByteArrayView json);

} // namespace docket::wire
