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

    /// Where the work goes on when a panel closes: `home`, unless the keyboard was elsewhere in `page` before.
    void setFocusHome(const QWidget *page, QWidget *home);

    /// Shows a panel over what is there. Takes ownership. The panel gets the focus.
    void open(QWidget *panel);
    /// Hides the panel, shows what was below and deletes the panel. The focus goes back to where it was on the page
    /// when the panel opened. Where that is gone, was a button, or was elsewhere, it goes to the panel below, or else
    /// to the home. It stays where it is when somebody took it out of the panel.
    void close(QWidget *panel);
    /// As `close`, but the panel is kept, hidden, for `open` to show again.
    void putAway(QWidget *panel);
    /// The panel on top; null when only the base is there.
    [[nodiscard]] QWidget *openPanel() const;

signals:
    void opened(QWidget *panel);
    void closed();

private:
    [[nodiscard]] QWidget *placeToReturnTo() const;
    [[nodiscard]] QWidget *placeAfter(QWidget *before) const;

    QPointer<QWidget> m_base;
    QPointer<const QWidget> m_page;
    QPointer<QWidget> m_home;
    QHash<const QWidget *, QPointer<QWidget>> m_focusBefore; ///< by panel
};

} // namespace docket::ui
