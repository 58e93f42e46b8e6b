// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/console_style.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int cellMargin = 8; // left and right of a text, in headings and cells
constexpr int headingMargin = 6;
constexpr int arrowSize = 12;

bool isSorted(const QStyleOptionHeader &heading)
{
    return heading.sortIndicator != QStyleOptionHeader::None;
}

/// The arrow stands behind the text, and before one that ends where its numbers end.
QRect arrowRect(const QStyleOptionHeader &heading)
{
    const QRect area = heading.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    const bool endsAtRight = QStyle::visualAlignment(heading.direction, heading.textAlignment).testFlag(Qt::AlignRight);
    const int x = endsAtRight ? area.left() : area.right() - arrowSize + 1;
    return {x, area.center().y() - arrowSize / 2, arrowSize, arrowSize};
}

QRect labelRect(const QStyleOptionHeader &heading)
{
    QRect area = heading.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    if (!isSorted(heading))
        return area;
    const QRect arrow = arrowRect(heading);
    if (arrow.left() == area.left())
        area.setLeft(arrow.right() + 1);
    else
        area.setRight(arrow.left() - 1);
    return area;
}

} // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(u"Fusion"_s) {}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // One pixel more than this is left and right of a cell's text.
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QTableView *>(widget))
        return cellMargin - 1;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    const auto *heading = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (type != CT_HeaderSection || !heading || heading->orientation != Qt::Horizontal)
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    const QSize text = heading->fontMetrics.size(Qt::TextSingleLine, heading->text);
    return {text.width() + 2 * cellMargin + (isSorted(*heading) ? arrowSize : 0), text.height() + 2 * headingMargin};
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (const auto *heading = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
        if (element == SE_HeaderLabel)
            return labelRect(*heading);
        if (element == SE_HeaderArrow)
            return arrowRect(*heading);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const QPalette palette = QGuiApplication::palette();
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, palette.color(QPalette::Base));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          palette.color(QPalette::Mid));
        return;
    }
    if (const auto *heading = qstyleoption_cast<const QStyleOptionHeader *>(option);
        heading && element == CE_HeaderLabel) {
        const bool isPointedAt = heading->state.testFlag(State_MouseOver);
        painter->setPen(palette.color(isPointedAt ? QPalette::WindowText : QPalette::PlaceholderText));
        painter->drawText(heading->rect,
                          static_cast<int>(visualAlignment(heading->direction, heading->textAlignment)) |
                              Qt::TextSingleLine,
                          heading->fontMetrics.elidedText(heading->text, Qt::ElideRight, heading->rect.width()));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget); tabs && element == PE_FrameFocusRect) {
        // Around the whole tab. Qt draws a hair line through its text.
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(QGuiApplication::palette().color(QPalette::Link), 2));
        painter->drawRoundedRect(QRectF(tabs->tabRect(tabs->currentIndex())).adjusted(1, 1, -1, -1), 4, 4);
        painter->restore();
        return;
    }
    const auto *heading = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element != PE_IndicatorHeaderArrow || !heading) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    // Qt calls it down where the smallest come first; people read an arrow that points up as that.
    const qreal tip = heading->sortIndicator == QStyleOptionHeader::SortDown ? -2 : 2;
    const QPointF middle = QRectF(option->rect).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(QGuiApplication::palette().color(QPalette::PlaceholderText), 1.5, Qt::SolidLine, Qt::RoundCap,
                         Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{
        {middle.x() - 4, middle.y() - tip}, {middle.x(), middle.y() + tip}, {middle.x() + 4, middle.y() - tip}});
    painter->restore();
}

} // namespace docket::ui
