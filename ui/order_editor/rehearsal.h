// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/workspace.h"

#include <QObject>
#include <QTimer>

namespace docket::ui {

/// What would come of some commands: nothing is changed.
struct Rehearsed {
    /// Every reason against them; the fields of a customer's begin with `customer.`.
    Rejection errors;
    std::optional<domain::Order> after;
    std::vector<domain::Event> events;
};

/// Asks the domain about a draft while it is written: a moment after the last change, and the newest question wins. UI
/// thread.
class Rehearsal final : public QObject {
    Q_OBJECT

public:
    Rehearsal(workspace::Workspace &shop, QObject *parent);

    void askSoon(std::function<std::vector<domain::Command>()> commands);
    void askNow(std::vector<domain::Command> commands);
    /// Answers that are under way are dropped.
    void cancel();

signals:
    void answered(const docket::ui::Rehearsed &rehearsed);

private:
    workspace::Workspace &m_shop;
    QTimer m_soon;
    std::function<std::vector<domain::Command>()> m_commands;
    quint64 m_question = 0;
};

/// The errors of the commands' results together, and what they lead to.
Rehearsed combined(const std::vector<domain::Command> &commands, std::vector<Decided<ordering::Outcome>> results);

} // namespace docket::ui
