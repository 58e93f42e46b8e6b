// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_detail/selection_summary.h"

#include <algorithm>
#include <map>

namespace docket::models {

using namespace domain;

namespace {

constexpr std::chrono::milliseconds changesGatheredFor{200};

qint64 countOf(const std::vector<order_index::Group> &groups)
{
    qint64 count = 0;
    for (const order_index::Group &group : groups)
        count += group.count;
    return count;
}

Result<SelectionFigures> figuresOf(workspace::ReadSession &session, const QList<quint32> &positions)
{
    if (positions.isEmpty())
        return SelectionFigures{};
    order_index::Bitmap selected(*std::max_element(positions.begin(), positions.end()));
    for (const quint32 position : positions)
        selected.insert(position);

    SelectionFigures figures;
    std::map<OrderStatus, qint64> statuses;
    std::map<QString, SelectionFigures::Sum> sums;
    for (const order_index::Group &group : session.index().sums(selected, order_index::GroupBy::Status)) {
        const auto status = statusFromString(group.key);
        const auto currency = Currency::fromCode(group.currency);
        if (!status || !currency)
            continue;
        figures.count += group.count;
        statuses[*status] += group.count;
        if (*status == OrderStatus::Canceled)
            continue;
        SelectionFigures::Sum &sum = sums[group.currency];
        sum.currency = *currency;
        sum.minor += group.total / (1000 / currency->minorPerMajor()); // the index sums thousandths
        sum.count += group.count;
    }
    auto held = session.matching(search::Expression{search::FlagTerm{search::Held, true}});
    if (!held)
        return tl::make_unexpected(held.error());
    figures.held = countOf(session.index().sums(*held &= selected, order_index::GroupBy::Nothing));
    for (const auto &[status, count] : statuses)
        figures.statuses.push_back({status, count});
    for (const auto &[code, sum] : sums)
        figures.sums.push_back(sum);
    return figures;
}

} // namespace

SelectionSummary::SelectionSummary(workspace::Workspace &shop, QObject *parent) : QObject(parent), m_shop(shop)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(changesGatheredFor);
    connect(&m_soon, &QTimer::timeout, this, &SelectionSummary::count);
    const auto countSoon = [this] {
        if (!m_positions.isEmpty() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&shop, &workspace::Workspace::ordersChanged, this, countSoon);
    connect(&shop, &workspace::Workspace::indexLoaded, this, countSoon);
}

void SelectionSummary::setPositions(const QList<quint32> &positions)
{
    if (positions == m_positions)
        return;
    m_positions = positions;
    if (positions.isEmpty())
        m_figures.reset();
    else
        count();
}

void SelectionSummary::count()
{
    if (m_positions.isEmpty())
        return;
    if (m_isCounting) {
        m_isWanted = true;
        return;
    }
    m_isCounting = true;
    m_shop.read([positions = m_positions](workspace::ReadSession &session) { return figuresOf(session, positions); })
        .then(this, [this](Result<SelectionFigures> answer) {
            m_isCounting = false;
            if (std::exchange(m_isWanted, false)) {
                count();
                return;
            }
            if (m_positions.isEmpty())
                return;
            if (!answer) {
                emit failed(answer.error());
                return;
            }
            m_figures = std::move(*answer);
            emit changed();
        });
}

} // namespace docket::models
