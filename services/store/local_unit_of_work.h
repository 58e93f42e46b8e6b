// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sql/transaction.h"
#include "services/store/change_writer.h"
#include "services/store/local_store.h"

#include <optional>

namespace docket::store {

/// Who is told of a commit; either may be empty.
struct CommitObservers {
    const LocalStore::CommitObserver &stage;
    const LocalStore::ChangeObserver &changes;
};

/// A write transaction on the local database.
class LocalUnitOfWork final : public ordering::UnitOfWork {
public:
    /// All outlive the unit of work.
    LocalUnitOfWork(sql::Connection &connection, ChangeWriter &writer, CommitObservers observers,
                    sql::Transaction transaction);
    ~LocalUnitOfWork() override;

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
    /// In a copy of a hub's shop it is kept until the hub has carried it out. `copy_incomplete` while that is fetched
    /// for the first time: what is not there yet cannot be decided about.
    Result<void> carriedOut(const domain::Command &command, const domain::Facts &facts) override;
    Result<void> commit() override;

private:
    /// A number that was given, and is used up when an order is saved under it.
    struct Offered {
        QString number;
        qint64 counter = 0;
    };

    Result<void> markPending(const QUuid &order);
    void remember(qint64 position, const domain::Order &order, search::OrderFacts facts);
    void remember(const domain::Event &event, const domain::Order *order);

    sql::Connection &m_connection;
    ChangeWriter &m_writer;
    CommitObservers m_observers;
    sql::Transaction m_transaction;
    std::optional<Offered> m_offered;
    CommittedChanges m_changes; ///< filled only when somebody is to be told
    bool m_committed = false;
};

} // namespace docket::store
