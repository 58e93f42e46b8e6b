// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sync/synchronizer.h"
#include "tests/support/local_shop.h"

namespace docket::test {

/// A copy of a hub's shop with somebody signed in: who may do everything an order needs (`supervisor`), or whom `role`
/// names. What cannot be done ends the test.
class ConnectedShop {
public:
    /// `port` of the hub, or of what stands in front of it; `label` is what the hub calls the copy.
    ConnectedShop(quint16 port, const QString &label, const QString &role = QStringLiteral("supervisor"));

    store::LocalStore &store() { return m_shop.store(); }
    store::LocalCopy &copy() { return *m_copy; }
    sync::SessionKeeper &keeper() { return *m_keeper; }
    sync::HubLink &link() { return *m_link; }
    sync::Synchronizer &synchronizer() { return *m_synchronizer; }
    /// As a new start of the program does it, with the session as it is kept.
    void linkAgain();

    Decided<sync::Round> synchronize() { return m_synchronizer->synchronize(); }
    /// Synchronises, or ends the test.
    sync::Round synchronized();
    Decided<ordering::Outcome> execute(domain::CommandBody body, const QUuid &orderId = {});
    /// An order of so many lamps; its id.
    QUuid place(qint64 lamps);
    std::optional<domain::Order> order(const QUuid &id);
    std::vector<QUuid> orders();
    domain::StockLevel level(const QString &sku) { return m_shop.level(sku); }
    std::vector<store::Conflict> conflicts();
    /// Whether every month is as the hub has it, and at least one is.
    bool isEqualToHub();
    /// Ids of the commands that had their effect here.
    const std::vector<QUuid> &given() const { return m_given; }

private:
    QUrl m_address;
    LocalShop m_shop;
    std::unique_ptr<ordering::OrderDesk> m_desk;
    std::unique_ptr<store::LocalCopy> m_copy;
    std::unique_ptr<sync::SessionKeeper> m_keeper;
    std::unique_ptr<sync::HubLink> m_link;
    std::unique_ptr<sync::Synchronizer> m_synchronizer;
    domain::Actor m_actor;
    std::vector<QUuid> m_given;
};

} // namespace docket::test
