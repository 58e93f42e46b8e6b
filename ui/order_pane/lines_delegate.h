// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace docket::ui {

/// Paints a line of an order in little width: quantity, product and net in one row; SKU and price below; below that,
/// in words, what of it is shipped, backordered or canceled.
class LinesDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `theme` outlives the delegate.
    explicit LinesDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    /// The SKU was clicked.
    void skuClicked(const QString &sku);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    struct Places;
    [[nodiscard]] Places placesOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace docket::ui
