// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace/draft_hold.h"

using namespace Qt::StringLiterals;

namespace docket::workspace {

namespace {

constexpr std::chrono::milliseconds pause{400};
// Long enough for a call with a pause in it, short enough that a program that died is not missed at the shelf.
constexpr std::chrono::seconds timeToLive{300};

} // namespace

DraftHold::DraftHold(HubConnection &connection, QObject *parent) : QObject(parent), m_connection(connection)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_renew.setSingleShot(true);
    m_renew.setInterval(timeToLive / 2);
    connect(&m_pause, &QTimer::timeout, this, &DraftHold::ask);
    connect(&m_renew, &QTimer::timeout, this, &DraftHold::ask);
}

DraftHold::~DraftHold()
{
    release();
}

void DraftHold::want(std::vector<domain::StockQuantity> lines)
{
    lines = domain::summedByPlace(lines);
    if (lines == m_wanted)
        return;
    m_wanted = std::move(lines);
    m_pause.start();
}

void DraftHold::set(State state)
{
    if (std::exchange(m_state, state) != state)
        emit changed();
}

void DraftHold::ask()
{
    const QUuid before = std::exchange(m_held, {});
    m_renew.stop();
    if (m_wanted.empty() || !m_connection.lookups()) {
        if (!before.isNull())
            m_connection.dropHold(before);
        m_asking = {};
        set(m_wanted.empty() ? State::Nothing : State::Unknown);
        return;
    }
    // Under a new id each time: one that is known holds what it held. The one before is released first, as it would be
    // in the way of the new one.
    domain::HoldRequest request{m_connection.newId(), timeToLive, m_wanted};
    m_asking = request.id;
    set(State::Asking);
    m_connection.hold(std::move(request), before).then(this, [this, id = m_asking](const auto &hold) {
        answered(id, hold);
    });
}

void DraftHold::answered(const QUuid &id, const Decided<domain::StockHold> &hold)
{
    if (id != m_asking) {
        // Overtaken by something else that was typed.
        if (hold)
            m_connection.dropHold(id);
        return;
    }
    m_asking = {};
    if (hold) {
        m_held = id;
        m_renew.start();
        set(State::Held);
        return;
    }
    m_renew.start();
    set(hold.error().constFirst().code == u"stock_short"_s ? State::Short : State::Unknown);
}

void DraftHold::release()
{
    m_pause.stop();
    m_renew.stop();
    for (const QUuid &id : {std::exchange(m_held, {}), std::exchange(m_asking, {})}) {
        if (!id.isNull())
            m_connection.dropHold(id);
    }
}

QUuid DraftHold::handOver()
{
    m_pause.stop();
    m_renew.stop();
    m_wanted.clear();
    if (!m_asking.isNull())
        m_connection.dropHold(std::exchange(m_asking, {}));
    m_state = State::Nothing;
    return std::exchange(m_held, {});
}

} // namespace docket::workspace
