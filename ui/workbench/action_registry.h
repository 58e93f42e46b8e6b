// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

namespace docket::ui {

/// What an action is called, how it looks, and how it is reached. Texts are functions, so that a change of language at
/// run time reaches every action.
struct ActionSpec {
    QString id;                         ///< stable, such as `order.ship`; unique
    std::function<QString()> group;     ///< heading in palette and shortcut sheet
    std::function<QString()> text;      ///< `Ship…`
    std::function<QString()> hint;      ///< tooltip; may be empty
    QString icon;                       ///< of resources/icons; may be empty
    QList<QKeySequence> shortcuts = {}; ///< the first one is shown
    Qt::ShortcutContext context = Qt::WindowShortcut;
};

/// Every action of the console: the command palette and the shortcut sheet list what is here, so an action that is not
/// registered does not exist for the keyboard. UI thread.
class ActionRegistry final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Makes the action and adds it to `owner`, which it belongs to: its shortcut works where the owner is (see
    /// ActionSpec::context), and it goes with it. Two actions with one shortcut in one window are a defect, which the
    /// tests look for. A disabled action is listed dimmed.
    QAction *add(ActionSpec spec, QWidget *owner, std::function<void()> trigger);

    /// In the order of registration; those whose owner is gone are not among them.
    [[nodiscard]] std::vector<QAction *> actions() const;
    [[nodiscard]] QAction *find(const QString &id) const;
    [[nodiscard]] QString groupOf(const QAction *action) const;

    /// Texts anew, after a change of language.
    void retranslate();
    /// Icons anew, by `icon(name)`, after a change of theme.
    void updateIcons(const std::function<QIcon(const QString &)> &icon);

private:
    struct Entry {
        ActionSpec spec;
        QAction *action = nullptr;
    };
    void setTexts(const Entry &entry);

    std::vector<Entry> m_entries;
    std::function<QIcon(const QString &)> m_icon;
};

} // namespace docket::ui
