// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ordering/ports.h"
#include "services/ordering/unit_of_work.h"

namespace docket::ordering {

/// Customers of the store itself, read inside the transaction that decides.
class EmbeddedCustomerDirectory final : public CustomerDirectory {
public:
    /// `work` outlives the directory.
    explicit EmbeddedCustomerDirectory(UnitOfWork &work) : m_work(work) {}
    Result<std::optional<domain::Customer>> byId(const QString &id) override { return m_work.customer(id); }

private:
    UnitOfWork &m_work;
};

/// Products and stock of the store itself, read inside the transaction that decides.
class EmbeddedInventory final : public Inventory {
public:
    /// `work` outlives the inventory.
    explicit EmbeddedInventory(UnitOfWork &work) : m_work(work) {}
    Result<std::optional<domain::Product>> product(const QString &sku) override { return m_work.product(sku); }
    Result<domain::StockLevel> level(const domain::StockKey &key) override { return m_work.stock(key); }

private:
    UnitOfWork &m_work;
};

} // namespace docket::ordering
