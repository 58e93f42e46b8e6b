// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_delegate.h"

#include "ui/shell/palette_model.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace docket::ui {

namespace {

constexpr int iconSize = 16;
constexpr int padding = 12;
constexpr int gap = 10;

QRect mirrored(const QRect &rect, const QRect &within, bool isMirrored)
{
    return isMirrored ? QRect(within.left() + within.right() - rect.right(), rect.y(), rect.width(), rect.height())
                      : rect;
}

QList<QTextLayout::FormatRange> formats(const QList<int> &marked, const QColor &color)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const int character : marked) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        bold.setForeground(color);
        ranges.append({character, 1, bold});
    }
    return ranges;
}

} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight(m_theme)};
}

int PaletteDelegate::rowHeight(const Theme &theme)
{
    return theme.rowHeight() + 4;
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const bool isEnabled = index.data(PaletteModel::EnabledRole).toBool();
    const QRect row = option.rect;
    if ((option.state & QStyle::State_Selected) != 0) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(ColorRole::Selection));
        painter->drawRoundedRect(row.adjusted(6, 1, -6, -1), Theme::radius, Theme::radius);
    }

    QRect inside = row.adjusted(padding, 0, -padding, 0);
    const QRect icon(inside.left(), inside.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    const QString iconName = index.data(PaletteModel::IconNameRole).toString();
    const QIcon shown = iconName.isEmpty() ? index.data(Qt::DecorationRole).value<QIcon>()
                                           : m_theme.icon(iconName, ColorRole::Secondary);
    shown.paint(painter, mirrored(icon, row, isMirrored), Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    inside.setLeft(icon.right() + gap);

    painter->setFont(option.font);
    const int trailing = static_cast<int>((isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    painter->setPen(m_theme.color(ColorRole::Secondary));
    for (const int role : {PaletteModel::KeysRole, PaletteModel::DetailRole}) {
        const QString words = index.data(role).toString();
        if (words.isEmpty())
            continue;
        // Of the font that is painted with: the style sheet may have changed it.
        const QFontMetrics metrics = painter->fontMetrics();
        const int width = std::min(metrics.horizontalAdvance(words) + 1, inside.width() / 2);
        const QRect area(inside.right() - width + 1, inside.top(), width, inside.height());
        painter->drawText(mirrored(area, row, isMirrored), trailing, metrics.elidedText(words, Qt::ElideRight, width));
        inside.setRight(area.left() - gap * 2);
    }

    painter->setPen(m_theme.color(isEnabled ? ColorRole::Text : ColorRole::Secondary));
    paintText(*painter, mirrored(inside, row, isMirrored), index.data(Qt::DisplayRole).toString(),
              index.data(PaletteModel::MarkedRole).value<QList<int>>(), isMirrored);
    painter->restore();
}

void PaletteDelegate::paintText(QPainter &painter, const QRect &area, const QString &text, const QList<int> &marked,
                                bool isMirrored) const
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    QTextLayout layout(shown, painter.font());
    QTextOption option(isMirrored ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats(marked, m_theme.color(ColorRole::Accent)));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    // As drawText centers what stands beside it.
    layout.draw(&painter, QPointF(area.left(), area.top() + std::ceil((area.height() - line.height()) / 2)));
}

} // namespace docket::ui
