// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QStackedWidget>

namespace docket::ui {

/// The area right of the order table. It shows the order's details; a panel for one task (editing, shipping, canceling)
/// lies over them until it is done. UI thread.
class SideArea final : public QStackedWidget {
    Q_OBJECT

public:
    explicit SideArea(QWidget *parent = nullptr);

    /// What is shown when no task is open. Takes ownership.
    void setBase(QWidget *base);
    [[nodiscard]] QWidget *base() const { return m_base; }

    /// Shows a panel over what is there. Takes ownership. The panel gets the
    /// focus.
    void open(QWidget *panel);
    /// Hides the panel, shows what was below and deletes the panel. The focus goes back to where it was when it opened.
    void close(QWidget *panel);
    /// As `close`, but the panel is kept, hidden, for `open` to show again.
    void putAway(QWidget *panel);
    /// The panel on top; null when only the base is there.
    [[nodiscard]] QWidget *openPanel() const;

signals:
    void opened(QWidget *panel);
    void closed();

private:
    QPointer<QWidget> m_base;
    QHash<const QWidget *, QPointer<QWidget>> m_focusBefore; ///< by panel
};

} // namespace docket::ui
