// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace docket::ui {

/// Draws a line of the command palette: icon, text with the letters that were typed in bold, group, shortcut.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    PaletteDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static int rowHeight(const Theme &theme);

private:
    void paintText(QPainter &painter, const QRect &area, const QString &text, const QList<int> &marked,
                   bool isMirrored) const;

    const Theme &m_theme;
};

} // namespace docket::ui
