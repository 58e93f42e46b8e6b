// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_rate.h"

#include <cmath>

namespace docket::ui {

namespace {
// Long enough that the number is calm, short enough that it tells of the present.
constexpr qint64 remembered = 8'000;
constexpr qint64 shortest = 1'000;
} // namespace

void ProgressRate::note(qint64 milliseconds, qint64 done)
{
    // Back to less: another work began.
    if (!m_samples.empty() && done < m_samples.back().done)
        m_samples.clear();
    m_samples.push_back({milliseconds, done});
    while (m_samples.size() > 2 && m_samples[1].milliseconds <= milliseconds - remembered)
        m_samples.pop_front();
}

std::optional<double> ProgressRate::perSecond() const
{
    if (m_samples.size() < 2)
        return std::nullopt;
    const qint64 passed = m_samples.back().milliseconds - m_samples.front().milliseconds;
    if (passed < shortest)
        return std::nullopt;
    return 1000.0 * static_cast<double>(m_samples.back().done - m_samples.front().done) / static_cast<double>(passed);
}

std::optional<qint64> ProgressRate::secondsLeft(qint64 total) const
{
    const std::optional<double> rate = perSecond();
    if (!rate || *rate <= 0)
        return std::nullopt;
    const qint64 left = std::max<qint64>(0, total - m_samples.back().done);
    return static_cast<qint64>(std::ceil(static_cast<double>(left) / *rate));
}

} // namespace docket::ui
