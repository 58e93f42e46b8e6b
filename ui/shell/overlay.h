// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QPointer>
#include <QWidget>

namespace docket::ui {

/// A panel over the dimmed window, such as the command palette. Esc, or a click beside the panel, closes it, and the
/// focus goes back to where it was. While it is open the window's shortcuts rest and Tab stays inside. It is part of
/// the window, so no event loop is nested and nothing grabs the screen.
class Overlay : public QWidget {
    Q_OBJECT

public:
    enum class Place : quint8 { Top, Center, BottomTrailing };

    /// `window` is covered; it owns the overlay.
    Overlay(const Theme &theme, Place place, QWidget *window);

    virtual void open();
    /// Hides it. Nothing happens when it is not open.
    void close();
    [[nodiscard]] bool isOpen() const { return isVisible(); }

signals:
    void closed();

protected:
    /// What is on the panel goes in here.
    [[nodiscard]] QFrame *panel() const { return m_panel; }
    /// As large as it likes, if the window has the room.
    void setPanelSize(const QSize &size);
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();

    const Theme &m_theme;
    Place m_place;
    QFrame *m_panel;
    QSize m_panelSize;
    QPointer<QWidget> m_focusBefore;
};

} // namespace docket::ui
