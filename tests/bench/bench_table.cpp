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
    const bool passed = !bar || value <= *bar;
    m_hasPassed = m_hasPassed && passed;
    const QByteArray ratio = limit && *limit > 0 ? QByteArray::number(value / *limit, 'f', 3) : QByteArray("-");
    std::printf("%-46s %12s %12s %8s %12s %s\n", qPrintable(name), number(value, unit).constData(),
                number(limit, unit).constData(), ratio.constData(), number(bar, unit).constData(),
                !bar ? "" : (passed ? "yes" : "NO"));
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
