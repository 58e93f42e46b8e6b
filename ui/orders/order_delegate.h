// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_table/order_table_model.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace docket::ui {

/// Paints the cells of the order table: status as a chip, marks as icons, what is overdue with an icon and a color of
/// its own, numbers with digits of one width. What it paints in pictures the model says in words.
class OrderDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int markSize = 16;

    /// All outlive the delegate.
    OrderDelegate(const models::OrderTableModel &model, const workspace::Workspace &shop, const Theme &theme,
                  QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// −1: none.
    void setHoveredRow(int row) { m_hoveredRow = row; }
    /// After a change of theme or language.
    void forgetPictures();

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMarks(QPainter &painter, const QStyleOptionViewItem &option, const models::OrderRow &row) const;
    void paintStatus(QPainter &painter, const QStyleOptionViewItem &option, const models::OrderRow &row) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const models::OrderRow *row) const;
    [[nodiscard]] QPixmap icon(const QString &name, ColorRole role, qreal ratio) const;

    const models::OrderTableModel &m_model;
    const workspace::Workspace &m_shop;
    const Theme &m_theme;
    QFont m_numberFont; ///< finding it measures fonts, too long to do for each cell
    int m_hoveredRow = -1;
    mutable QHash<QString, QPixmap> m_pictures; ///< reading and drawing an SVG for each cell would take too long
};

} // namespace docket::ui
