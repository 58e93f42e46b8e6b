// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/candidate_delegate.h"

#include "models/lookup/finder.h"

#include <QPainter>

namespace docket::ui {

CandidateDelegate::CandidateDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

void CandidateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.color(ColorRole::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, m_theme.color(ColorRole::Raised));

    const QRect area = option.rect.adjusted(Theme::space, Theme::space / 2, -Theme::space, -Theme::space / 2);
    const int lineHeight = option.fontMetrics.height();
    QRect first(area.left(), area.top(), area.width(), lineHeight);
    const QRect second(area.left(), area.top() + lineHeight, area.width(), lineHeight);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, area, rect); };
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const Qt::Alignment trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter;

    const QString side = index.data(models::Finder::SideRole).toString();
    // A pixel more than it takes: widths are rounded down, and a text that just fits would be cut.
    const int sideWidth = std::min(option.fontMetrics.horizontalAdvance(side) + 1, area.width() / 2);
    const QRect sideArea(area.right() - sideWidth + 1, area.top(), sideWidth, lineHeight);
    if (!side.isEmpty())
        first.setRight(sideArea.left() - Theme::space);
    const auto draw = [&](const QRect &rect, Qt::Alignment alignment, ColorRole role, const QString &text) {
        painter->setPen(m_theme.color(role));
        painter->drawText(visual(rect), static_cast<int>(alignment),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
    };
    painter->setFont(option.font);
    draw(first, leading, ColorRole::Text, index.data(models::Finder::TitleRole).toString());
    draw(sideArea, trailing, ColorRole::Secondary, side);
    draw(second, leading, ColorRole::Secondary, index.data(models::Finder::DetailRole).toString());
    painter->restore();
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {0, 2 * option.fontMetrics.height() + Theme::space};
}

} // namespace docket::ui
