// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/order_index/order_index.h"

#include <algorithm>

namespace docket::order_index {

using search::SortField;

namespace {

/// Sorting a few is quicker than walking a permutation of all, and needs none.
constexpr qint64 fewOrders = 8192;
/// Each change moves half a permutation in memory; beyond this, sorting anew costs less.
constexpr std::size_t fewChanges = 64;

std::vector<quint32> positionsOf(const Bitmap &orders)
{
    std::vector<quint32> positions;
    positions.reserve(static_cast<std::size_t>(orders.count()));
    orders.forEach([&positions](qint64 position) { positions.push_back(static_cast<quint32>(position)); });
    return positions;
}

} // namespace

OrderIndex::OrderIndex() = default;
OrderIndex::~OrderIndex() = default;

bool OrderIndex::isLoaded() const
{
    const std::shared_lock lock(m_lock);
    return m_isLoaded;
}

qint64 OrderIndex::count() const
{
    const std::shared_lock lock(m_lock);
    return m_columns.present.count();
}

quint64 OrderIndex::generation() const
{
    const std::shared_lock lock(m_lock);
    return m_generation;
}

qint64 OrderIndex::bytes() const
{
    const std::shared_lock lock(m_lock);
    const std::scoped_lock sorting(m_sorting);
    qint64 sum = m_columns.bytes();
    for (const auto &permutation : m_permutations)
        sum += permutation ? static_cast<qint64>(permutation->positions.capacity() * sizeof(quint32)) : 0;
    return sum;
}

void OrderIndex::finishLoading(Columns columns)
{
    const std::unique_lock lock(m_lock);
    m_columns = std::move(columns);
    m_permutations.fill(nullptr);
    m_isLoaded = true;
    apply(std::exchange(m_waiting, {}));
    ++m_generation;
}

void OrderIndex::update(std::span<const Change> changes)
{
    const std::unique_lock lock(m_lock);
    if (!m_isLoaded) {
        m_waiting.insert(m_waiting.end(), changes.begin(), changes.end());
        return;
    }
    apply(changes);
    ++m_generation;
}

void OrderIndex::apply(std::span<const Change> all)
{
    // The last change of an order counts.
    std::vector<const Change *> changes;
    changes.reserve(all.size());
    for (const Change &change : all)
        changes.push_back(&change);
    const auto byPosition = [](const Change *a, const Change *b) { return a->position < b->position; };
    std::stable_sort(changes.begin(), changes.end(), byPosition);
    const auto lastOfEach = std::unique(changes.rbegin(), changes.rend(),
                                        [](const Change *a, const Change *b) { return a->position == b->position; });
    changes.erase(changes.begin(), lastOfEach.base());
    if (changes.empty())
        return;

    if (changes.back()->position > m_columns.present.size())
        m_columns.resize(changes.back()->position);

    std::array<std::vector<quint32>, sortFieldCount> moved;
    for (std::size_t sort = 0; sort < sortFieldCount; ++sort) {
        if (m_permutations[sort] && changes.size() > fewChanges)
            m_permutations[sort] = nullptr;
        if (!m_permutations[sort])
            continue;
        const auto field = static_cast<SortField>(sort);
        for (const Change *change : changes) {
            const bool isNew = !m_columns.present.contains(change->position);
            if (!isNew && !change->isGone &&
                sortsAlike(field, m_columns.facts(static_cast<std::size_t>(change->position - 1)), change->facts))
                continue;
            moved[sort].push_back(static_cast<quint32>(change->position));
            if (!isNew)
                m_permutations[sort]->remove(moved[sort].back(), field, m_columns);
        }
    }
    for (const Change *change : changes) {
        if (change->isGone)
            m_columns.present.remove(change->position);
        else
            m_columns.set(static_cast<std::size_t>(change->position - 1), change->facts);
    }
    for (std::size_t sort = 0; sort < sortFieldCount; ++sort) {
        for (const quint32 position : moved[sort]) {
            if (m_columns.present.contains(position))
                m_permutations[sort]->insert(position, static_cast<SortField>(sort), m_columns);
        }
    }
}

Result<Bitmap> OrderIndex::evaluate(const search::Expression &expression, WordSource &words) const
{
    const std::shared_lock lock(m_lock);
    return order_index::evaluate(expression, m_columns, words);
}

std::shared_ptr<const Permutation> OrderIndex::permutation(SortField field) const
{
    const std::scoped_lock lock(m_sorting);
    auto &slot = m_permutations[static_cast<std::size_t>(field)];
    if (!slot)
        slot = std::make_shared<Permutation>(permutationOf(positionsOf(m_columns.present), field, m_columns));
    return slot;
}

/// Calls `visit(position)` for `orders` in the order of `sort` until it returns false. m_lock is held.
template <typename Visit>
void OrderIndex::walk(const Bitmap &orders, const search::Sort &sort, Visit visit) const
{
    if (orders.count() <= fewOrders) {
        std::vector<quint32> positions = positionsOf(orders);
        std::erase_if(positions, [this](quint32 position) { return !m_columns.present.contains(position); });
        permutationOf(std::move(positions), sort.field, m_columns).walk(sort.descending, visit);
        return;
    }
    permutation(sort.field)->walk(sort.descending, [&orders, &visit](quint32 position) {
        return !orders.contains(position) || visit(position);
    });
}

std::vector<quint32> OrderIndex::page(const Bitmap &orders, const search::Sort &sort, qint64 offset, qint64 limit) const
{
    const std::shared_lock lock(m_lock);
    std::vector<quint32> positions;
    if (limit <= 0)
        return positions;
    walk(orders, sort, [&positions, &offset, limit](quint32 position) {
        if (offset > 0) {
            --offset;
            return true;
        }
        positions.push_back(position);
        return static_cast<qint64>(positions.size()) < limit;
    });
    return positions;
}

std::vector<quint32> OrderIndex::sorted(const Bitmap &orders, const search::Sort &sort) const
{
    return page(orders, sort, 0, std::numeric_limits<qint64>::max());
}

qint64 OrderIndex::rankOf(const Bitmap &orders, const search::Sort &sort, quint32 wanted) const
{
    const std::shared_lock lock(m_lock);
    if (!orders.contains(wanted) || !m_columns.present.contains(wanted))
        return -1;
    qint64 before = 0;
    walk(orders, sort, [&before, wanted](quint32 position) {
        if (position == wanted)
            return false;
        ++before;
        return true;
    });
    return before;
}

void OrderIndex::prepare(SortField field) const
{
    const std::shared_lock lock(m_lock);
    permutation(field);
}

std::vector<Group> OrderIndex::sums(const Bitmap &orders, GroupBy group) const
{
    const std::shared_lock lock(m_lock);
    const Dictionary &currencies = m_columns.dictionaryOf(TermColumn::Currency);
    const auto &currencyCodes = m_columns.codesOf(TermColumn::Currency);
    const TermColumn column = group == GroupBy::Country ? TermColumn::Country : TermColumn::CustomerName;
    const bool isText = group == GroupBy::Country || group == GroupBy::CustomerName;
    constexpr std::size_t statusCount = 5;
    const std::size_t keyCount = isText ? m_columns.dictionaryOf(column).size() : statusCount;

    struct Sum {
        qint64 count = 0;
        qint64 total = 0;
    };
    std::vector<Sum> table(keyCount * currencies.size());
    orders.forEach([&](qint64 position) {
        if (!m_columns.present.contains(position))
            return;
        const auto row = static_cast<std::size_t>(position - 1);
        const std::size_t key = isText                     ? m_columns.codesOf(column)[row]
                                : group == GroupBy::Status ? static_cast<std::size_t>(m_columns.status[row])
                                                           : 0;
        Sum &sum = table[key * currencies.size() + currencyCodes[row]];
        ++sum.count;
        if (__builtin_add_overflow(sum.total, m_columns.total[row], &sum.total))
            sum.total =
                m_columns.total[row] < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
    });

    std::vector<Group> groups;
    for (std::size_t cell = 0; cell < table.size(); ++cell) {
        if (table[cell].count == 0)
            continue;
        const auto key = static_cast<quint32>(cell / currencies.size());
        QString name;
        if (isText)
            name = QString::fromUtf8(m_columns.dictionaryOf(column).text(key));
        else if (group == GroupBy::Status)
            name = domain::toString(static_cast<domain::OrderStatus>(key));
        groups.push_back({name, QString::fromUtf8(currencies.text(static_cast<quint32>(cell % currencies.size()))),
                          table[cell].count, table[cell].total});
    }
    std::sort(groups.begin(), groups.end(),
              [](const Group &a, const Group &b) { return a.key != b.key ? a.key < b.key : a.currency < b.currency; });
    return groups;
}

std::optional<search::OrderFacts> OrderIndex::facts(qint64 position) const
{
    const std::shared_lock lock(m_lock);
    if (!m_columns.present.contains(position))
        return {};
    return m_columns.facts(static_cast<std::size_t>(position - 1));
}

QStringList OrderIndex::texts(TermColumn column) const
{
    const std::shared_lock lock(m_lock);
    const Dictionary &dictionary = m_columns.dictionaryOf(column);
    QStringList texts;
    texts.reserve(dictionary.size());
    for (quint32 code = 0; code < dictionary.size(); ++code)
        texts.append(QString::fromUtf8(dictionary.text(code)));
    return texts;
}

} // namespace docket::order_index
