// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_pane/customer_orders_delegate.h"

#include "models/order_detail/customer_orders_model.h"
#include "ui/order_pane/delegate_text.h"
#include "ui/widgets/status_chip.h"

#include <QPainter>

namespace docket::ui {

using models::CustomerOrdersModel;

namespace {
constexpr int pad = 6;
constexpr int gap = 4;
constexpr int chipHeight = 20;
} // namespace

CustomerOrdersDelegate::CustomerOrdersDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void CustomerOrdersDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QStyleOptionViewItem o = option;
    initStyleOption(&o, index);
    const QRect content = o.rect.adjusted(pad, pad, -pad, -pad);
    const QString total = index.data(CustomerOrdersModel::TotalRole).toString();
    const QString when = index.data(CustomerOrdersModel::WhenRole).toString();
    const int lineHeight = QFontMetrics(o.font).height();
    painter->save();
    paintFocus(*painter, o, m_theme);
    painter->setFont(m_theme.numberFont());
    const int totalWidth = painter->fontMetrics().horizontalAdvance(total) + 1;
    const QRect first(content.left(), content.top(), content.width(), lineHeight);
    painter->setPen(m_theme.color(ColorRole::Text));
    paintLine(*painter, o, first.adjusted(first.width() - totalWidth, 0, 0, 0), total, Side::Trailing);
    painter->setPen(m_theme.color(ColorRole::Accent));
    paintLine(*painter, o, first.adjusted(0, 0, -totalWidth - gap, 0), index.data().toString());

    QRect second(content.left(), first.bottom() + 1 + gap, content.width(), chipHeight);
    painter->setFont(smaller(o.font));
    const int whenWidth = painter->fontMetrics().horizontalAdvance(when) + 1;
    painter->setPen(m_theme.color(ColorRole::Secondary));
    paintLine(*painter, o, second.adjusted(second.width() - whenWidth, 0, 0, 0), when, Side::Trailing);
    second.adjust(0, 0, -whenWidth - gap, 0);
    const auto status = static_cast<domain::OrderStatus>(index.data(CustomerOrdersModel::StatusRole).toInt());
    const int used = StatusChip::of(status).paint(*painter, mirrored(o, second), m_theme, o.direction);
    if (index.data(CustomerOrdersModel::IsHeldRole).toBool())
        StatusChip::hold().paint(*painter, mirrored(o, second.adjusted(used + gap, 0, 0, 0)), m_theme, o.direction);
    painter->restore();
}

QSize CustomerOrdersDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, pad * 2 + QFontMetrics(option.font).height() + gap + chipHeight};
}

} // namespace docket::ui
