// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_pane/timeline_delegate.h"

#include "models/order_detail/timeline_model.h"
#include "ui/order_pane/delegate_text.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace docket::ui {

using models::ChangeWords;
using models::EventTopic;
using models::TimelineModel;

namespace {

constexpr int pad = 6;
constexpr int iconSize = 14;
constexpr int railWidth = 22;
constexpr int gap = Theme::space;

struct Look {
    QString icon;
    ColorRole role;
};

Look lookOf(EventTopic topic)
{
    switch (topic) {
    case EventTopic::Placed:
        return {u"shopping-cart"_s, ColorRole::Placed};
    case EventTopic::Edited:
        return {u"pencil"_s, ColorRole::Secondary};
    case EventTopic::Shipped:
        return {u"truck"_s, ColorRole::Shipped};
    case EventTopic::Delivered:
        return {u"package-check"_s, ColorRole::Delivered};
    case EventTopic::Canceled:
        return {u"ban"_s, ColorRole::Canceled};
    case EventTopic::Reinstated:
        return {u"rotate-ccw"_s, ColorRole::Placed};
    case EventTopic::Held:
        return {u"hand"_s, ColorRole::Hold};
    case EventTopic::Released:
        return {u"circle-play"_s, ColorRole::Success};
    case EventTopic::Noted:
        return {u"sticky-note"_s, ColorRole::Secondary};
    case EventTopic::Tagged:
        return {u"tag"_s, ColorRole::Secondary};
    case EventTopic::Stock:
    case EventTopic::Catalogue:
        return {u"boxes"_s, ColorRole::Secondary};
    }
    return {};
}

QList<ChangeWords> detailsOf(const QModelIndex &index)
{
    return index.data(TimelineModel::DetailsRole).value<QList<ChangeWords>>();
}

QString metaText(const QModelIndex &index)
{
    QStringList parts;
    for (const int role : {TimelineModel::WhenRole, TimelineModel::WhoRole, TimelineModel::DeviceRole})
        parts.append(index.data(role).toString());
    if (const QString arrived = index.data(TimelineModel::ArrivedRole).toString(); !arrived.isEmpty())
        parts.append(TimelineDelegate::tr("arrived %1").arg(arrived));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

// The old value struck out, the name of the field in the second color.
QList<QTextLayout::FormatRange> formatsOf(const ChangeWords &change, const QString &text, const Theme &theme)
{
    QTextCharFormat second;
    second.setForeground(theme.color(ColorRole::Secondary));
    QList<QTextLayout::FormatRange> formats;
    const auto whatLength = static_cast<int>(change.what.size());
    if (!change.what.isEmpty())
        formats.append({0, whatLength, second});
    if (change.isChange && !change.before.isEmpty()) {
        QTextCharFormat old = second;
        old.setFontStrikeOut(true);
        formats.append(
            {static_cast<int>(text.indexOf(change.before, whatLength)), static_cast<int>(change.before.size()), old});
    }
    return formats;
}

QRect contentOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return QRect(option.rect.left(), option.rect.top(), width, option.rect.height())
        .adjusted(pad + railWidth + gap, pad, -pad, -pad);
}

} // namespace

TimelineDelegate::TimelineDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

bool TimelineDelegate::canOpen(const QModelIndex &index)
{
    return !detailsOf(index).isEmpty();
}

bool TimelineDelegate::isOpen(const QModelIndex &index) const
{
    const qsizetype count = detailsOf(index).size();
    const bool isAsItBegan = !m_toggled.contains(index.data(TimelineModel::EventIdRole).toUuid());
    return count > 0 && (count <= openDetails) == isAsItBegan;
}

void TimelineDelegate::setOpen(const QModelIndex &index, bool isOpen)
{
    if (!canOpen(index) || isOpen == this->isOpen(index))
        return;
    const QUuid id = index.data(TimelineModel::EventIdRole).toUuid();
    if (!m_toggled.remove(id))
        m_toggled.insert(id);
    emit sizeHintChanged(index);
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem o = option;
    initStyleOption(&o, index);
    painter->save();
    paintFocus(*painter, o, m_theme);
    paintRail(*painter, o, index);
    arrange(painter, o, index);
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem o = option;
    initStyleOption(&o, index);
    return {0, arrange(nullptr, o, index)};
}

void TimelineDelegate::paintRail(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int middle = option.rect.left() + pad + railWidth / 2;
    const int firstLine = QFontMetrics(option.font).height();
    const QRect icon(middle - iconSize / 2, option.rect.top() + pad + (firstLine - iconSize) / 2, iconSize, iconSize);
    painter.setPen(m_theme.color(ColorRole::Line));
    const auto line = [&](int from, int to) {
        const QRect place = mirrored(option, QRect(middle, from, 1, std::max(0, to - from)));
        painter.drawLine(place.topLeft(), place.bottomLeft());
    };
    if (index.row() > 0)
        line(option.rect.top(), icon.top() - 3);
    if (index.row() + 1 < index.model()->rowCount())
        line(icon.bottom() + 4, option.rect.bottom() + 1);
    const Look look = lookOf(static_cast<EventTopic>(index.data(TimelineModel::TopicRole).toInt()));
    m_theme.icon(look.icon, look.role).paint(&painter, mirrored(option, icon));
}

// Works out the height, and paints when there is a painter: one place for both keeps them alike.
int TimelineDelegate::arrange(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect content = contentOf(option);
    const bool hasDetails = canOpen(index);
    const int chevron = hasDetails ? iconSize + gap : 0;
    const Paragraph headline(index.data().toString(), option.font, content.width() - chevron);
    const Paragraph meta(metaText(index), smaller(option.font), content.width());
    int y = content.top();
    if (painter) {
        painter->setPen(m_theme.color(ColorRole::Text));
        headline.paint(*painter, option, {content.left(), y, content.width() - chevron, headline.height()});
        if (hasDetails) {
            const int top = y + (QFontMetrics(option.font).height() - iconSize) / 2;
            const QRect place(content.right() - iconSize + 1, top, iconSize, iconSize);
            m_theme.icon(isOpen(index) ? u"chevron-up"_s : u"chevron-down"_s, ColorRole::Secondary)
                .paint(painter, mirrored(option, place));
        }
    }
    y += headline.height();
    if (painter) {
        painter->setPen(m_theme.color(ColorRole::Secondary));
        meta.paint(*painter, option, {content.left(), y, content.width(), meta.height()});
    }
    y += meta.height();
    if (isOpen(index))
        y = arrangeDetails(painter, option, index, {content.left(), y + 4, content.width(), 0});
    return y + pad - option.rect.top();
}

int TimelineDelegate::arrangeDetails(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                     QRect place) const
{
    const QFont font = smaller(option.font);
    for (const ChangeWords &change : detailsOf(index)) {
        const QString text = change.text();
        const Paragraph words(text, font, place.width(), formatsOf(change, text, m_theme));
        if (painter) {
            painter->setPen(m_theme.color(ColorRole::Text));
            words.paint(*painter, option, {place.left(), place.top(), place.width(), words.height()});
        }
        place.translate(0, words.height() + 2);
    }
    return place.top();
}

} // namespace docket::ui
