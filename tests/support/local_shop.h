// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/permissions.h"
#include "services/ordering/order_desk.h"
#include "services/store/local_store.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>

namespace docket::test {

/// A real encrypted database in a temporary folder, with a desk over it: device `TST`, shop time UTC.
class LocalShop {
public:
    LocalShop();

    ordering::OrderDesk &desk() { return *m_desk; }
    store::LocalStore &store() { return *m_store; }
    FakeClock &clock() { return m_clock; }
    sql::Connection connectToRead() const;
    /// A second one for writing, beside the store's.
    sql::Connection connectToWrite() const;
    domain::Actor actor() const { return {QStringLiteral("ana"), QStringLiteral("TST"), domain::allPermissions()}; }

    Decided<ordering::Outcome> execute(domain::CommandBody body, const QUuid &orderId = {});
    void count(const QString &sku, qint64 onHand, const QString &location = domain::defaultLocation());
    void addProduct(const QString &sku, qint64 minor);
    void addCustomer(const QString &id);
    /// Places an order of one SKU and gives it.
    Decided<ordering::Outcome> place(const QString &sku, qint64 quantity, bool allowBackorder = false,
                                     std::optional<QDate> requiredOn = {});
    domain::StockLevel level(const QString &sku, const QString &location = domain::defaultLocation());
    /// What `verify` found wrong, as sentences.
    QStringList violations();

private:
    QTemporaryDir m_folder;
    sql::Key m_key;
    FakeClock m_clock;
    std::unique_ptr<store::LocalStore> m_store;
    std::unique_ptr<ordering::OrderDesk> m_desk;
};

} // namespace docket::test
