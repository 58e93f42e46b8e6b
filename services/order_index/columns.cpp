// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/order_index/columns.h"

#include <algorithm>

namespace docket::order_index {

namespace {

std::array<QString, termColumnCount> textsOf(const search::OrderFacts &facts)
{
    return {facts.currency,   facts.country,      facts.carriers,    facts.tags,
            facts.customerId, facts.customerName, facts.numberPrefix};
}

template <typename AnyColumns, typename Action>
void forEachNumber(AnyColumns &columns, Action action)
{
    action(columns.status);
    action(columns.flags);
    action(columns.placed);
    action(columns.required);
    action(columns.shipped);
    action(columns.total);
    action(columns.numberCounter);
    for (auto &codes : columns.codes)
        action(codes);
}

} // namespace

void Columns::resize(qint64 size)
{
    // An empty text needs a code, because rows that are not there point to code 0.
    for (Dictionary &dictionary : dictionaries)
        dictionary.codeOf({});
    present.resize(size);
    // Grows by an eighth, where vectors would double: there may be a million rows.
    const auto wanted = static_cast<std::size_t>(size);
    const bool isFull = wanted > placed.capacity();
    forEachNumber(*this, [wanted, isFull](auto &column) {
        if (isFull && !column.empty())
            column.reserve(wanted + wanted / 8);
        column.resize(wanted);
    });
}

void Columns::reserve(qint64 size)
{
    forEachNumber(*this, [size](auto &column) { column.reserve(static_cast<std::size_t>(size)); });
}

void Columns::set(std::size_t row, const FactsRow &facts)
{
    present.insert(static_cast<qint64>(row) + 1);
    status[row] = facts.status;
    flags[row] = facts.flags;
    placed[row] = facts.placed;
    required[row] = facts.required;
    shipped[row] = facts.shipped;
    total[row] = facts.total;
    numberCounter[row] = facts.numberCounter;
}

void Columns::set(std::size_t row, const search::OrderFacts &facts)
{
    set(row, FactsRow{.status = facts.status,
                      .flags = facts.flags,
                      .placed = facts.placed,
                      .required = facts.required,
                      .shipped = facts.shipped,
                      .total = facts.total,
                      .terms = {},
                      .numberCounter = facts.numberCounter});
    const auto texts = textsOf(facts);
    for (std::size_t column = 0; column < termColumnCount; ++column)
        codes[column][row] = dictionaries[column].codeOf(texts[column].toUtf8());
}

search::OrderFacts Columns::facts(std::size_t row) const
{
    const auto textAt = [this, row](TermColumn column) { return QString::fromUtf8(text(column, row)); };
    return {.status = status[row],
            .flags = flags[row],
            .placed = placed[row],
            .required = required[row],
            .shipped = shipped[row],
            .total = total[row],
            .currency = textAt(TermColumn::Currency),
            .country = textAt(TermColumn::Country),
            .carriers = textAt(TermColumn::Carriers),
            .tags = textAt(TermColumn::Tags),
            .customerId = textAt(TermColumn::Customer),
            .customerName = textAt(TermColumn::CustomerName),
            .numberPrefix = textAt(TermColumn::NumberPrefix),
            .numberCounter = numberCounter[row]};
}

qint64 Columns::bytes() const
{
    qint64 sum = present.size() / 8;
    forEachNumber(*this,
                  [&sum](const auto &column) { sum += static_cast<qint64>(column.capacity() * sizeof(column[0])); });
    for (const Dictionary &dictionary : dictionaries)
        sum += dictionary.bytes();
    return sum;
}

} // namespace docket::order_index
