// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/permissions.h"
#include "services/ordering/order_desk.h"
#include "services/ordering/order_reader.h"
#include "tests/support/fake_clock.h"

#include <memory>

namespace docket::test {

/// A new, empty store of some kind: what the suite knows of it.
class StoreUnderTest {
public:
    StoreUnderTest() = default;
    virtual ~StoreUnderTest() = default;
    Q_DISABLE_COPY_MOVE(StoreUnderTest)

    virtual ordering::OrderStore &store() = 0;
    virtual ordering::OrderReader &reader() = 0;
    /// As they are kept, oldest first.
    virtual std::vector<domain::StockMovement> movements(const QString &sku) = 0;
    virtual qint64 refusedCommands() = 0;
    /// The device code in the numbers of orders made here.
    virtual QString device() = 0;
};

/// Makes stores of one kind; what they share, as a server, lives as long as it does.
class StoreMaker {
public:
    StoreMaker() = default;
    virtual ~StoreMaker() = default;
    Q_DISABLE_COPY_MOVE(StoreMaker)

    virtual std::unique_ptr<StoreUnderTest> make() = 0;
};

/// Each program of the suite is linked with one of these.
std::unique_ptr<StoreMaker> storeMaker();

/// A desk over a store under test, and what tests say over and over.
class ConformingShop {
public:
    explicit ConformingShop(StoreMaker &maker);

    ordering::OrderDesk &desk() { return m_desk; }
    StoreUnderTest &kept() { return *m_kept; }
    ordering::OrderReader &reader() { return m_kept->reader(); }
    FakeClock &clock() { return m_clock; }
    static domain::Actor actor();

    /// A customer C1 and some stock of TEA.
    void open(qint64 tea);
    Decided<ordering::Outcome> execute(domain::CommandBody body, const QUuid &orderId = {});
    Decided<ordering::Outcome> place(const QString &sku, qint64 quantity, bool allowBackorder = false,
                                     std::optional<QDate> requiredOn = {});
    domain::StockLevel level(const QString &sku, const QString &location = domain::defaultLocation());
    std::optional<domain::Order> order(const QUuid &id);
    std::vector<domain::Event> events(const domain::EntityRef &entity);
    std::vector<domain::Event> eventsOf(const QUuid &orderId);

    /// What is wrong with all that is kept: every invariant of the domain, read back from the store.
    QStringList faults();

private:
    std::unique_ptr<StoreUnderTest> m_kept;
    FakeClock m_clock;
    ordering::OrderDesk m_desk;
};

} // namespace docket::test
