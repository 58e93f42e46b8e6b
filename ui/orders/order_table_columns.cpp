// SPDX-License-Identifier: GPL-3.0-or-later
//
// The columns of the order table: which are shown, where, how wide, and how that is remembered.
#include "ui/orders/order_table.h"

#include "ui/widgets/status_chip.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

using models::OrderColumn;

namespace {

constexpr int leastCustomerWidth = 140;
constexpr int margin = 8;     // left and right of a cell's text
constexpr int sortArrow = 16; // beside a heading
constexpr int mark = 20;      // with the gap behind it

// What goes first where there is no room, as beside the order editor.
constexpr std::array givingWay{OrderColumn::Required, OrderColumn::Flags};

int statusWidth(const QFont &font)
{
    int widest = 0;
    for (const auto status :
         {domain::OrderStatus::Placed, domain::OrderStatus::PartiallyShipped, domain::OrderStatus::Shipped,
          domain::OrderStatus::Delivered, domain::OrderStatus::Canceled})
        widest = std::max(widest, StatusChip::of(status).sizeHint(font).width());
    return widest;
}

// Moments that take much room: late in the evening, and of another year.
QStringList wideMoments(const models::Formats &formats)
{
    const auto at = [&formats](QDate day) {
        return domain::fromMilliseconds(QDateTime(day, QTime(22, 58), formats.zone()).toMSecsSinceEpoch());
    };
    const QDate day(2026, 9, 28);
    return {formats.relative(at(day), at(day.addDays(1))), formats.relative(at(day), at(day.addYears(1)))};
}

} // namespace

/// Room for the heading, and for what usually stands in the column, in the language of the moment.
int OrderTable::defaultWidth(OrderColumn column) const
{
    const QFontMetrics words(font());
    const QFontMetrics digits(m_theme.numberFont());
    const auto widest = [](const QFontMetrics &metrics, const QStringList &texts) {
        int width = 0;
        for (const QString &text : texts)
            width = std::max(width, metrics.horizontalAdvance(text));
        return width;
    };
    int content = 0;
    switch (column) {
    case OrderColumn::Flags:
        return 2 * mark + margin / 2;
    case OrderColumn::Customer:
    case OrderColumn::Email:
        content = 184;
        break;
    case OrderColumn::Number:
        content = digits.horizontalAdvance(u"M00-00000"_s);
        break;
    case OrderColumn::Status:
        content = statusWidth(font());
        break;
    case OrderColumn::Placed:
    case OrderColumn::Shipped:
        content = widest(words, wideMoments(m_formats));
        break;
    case OrderColumn::Required:
        content = mark + margin / 2 + words.horizontalAdvance(m_formats.date(QDate(2026, 12, 28)));
        break;
    case OrderColumn::Total:
        content = widest(digits, {m_formats.money(8'888'888, *domain::Currency::fromCode(u"MXN")),
                                  m_formats.money(8'888'888, *domain::Currency::fromCode(u"KRW"))});
        break;
    case OrderColumn::Items:
    case OrderColumn::Lines:
        content = digits.horizontalAdvance(m_formats.number(8'888));
        break;
    case OrderColumn::Tracking:
    case OrderColumn::Tags:
        content = 124;
        break;
    default:
        content = 96;
    }
    const int heading =
        words.horizontalAdvance(models::titleOf(column)) + (models::specOf(column).sort ? sortArrow : 0);
    return std::max(content, heading) + 2 * margin;
}

// Columns that are as wide as at first stay so in another language and with another font.
void OrderTable::updateDefaultWidths()
{
    m_isFitting = true;
    for (const models::OrderColumnSpec &spec : models::orderColumns()) {
        const int section = static_cast<int>(spec.column);
        int &known = m_defaultWidths.at(static_cast<std::size_t>(section));
        const int width = defaultWidth(spec.column);
        const auto givenWay = m_givenWay.find(spec.column);
        if (givenWay != m_givenWay.end())
            givenWay->second = givenWay->second == known ? width : givenWay->second;
        else if (spec.column != OrderColumn::Customer && columnWidth(section) == known)
            setColumnWidth(section, width);
        known = width;
    }
    m_isFitting = false;
    fitColumns();
}

bool OrderTable::mayShow(OrderColumn column) const
{
    return m_maySeePersonalData || !models::specOf(column).isPersonal;
}

void OrderTable::setMaySeePersonalData(bool may)
{
    m_maySeePersonalData = may;
    for (const models::OrderColumnSpec &spec : models::orderColumns()) {
        if (!mayShow(spec.column))
            setColumnHidden(static_cast<int>(spec.column), true);
    }
}

bool OrderTable::isShown(OrderColumn column) const
{
    return !isColumnHidden(static_cast<int>(column)) || m_givenWay.contains(column);
}

void OrderTable::setShown(OrderColumn column, bool isToBeShown)
{
    // A table without columns would have no header to bring them back with.
    if (!isToBeShown && shownColumns().size() <= 1)
        return;
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        bringBackColumns();
        setColumnHidden(static_cast<int>(column), !isToBeShown || !mayShow(column));
    }
    fitColumns();
    emit columnsChanged();
}

QStringList OrderTable::shownColumns() const
{
    QStringList keys;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const auto column = static_cast<OrderColumn>(header->logicalIndex(visual));
        if (isShown(column))
            keys.append(models::specOf(column).key);
    }
    return keys;
}

void OrderTable::setShownColumns(const QStringList &keys)
{
    QList<OrderColumn> wanted;
    for (const QString &key : keys) {
        if (const auto column = models::columnOfKey(key); column && mayShow(*column) && !wanted.contains(*column))
            wanted.append(*column);
    }
    if (wanted.isEmpty())
        return;
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        bringBackColumns();
        QHeaderView *header = horizontalHeader();
        for (int i = 0; i < wanted.size(); ++i)
            header->moveSection(header->visualIndex(static_cast<int>(wanted.at(i))), i);
        for (const models::OrderColumnSpec &spec : models::orderColumns())
            setColumnHidden(static_cast<int>(spec.column), !wanted.contains(spec.column));
    }
    fitColumns();
}

void OrderTable::resetColumns()
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        bringBackColumns();
        for (const models::OrderColumnSpec &spec : models::orderColumns()) {
            const int width = defaultWidth(spec.column);
            m_defaultWidths.at(static_cast<std::size_t>(spec.column)) = width;
            setColumnWidth(static_cast<int>(spec.column), width);
        }
    }
    setShownColumns(firstColumns());
    emit columnsChanged();
}

QStringList OrderTable::firstColumns() const
{
    QStringList keys;
    for (const models::OrderColumnSpec &spec : models::orderColumns()) {
        if (spec.isShownFirst && mayShow(spec.column))
            keys.append(spec.key);
    }
    return keys;
}

void OrderTable::bringBackColumns()
{
    for (const auto &[column, width] : std::exchange(m_givenWay, {})) {
        setColumnHidden(static_cast<int>(column), false);
        setColumnWidth(static_cast<int>(column), width);
    }
}

/// Whoever chose the columns scrolls to them; those that nobody chose fit in, or give way while there is no room.
void OrderTable::makeRoom()
{
    QStringList shown = shownColumns();
    QStringList first = firstColumns();
    shown.sort();
    first.sort();
    int needed = leastCustomerWidth;
    for (const models::OrderColumnSpec &spec : models::orderColumns()) {
        const auto givenWay = m_givenWay.find(spec.column);
        if (spec.column != OrderColumn::Customer)
            needed += givenWay != m_givenWay.end() ? givenWay->second : columnWidth(static_cast<int>(spec.column));
    }
    for (const OrderColumn column : givingWay) {
        const int section = static_cast<int>(column);
        const auto givenWay = m_givenWay.find(column);
        const bool hasGivenWay = givenWay != m_givenWay.end();
        const int width = hasGivenWay ? givenWay->second : columnWidth(section);
        const bool isToGiveWay = shown == first && needed > viewport()->width();
        if (isToGiveWay)
            needed -= width;
        if (isToGiveWay == hasGivenWay)
            continue;
        if (isToGiveWay)
            m_givenWay.emplace(column, width);
        else
            m_givenWay.erase(givenWay);
        setColumnHidden(section, isToGiveWay);
        if (!isToGiveWay)
            setColumnWidth(section, width);
    }
}

/// The customer's column takes what room is left.
void OrderTable::fitColumns()
{
    if (m_isFitting || !isShown(OrderColumn::Customer))
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    makeRoom();
    const int customer = static_cast<int>(OrderColumn::Customer);
    const int others = horizontalHeader()->length() - columnWidth(customer);
    setColumnWidth(customer, std::max(leastCustomerWidth, viewport()->width() - others));
}

QStringList OrderTable::columnState() const
{
    QStringList columns;
    for (const QString &key : shownColumns()) {
        const auto column = *models::columnOfKey(key);
        const auto givenWay = m_givenWay.find(column);
        const int width = givenWay != m_givenWay.end() ? givenWay->second : columnWidth(static_cast<int>(column));
        const bool isAsAtFirst = width == m_defaultWidths.at(static_cast<std::size_t>(column));
        columns.append(isAsAtFirst || column == OrderColumn::Customer ? key : key + u':' + QString::number(width));
    }
    return columns;
}

void OrderTable::restoreColumns(const QStringList &state)
{
    QScopedValueRollback fitting(m_isFitting, true);
    bringBackColumns();
    QStringList keys;
    for (const QString &each : state) {
        const QString key = each.section(u':', 0, 0);
        const int width = each.section(u':', 1).toInt();
        const auto column = models::columnOfKey(key);
        if (!column)
            continue;
        keys.append(key);
        constexpr int widest = 2000;
        if (width >= horizontalHeader()->minimumSectionSize() && width < widest)
            setColumnWidth(static_cast<int>(*column), width);
    }
    setShownColumns(keys);
    m_isFitting = false;
    fitColumns();
    fitting.commit();
}

} // namespace docket::ui
