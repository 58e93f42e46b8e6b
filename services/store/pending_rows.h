// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/decide.h"
#include "services/sql/connection.h"

#include <optional>
#include <vector>

namespace docket::store {

/// A command that had its effect here and that the hub has not confirmed.
struct PendingCommand {
    qint64 position = 0; ///< in the order of giving
    domain::Command command;
    domain::EntityRef entity;
    QString actor;
    QByteArray seen;  ///< the order, customer or product that it was given for, as JSON; empty: there was none
    QByteArray sent;  ///< as it may have arrived; empty: never sent, or answered with a conflict
    int attempts = 0; ///< that the hub itself failed at
    std::optional<qint64> appliedVersion; ///< done there; shown here until the feed brings that version

    bool operator==(const PendingCommand &) const = default;
};

/// The outbox of a copy: what was done here, in its order. Works inside the caller's transaction.
class PendingRows {
public:
    explicit PendingRows(sql::Connection &connection) : m_connection(connection) {}

    Result<void> add(const domain::Command &command, const domain::Facts &facts);
    Result<std::vector<PendingCommand>> all();
    /// What is left of a command that was not sent, and what it is for from now on.
    Result<void> rewrite(qint64 position, const domain::Command &command, const QByteArray &seen);
    Result<void> setSent(qint64 position, const QByteArray &sent);
    Result<void> setApplied(qint64 position, qint64 version);
    Result<void> countAttempt(qint64 position);
    Result<void> remove(qint64 position);
    Result<qint64> count();
    /// Those that the hub has applied and the feed has not brought yet.
    Result<qint64> countApplied();

private:
    sql::Connection &m_connection;
};

/// What a command is mainly about.
domain::EntityRef entityOf(const domain::Command &command);
/// The document that a command changes, as it is kept in `seen`; empty without one.
QByteArray documentOf(const domain::CommandBody &body, const domain::Facts &facts);
/// The facts that a document of `seen` gives. Code `damaged_document`.
Result<domain::Facts> factsFrom(const domain::CommandBody &body, const QByteArray &seen);

} // namespace docket::store
