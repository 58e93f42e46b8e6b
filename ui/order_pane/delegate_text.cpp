// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_pane/delegate_text.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace docket::ui {

QRect mirrored(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text, Side side)
{
    const Qt::Alignment alignment =
        QStyle::visualAlignment(option.direction, side == Side::Leading ? Qt::AlignLeft : Qt::AlignRight);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(mirrored(option, rect), static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     shown);
}

Paragraph::Paragraph(const QString &text, const QFont &font, int width, const QList<QTextLayout::FormatRange> &formats)
    : m_layout(text, font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(QGuiApplication::layoutDirection()); // as what is painted beside it
    m_layout.setTextOption(option);
    m_layout.setFormats(formats);
    m_layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, y});
        y += line.height();
    }
    m_layout.endLayout();
    m_height = static_cast<int>(std::ceil(y));
}

void Paragraph::paint(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect) const
{
    m_layout.draw(&painter, mirrored(option, rect).topLeft());
}

void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme.color(ColorRole::Raised));
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    constexpr int penWidth = 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.color(ColorRole::Selection));
    painter.setPen(QPen(theme.color(ColorRole::Focus), penWidth));
    painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
    painter.restore();
}

QFont smaller(const QFont &font)
{
    constexpr qreal ratio = 0.92;
    QFont small = font;
    if (font.pointSizeF() > 0)
        small.setPointSizeF(font.pointSizeF() * ratio);
    else
        small.setPixelSize(static_cast<int>(font.pixelSize() * ratio));
    return small;
}

} // namespace docket::ui
