// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_chip.h"

#include "models/text/formats.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int padding = 8;
constexpr int iconSize = 12;
constexpr int iconGap = 4;
constexpr int height = 20;

} // namespace

StatusChip StatusChip::of(domain::OrderStatus status)
{
    const QString text = models::Formats::status(status);
    switch (status) {
    case domain::OrderStatus::Placed:
        return {text, ColorRole::Placed, u"circle"_s};
    case domain::OrderStatus::PartiallyShipped:
        return {text, ColorRole::PartlyShipped, u"circle-dot"_s};
    case domain::OrderStatus::Shipped:
        return {text, ColorRole::Shipped, u"truck"_s};
    case domain::OrderStatus::Delivered:
        return {text, ColorRole::Delivered, u"circle-check"_s};
    case domain::OrderStatus::Canceled:
        return {text, ColorRole::Canceled, u"ban"_s};
    }
    return {};
}

StatusChip StatusChip::hold()
{
    return {QCoreApplication::translate("docket::ui::StatusChip", "On hold"), ColorRole::Hold, u"hand"_s};
}

QSize StatusChip::sizeHint(const QFont &font) const
{
    const QFontMetrics metrics(font);
    return {padding * 2 + iconSize + iconGap + metrics.horizontalAdvance(text), height};
}

int StatusChip::paint(QPainter &painter, const QRect &area, const Theme &theme, Qt::LayoutDirection direction) const
{
    const int width = std::min(sizeHint(painter.font()).width(), area.width());
    const bool isMirrored = direction == Qt::RightToLeft;
    const QRect chip(isMirrored ? area.right() - width + 1 : area.left(), area.center().y() - height / 2 + 1, width,
                     height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tint(role));
    painter.drawRoundedRect(chip, height / 2.0, height / 2.0);
    const int iconX = isMirrored ? chip.right() - padding - iconSize + 1 : chip.left() + padding;
    theme.icon(icon, role).paint(&painter, QRect(iconX, chip.center().y() - iconSize / 2 + 1, iconSize, iconSize));
    painter.setPen(theme.color(role));
    const int taken = padding + iconSize + iconGap;
    const QRect words = isMirrored ? chip.adjusted(padding, 0, -taken, 0) : chip.adjusted(taken, 0, -padding / 2, 0);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width());
    painter.drawText(words, static_cast<int>((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), shown);
    painter.restore();
    return width;
}

} // namespace docket::ui
