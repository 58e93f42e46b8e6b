// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/action_registry.h"

#include <QAbstractListModel>
#include <QPointer>

namespace docket::ui {

/// One line of the command palette.
struct PaletteEntry {
    QString text;
    QString detail;   ///< the group of an action, or what kind of thing was found
    QString keys;     ///< the shortcut
    QString iconName; ///< for what was found; actions bring their own icon
    QList<int> marked;
    QPointer<QAction> action;
    std::function<void()> go; ///< for what is not an action
    bool isEnabled = true;
};

/// What the palette lists: actions that answer what was typed, then what was found in the shop. UI thread.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, KeysRole, MarkedRole, EnabledRole, IconNameRole };

    explicit PaletteModel(const ActionRegistry &actions, QObject *parent = nullptr);

    /// Lists the actions that match: enabled ones first, recently used ones first among equals.
    void setTyped(const QString &typed, const QStringList &recent);
    /// Replaces what stands after the actions.
    void setFound(std::vector<PaletteEntry> found);
    [[nodiscard]] const PaletteEntry *entry(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const ActionRegistry &m_actions;
    std::vector<PaletteEntry> m_entries;
    std::size_t m_actionCount = 0;
};

} // namespace docket::ui
