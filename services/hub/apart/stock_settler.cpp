// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/apart/stock_settler.h"

#include "services/remote/client_thread.h"

namespace docket::hub {

using namespace domain;
using namespace std::chrono_literals;

namespace {

constexpr int together = 100;
constexpr auto usualPause = 10s;
// Of one call: whoever ends the settler waits for it.
constexpr auto patience = 5s;

} // namespace

StockSettler::StockSettler(Parts parts) : m_parts(std::move(parts)), m_thread([this] { work(); }) {}

StockSettler::~StockSettler()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void StockSettler::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isWoken = true;
    }
    m_changed.notify_all();
}

void StockSettler::work()
{
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait_for(lock, usualPause, [this] { return m_isWoken || m_isEnding; });
            if (m_isEnding)
                return;
            m_isWoken = false;
        }
        const bool isSettled = settle();
        const bool isReleased = release();
        if (isSettled && isReleased)
            m_parts.freed();
    }
}

bool StockSettler::settle()
{
    // What is refused stays, and keeps nothing behind it from being told.
    for (int refused = 0;;) {
        const auto due = m_parts.intents.confirmed(together, refused);
        if (!due)
            return false;
        for (const StockSettlement &settlement : *due) {
            const auto told = tell(settlement);
            if (told && !m_parts.intents.forget(settlement.id))
                return false;
            if (!told && !remote::hasAnswered(told.error()))
                return true;
            refused += told ? 0 : 1;
        }
        if (std::ssize(*due) < together || isEnding())
            return true;
    }
}

Decided<void> StockSettler::tell(const StockSettlement &settlement)
{
    // An order that moved nothing after all had stock held only.
    auto told = settlement.movements.empty()
                    ? remote::waitFor(m_parts.inventory.release(settlement.holdId, {}, patience))
                    : remote::waitFor(m_parts.inventory.settle(settlement, {}, patience));
    if (!told) {
        m_parts.log.warning(
            telemetry::Area::Command, "stock not told",
            {telemetry::code("code", told.error().constFirst().code), telemetry::id("settlement", settlement.id)});
    }
    return told;
}

bool StockSettler::isEnding()
{
    const std::scoped_lock lock(m_mutex);
    return m_isEnding;
}

bool StockSettler::release()
{
    const auto abandoned = m_parts.intents.abandoned(together);
    if (!abandoned)
        return false;
    for (const QUuid &id : *abandoned) {
        if (!remote::waitFor(m_parts.inventory.release(id, {}, patience)))
            return false;
        if (!m_parts.intents.forget(id))
            return false;
    }
    return true;
}

} // namespace docket::hub
