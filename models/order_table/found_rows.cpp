// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_table/found_rows.h"

#include <algorithm>
#include <cstdlib>

namespace docket::models {

namespace {

/// A run of rows that go or come, or single ones that change place.
struct Differences {
    std::vector<std::pair<qint64, qint64>> removed;  ///< first row and count in the older list, ascending
    std::vector<std::pair<qint64, qint64>> inserted; ///< in the newer list, ascending
    std::vector<qint64> moved;                       ///< rows in the newer list, ascending

    [[nodiscard]] std::size_t size() const { return removed.size() + inserted.size() + moved.size(); }
};

void addToRuns(std::vector<std::pair<qint64, qint64>> &runs, qint64 row)
{
    if (!runs.empty() && runs.back().first + runs.back().second == row)
        ++runs.back().second;
    else
        runs.emplace_back(row, 1);
}

/// Walks both lists side by side. Where they disagree on two orders that both have, the one whose place changed by more
/// is the one that moved: the others keep their order among themselves.
std::optional<Differences> differencesOf(const FoundRows &older, const FoundRows &newer, std::size_t limit)
{
    Differences found;
    std::vector<quint32> moved;
    const auto hasMoved = [&moved](quint32 position) {
        return std::find(moved.begin(), moved.end(), position) != moved.end();
    };
    const auto &before = older.positions();
    const auto &after = newer.positions();
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before[i] == after[j]) {
            ++i;
            ++j;
            continue;
        }
        if (found.size() > limit || moved.size() > limit)
            return {};
        if (i < before.size() && newer.rowOf(before[i]) < 0) {
            addToRuns(found.removed, static_cast<qint64>(i++));
        } else if (j < after.size() && older.rowOf(after[j]) < 0) {
            addToRuns(found.inserted, static_cast<qint64>(j++));
        } else if (i < before.size() && hasMoved(before[i])) {
            ++i;
        } else if (j < after.size() && hasMoved(after[j])) {
            ++j;
        } else if (i < before.size() && j < after.size()) {
            const qint64 later = newer.rowOf(before[i]) - static_cast<qint64>(j);
            const qint64 earlier = older.rowOf(after[j]) - static_cast<qint64>(i);
            moved.push_back(later >= earlier ? before[i++] : after[j++]);
        } else {
            return {}; // an order twice in one list: never seen, and better taken anew
        }
    }
    for (const quint32 position : moved)
        found.moved.push_back(newer.rowOf(position));
    std::sort(found.moved.begin(), found.moved.end());
    if (found.size() > limit)
        return {};
    return found;
}

qint64 rowIn(const std::vector<quint32> &positions, quint32 position)
{
    return std::find(positions.begin(), positions.end(), position) - positions.begin();
}

} // namespace

FoundRows::FoundRows() : m_found(std::make_shared<workspace::FoundOrders>()) {}

FoundRows::FoundRows(std::shared_ptr<const workspace::FoundOrders> found) : m_found(std::move(found))
{
    const auto &all = m_found->positions;
    const auto last = std::max_element(all.begin(), all.end());
    m_rows.resize(last == all.end() ? 0 : std::size_t{*last} + 1);
    quint32 row = 0;
    for (const quint32 position : all)
        m_rows[position] = ++row;
}

std::optional<std::vector<RowStep>> stepsBetween(const FoundRows &older, const FoundRows &newer, std::size_t limit)
{
    const auto differences = differencesOf(older, newer, limit);
    if (!differences)
        return {};
    std::vector<RowStep> steps;
    std::vector<quint32> list = older.positions();
    const auto add = [&steps, &list](RowStep step) {
        takeStep(step, list);
        steps.push_back(std::move(step));
    };
    for (auto run = differences->removed.rbegin(); run != differences->removed.rend(); ++run)
        add({RowStep::Kind::Remove, run->first, run->second, 0, {}});

    const auto &after = newer.positions();
    for (const qint64 row : differences->moved) {
        // It belongs behind the order before it in the newer list, of those that are here already.
        qint64 before = row - 1;
        while (before >= 0 && older.rowOf(after[static_cast<std::size_t>(before)]) < 0)
            --before;
        const qint64 from = rowIn(list, after[static_cast<std::size_t>(row)]);
        const qint64 behind = before < 0 ? 0 : rowIn(list, after[static_cast<std::size_t>(before)]) + 1;
        const qint64 to = behind > from ? behind - 1 : behind;
        if (to != from)
            add({RowStep::Kind::Move, from, 1, to, {}});
    }
    for (const auto &[first, count] : differences->inserted) {
        const auto begin = after.begin() + first;
        add({RowStep::Kind::Insert, first, count, 0, {begin, begin + count}});
    }
    Q_ASSERT(list == after);
    return steps;
}

void takeStep(const RowStep &step, std::vector<quint32> &positions)
{
    const auto first = positions.begin() + step.first;
    switch (step.kind) {
    case RowStep::Kind::Remove:
        positions.erase(first, first + step.count);
        break;
    case RowStep::Kind::Insert:
        positions.insert(first, step.positions.begin(), step.positions.end());
        break;
    case RowStep::Kind::Move:
        if (step.to < step.first)
            std::rotate(positions.begin() + step.to, first, first + 1);
        else
            std::rotate(first, first + 1, positions.begin() + step.to + 1);
        break;
    }
}

} // namespace docket::models
