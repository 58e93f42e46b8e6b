// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/decide.h"

#include <memory>

namespace docket::ordering {

/// What is kept of a command that had its effect, so that the same one again is answered and not repeated.
struct CommandRecord {
    QUuid id;
    QByteArray digest; ///< of the command's content: the same id with another content is refused
    QUuid orderId;
    qint64 version = 0;
    domain::Instant recordedAt;
};

/// Events of one entity together with what it is afterwards. The store derives movements, search words, hot columns and
/// outbox entries from it.
struct OrderChange {
    std::optional<domain::Order> before;
    domain::Order after;
    std::vector<domain::Event> events;
};

/// A store that many write to at once may refuse any call with this: others were at the same orders, and to wait for
/// them could have lasted for ever. The transaction is over, nothing was changed, and begun again it will come further.
inline Error writeConflict()
{
    return {
        QStringLiteral("write_conflict"),
        {},
        QStringLiteral("Others changed the same orders or stock at the same moment. Nothing was changed. Try again."),
        {}};
}

/// One transaction of the store: everything written through it becomes durable together at `commit`, or nothing does
/// (destroying it rolls back). Reads see its own writes. Used by one thread; at most one is alive per store and thread.
class UnitOfWork {
public:
    UnitOfWork() = default;
    UnitOfWork(const UnitOfWork &) = delete;
    UnitOfWork &operator=(const UnitOfWork &) = delete;
    virtual ~UnitOfWork() = default;

    virtual Result<std::optional<domain::Order>> order(const QUuid &id) = 0;
    virtual Result<std::optional<domain::Order>> orderByNumber(const QString &number, const QString &source) = 0;
    virtual Result<std::optional<domain::Customer>> customer(const QString &id) = 0;
    virtual Result<std::optional<domain::Product>> product(const QString &sku) = 0;
    virtual Result<domain::StockLevel> stock(const domain::StockKey &key) = 0;

    /// The sequence of an entity's last event; 0 when it has none. For orders the version says it.
    virtual Result<qint64> lastSequence(const domain::EntityRef &entity) = 0;
    /// Orders waiting for stock at `key`, oldest required date first.
    virtual Result<std::vector<QUuid>> backorders(const domain::StockKey &key, int limit) = 0;
    virtual Result<std::optional<CommandRecord>> commandRecord(const QUuid &id) = 0;
    /// The next free number of this device. It is used up when a new order is saved under it: asked again before, as
    /// after a refusal, it is the same. Code `device_missing` when the data have no device code.
    virtual Result<QString> nextOrderNumber() = 0;

    virtual Result<void> save(const OrderChange &change) = 0;
    /// Events of stock, customers and products.
    virtual Result<void> save(const std::vector<domain::Event> &events) = 0;
    virtual Result<void> save(const CommandRecord &record) = 0;
    virtual Result<void> saveRefusal(const domain::Command &command, const QString &actor, domain::Instant at,
                                     const Rejection &rejection) = 0;
    /// Told of every command that had an effect, as it was decided: with the ids and the number it was given, and the
    /// facts from before. A store that is a copy of a hub's keeps it here until the hub has carried it out too.
    virtual Result<void> carriedOut(const domain::Command & /*command*/, const domain::Facts & /*facts*/) { return {}; }
    virtual Result<void> commit() = 0;
};

/// The orders, wherever they are kept: the local encrypted database or the hub's PostgreSQL.
class OrderStore {
public:
    OrderStore() = default;
    OrderStore(const OrderStore &) = delete;
    OrderStore &operator=(const OrderStore &) = delete;
    virtual ~OrderStore() = default;

    virtual Result<std::unique_ptr<UnitOfWork>> begin() = 0;
};

} // namespace docket::ordering
