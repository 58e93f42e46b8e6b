// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/import_catalogue.h"
#include "services/exchange/import_report.h"
#include "services/exchange/order_plan.h"
#include "services/ordering/order_desk.h"

namespace docket::exchange {

/// Plans that go into one transaction, and the count of what was carried out.
class OrderBatch {
public:
    using NameFields = std::function<QStringList(const std::vector<wire::ImportField> &fields)>;

    OrderBatch(ordering::OrderDesk &desk, ImportCatalogue &catalogue, domain::Actor actor, bool dryRun,
               NameFields nameFields);

    /// Customers and products that are not known yet are created before the order.
    Result<void> add(OrderPlan plan);
    int size() const { return m_orders; }

    /// Carries out what was added, in one transaction; nothing of it is counted when that fails.
    Result<void> carryOut();
    const OrderImportSummary &summary() const { return m_summary; }

private:
    Result<void> addCatalogue(const OrderPlan &plan);
    void count(const OrderPlan &plan);

    ordering::OrderDesk &m_desk;
    ImportCatalogue &m_catalogue;
    domain::Actor m_actor;
    bool m_dryRun;
    NameFields m_nameFields;
    int m_orders = 0;
    std::vector<domain::Command> m_commands;
    OrderImportSummary m_pending; ///< m_summary as it is once the commands are carried out
    OrderImportSummary m_summary;
};

} // namespace docket::exchange
