// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/order_actions/task_panel.h"
#include "ui/workbench/side_area.h"

#include <QObject>
#include <QPointer>

namespace docket::ui {

/// The one panel for a task in the side area. A panel that is left while it works is put away and goes on; it can be
/// brought back until another one is put away. UI thread.
class TaskPlace final : public QObject {
    Q_OBJECT

public:
    /// `side` outlives the place.
    explicit TaskPlace(SideArea *side, QObject *parent = nullptr);

    /// Leaves what is open and shows this one. Takes ownership.
    void open(TaskPanel *panel);
    /// Shows again what was put away. Does nothing when nothing was.
    void bringBack();
    [[nodiscard]] bool hasPutAway() const { return m_putAway; }
    /// A panel works, in sight or put away.
    [[nodiscard]] bool isWorking() const;

signals:
    /// A panel was left while it works.
    void putAway();
    /// `hasPutAway` may be different now.
    void changed();

private:
    void show(TaskPanel *panel);
    void leave();
    void end(TaskPanel *panel);

    SideArea *m_side;
    QPointer<TaskPanel> m_open;
    QPointer<TaskPanel> m_putAway;
};

} // namespace docket::ui
