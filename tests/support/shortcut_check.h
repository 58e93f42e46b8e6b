// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QShortcut>
#include <QWidget>

#include <functional>

namespace docket::test {

namespace shortcut_check {

/// A shortcut and the widget from which on it works.
struct Bound {
    QKeySequence keys;
    QString name;
    Qt::ShortcutContext context = Qt::WindowShortcut;
    const QWidget *owner = nullptr;

    [[nodiscard]] bool reaches(const Bound &other) const
    {
        switch (context) {
        case Qt::ApplicationShortcut:
            return true;
        case Qt::WindowShortcut:
            return owner->window() == other.owner->window();
        case Qt::WidgetWithChildrenShortcut:
            return owner == other.owner || owner->isAncestorOf(other.owner);
        case Qt::WidgetShortcut:
            return owner == other.owner;
        }
        return false;
    }
};

inline QList<Bound> boundIn(const QWidget *window)
{
    QList<Bound> found;
    QList<const QWidget *> widgets{window};
    for (const QWidget *widget : window->findChildren<const QWidget *>())
        widgets.append(widget);
    for (const QWidget *widget : widgets) {
        for (const QAction *action : widget->actions()) {
            for (const QKeySequence &keys : action->shortcuts())
                found.append({keys, action->objectName(), action->shortcutContext(), widget});
        }
    }
    for (const auto *shortcut : window->findChildren<const QShortcut *>()) {
        const auto *owner = qobject_cast<const QWidget *>(shortcut->parent());
        if (shortcut->isEnabled() && owner)
            found.append({shortcut->key(), shortcut->objectName(), shortcut->context(), owner});
    }
    return found;
}

} // namespace shortcut_check

/// Pairs of actions and shortcuts of a window that one key press would mean at once: then Qt calls neither. Actions
/// count also while they are disabled. A shortcut of the whole window against one of a widget in it counts as well.
/// Menus are left out: they show actions of others. Hidden pages count, as it is a matter of one click until they are
/// shown; give `isCounted` to leave out what can never be there together.
inline QStringList ambiguousShortcuts(const QWidget *window,
                                      const std::function<bool(const QString &action)> &isCounted = {})
{
    const QList<shortcut_check::Bound> bound = shortcut_check::boundIn(window);
    QStringList found;
    for (qsizetype i = 0; i < bound.size(); ++i) {
        for (qsizetype j = i + 1; j < bound.size(); ++j) {
            const auto &a = bound[i];
            const auto &b = bound[j];
            const bool isTheSame = a.name == b.name || a.owner->inherits("QMenu") || b.owner->inherits("QMenu");
            if (isTheSame || a.keys.isEmpty() || a.keys != b.keys || (!a.reaches(b) && !b.reaches(a)))
                continue;
            if (isCounted && (!isCounted(a.name) || !isCounted(b.name)))
                continue;
            found.append(QStringLiteral("%1: %2 and %3").arg(a.keys.toString(), a.name, b.name));
        }
    }
    return found;
}

} // namespace docket::test
