// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"
#include "ui/workbench/workbench.h"

#include <QObject>

#include <memory>
#include <optional>

namespace docket::ui {

/// A change that cannot be taken back once it is done, and is therefore kept waiting for as long as an undo is offered.
/// It is carried out when that time is over, when another change is made, and when the program ends.
///
/// The waiting command is kept in the shop's database meanwhile: after a crash `resume` carries it out and says so. Its
/// id is fixed, so it has its effect once. UI thread.
class HeldBack final : public QObject {
    Q_OBJECT

public:
    explicit HeldBack(Workbench &workbench, QObject *parent = nullptr);

    /// `number` is the order's, for what is said. What waited before is carried out first.
    void hold(const domain::Command &command, const QString &number);
    /// Not waiting any longer. Does nothing when nothing waits.
    void carryOutNow();
    /// What was waiting when the program last ended without its end. Call once, when the screens are there.
    void resume();

    /// The order with a waiting change; null when there is none.
    [[nodiscard]] QUuid orderId() const;
    /// What will become of the order, for a place beside it; see ChangeWords::waiting. Empty when nothing waits.
    [[nodiscard]] QString text() const;

signals:
    void changed();

private:
    struct Waiting {
        domain::Command command;
        QString number;
    };

    void end(const QUuid &commandId, bool isWanted);
    void carryOut(const domain::Command &command, const QString &number);
    void takeBack(const domain::Command &command, const QString &number);
    void resume(const store::KeptDocument &document);

    Workbench &m_workbench;
    std::optional<Waiting> m_waiting;
};

} // namespace docket::ui
