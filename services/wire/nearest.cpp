// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace docket::wire {

namespace {

qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool same = a[i - 1] == b[static_cast<qsizetype>(j) - 1];
            const qsizetype replaced = diagonal + (same ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    constexpr qsizetype longestWord = 100;
    const QString folded = word.left(longestWord).toCaseFolded();
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, folded.size() / 3) + 1;
    for (const QString &candidate : candidates) {
        const qsizetype found = distance(folded, candidate.left(longestWord).toCaseFolded());
        if (found < bestDistance) {
            bestDistance = found;
            best = candidate;
        }
    }
    return best;
}

} // namespace docket::wire
