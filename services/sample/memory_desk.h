// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/decide.h"
#include "services/domain/identifiers.h"
#include "services/domain/permissions.h"
#include "services/ordering/order_desk.h"
#include "services/sample/sample_sink.h"

#include <QHash>

#include <array>
#include <functional>

namespace docket::sample {

/// The two places of the sample shop.
enum class Place : quint8 { Main, Store };
QString nameOf(Place place);

/// Executes commands in memory as `ordering::OrderDesk` executes them on a store: the same decision, the same
/// application, the same stamps on events. It holds the catalogue, all stock levels, and one order: the one that was
/// begun last.
///
/// Differences, which all follow from the commands being made for it: permissions are not checked, no command comes
/// twice, and events are recorded when they happened.
class MemoryDesk {
public:
    using CommandVisitor = std::function<void(const domain::Command &, const domain::Actor &)>;

    /// `visit`, if there is one, sees each command before it is executed. `digest` may be empty; then records have
    /// none.
    MemoryDesk(quint64 seed, ordering::CommandDigest digest, CommandVisitor visit);

    /// Starts the next order; ids from `newId` are of that order's times from now on.
    void begin(quint64 orderSeed);
    QUuid newId(domain::Instant at) { return m_ids.next(at); }
    /// For commands about products and stock.
    QUuid newStockId(domain::Instant at) { return m_otherIds.next(at); }

    /// The customer that the next CreateOrder names.
    void setCustomer(const domain::Customer &customer) { m_customer = customer; }

    /// The error of a refused command is its first reason: the sample's own mistake.
    Result<void> execute(const domain::Command &command, const domain::Actor &actor);

    const domain::Order &order() const { return *m_order; }
    const domain::Product *product(const QString &sku) const;
    const domain::StockLevel &level(const QString &sku, Place place) const;

    /// Hands over what has happened since the last time: first the products, stock and customers, then the order.
    Result<void> flush(SampleSink &sink);
    /// Drops it instead.
    void forget();

private:
    struct Item {
        domain::Product product;
        bool known = false;
        std::array<domain::StockLevel, 2> levels;
        qint64 sequence = 0; ///< of the product's events
        std::array<qint64, 2> stockSequences = {};
    };

    Item &item(const QString &sku);
    domain::StockLevel &level(const domain::StockKey &key);
    void gather(const domain::Command &command, const domain::Actor &actor);
    void record(const domain::Command &command, const domain::Actor &actor, domain::EventBody body);
    void keep(const domain::Command &command, qint64 version);
    Result<void> serveBackorders(const domain::Command &cause, const domain::Actor &actor,
                                 const std::vector<domain::StockKey> &arrived);
    qint64 nextSequence(const domain::EventBody &body);

    ordering::CommandDigest m_digest;
    CommandVisitor m_visit;
    domain::IdSource m_ids;
    domain::IdSource m_otherIds; ///< for products, stock and customers
    QHash<QString, qsizetype> m_index;
    std::vector<Item> m_items;
    domain::Customer m_customer;
    domain::Facts m_facts;
    std::optional<domain::Order> m_order;
    std::vector<domain::Event> m_orderEvents;
    std::vector<ordering::CommandRecord> m_orderRecords;
    qint64 m_otherVersion = 0; ///< sequence of the command's last event that was not the order's
    std::vector<domain::Event> m_otherEvents;
    std::vector<ordering::CommandRecord> m_otherRecords;
};

} // namespace docket::sample
