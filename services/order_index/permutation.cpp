// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/order_index/permutation.h"

#include "services/search/words.h"

#include <algorithm>
#include <numeric>

namespace docket::order_index {

namespace {

using search::OrderFacts;
using search::SortField;

constexpr quint32 lastGroup = std::numeric_limits<quint32>::max();

std::optional<TermColumn> textColumnOf(SortField field)
{
    switch (field) {
    case SortField::Customer:
        return TermColumn::CustomerName;
    case SortField::Country:
        return TermColumn::Country;
    case SortField::Number:
        return TermColumn::NumberPrefix;
    default:
        return {};
    }
}

/// An empty prefix of a number is one like any other.
bool isLackingText(SortField field, QByteArrayView text)
{
    return field != SortField::Number && text.isEmpty();
}

qint64 numberOf(SortField field, const Columns &columns, std::size_t row)
{
    switch (field) {
    case SortField::Placed:
        return columns.placed[row];
    case SortField::Status:
        return static_cast<qint64>(columns.status[row]);
    case SortField::Total:
        return columns.total[row];
    case SortField::Required:
        return columns.required[row];
    case SortField::Shipped:
        return columns.shipped[row];
    case SortField::Number:
        return columns.numberCounter[row];
    case SortField::Customer:
    case SortField::Country:
        return 0;
    }
    return 0;
}

bool isLackingNumber(SortField field, qint64 number)
{
    return (field == SortField::Required && number == OrderFacts::noDay) ||
           (field == SortField::Shipped && number == OrderFacts::noInstant);
}

QByteArray keyOf(QByteArrayView text)
{
    return search::sortKey(QString::fromUtf8(text));
}

/// Places of the codes that occur, in the order of their texts.
std::vector<quint32> ranksOf(SortField field, const std::vector<quint32> &positions, const std::vector<quint32> &codes,
                             const Dictionary &dictionary)
{
    struct Entry {
        QByteArray key;
        quint32 code;
    };
    std::vector<quint32> ranks(dictionary.size(), lastGroup);
    std::vector<Entry> entries;
    for (const quint32 position : positions) {
        const quint32 code = codes[position - 1];
        if (ranks[code] != lastGroup || isLackingText(field, dictionary.text(code)))
            continue;
        ranks[code] = 0;
        entries.push_back({keyOf(dictionary.text(code)), code});
    }
    std::sort(entries.begin(), entries.end(), [&dictionary](const Entry &a, const Entry &b) {
        const int byKey = a.key.compare(b.key);
        return byKey != 0 ? byKey < 0 : dictionary.text(a.code) < dictionary.text(b.code);
    });
    for (std::size_t rank = 0; rank < entries.size(); ++rank)
        ranks[entries[rank].code] = static_cast<quint32>(rank);
    return ranks;
}

/// Whether `a` stands before `b`, by the columns alone.
bool standsBefore(SortField field, const Columns &columns, quint32 a, quint32 b)
{
    const std::size_t rowA = a - 1;
    const std::size_t rowB = b - 1;
    if (const auto column = textColumnOf(field);
        column && columns.codesOf(*column)[rowA] != columns.codesOf(*column)[rowB]) {
        const QByteArrayView textA = columns.text(*column, rowA);
        const QByteArrayView textB = columns.text(*column, rowB);
        if (isLackingText(field, textA) || isLackingText(field, textB))
            return isLackingText(field, textB);
        const int byKey = keyOf(textA).compare(keyOf(textB));
        return byKey != 0 ? byKey < 0 : textA < textB;
    }
    const qint64 numberA = numberOf(field, columns, rowA);
    const qint64 numberB = numberOf(field, columns, rowB);
    if (isLackingNumber(field, numberA) != isLackingNumber(field, numberB))
        return isLackingNumber(field, numberB);
    return numberA != numberB ? numberA < numberB : a < b;
}

bool hasValue(SortField field, const Columns &columns, quint32 position)
{
    const std::size_t row = position - 1;
    if (const auto column = textColumnOf(field))
        return !isLackingText(field, columns.text(*column, row));
    return !isLackingNumber(field, numberOf(field, columns, row));
}

} // namespace

void Permutation::insert(quint32 position, SortField field, const Columns &columns)
{
    const auto before = [field, &columns](quint32 a, quint32 b) { return standsBefore(field, columns, a, b); };
    positions.insert(std::lower_bound(positions.begin(), positions.end(), position, before), position);
    if (hasValue(field, columns, position))
        ++withValue;
}

void Permutation::remove(quint32 position, SortField field, const Columns &columns)
{
    const auto before = [field, &columns](quint32 a, quint32 b) { return standsBefore(field, columns, a, b); };
    const auto found = std::lower_bound(positions.begin(), positions.end(), position, before);
    if (found == positions.end() || *found != position)
        return;
    positions.erase(found);
    if (hasValue(field, columns, position))
        --withValue;
}

Permutation permutationOf(std::vector<quint32> positions, SortField field, const Columns &columns)
{
    struct Entry {
        quint64 number;
        quint32 group;
        quint32 position;
    };
    constexpr quint64 signBit = quint64{1} << 63U; // turned over, so that signed numbers sort as unsigned ones

    const auto column = textColumnOf(field);
    std::vector<quint32> ranks;
    if (column)
        ranks = ranksOf(field, positions, columns.codesOf(*column), columns.dictionaryOf(*column));

    std::vector<Entry> entries(positions.size());
    std::transform(positions.begin(), positions.end(), entries.begin(), [&](quint32 position) {
        const std::size_t row = position - 1;
        const qint64 number = numberOf(field, columns, row);
        const quint32 group =
            column ? ranks[columns.codesOf(*column)[row]] : (isLackingNumber(field, number) ? lastGroup : 0);
        return Entry{static_cast<quint64>(number) ^ signBit, group, position};
    });
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        if (a.group != b.group)
            return a.group < b.group;
        return a.number != b.number ? a.number < b.number : a.position < b.position;
    });

    Permutation permutation;
    permutation.positions = std::move(positions);
    std::transform(entries.begin(), entries.end(), permutation.positions.begin(),
                   [](const Entry &entry) { return entry.position; });
    permutation.withValue =
        static_cast<std::size_t>(std::partition_point(entries.begin(), entries.end(),
                                                      [](const Entry &entry) { return entry.group != lastGroup; }) -
                                 entries.begin());
    return permutation;
}

bool sortsAlike(SortField field, const OrderFacts &a, const OrderFacts &b)
{
    switch (field) {
    case SortField::Placed:
        return a.placed == b.placed;
    case SortField::Number:
        return a.numberPrefix == b.numberPrefix && a.numberCounter == b.numberCounter;
    case SortField::Customer:
        return a.customerName == b.customerName;
    case SortField::Status:
        return a.status == b.status;
    case SortField::Total:
        return a.total == b.total;
    case SortField::Required:
        return a.required == b.required;
    case SortField::Shipped:
        return a.shipped == b.shipped;
    case SortField::Country:
        return a.country == b.country;
    }
    return false;
}

} // namespace docket::order_index
