// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

#include <functional>
#include <optional>

namespace docket::bench {

/// Prints rows of: name, value, limit, ratio, bar, pass. A limit is measured beside the value on the same machine, so
/// that the ratio says something where times do not.
class Table {
public:
    Table();

    /// `bar` is the largest value that passes; none: only told.
    void row(const QString &name, double value, std::optional<double> limit, std::optional<double> bar,
             const QString &unit = QStringLiteral("ms"));
    /// How many of something were done a second; `least` is the smallest part of `limit` that passes.
    void rate(const QString &name, double value, double limit, double least);
    [[nodiscard]] bool hasPassed() const { return m_hasPassed; }

private:
    void print(const QString &name, const QByteArrayList &figures, std::optional<bool> passed);

    bool m_hasPassed = true;
};

/// Milliseconds of processor time of one run: what is measured here waits for nothing, and other work on the machine
/// does not count.
double milliseconds(const std::function<void()> &run);
/// The 95th percentile of several runs.
double p95(int runs, const std::function<void()> &run);

} // namespace docket::bench
