// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>

#include <initializer_list>

class QLayout;
class QWidget;

namespace docket::ui {

/// While it lives, the layouts of some widgets rest: what changes in them is arranged once at the end, before it is
/// next painted. Otherwise each child that is shown has all layouts above it arranged anew at once.
///
/// A layout at rest does not notice that a widget of it goes: take it out of the layout before (`clearLayout`).
class LayoutPause {
public:
    /// Their own layouts, not those of widgets within them.
    explicit LayoutPause(std::initializer_list<QWidget *> widgets);
    ~LayoutPause();
    LayoutPause(const LayoutPause &) = delete;
    LayoutPause &operator=(const LayoutPause &) = delete;

private:
    QList<QPointer<QLayout>> m_layouts; ///< some may go meanwhile
};

/// Takes out all that is in a layout, and deletes it.
void clearLayout(QLayout &layout);

} // namespace docket::ui
