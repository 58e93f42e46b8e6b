// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_delegate.h"

#include "ui/widgets/status_chip.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace docket::ui {

using models::OrderColumn;
using models::OrderRow;

namespace {
constexpr int margin = 8;
constexpr int markGap = 4;
} // namespace

OrderDelegate::OrderDelegate(const models::OrderTableModel &model, const workspace::Workspace &shop, const Theme &theme,
                             QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_shop(shop)
    , m_theme(theme)
    , m_numberFont(theme.numberFont())
{
}

void OrderDelegate::forgetPictures()
{
    m_pictures.clear();
    m_numberFont = m_theme.numberFont();
}

QSize OrderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (static_cast<OrderColumn>(index.column()) == OrderColumn::Status) {
        if (const OrderRow *row = m_model.orderAt(index.row()))
            size.setWidth(StatusChip::of(row->status).sizeHint(option.font).width() + 2 * margin);
    }
    return {size.width() + margin, m_theme.rowHeight()};
}

void OrderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const OrderRow *row = m_model.orderAt(index.row());
    const auto column = static_cast<OrderColumn>(index.column());
    if (row && row->isReadable && column == OrderColumn::Flags)
        paintMarks(*painter, option, *row);
    else if (row && row->isReadable && column == OrderColumn::Status)
        paintStatus(*painter, option, *row);
    else
        paintText(*painter, option, index, row);
    painter->restore();
}

void OrderDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, m_theme.color(ColorRole::Selection));
    else if (index.row() == m_hoveredRow)
        painter.fillRect(option.rect, m_theme.color(ColorRole::Raised));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     m_theme.color(ColorRole::Line));
    // The whole row has the keyboard, not one of its cells.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        const QColor focus = m_theme.color(ColorRole::Focus);
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), focus);
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), focus);
    }
}

QPixmap OrderDelegate::icon(const QString &name, ColorRole role, qreal ratio) const
{
    const QString key = name + u'/' + QString::number(static_cast<int>(role)) + u'/' + QString::number(ratio);
    QPixmap &picture = m_pictures[key];
    if (picture.isNull())
        picture = m_theme.icon(name, role).pixmap(QSize(markSize, markSize), ratio);
    return picture;
}

void OrderDelegate::paintMarks(QPainter &painter, const QStyleOptionViewItem &option, const OrderRow &row) const
{
    struct Mark {
        bool isSet;
        QString icon;
        ColorRole role;
    };
    const std::array marks{Mark{row.hasConflict, u"circle-alert"_s, ColorRole::Error},
                           Mark{row.isPending, u"upload"_s, ColorRole::Accent},
                           Mark{row.holdReason.has_value(), u"hand"_s, ColorRole::Hold},
                           Mark{row.backordered > 0, u"package-x"_s, ColorRole::Warning},
                           Mark{row.notes > 0, u"message-square"_s, ColorRole::Secondary}};
    const bool isMirrored = option.direction == Qt::RightToLeft;
    int x = isMirrored ? option.rect.right() - margin - markSize + 1 : option.rect.left() + margin;
    for (const Mark &mark : marks) {
        if (!mark.isSet)
            continue;
        if (x < option.rect.left() || x + markSize > option.rect.right() + 1)
            break;
        painter.drawPixmap(x, option.rect.center().y() - markSize / 2 + 1,
                           icon(mark.icon, mark.role, painter.device()->devicePixelRatioF()));
        x += (isMirrored ? -1 : 1) * (markSize + markGap);
    }
}

void OrderDelegate::paintStatus(QPainter &painter, const QStyleOptionViewItem &option, const OrderRow &row) const
{
    const StatusChip chip = StatusChip::of(row.status);
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    const QString key = u"chip/%1/%2/%3/%4"_s.arg(chip.text).arg(area.width()).arg(area.height()).arg(ratio);
    QPixmap &picture = m_pictures[key];
    if (picture.isNull() && area.width() > 0) {
        picture = QPixmap(area.size() * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter chipPainter(&picture);
        chipPainter.setFont(option.font);
        chip.paint(chipPainter, QRect(QPoint(0, 0), area.size()), m_theme, option.direction);
    }
    painter.drawPixmap(area.topLeft(), picture);
}

void OrderDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const OrderRow *row) const
{
    const auto column = static_cast<OrderColumn>(index.column());
    QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    ColorRole role = ColorRole::Text;
    const bool comesSecond = column == OrderColumn::Source || column == OrderColumn::Lines;
    if (!row || !row->isReadable || comesSecond)
        role = ColorRole::Secondary;
    if (row && column == OrderColumn::Required &&
        models::isOverdue(*row, domain::dayOf(m_shop.clock().now(), m_shop.facts().timeZone))) {
        role = ColorRole::Hold;
        const bool isMirrored = option.direction == Qt::RightToLeft;
        painter.drawPixmap(isMirrored ? area.right() - markSize + 1 : area.left(), area.center().y() - markSize / 2 + 1,
                           icon(u"triangle-alert"_s, role, painter.device()->devicePixelRatioF()));
        area.adjust(isMirrored ? 0 : markSize + markGap, 0, isMirrored ? -markSize - markGap : 0, 0);
    }
    const bool hasDigits = models::specOf(column).isNumber || column == OrderColumn::Number;
    painter.setFont(hasDigits ? m_numberFont : option.font);
    painter.setPen(m_theme.color(role));
    const QString text =
        painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, area.width());
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter.drawText(area, static_cast<int>(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
                     text);
}

} // namespace docket::ui
