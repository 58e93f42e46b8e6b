// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <optional>

namespace docket::ui {

/// How quickly a long work goes on, from its recent past, and how long it will still take. Moments are milliseconds of
/// any clock that only moves on.
class ProgressRate {
public:
    void note(qint64 milliseconds, qint64 done);
    void clear() { m_samples.clear(); }

    /// Per second; nothing before the first second is over.
    [[nodiscard]] std::optional<double> perSecond() const;
    /// Seconds, rounded up; nothing while the rate is not known, or is 0.
    [[nodiscard]] std::optional<qint64> secondsLeft(qint64 total) const;

private:
    struct Sample {
        qint64 milliseconds = 0;
        qint64 done = 0;
    };
    std::deque<Sample> m_samples; ///< of the last seconds, oldest first
};

} // namespace docket::ui
