// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_table/order_table_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::models {

namespace {

constexpr int refindAfter = 150;           // ms: a bulk change tells of itself many times
constexpr int relativeTimesEvery = 30'000; // ms
constexpr int rowsAhead = 200;
constexpr int rowsBehind = 100;
constexpr std::size_t missingAtOnce = OrderPages::pageSize;

/// Each step costs a view time by the number of rows; a reset costs it once.
std::size_t stepLimit(qint64 rows)
{
    constexpr qint64 rowsTimesSteps = 4'000'000;
    return static_cast<std::size_t>(std::clamp<qint64>(rowsTimesSteps / std::max<qint64>(rows, 1), 3, 64));
}

QVariant alignmentOf(OrderColumn column)
{
    return QVariant::fromValue(
        Qt::Alignment(Qt::AlignVCenter | (specOf(column).isNumber ? Qt::AlignRight : Qt::AlignLeft)));
}

} // namespace

OrderTableModel::OrderTableModel(workspace::Workspace &shop, const Formats &formats, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shop(shop)
    , m_formats(formats)
    , m_pages(shop)
    , m_found(std::make_shared<FoundRows>())
{
    connect(&shop, &workspace::Workspace::ordersChanged, this, &OrderTableModel::takeChanges);
    connect(&shop, &workspace::Workspace::indexLoaded, this, &OrderTableModel::ask);
    connect(&m_pages, &OrderPages::loaded, this, &OrderTableModel::tellLoaded);
    connect(&m_pages, &OrderPages::failed, this, &OrderTableModel::failed);
    m_refind.setSingleShot(true);
    m_refind.setInterval(refindAfter);
    connect(&m_refind, &QTimer::timeout, this, &OrderTableModel::ask);
    m_readMissing.setSingleShot(true);
    connect(&m_readMissing, &QTimer::timeout, this, &OrderTableModel::wantRows);
    connect(&m_minute, &QTimer::timeout, this, &OrderTableModel::refreshTexts);
    m_minute.start(relativeTimesEvery);
}

int OrderTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(positions().size());
}

int OrderTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(orderColumns().size());
}

quint32 OrderTableModel::positionAt(int row) const
{
    return positions().at(static_cast<std::size_t>(row));
}

int OrderTableModel::rowOfPosition(quint32 position) const
{
    return static_cast<int>(m_found->rowOf(position));
}

const OrderRow *OrderTableModel::orderAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_pages.find(positionAt(row)) : nullptr;
}

QVariant OrderTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<OrderColumn>(index.column());
    if (role == PositionRole)
        return positionAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    const OrderRow *row = orderAt(index.row());
    if (!m_pages.isUpToDate(positionAt(index.row())))
        noteMissing(index.row());
    if (!row)
        return placeholder(column, role);
    const OrderCells cells(m_formats, m_shop.clock().now());
    switch (role) {
    case Qt::DisplayRole:
        return cells.text(*row, column);
    case Qt::AccessibleTextRole: {
        const QString text = cells.text(*row, column);
        const QString more = cells.toolTip(*row, column);
        return column == OrderColumn::Required && !more.isEmpty() ? more : text;
    }
    case Qt::ToolTipRole:
        return cells.toolTip(*row, column);
    case ExactTextRole:
        return cells.exactText(*row, column);
    case IdRole:
        return row->id;
    default:
        return {};
    }
}

QVariant OrderTableModel::placeholder(OrderColumn column, int role) const
{
    if (role == Qt::DisplayRole && column != OrderColumn::Flags)
        return u"…"_s;
    if (role == Qt::AccessibleTextRole)
        return tr("Loading");
    if (role == IdRole)
        return QUuid();
    return {};
}

QVariant OrderTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<OrderColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
        return column == OrderColumn::Flags ? QString() : titleOf(column);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return titleOf(column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    default:
        return {};
    }
}

void OrderTableModel::setQuery(const search::Expression &query, const search::Sort &sort)
{
    if (m_question != 0 && query == m_query && sort == m_sort)
        return;
    m_query = query;
    m_sort = sort;
    ++m_question;
    ask();
}

void OrderTableModel::ask()
{
    m_refind.stop();
    if (m_isAsking) {
        m_askAgain = true;
        return;
    }
    m_isAsking = true;
    m_askAgain = false;
    emit busyChanged(true);
    const auto shown = m_question == m_shown ? m_found : nullptr;
    m_shop
        .read([query = m_query, sort = m_sort, shown](workspace::ReadSession &session) {
            return find(session, query, sort, shown);
        })
        .then(this, [this, question = m_question](Answer answer) { take(std::move(answer), question); });
}

OrderTableModel::Answer OrderTableModel::find(workspace::ReadSession &session, const search::Expression &query,
                                              const search::Sort &sort, const std::shared_ptr<const FoundRows> &shown)
{
    const auto found = session.find(query, sort);
    if (!found)
        return {found.error(), nullptr, {}, {}};
    Answer answer;
    answer.found = std::make_shared<FoundRows>(*found);
    if (shown) {
        answer.steps = stepsBetween(*shown, *answer.found, stepLimit(answer.found->count()));
        if (answer.steps && !answer.steps->empty())
            answer.list = shown->positions();
    }
    return answer;
}

void OrderTableModel::take(Answer answer, quint64 question)
{
    m_isAsking = false;
    if (question != m_question) {
        ask();
        return;
    }
    if (answer.error) {
        emit failed(*answer.error);
    } else {
        m_hasAnswer = true;
        const auto cause = question == m_shown       ? Rearrangement::Changes
                           : m_shownQuery == m_query ? Rearrangement::Sorting
                                                     : Rearrangement::Query;
        m_shown = question;
        m_shownQuery = m_query;
        rearrange(std::move(answer), cause);
        emit answered();
    }
    if (m_askAgain)
        ask();
    else
        emit busyChanged(false);
}

void OrderTableModel::rearrange(Answer answer, Rearrangement cause)
{
    if (answer.steps && answer.steps->empty()) {
        m_found = std::move(answer.found);
        return;
    }
    emit aboutToRearrange(cause);
    if (answer.steps) {
        m_list = std::move(answer.list);
        m_isRearranging = true;
        m_found = std::move(answer.found);
        for (const RowStep &step : *answer.steps)
            carryOut(step);
        m_isRearranging = false;
        m_list = {};
    } else {
        beginResetModel();
        m_found = std::move(answer.found);
        endResetModel();
    }
    m_firstVisible = 0;
    m_lastVisible = -1;
    emit rearranged(cause);
}

void OrderTableModel::carryOut(const RowStep &step)
{
    const int first = static_cast<int>(step.first);
    const int last = static_cast<int>(step.first + step.count - 1);
    switch (step.kind) {
    case RowStep::Kind::Remove:
        beginRemoveRows({}, first, last);
        takeStep(step, m_list);
        endRemoveRows();
        break;
    case RowStep::Kind::Insert:
        beginInsertRows({}, first, last);
        takeStep(step, m_list);
        endInsertRows();
        break;
    case RowStep::Kind::Move: {
        // Qt names the row before which it goes, as rows stand before the move.
        const int to = static_cast<int>(step.to);
        beginMoveRows({}, first, last, {}, to > first ? to + 1 : to);
        takeStep(step, m_list);
        endMoveRows();
        break;
    }
    }
}

void OrderTableModel::takeChanges(const QList<workspace::ChangedOrder> &changed)
{
    m_pages.takeChanges(changed);
    // Not started anew by each change: a stream of them must not keep the rows from following.
    if (!m_refind.isActive())
        m_refind.start();
}

void OrderTableModel::tellLoaded(const QList<quint32> &positions)
{
    int first = rowCount();
    int last = -1;
    for (const quint32 position : positions) {
        const int row = rowOfPosition(position);
        if (row < m_firstVisible || row > m_lastVisible)
            continue;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (first <= last)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    emit loaded(positions);
}

void OrderTableModel::setVisibleRows(int first, int last)
{
    last = std::min(last, rowCount() - 1);
    first = std::max(first, 0);
    if (first == m_firstVisible && last == m_lastVisible)
        return;
    m_firstVisible = first;
    m_lastVisible = last;
    wantRows();
}

void OrderTableModel::noteMissing(int row) const
{
    if ((row >= m_firstVisible && row <= m_lastVisible) || m_missing.size() >= missingAtOnce)
        return;
    m_missing.push_back(positionAt(row));
    if (!m_readMissing.isActive())
        m_readMissing.start();
}

void OrderTableModel::wantRows()
{
    std::vector<quint32> wanted;
    const auto add = [this, &wanted](int first, int last) {
        for (int row = std::max(first, 0); row <= std::min(last, rowCount() - 1); ++row)
            wanted.push_back(positionAt(row));
    };
    add(m_firstVisible, m_lastVisible);
    wanted.insert(wanted.end(), m_missing.begin(), m_missing.end());
    m_missing.clear();
    if (m_lastVisible >= m_firstVisible) {
        add(m_lastVisible + 1, m_lastVisible + rowsAhead);
        add(m_firstVisible - rowsBehind, m_firstVisible - 1);
    }
    m_pages.want(wanted);
}

void OrderTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    refreshTexts();
}

void OrderTableModel::refreshTexts()
{
    if (m_lastVisible >= m_firstVisible && m_lastVisible < rowCount())
        emit dataChanged(index(m_firstVisible, 0), index(m_lastVisible, columnCount() - 1));
}

} // namespace docket::models
