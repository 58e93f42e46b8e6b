// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QPushButton>

#include <QHash>
#include <QPointer>

class QMenu;
class QToolButton;

namespace docket::ui {

/// A button that is its action: text, icon, tooltip, enabled and visible follow it.
class ActionButton final : public QPushButton {
    Q_OBJECT

public:
    /// `primaryIcon`: this is the one raised button of its place, with that icon in the color that suits it.
    ActionButton(QAction *action, const Theme &theme, const QString &primaryIcon, QWidget *parent = nullptr);

    [[nodiscard]] QAction *action() const { return m_action; }
    /// Instead of the action's own text, which screen readers still read; empty: that one.
    void setWord(const QString &word);

private:
    void follow();

    const Theme &m_theme;
    QPointer<QAction> m_action;
    QString m_primaryIcon;
    QString m_word;
};

/// Which actions a place offers, by their ids in the registry.
struct ActionChoice {
    QString primary;
    QString primaryIcon;
    QStringList others;
    QStringList more = {};              ///< in a menu
    QHash<QString, QString> words = {}; ///< by id; shorter than the action's own where the place says the rest

    bool operator==(const ActionChoice &) const = default;
};

/// A row of buttons for actions that other parts register. Those that are not there are not shown; `refresh` looks
/// again.
class ActionButtons final : public QWidget {
    Q_OBJECT

public:
    ActionButtons(const Workbench &workbench, QWidget *parent = nullptr);

    void setChoice(const ActionChoice &choice);
    void refresh();
    void retranslate();

private:
    void openMenu();
    [[nodiscard]] QList<QPointer<QAction>> shownActions() const;

    const Workbench &m_workbench;
    ActionChoice m_choice;
    QList<QPointer<QAction>> m_shown;
    QList<ActionButton *> m_buttons;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace docket::ui
