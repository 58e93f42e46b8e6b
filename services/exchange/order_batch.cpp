// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/order_batch.h"

#include <algorithm>

namespace docket::exchange {

OrderBatch::OrderBatch(ordering::OrderDesk &desk, ImportCatalogue &catalogue, domain::Actor actor, bool dryRun,
                       NameFields nameFields)
    : m_desk(desk)
    , m_catalogue(catalogue)
    , m_actor(std::move(actor))
    , m_dryRun(dryRun)
    , m_nameFields(std::move(nameFields))
{
}

Result<void> OrderBatch::add(OrderPlan plan)
{
    if (!plan.after)
        return {};
    if (plan.import) {
        if (const Result<void> added = addCatalogue(plan); !added)
            return added;
        ++m_orders;
    }
    count(plan);
    if (plan.import)
        m_commands.push_back(m_desk.newCommand(std::move(*plan.import), plan.orderId));
    return {};
}

Result<void> OrderBatch::addCatalogue(const OrderPlan &plan)
{
    if (!plan.customer.id.isEmpty()) {
        const auto known = m_catalogue.customer(plan.customer.id);
        if (!known)
            return tl::make_unexpected(known.error());
        const Result<bool> isNew = *known ? Result<bool>(false) : m_catalogue.add(plan.customer);
        if (!isNew)
            return tl::make_unexpected(isNew.error());
        if (*isNew) {
            m_commands.push_back(m_desk.newCommand(domain::SaveCustomer{plan.customer}));
            ++m_pending.customersCreated;
        }
    }
    for (const domain::Product &product : plan.products) {
        const Result<bool> known = m_catalogue.hasProduct(product.sku);
        if (!known)
            return tl::make_unexpected(known.error());
        const Result<bool> isNew = *known ? Result<bool>(false) : m_catalogue.add(product);
        if (!isNew)
            return tl::make_unexpected(isNew.error());
        if (*isNew) {
            m_commands.push_back(m_desk.newCommand(domain::SaveProduct{product}));
            ++m_pending.productsCreated;
        }
    }
    return {};
}

void OrderBatch::count(const OrderPlan &plan)
{
    if (!plan.import)
        ++m_pending.ordersUnchanged;
    else if (plan.before)
        ++m_pending.ordersCompleted;
    else
        ++m_pending.ordersCreated;
    if (!plan.differences.empty()) {
        ++m_pending.ordersDiffering;
        if (std::ssize(m_pending.differing) < RefusedReport::mostShown)
            m_pending.differing.push_back({plan.after->number, m_nameFields(plan.differences)});
    }
    if (plan.after->hold && plan.after->hold->incomplete)
        ++m_pending.ordersIncomplete;
    ++m_pending.statuses[domain::statusOf(*plan.after)];

    m_pending.lines += std::ssize(plan.lines);
    m_pending.linesAdded += plan.addedLines;
    for (const domain::OrderLine &line : plan.lines) {
        m_pending.quantity += line.quantity;
        const domain::Currency currency = line.unitPrice.currency;
        domain::Money &sum = m_pending.nets.try_emplace(currency, domain::Money{0, currency}).first->second;
        const auto totals = domain::totalsOf(line);
        if (const auto added = totals ? domain::add(sum, {totals->net, currency}) : Result<domain::Money>(sum))
            sum = *added;
    }
}

Result<void> OrderBatch::carryOut()
{
    std::vector<domain::Command> commands = std::exchange(m_commands, {});
    m_orders = 0;
    if (!m_dryRun && !commands.empty()) {
        const auto outcomes = m_desk.executeAll(commands, m_actor);
        const auto failed = std::ranges::find_if(outcomes, [](const auto &outcome) { return !outcome; });
        if (failed != outcomes.end())
            return tl::make_unexpected(failed->error().first());
    }
    m_summary = m_pending;
    return {};
}

} // namespace docket::exchange
