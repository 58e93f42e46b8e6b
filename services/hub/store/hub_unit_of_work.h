// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/catalogue_rows.h"
#include "services/hub/store/entity_locks.h"
#include "services/hub/store/event_rows.h"
#include "services/hub/store/feed_rows.h"
#include "services/hub/store/hold_rows.h"
#include "services/hub/store/order_numbers.h"
#include "services/hub/store/order_rows.h"
#include "services/hub/store/outbox_writer.h"
#include "services/hub/store/stock_intents.h"
#include "services/hub/store/stock_rows.h"
#include "services/ordering/unit_of_work.h"

#include <functional>

namespace docket::hub {

/// A write transaction on PostgreSQL. What is read of orders and stock is locked first, see EntityLocks; customers and
/// products are locked when they are to be changed, and the change is refused with `write_conflict` when they are not
/// what was read any more.
///
/// Where another service keeps the stock, `elsewhere` is there: then nothing here moves, what the orders did is put
/// down for that service to be told, and nobody is waiting to be served in the same transaction (`backorders` is
/// empty). One command a transaction then, and stock and products are not changed here (`kept_elsewhere`).
///
/// Stock that is held under a command's own id is the command's: it counts as free for it, and the hold ends when the
/// command changes an order.
class HubUnitOfWork final : public ordering::UnitOfWork {
public:
    /// Told what was locked or wanted when it ends with a `write_conflict`.
    using GivenUp = std::function<void(const LockSet &)>;

    /// `connection` is in a transaction, and outlives the unit of work, as `numbers` and `elsewhere` do. `device` is
    /// the hub's own code, `published` the events that are queued for publishing; none without it.
    HubUnitOfWork(Connection &connection, OrderNumbers &numbers, QString device, StockIntents *elsewhere, LockSet again,
                  GivenUp givenUp, std::optional<PublishedTypes> published);
    ~HubUnitOfWork() override;

    Result<std::optional<domain::Order>> order(const QUuid &id) override;
    Result<std::optional<domain::Order>> orderByNumber(const QString &number, const QString &source) override;
    Result<std::optional<domain::Customer>> customer(const QString &id) override;
    Result<std::optional<domain::Product>> product(const QString &sku) override;
    Result<domain::StockLevel> stock(const domain::StockKey &key) override;
    Result<qint64> lastSequence(const domain::EntityRef &entity) override;
    Result<std::vector<QUuid>> backorders(const domain::StockKey &key, int limit) override;
    Result<std::optional<ordering::CommandRecord>> commandRecord(const QUuid &id) override;
    Result<QString> nextOrderNumber() override;

    Result<void> save(const ordering::OrderChange &change) override;
    Result<void> save(const std::vector<domain::Event> &events) override;
    Result<void> save(const ordering::CommandRecord &record) override;
    Result<void> saveRefusal(const domain::Command &command, const QString &actor, domain::Instant at,
                             const Rejection &rejection) override;
    Result<void> commit() override;

private:
    /// A number that was given, and is used up when an order is saved under it.
    struct Offered {
        QString number;
        qint64 counter = 0;
    };

    /// Remembers that the transaction is to be tried again.
    template <typename T>
    Result<T> noted(Result<T> result)
    {
        m_isContested = m_isContested || (!result && result.error().code == ordering::writeConflict().code);
        return result;
    }
    Result<void> write(const ordering::OrderChange &change);
    Result<void> write(const domain::Event &event);
    Result<void> move(const domain::Event &event, const domain::Order *order);
    Result<void> addOwnHold(LockSet &names);
    Result<void> takeStock(const ordering::OrderChange &change);
    Result<void> holdElsewhere(const std::vector<domain::StockMovement> &movements);
    Result<qint64> versionOf(const domain::EntityRef &entity);
    void giveNumbersBack(bool isUndone);

    Connection &m_connection;
    OrderNumbers &m_numbers;
    QString m_device;
    StockIntents *m_elsewhere; ///< null: stock is kept here
    GivenUp m_givenUp;
    EntityLocks m_locks;
    OrderRows m_orders;
    CatalogueRows m_catalogue;
    StockRows m_stock;
    HoldRows m_holds;
    EventRows m_events;
    OutboxWriter m_outbox;
    FeedWriter m_feed;
    std::map<LockName, qint64> m_read; ///< versions of customers and products as they were read
    std::optional<Offered> m_offered;
    QUuid m_command; ///< that is being carried out
    QUuid m_intent;  ///< under which stock is held elsewhere for it
    bool m_hasToTell = false;
    QUuid m_ownHold; ///< of the command that is being carried out; null when there is none
    std::vector<qint64> m_usedCounters;
    bool m_isContested = false;
    bool m_ended = false;
};

} // namespace docket::hub
