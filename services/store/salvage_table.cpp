// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/salvage_table.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace docket::store {
namespace {

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

/// Bounds the search when a large part of the file is gone: what has not been looked at by then is given up.
constexpr int mostProbes = 50'000;

/// Past a damaged end the search goes on in windows that grow from the first to the second of these sizes, as long as
/// they find nothing. The second is more than what one damaged inner page hides.
constexpr qint64 firstWindow = 64;
constexpr qint64 lastWindow = 1 << 15;
constexpr int probesInWindow = 512;

QByteArray quoted(const QString &name)
{
    QString escaped = name;
    return '"' + escaped.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

} // namespace

TableSalvage::TableSalvage(sql::Connection &damaged, sql::Connection &target, QString table)
    : m_damaged(damaged)
    , m_target(target)
    , m_quotedName(quoted(table))
{
    m_result.name = std::move(table);
}

Result<SalvagedTable> TableSalvage::run()
{
    if (auto read = readColumns(); !read)
        return tl::make_unexpected(std::move(read.error()));
    m_forward.emplace(m_damaged.prepare(selectSql(Direction::Forward)));
    m_backward.emplace(m_damaged.prepare(selectSql(Direction::Backward)));
    m_insert.emplace(m_target.prepare(insertSql()));
    if (auto done = m_hasRowId ? runByRowId() : runFromBothEnds(); !done)
        return tl::make_unexpected(std::move(done.error()));
    mergeLost();
    return m_result;
}

Result<void> TableSalvage::readColumns()
{
    sql::Statement columns = m_target.prepare("SELECT name, pk, upper(type) = 'INTEGER' FROM pragma_table_xinfo(?)"
                                              " WHERE hidden = 0 ORDER BY cid");
    columns.bind(1, m_result.name);
    QList<std::pair<int, QByteArray>> keys;
    bool firstKeyIsInteger = false;
    while (true) {
        const Result<bool> row = columns.step();
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            break;
        m_columns += quoted(columns.text(0));
        if (const int position = columns.int32(1); position > 0) {
            keys.emplaceBack(position, m_columns.last());
            firstKeyIsInteger = columns.boolean(2);
        }
    }
    std::sort(keys.begin(), keys.end());
    for (const auto &[position, column] : keys)
        m_keyColumns += column;

    sql::Statement kind = m_target.prepare("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?");
    kind.bind(1, m_result.name);
    const Result<bool> row = kind.step();
    if (!row)
        return tl::make_unexpected(row.error());
    m_hasRowId = !*row || !kind.boolean(0);
    m_rowIdIsColumn = m_hasRowId && keys.size() == 1 && firstKeyIsInteger;
    return {};
}

QByteArray TableSalvage::selectSql(Direction direction) const
{
    const QByteArray order = direction == Direction::Forward ? " ASC" : " DESC";
    const QByteArray columns = m_columns.join(", ");
    if (m_hasRowId)
        return "SELECT rowid, " + columns + " FROM " + m_quotedName +
               " NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid" + order;
    return "SELECT 0, " + columns + " FROM " + m_quotedName + " ORDER BY " + m_keyColumns.join(order + ", ") + order;
}

QByteArray TableSalvage::insertSql() const
{
    const bool withRowId = m_hasRowId && !m_rowIdIsColumn;
    QList<QByteArray> values;
    for (qsizetype column = 0; column < m_columns.size(); ++column)
        values += '?' + QByteArray::number(column + 2);
    // Replaces the rows that the migrations themselves put into a new database.
    return "INSERT OR REPLACE INTO " + m_quotedName + " (" + (withRowId ? "rowid, " : "") + m_columns.join(", ") +
           ") VALUES (" + (withRowId ? "?1, " : "") + values.join(", ") + ")";
}

Result<void> TableSalvage::runByRowId()
{
    const Result<Scan> front = scanRange(Direction::Forward, {lowest, highest});
    if (!front || front->complete)
        return front.map([](const Scan &) {});
    m_result.complete = false;
    if (front->reached == highest)
        return {};
    const Result<Scan> back = scanRange(Direction::Backward, {front->reached ? *front->reached + 1 : lowest, highest});
    if (!back || back->complete)
        return back.map([](const Scan &) {});

    const qint64 lowestUsual = back->reached ? std::min<qint64>(0, *back->reached) : 0;
    const qint64 first = front->reached ? *front->reached + 1 : lowestUsual;
    return back->reached ? searchBetween({first, *back->reached - 1}, mostProbes) : searchBeyond(first);
}

Result<void> TableSalvage::runFromBothEnds()
{
    const Result<Scan> front = scan(*m_forward);
    if (!front || front->complete)
        return front.map([](const Scan &) {});
    m_result.complete = false;
    return scan(*m_backward).map([](const Scan &) {});
}

Result<void> TableSalvage::searchBeyond(qint64 first)
{
    for (qint64 window = firstWindow; window <= lastWindow && first <= highest - window;) {
        const qint64 rowsBefore = m_result.rows;
        const LostRange range{first, first + window - 1};
        if (auto searched = searchBetween(range, probesInWindow); !searched)
            return searched;
        first = range.last + 1;
        window = m_result.rows > rowsBefore ? firstWindow : window * 2;
    }
    // The end itself is damaged, so there is no telling how far the row ids went.
    lose({first, highest});
    return {};
}

Result<void> TableSalvage::searchBetween(const LostRange &whole, int most)
{
    std::deque<LostRange> open{whole};
    for (int probes = 0; !open.empty(); ++probes) {
        LostRange range = open.front();
        open.pop_front();
        if (range.first > range.last)
            continue;
        if (probes >= most) {
            lose(range);
            continue;
        }
        const Result<Scan> front = scanRange(Direction::Forward, range);
        if (!front)
            return tl::make_unexpected(front.error());
        if (front->complete)
            continue;
        range.first = front->reached.value_or(range.first - 1) + 1;
        if (range.first < range.last) {
            const Result<Scan> back = scanRange(Direction::Backward, range);
            if (!back)
                return tl::make_unexpected(back.error());
            if (back->complete)
                continue;
            range.last = back->reached.value_or(range.last + 1) - 1;
        }
        if (range.first >= range.last) {
            lose(range);
            continue;
        }
        const qint64 middle = range.first + (range.last - range.first) / 2;
        open.push_back({range.first, middle});
        open.push_back({middle + 1, range.last});
    }
    return {};
}

Result<TableSalvage::Scan> TableSalvage::scanRange(Direction direction, const LostRange &range)
{
    sql::Statement &select = direction == Direction::Forward ? *m_forward : *m_backward;
    select.bindAll(range.first, range.last);
    return scan(select);
}

Result<TableSalvage::Scan> TableSalvage::scan(sql::Statement &select)
{
    Scan result;
    while (true) {
        const Result<bool> row = select.step();
        if (!row)
            return result;
        if (!*row)
            break;
        result.reached = select.int64(0);
        if (auto inserted = insert(select); !inserted) {
            select.reset();
            return tl::make_unexpected(std::move(inserted.error()));
        }
    }
    result.complete = true;
    return result;
}

Result<void> TableSalvage::insert(const sql::Statement &row)
{
    if (m_hasRowId && !m_rowIdIsColumn)
        m_insert->bindColumn(1, row, 0);
    for (int column = 0; column < m_columns.size(); ++column)
        m_insert->bindColumn(column + 2, row, column + 1);
    Result<void> inserted = m_insert->run();
    if (inserted) {
        ++m_result.rows;
    } else if (inserted.error().code.startsWith(u"constraint"_s)) {
        ++m_result.refused;
        m_result.complete = false;
        return {};
    }
    return inserted;
}

void TableSalvage::lose(const LostRange &range)
{
    if (range.first <= range.last)
        m_result.lost += range;
}

void TableSalvage::mergeLost()
{
    QList<LostRange> &lost = m_result.lost;
    std::sort(lost.begin(), lost.end(), [](const LostRange &a, const LostRange &b) { return a.first < b.first; });
    QList<LostRange> merged;
    for (const LostRange &range : std::as_const(lost)) {
        if (!merged.isEmpty() && merged.last().last + 1 == range.first)
            merged.last().last = range.last;
        else
            merged += range;
    }
    lost = std::move(merged);
}

} // namespace docket::store
