// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QSet>
#include <QStyledItemDelegate>
#include <QUuid>

namespace docket::ui {

/// Paints an entry of the timeline: an icon on a line through time, what happened, when and who, and when it is open,
/// each change with before and after.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// An entry with so many details is open from the beginning.
    static constexpr qsizetype openDetails = 3;

    /// `theme` outlives the delegate.
    explicit TimelineDelegate(const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] bool isOpen(const QModelIndex &index) const;
    [[nodiscard]] static bool canOpen(const QModelIndex &index);
    void setOpen(const QModelIndex &index, bool isOpen);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Give the height; paint when there is a painter.
    int arrange(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int arrangeDetails(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                       QRect place) const;
    void paintRail(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
    QSet<QUuid> m_toggled; ///< event ids that are not as they begin
};

} // namespace docket::ui
