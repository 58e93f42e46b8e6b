// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_offer.h"

#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace docket::ui {

namespace {
// Often enough for a bar that shrinks without jumps.
constexpr int tickInterval = 100;
} // namespace

UndoOffer::UndoOffer(std::chrono::milliseconds duration, QObject *parent) : QObject(parent), m_duration(duration)
{
    connect(&m_timer, &QTimer::timeout, this, &UndoOffer::tick);
    m_timer.setInterval(std::min(tickInterval, static_cast<int>(duration.count() / 4) + 1));
}

UndoOffer::~UndoOffer()
{
    const QSignalBlocker quiet(this);
    settle(false);
}

void UndoOffer::offer(const QString &text, std::function<void()> undo, std::function<void()> expire)
{
    settle(false);
    m_text = text;
    m_undo = std::move(undo);
    m_expire = std::move(expire);
    m_isOpen = true;
    m_running.start();
    m_timer.start();
    emit changed();
}

void UndoOffer::undo()
{
    settle(true);
}

void UndoOffer::expire()
{
    settle(false);
}

double UndoOffer::remaining() const
{
    if (!m_isOpen)
        return 0;
    const double share = static_cast<double>(m_running.elapsed()) / static_cast<double>(m_duration.count());
    return std::clamp(1.0 - share, 0.0, 1.0);
}

void UndoOffer::settle(bool isUndone)
{
    if (!m_isOpen)
        return;
    // Closed before the call: what is called may make the next offer.
    m_isOpen = false;
    m_timer.stop();
    const auto undo = std::exchange(m_undo, {});
    const auto expire = std::exchange(m_expire, {});
    const auto &wanted = isUndone ? undo : expire;
    emit changed();
    if (wanted)
        wanted();
}

void UndoOffer::tick()
{
    if (m_running.hasExpired(m_duration.count()))
        settle(false);
    else
        emit changed();
}

} // namespace docket::ui
