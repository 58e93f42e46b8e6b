// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_changes/known_words.h"

#include <QHash>

#include <algorithm>

namespace docket::models {

namespace {

constexpr qint64 ordersLookedAt = 300;
constexpr qsizetype mostWords = 50;

class Tally {
public:
    void add(const QString &word)
    {
        if (!word.isEmpty())
            ++m_counts[word];
    }
    [[nodiscard]] QStringList mostFrequentFirst() const
    {
        QStringList words = m_counts.keys();
        std::ranges::sort(words, [this](const QString &a, const QString &b) {
            const int more = m_counts.value(a) - m_counts.value(b);
            return more != 0 ? more > 0 : a < b;
        });
        return words.mid(0, mostWords);
    }

private:
    QHash<QString, int> m_counts;
};

struct Tallies {
    Tally carriers;
    Tally tags;
    Tally cancelReasons;
    Tally holdReasons;

    void add(const domain::Order &order)
    {
        for (const domain::Shipment &shipment : order.shipments)
            carriers.add(shipment.carrier);
        for (const QString &tag : order.tags)
            tags.add(tag);
        cancelReasons.add(order.cancelReason);
        if (order.hold && !order.hold->incomplete)
            holdReasons.add(order.hold->reason);
    }
};

} // namespace

KnownWords readKnownWords(workspace::ReadSession &session)
{
    Tallies tallies;
    // The latest of all tell of the day's carriers and tags; reasons are rarer, so the latest that have one are asked
    // for. An order met twice only counts twice.
    const std::vector<search::Expression> questions{
        search::allOf({}), search::Expression{search::StatusTerm{domain::OrderStatus::Shipped}},
        search::Expression{search::StatusTerm{domain::OrderStatus::Canceled}},
        search::Expression{search::FlagTerm{search::Held, true}}};
    for (const search::Expression &question : questions) {
        // Only a completion: without it one types the word.
        (void)session.reader().orders(question, {}, ordersLookedAt, [&](const domain::Order &order) {
            tallies.add(order);
            return true;
        });
    }
    return {tallies.carriers.mostFrequentFirst(), tallies.tags.mostFrequentFirst(),
            tallies.cancelReasons.mostFrequentFirst(), tallies.holdReasons.mostFrequentFirst()};
}

} // namespace docket::models
