// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_pane/lines_delegate.h"

#include "models/order_detail/order_lines_model.h"
#include "ui/order_pane/delegate_text.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace docket::ui {

using models::OrderLinesModel;

namespace {

constexpr int pad = 6;
constexpr int gap = Theme::space;
constexpr int leastQuantityWidth = 28;
constexpr int iconSize = 14;

QString cell(const QModelIndex &index, OrderLinesModel::Column column)
{
    return index.siblingAtColumn(column).data().toString();
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

// As wide as the widest quantity that is usual, so that names stand below each other.
int quantityWidth(const QFont &font, const QString &quantity)
{
    const QFontMetrics metrics(font);
    return std::max({leastQuantityWidth, metrics.horizontalAdvance(u"000"_s), metrics.horizontalAdvance(quantity)});
}

QString priceText(const QModelIndex &index)
{
    return u" · "_s + index.data(OrderLinesModel::PriceTextRole).toString();
}

} // namespace

/// Rectangles of a line, for left-to-right. Those without a text are empty.
struct LinesDelegate::Places {
    QRect quantity;
    QRect name;
    QRect net;
    QRect sku;
    QRect price;
    QRect stateIcon;
    QRect state;
    int height = 0;
};

LinesDelegate::LinesDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

LinesDelegate::Places LinesDelegate::placesOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont numbers = m_theme.numberFont();
    const QFont small = smaller(option.font);
    const QFontMetrics smallMetrics(small);
    const int width = widthOf(option);
    const QString quantity = cell(index, OrderLinesModel::Quantity);
    const int quantityColumn = quantityWidth(numbers, quantity);
    const int netColumn = QFontMetrics(numbers).horizontalAdvance(cell(index, OrderLinesModel::Net)) + 1;
    const int left = option.rect.left() + pad + quantityColumn + gap;
    const int right = option.rect.left() + width - pad;
    const int rowHeight = std::max(QFontMetrics(option.font).height(), QFontMetrics(numbers).height());
    const Paragraph name(index.data().toString(), option.font, right - netColumn - gap - left);

    Places places;
    int y = option.rect.top() + pad;
    places.quantity = {option.rect.left() + pad, y, quantityColumn, rowHeight};
    places.name = {left, y, right - netColumn - gap - left, name.height()};
    places.net = {right - netColumn, y, netColumn, rowHeight};
    y += std::max(rowHeight, name.height()) + 2;
    const QString sku = index.data(OrderLinesModel::SkuRole).toString();
    const int skuWidth = std::min(smallMetrics.horizontalAdvance(sku) + 1, right - left);
    const int priceWidth = smallMetrics.horizontalAdvance(priceText(index)) + 1;
    places.sku = {left, y, skuWidth, smallMetrics.height()};
    if (left + skuWidth + priceWidth > right) {
        y += smallMetrics.height();
        places.price = {left, y, right - left, smallMetrics.height()};
    } else {
        places.price = {left + skuWidth, y, right - left - skuWidth, smallMetrics.height()};
    }
    y += smallMetrics.height();
    if (const QString state = index.data(OrderLinesModel::StateTextRole).toString(); !state.isEmpty()) {
        const Paragraph words(state, small, right - left - iconSize - 4);
        y += 2;
        places.stateIcon = {left, y + (smallMetrics.height() - iconSize) / 2, iconSize, iconSize};
        places.state = {left + iconSize + 4, y, right - left - iconSize - 4, words.height()};
        y += words.height();
    }
    places.height = y + pad - option.rect.top();
    return places;
}

void LinesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem o = option;
    initStyleOption(&o, index);
    const Places places = placesOf(o, index);
    const bool isCanceled = index.data(OrderLinesModel::IsCanceledRole).toBool();
    const bool isShort = index.data(OrderLinesModel::IsShortRole).toBool();
    painter->save();
    paintFocus(*painter, o, m_theme);
    painter->setPen(m_theme.color(isCanceled ? ColorRole::Secondary : ColorRole::Text));
    painter->setFont(m_theme.numberFont());
    paintLine(*painter, o, places.quantity, cell(index, OrderLinesModel::Quantity), Side::Trailing);
    paintLine(*painter, o, places.net, cell(index, OrderLinesModel::Net), Side::Trailing);
    QFont font = o.font;
    font.setStrikeOut(isCanceled);
    painter->setFont(font);
    Paragraph(index.data().toString(), font, places.name.width()).paint(*painter, o, places.name);
    const QFont small = smaller(o.font);
    painter->setFont(small);
    painter->setPen(m_theme.color(ColorRole::Accent));
    paintLine(*painter, o, places.sku, index.data(OrderLinesModel::SkuRole).toString());
    painter->setPen(m_theme.color(ColorRole::Secondary));
    const bool isBelow = places.price.top() > places.sku.top();
    paintLine(*painter, o, places.price,
              isBelow ? index.data(OrderLinesModel::PriceTextRole).toString() : priceText(index));
    if (!places.state.isEmpty()) {
        const ColorRole role = isShort ? ColorRole::Warning : isCanceled ? ColorRole::Canceled : ColorRole::Secondary;
        const QString icon = isShort ? u"package-x"_s : (isCanceled ? u"ban"_s : u"truck"_s);
        m_theme.icon(icon, role).paint(painter, mirrored(o, places.stateIcon));
        painter->setPen(m_theme.color(role));
        Paragraph(index.data(OrderLinesModel::StateTextRole).toString(), small, places.state.width())
            .paint(*painter, o, places.state);
    }
    painter->setPen(m_theme.color(ColorRole::Line));
    if (index.row() + 1 < index.model()->rowCount() && !o.state.testFlag(QStyle::State_HasFocus))
        painter->drawLine(o.rect.bottomLeft(), o.rect.bottomRight());
    painter->restore();
}

QSize LinesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem o = option;
    initStyleOption(&o, index);
    return {0, placesOf(o, index).height};
}

bool LinesDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    QStyleOptionViewItem o = option;
    initStyleOption(&o, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !mirrored(o, placesOf(o, index).sku).contains(mouse->pos()))
        return false;
    emit skuClicked(index.data(OrderLinesModel::SkuRole).toString());
    return true;
}

} // namespace docket::ui
