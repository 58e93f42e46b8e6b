// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/events.h"
#include "services/domain/result.h"
#include "services/wire/json_reader.h"

#include <QByteArrayList>

namespace docket::wire {

/// A batch of commands: `{"commands": [{id, order_id, base_version, happened_at, type, payload}]}`. A command that
/// cannot be read has its errors in its place; the others are not touched by it.
struct CommandBatch {
    struct Item {
        QUuid id; ///< null when it cannot be read
        Decided<domain::Command> command;
    };
    std::vector<Item> items;
};

/// Fails only when there is no list of commands at all.
Decided<CommandBatch> batchFromJson(QByteArrayView json);
/// A batch of commands that are JSON already.
QByteArray batchToJson(const QByteArrayList &commands);

/// What became of a command: `{"id", "status", "version", "order", "events", "errors"}`.
///
/// | status | meaning |
/// | --- | --- |
/// | `applied` | it had its effect |
/// | `duplicate` | it had its effect before; `version` is that of the first time, `order` as it is now |
/// | `conflict` | the order is not what `base_version` says any more: nothing was changed |
/// | `rejected` | nothing was changed, and nothing would be if it were sent again as it is |
/// | `in_progress` | the same command is being carried out at this moment: ask again |
struct CommandResult {
    QUuid id;
    QString status;
    qint64 version = 0;
    std::optional<domain::Order> order;
    std::vector<domain::Event> events;
    Rejection errors;
};

/// `{"results": […]}`, in the order of the commands.
QByteArray toJson(const std::vector<CommandResult> &results);
/// Without orders and events, which copies get by the feed.
Decided<std::vector<CommandResult>> commandResultsFromJson(QByteArrayView json);

} // namespace docket::wire
