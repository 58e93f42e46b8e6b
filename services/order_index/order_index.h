// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/order_index/evaluator.h"
#include "services/order_index/permutation.h"

#include <memory>
#include <mutex>
#include <shared_mutex>

namespace docket::order_index {

/// An order's facts as they have become.
struct Change {
    qint64 position = 0;
    search::OrderFacts facts;
    bool isGone = false; ///< there is no order at that position any more
};

/// What sums are grouped by, besides the currency: amounts of different currencies are never added.
enum class GroupBy : quint8 { Nothing, Status, Country, CustomerName };

struct Group {
    QString key; ///< empty for `Nothing` and for orders without the value; the status's word for `Status`
    QString currency;
    qint64 count = 0;
    qint64 total = 0; ///< thousandths of the major unit
    bool operator==(const Group &) const = default;
};

/// The hot columns of every order in memory: filters, counts, sorts and sums of a million orders in milliseconds.
///
/// A position is an order's dense number in the store, from 1 on; gaps are fine. A million orders take about 66 MB, and
/// 4 MB more for each sort field that was asked for.
///
/// Thread-safe: any number of threads read while one loads or updates; an update waits for readers and they for it.
/// What is handed out are copies, which later updates do not change: a bitmap is the answer of its moment, and
/// positions that came later are not in it. Results of WordSource are the caller's: it should see the same moment of
/// the store.
class OrderIndex {
public:
    OrderIndex();
    ~OrderIndex();
    Q_DISABLE_COPY_MOVE(OrderIndex)

    /// False until an IndexLoader has finished; until then there are no orders, and changes are kept for later.
    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] qint64 count() const;
    /// Counts the updates: an answer is still good when this is what it was.
    [[nodiscard]] quint64 generation() const;
    [[nodiscard]] qint64 bytes() const;

    /// Takes changes over, new orders among them. Sort orders that are in use are kept for a few changes, and made anew
    /// when next asked for after many.
    void update(std::span<const Change> changes);

    [[nodiscard]] Result<Bitmap> evaluate(const search::Expression &expression, WordSource &words) const;

    /// `limit` positions from the `offset`-th on in the order of `sort`; fewer at the end.
    [[nodiscard]] std::vector<quint32> page(const Bitmap &orders, const search::Sort &sort, qint64 offset,
                                            qint64 limit) const;
    /// All of them.
    [[nodiscard]] std::vector<quint32> sorted(const Bitmap &orders, const search::Sort &sort) const;
    /// How many of `orders` stand before that one; −1 when it is not among them.
    [[nodiscard]] qint64 rankOf(const Bitmap &orders, const search::Sort &sort, quint32 position) const;
    /// Makes the sort order ready, so that the first who asks need not wait: 0.1–0.3 s at a million.
    void prepare(search::SortField field) const;

    /// By key, then currency; both as text.
    [[nodiscard]] std::vector<Group> sums(const Bitmap &orders, GroupBy group) const;
    [[nodiscard]] std::optional<search::OrderFacts> facts(qint64 position) const;
    /// The different texts of a column, in no order, for completion. Some may belong to no order any more.
    [[nodiscard]] QStringList texts(TermColumn column) const;

private:
    friend class IndexLoader;
    static constexpr std::size_t sortFieldCount = 8;

    void finishLoading(Columns columns);
    void apply(std::span<const Change> changes);
    std::shared_ptr<const Permutation> permutation(search::SortField field) const;
    template <typename Visit>
    void walk(const Bitmap &orders, const search::Sort &sort, Visit visit) const;

    mutable std::shared_mutex m_lock; ///< everything below but m_permutations' content
    Columns m_columns;
    bool m_isLoaded = false;
    quint64 m_generation = 0;
    std::vector<Change> m_waiting; ///< came while loading

    mutable std::mutex m_sorting; ///< taken inside m_lock, to make a permutation once
    mutable std::array<std::shared_ptr<Permutation>, sortFieldCount> m_permutations;
};

} // namespace docket::order_index
