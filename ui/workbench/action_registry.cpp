// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/action_registry.h"

#include <QWidget>

#include <algorithm>

namespace docket::ui {

QAction *ActionRegistry::add(ActionSpec spec, QWidget *owner, std::function<void()> trigger)
{
    Q_ASSERT(!find(spec.id));
    auto *action = new QAction(owner);
    action->setObjectName(spec.id);
    action->setShortcuts(spec.shortcuts);
    action->setShortcutContext(spec.context);
    owner->addAction(action);
    connect(action, &QAction::triggered, owner, [trigger = std::move(trigger)] { trigger(); });
    connect(action, &QObject::destroyed, this, [this, action] {
        std::erase_if(m_entries, [action](const Entry &entry) { return entry.action == action; });
    });
    m_entries.push_back({std::move(spec), action});
    const Entry &entry = m_entries.back();
    setTexts(entry);
    if (m_icon && !entry.spec.icon.isEmpty())
        action->setIcon(m_icon(entry.spec.icon));
    return action;
}

std::vector<QAction *> ActionRegistry::actions() const
{
    std::vector<QAction *> all;
    all.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        all.push_back(entry.action);
    return all;
}

QAction *ActionRegistry::find(const QString &id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.spec.id == id; });
    return found == m_entries.end() ? nullptr : found->action;
}

QString ActionRegistry::groupOf(const QAction *action) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.action == action; });
    return found == m_entries.end() || !found->spec.group ? QString() : found->spec.group();
}

void ActionRegistry::retranslate()
{
    for (const Entry &entry : m_entries)
        setTexts(entry);
}

void ActionRegistry::updateIcons(const std::function<QIcon(const QString &)> &icon)
{
    m_icon = icon;
    for (const Entry &entry : m_entries) {
        if (!entry.spec.icon.isEmpty())
            entry.action->setIcon(icon(entry.spec.icon));
    }
}

void ActionRegistry::setTexts(const Entry &entry)
{
    entry.action->setText(entry.spec.text());
    const QString hint = entry.spec.hint ? entry.spec.hint() : QString();
    const QString text = hint.isEmpty() ? entry.action->text().remove(u'&') : hint;
    const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
    entry.action->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
}

} // namespace docket::ui
