// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace docket::ui {

/// Paints an order of a customer: number and total, status and when it was placed below.
class CustomerOrdersDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `theme` outlives the delegate.
    explicit CustomerOrdersDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace docket::ui
