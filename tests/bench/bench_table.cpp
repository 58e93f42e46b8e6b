// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_table.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace docket::bench {

namespace {

QByteArray number(std::optional<double> value, const QString &unit)
{
    return value ? (QString::number(*value, 'f', *value < 100 ? 2 : 0) + u' ' + unit).toUtf8() : QByteArray("-");
}

} // namespace

Table::Table()
{
    std::printf("%-46s %12s %12s %8s %12s %s\n", "name", "value", "limit", "ratio", "bar", "pass");
}

void Table::row(const QString &name, double value, std::optional<double> limit, std::optional<double> bar,
                const QString &unit)
{
    const std::optional<bool> passed = bar ? std::optional(value <= *bar) : std::nullopt;
    const QByteArray ratio = limit && *limit > 0 ? QByteArray::number(value / *limit, 'f', 3) : QByteArray("-");
    print(name, {number(value, unit), number(limit, unit), ratio, number(bar, unit)}, passed);
}

void Table::rate(const QString &name, double value, double limit, double least)
{
    const QString unit = QStringLiteral("/s");
    const double ratio = value / limit;
    print(name,
          {number(value, unit), number(limit, unit), QByteArray::number(ratio, 'f', 3),
           "ratio " + QByteArray::number(least, 'f', 2)},
          ratio >= least);
}

void Table::print(const QString &name, const QByteArrayList &figures, std::optional<bool> passed)
{
    m_hasPassed = m_hasPassed && passed.value_or(true);
    std::printf("%-46s %12s %12s %8s %12s %s\n", qPrintable(name), figures[0].constData(), figures[1].constData(),
                figures[2].constData(), figures[3].constData(), !passed ? "" : (*passed ? "yes" : "NO"));
    std::fflush(stdout);
}

double milliseconds(const std::function<void()> &run)
{
    const std::clock_t start = std::clock();
    run();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

double p95(int runs, const std::function<void()> &run)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(milliseconds(run));
    std::sort(times.begin(), times.end());
    return times[(times.size() * 95 + 99) / 100 - 1];
}

} // namespace docket::bench
