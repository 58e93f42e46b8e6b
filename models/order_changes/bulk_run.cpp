// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_changes/bulk_run.h"

#include "models/text/formats.h"
#include "services/domain/inverse.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::models {

namespace {

// Small enough that a command of somebody else waits some hundredths of a second at most.
constexpr std::size_t ordersAtOnce = 50;
constexpr qsizetype ordersRead = 200;

/// An order as the reading thread hands it over: plain values, no ids yet.
struct Planned {
    QUuid orderId;
    QString number;
    QString customer;
    qint64 version = 0;
    std::vector<domain::CommandBody> bodies;
    std::vector<domain::CommandBody> undo;
};

Planned planFor(const domain::Order &order, const BulkPlan &plan)
{
    Planned planned{order.id, order.number, customerLine(order.customer), order.version, plan(order), {}};
    // Several commands are taken back only where each can be, which no plan needs today.
    if (planned.bodies.size() == 1)
        planned.undo = domain::inverseOf(order, planned.bodies.front());
    return planned;
}

bool changedMeanwhile(const BulkItem &item)
{
    return std::ranges::any_of(item.reasons, [](const Error &error) { return error.code == u"version_conflict"; });
}

} // namespace

BulkRun::BulkRun(workspace::Workspace &shop, BulkPlan plan, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
    , m_plan(std::move(plan))
{
}

void BulkRun::enter(Stage stage)
{
    m_stage = stage;
    m_work = stage == Stage::Preparing || stage == Stage::Running ? m_shop.beginWork() : nullptr;
    emit stageChanged(stage);
}

void BulkRun::advance(qint64 done)
{
    m_done = done;
    emit progressed(m_done, m_total);
}

void BulkRun::prepare(const QList<quint32> &positions)
{
    Q_ASSERT(m_stage == Stage::Idle && positions.size() <= mostOrders);
    m_positions = positions;
    m_total = positions.size();
    m_items.reserve(static_cast<std::size_t>(positions.size()));
    enter(Stage::Preparing);
    readPage(0);
}

void BulkRun::readPage(qsizetype first)
{
    if (first >= m_positions.size() || m_isCanceled) {
        enter(m_isCanceled ? Stage::Idle : Stage::Rehearsed);
        return;
    }
    const QList<quint32> page = m_positions.mid(first, ordersRead);
    m_shop
        .read([page, plan = m_plan](workspace::ReadSession &session) -> Result<std::vector<Planned>> {
            const auto orders = session.ordersAt(page);
            if (!orders)
                return tl::make_unexpected(orders.error());
            std::vector<Planned> planned;
            planned.reserve(orders->size());
            for (const domain::Order &order : *orders)
                planned.push_back(planFor(order, plan));
            return planned;
        })
        .then(this, [this, next = first + page.size()](Result<std::vector<Planned>> planned) {
            if (!planned) {
                m_failure = planned.error();
                enter(Stage::Failed);
                return;
            }
            const std::size_t begin = m_items.size();
            for (Planned &order : *planned) {
                BulkItem item;
                item.orderId = order.orderId;
                item.number = std::move(order.number);
                item.customer = std::move(order.customer);
                item.version = order.version;
                item.undo = std::move(order.undo);
                fix(item, std::move(order.bodies));
                m_items.push_back(std::move(item));
            }
            rehearse(begin, next);
        });
}

// The ids and moments of an item's commands, from now on.
void BulkRun::fix(BulkItem &item, std::vector<domain::CommandBody> bodies) const
{
    item.reasons.clear();
    item.commands.clear();
    item.state = bodies.empty() ? BulkItem::State::Unchanged : BulkItem::State::Waiting;
    const bool isOne = bodies.size() == 1;
    for (domain::CommandBody &body : bodies) {
        domain::Command command = m_shop.newCommand(std::move(body), item.orderId);
        // Tags are a whole list: those that somebody else added meanwhile must not go.
        if (isOne && std::holds_alternative<domain::SetTags>(command.body))
            command.baseVersion = item.version;
        // The desk would give an id of its own each time it is asked.
        if (auto *ship = std::get_if<domain::ShipOrder>(&command.body); ship && ship->shipmentId.isNull())
            ship->shipmentId = m_shop.newId();
        item.commands.push_back(std::move(command));
    }
}

void BulkRun::rehearse(std::size_t first, qsizetype nextPosition)
{
    std::vector<std::size_t> rows;
    std::vector<domain::Command> commands;
    std::size_t row = first;
    for (; row < m_items.size() && rows.size() < ordersAtOnce; ++row) {
        if (m_items[row].state != BulkItem::State::Waiting)
            continue;
        rows.push_back(row);
        commands.insert(commands.end(), m_items[row].commands.begin(), m_items[row].commands.end());
    }
    if (rows.empty()) {
        advance(nextPosition);
        readPage(nextPosition);
        return;
    }
    m_shop.rehearseAll(std::move(commands)).then(this, [this, rows, row, nextPosition](const Outcomes &outcomes) {
        take(rows, outcomes, true);
        advance(static_cast<qint64>(row));
        if (m_isCanceled)
            enter(Stage::Idle);
        else
            rehearse(row, nextPosition);
    });
}

void BulkRun::take(std::span<const std::size_t> rows, const Outcomes &outcomes, bool isRehearsal)
{
    std::size_t next = 0;
    for (const std::size_t row : rows) {
        BulkItem &item = m_items[row];
        bool changed = false;
        Rejection reasons;
        for (std::size_t i = 0; i < item.commands.size(); ++i, ++next) {
            const Decided<ordering::Outcome> &outcome = outcomes[next];
            if (!outcome) {
                reasons += outcome.error();
            } else {
                changed = changed || outcome->duplicate || !outcome->events.empty();
                item.version = isRehearsal ? item.version : outcome->version;
            }
        }
        item.reasons = reasons;
        if (!reasons.isEmpty())
            item.state = BulkItem::State::Refused;
        else if (!changed)
            item.state = BulkItem::State::Unchanged;
        else
            item.state = isRehearsal ? BulkItem::State::Waiting : BulkItem::State::Done;
    }
}

void BulkRun::start()
{
    Q_ASSERT(m_stage == Stage::Rehearsed);
    m_isCanceled = false;
    std::vector<std::size_t> queue;
    for (std::size_t row = 0; row < m_items.size(); ++row) {
        if (m_items[row].state == BulkItem::State::Waiting)
            queue.push_back(row);
    }
    begin(std::move(queue));
}

void BulkRun::retry()
{
    Q_ASSERT(m_stage == Stage::Finished);
    std::vector<std::size_t> queue;
    std::vector<std::size_t> stale;
    for (std::size_t row = 0; row < m_items.size(); ++row) {
        BulkItem &item = m_items[row];
        const bool again = item.state == BulkItem::State::Refused;
        if (!again && item.state != BulkItem::State::Waiting)
            continue;
        queue.push_back(row);
        if (again && m_plan && (!item.wasSent || changedMeanwhile(item)))
            stale.push_back(row);
        item.state = BulkItem::State::Waiting;
    }
    replan(std::move(queue), std::move(stale));
}

void BulkRun::replan(std::vector<std::size_t> queue, std::vector<std::size_t> stale)
{
    m_isCanceled = false;
    m_done = 0;
    m_total = static_cast<qint64>(queue.size());
    enter(Stage::Running);
    std::vector<QUuid> ids;
    for (const std::size_t row : stale)
        ids.push_back(m_items[row].orderId);
    m_shop
        .read([ids = std::move(ids), plan = m_plan](workspace::ReadSession &session) -> Result<std::vector<Planned>> {
            std::vector<Planned> planned;
            for (const QUuid &id : ids) {
                const auto order = session.reader().order(id);
                if (!order)
                    return tl::make_unexpected(order.error());
                planned.push_back(*order ? planFor(**order, plan) : Planned{});
            }
            return planned;
        })
        .then(this, [this, queue = std::move(queue), stale = std::move(stale)](Result<std::vector<Planned>> planned) {
            // When they cannot be read the commands go out as they were, and are refused as they were.
            for (std::size_t i = 0; planned && i < stale.size(); ++i) {
                Planned &order = (*planned)[i];
                if (order.orderId.isNull())
                    continue;
                BulkItem &item = m_items[stale[i]];
                item.version = order.version;
                item.undo = std::move(order.undo);
                fix(item, std::move(order.bodies));
            }
            begin(queue);
        });
}

void BulkRun::begin(std::vector<std::size_t> queue)
{
    m_queue.assign(queue.rbegin(), queue.rend());
    m_total = static_cast<qint64>(m_queue.size());
    m_done = 0;
    if (m_stage != Stage::Running)
        enter(Stage::Running);
    advance(0);
    executeNext();
}

void BulkRun::executeNext()
{
    if (m_queue.empty() || m_isCanceled) {
        m_isCanceled = m_isCanceled && !m_queue.empty();
        m_queue.clear();
        enter(Stage::Finished);
        return;
    }
    std::vector<std::size_t> rows;
    std::vector<domain::Command> commands;
    while (!m_queue.empty() && rows.size() < ordersAtOnce) {
        const std::size_t row = m_queue.back();
        m_queue.pop_back();
        m_items[row].wasSent = true;
        rows.push_back(row);
        commands.insert(commands.end(), m_items[row].commands.begin(), m_items[row].commands.end());
    }
    m_shop.executeAll(std::move(commands)).then(this, [this, rows](const Outcomes &outcomes) {
        take(rows, outcomes, false);
        emit itemsChanged(static_cast<qsizetype>(rows.front()), static_cast<qsizetype>(rows.back()));
        advance(m_done + static_cast<qint64>(rows.size()));
        executeNext();
    });
}

qsizetype BulkRun::undoable() const
{
    return std::ranges::count_if(
        m_items, [](const BulkItem &item) { return item.state == BulkItem::State::Done && !item.undo.empty(); });
}

std::unique_ptr<BulkRun> BulkRun::inverse() const
{
    auto run = std::make_unique<BulkRun>(m_shop, BulkPlan{});
    for (const BulkItem &done : m_items) {
        if (done.state != BulkItem::State::Done || done.undo.empty())
            continue;
        BulkItem item;
        item.orderId = done.orderId;
        item.number = done.number;
        item.customer = done.customer;
        item.version = done.version;
        fix(item, done.undo);
        run->m_items.push_back(std::move(item));
    }
    run->m_total = static_cast<qint64>(run->m_items.size());
    run->m_stage = Stage::Rehearsed;
    return run;
}

} // namespace docket::models
