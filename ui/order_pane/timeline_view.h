// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/order_pane/fitted_list.h"
#include "ui/order_pane/timeline_delegate.h"

namespace docket::ui {

/// The timeline of an order. Details of an entry open and close with a click, Enter or the space bar, and by the arrow
/// keys as in a tree.
class TimelineView final : public FittedList {
    Q_OBJECT

public:
    /// `theme` outlives the view.
    explicit TimelineView(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] bool isOpen(const QModelIndex &index) const { return m_delegate->isOpen(index); }
    void setOpen(const QModelIndex &index, bool isOpen);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TimelineDelegate *m_delegate;
};

} // namespace docket::ui
