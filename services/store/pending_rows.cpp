// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/pending_rows.h"

#include "services/domain/overloaded.h"
#include "services/store/catalogue_rows.h"
#include "services/store/document_error.h"
#include "services/store/order_rows.h"
#include "services/wire/json_catalogue.h"
#include "services/wire/json_command.h"
#include "services/wire/json_command_reader.h"
#include "services/wire/json_order.h"

using namespace Qt::StringLiterals;

namespace docket::store {

using namespace domain;

EntityRef entityOf(const Command &command)
{
    const auto place = [](const QString &sku, const QString &location) {
        return EntityRef{EntityKind::Stock, sku + u'@' + location};
    };
    return std::visit(
        Overloaded{[&](const AdjustStock &adjust) { return place(adjust.key.sku, adjust.key.location); },
                   [&](const MoveStock &move) { return place(move.sku, move.from); },
                   [](const SaveCustomer &save) {
                       return EntityRef{EntityKind::Customer, save.customer.id};
                   },
                   [](const SaveProduct &save) {
                       return EntityRef{EntityKind::Product, save.product.sku};
                   },
                   [&](const auto &) {
                       return EntityRef{EntityKind::Order, command.orderId.toString(QUuid::WithoutBraces)};
                   }},
        command.body);
}

QByteArray documentOf(const CommandBody &body, const Facts &facts)
{
    return std::visit(
        Overloaded{[&](const SaveCustomer &) { return facts.customer ? wire::toJson(*facts.customer) : QByteArray(); },
                   [&](const SaveProduct &) {
                       return facts.products.empty() ? QByteArray() : wire::toJson(facts.products.front());
                   },
                   [&](const auto &) {
                       return facts.order ? wire::toJson(*facts.order, wire::OrderForm::Stored) : QByteArray();
                   }},
        body);
}

Result<Facts> factsFrom(const CommandBody &body, const QByteArray &seen)
{
    Facts facts;
    if (seen.isEmpty())
        return facts;
    if (std::holds_alternative<SaveCustomer>(body)) {
        return customerFromDocument(seen).map([&](Customer &&customer) {
            facts.customer = std::move(customer);
            return facts;
        });
    }
    if (std::holds_alternative<SaveProduct>(body)) {
        return productFromDocument(seen).map([&](Product &&product) {
            facts.products.push_back(std::move(product));
            return facts;
        });
    }
    return orderFromDocument(seen).map([&](Order &&order) {
        facts.order = std::move(order);
        return facts;
    });
}

Result<void> PendingRows::add(const Command &command, const Facts &facts)
{
    const EntityRef entity = entityOf(command);
    return m_connection
        .statement("INSERT INTO pending_command (id, order_id, kind, entity, actor, command, seen) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bindAll(command.id, command.orderId.isNull() ? std::nullopt : std::optional(command.orderId),
                 static_cast<int>(entity.kind), entity.id, facts.actor, wire::toJson(command),
                 documentOf(command.body, facts))
        .run();
}

Result<std::vector<PendingCommand>> PendingRows::all()
{
    std::vector<PendingCommand> commands;
    sql::Statement &find =
        m_connection.statement("SELECT position, kind, entity, actor, command, seen, sent, attempts, "
                               "applied_version FROM pending_command ORDER BY position");
    for (;;) {
        const auto row = find.step();
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            return commands;
        PendingCommand pending;
        pending.position = find.int64(0);
        pending.entity = {static_cast<EntityKind>(find.int32(1)), find.text(2)};
        pending.actor = find.text(3);
        auto command = wire::commandFromJson(find.blob(4));
        if (!command) {
            find.reset();
            return damagedDocument(u"A change that waits for the hub"_s, command.error());
        }
        pending.command = std::move(*command);
        pending.seen = find.blob(5).toByteArray();
        pending.sent = find.blob(6).toByteArray();
        pending.attempts = find.int32(7);
        if (!find.isNull(8))
            pending.appliedVersion = find.int64(8);
        commands.push_back(std::move(pending));
    }
}

Result<void> PendingRows::rewrite(qint64 position, const Command &command, const QByteArray &seen)
{
    return m_connection.statement("UPDATE pending_command SET command = ?, seen = ? WHERE position = ?")
        .bindAll(wire::toJson(command), seen, position)
        .run();
}

Result<void> PendingRows::setSent(qint64 position, const QByteArray &sent)
{
    return m_connection.statement("UPDATE pending_command SET sent = ? WHERE position = ?")
        .bindAll(sent.isEmpty() ? std::nullopt : std::optional<QByteArray>(sent), position)
        .run();
}

Result<void> PendingRows::setApplied(qint64 position, qint64 version)
{
    return m_connection.statement("UPDATE pending_command SET applied_version = ? WHERE position = ?")
        .bindAll(version, position)
        .run();
}

Result<void> PendingRows::countAttempt(qint64 position)
{
    return m_connection.statement("UPDATE pending_command SET attempts = attempts + 1 WHERE position = ?")
        .bindAll(position)
        .run();
}

Result<void> PendingRows::remove(qint64 position)
{
    return m_connection.statement("DELETE FROM pending_command WHERE position = ?").bindAll(position).run();
}

Result<qint64> PendingRows::count()
{
    return m_connection.int64("SELECT count(*) FROM pending_command");
}

Result<qint64> PendingRows::countApplied()
{
    return m_connection.int64("SELECT count(*) FROM pending_command WHERE applied_version IS NOT NULL");
}

} // namespace docket::store
