// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/local_unit_of_work.h"

#include "services/domain/apply.h"
#include "services/domain/identifiers.h"
#include "services/store/copy_rows.h"
#include "services/store/pending_rows.h"
#include "services/store/setting_rows.h"
#include "services/wire/json_command.h"

using namespace Qt::StringLiterals;

namespace docket::store {

using namespace domain;

namespace {

tl::unexpected<Error> passOn(const Error &error)
{
    return tl::make_unexpected(error);
}

} // namespace

LocalUnitOfWork::LocalUnitOfWork(sql::Connection &connection, ChangeWriter &writer, CommitObservers observers,
                                 sql::Transaction transaction)
    : m_connection(connection)
    , m_writer(writer)
    , m_observers(observers)
    , m_transaction(std::move(transaction))
{
}

LocalUnitOfWork::~LocalUnitOfWork()
{
    if (!m_committed) {
        m_transaction.rollback();
        m_writer.forget();
    }
}

Result<std::optional<Order>> LocalUnitOfWork::order(const QUuid &id)
{
    return m_writer.orders().read(id);
}

Result<std::optional<Order>> LocalUnitOfWork::orderByNumber(const QString &number, const QString &source)
{
    return m_writer.orders().read(number, source);
}

Result<std::optional<Customer>> LocalUnitOfWork::customer(const QString &id)
{
    return m_writer.catalogue().customer(id);
}

Result<std::optional<Product>> LocalUnitOfWork::product(const QString &sku)
{
    return m_writer.catalogue().product(sku);
}

Result<StockLevel> LocalUnitOfWork::stock(const StockKey &key)
{
    return m_writer.stock().read(key);
}

Result<qint64> LocalUnitOfWork::lastSequence(const EntityRef &entity)
{
    switch (entity.kind) {
    case EntityKind::Customer:
        return m_writer.catalogue().customerVersion(entity.id);
    case EntityKind::Product:
        return m_writer.catalogue().productVersion(entity.id);
    case EntityKind::Stock:
        return m_writer.stock().version(entity.id);
    case EntityKind::Order:
        break;
    }
    const auto order = m_writer.orders().read(QUuid::fromString(entity.id));
    if (!order)
        return passOn(order.error());
    return *order ? (*order)->version : 0;
}

Result<std::vector<QUuid>> LocalUnitOfWork::backorders(const StockKey &key, int limit)
{
    std::vector<QUuid> ids;
    sql::Statement &find = m_connection.statement(
        "SELECT orders.id FROM backorder JOIN orders USING (position) WHERE sku = ? AND location = ? "
        "ORDER BY required, placed, position LIMIT ?");
    find.bindAll(key.sku, key.location, limit);
    for (;;) {
        const auto row = find.step();
        if (!row)
            return passOn(row.error());
        if (!*row)
            return ids;
        ids.push_back(find.uuid(0));
    }
}

Result<std::optional<ordering::CommandRecord>> LocalUnitOfWork::commandRecord(const QUuid &id)
{
    sql::Statement &find =
        m_connection.statement("SELECT digest, order_id, version, recorded_at FROM command WHERE id = ?");
    const auto row = find.bind(1, id).step();
    if (!row)
        return passOn(row.error());
    if (!*row)
        return std::nullopt;
    ordering::CommandRecord record{id, find.blob(0).toByteArray(), find.uuid(1), find.int64(2),
                                   fromMilliseconds(find.int64(3))};
    find.reset();
    return record;
}

Result<QString> LocalUnitOfWork::nextOrderNumber()
{
    SettingRows settings(m_connection);
    const auto device = settings.read(settingDevice);
    if (!device)
        return passOn(device.error());
    if (device->isEmpty()) {
        return fail(u"device_missing"_s,
                    u"These data have no device code, so that a new order can have no number of its own. Nothing was "
                    "changed. Give them one with “docketctl settings --device CODE”."_s);
    }
    const auto counter = settings.read(settingOrderCounter);
    if (!counter)
        return passOn(counter.error());
    // Someone may have given a number of this form by hand.
    sql::Statement &taken = m_connection.statement("SELECT 1 FROM orders WHERE number = ?");
    for (qint64 next = counter->toLongLong() + 1;; ++next) {
        QString number = orderNumber(*device, next);
        const auto found = taken.bind(1, number).step();
        if (!found)
            return passOn(found.error());
        taken.reset();
        if (!*found) {
            m_offered = Offered{number, next};
            return number;
        }
    }
}

Result<void> LocalUnitOfWork::save(const ordering::OrderChange &change)
{
    if (!change.before && m_offered && m_offered->number == change.after.number) {
        const auto used = SettingRows(m_connection).write(settingOrderCounter, QString::number(m_offered->counter));
        if (!used)
            return used;
        m_offered.reset();
    }
    PreparedOrder prepared = prepare(change);
    const auto position = m_writer.write(prepared);
    if (!position)
        return passOn(position.error());
    if (m_observers.changes) {
        const auto marks = m_writer.orders().marks(*position);
        if (!marks)
            return passOn(marks.error());
        prepared.facts.flags |= *marks;
        remember(*position, change.after, std::move(prepared.facts));
        for (const Event &event : change.events)
            remember(event, &change.after);
    }
    return {};
}

Result<void> LocalUnitOfWork::save(const std::vector<Event> &events)
{
    if (m_observers.changes) {
        for (const Event &event : events)
            remember(event, nullptr);
    }
    return m_writer.write(events);
}

void LocalUnitOfWork::remember(qint64 position, const Order &order, search::OrderFacts facts)
{
    m_changes.remember({position, order.id, order.version, std::move(facts)});
}

void LocalUnitOfWork::remember(const Event &event, const Order *order)
{
    for (const StockMovement &movement : movementsOf(event.body, order))
        m_changes.stockSkus.insert(movement.key.sku);
    if (event.entity.kind == EntityKind::Customer)
        m_changes.customers.insert(event.entity.id);
    else if (event.entity.kind == EntityKind::Product)
        m_changes.products.insert(event.entity.id);
}

Result<void> LocalUnitOfWork::save(const ordering::CommandRecord &record)
{
    return m_writer.write(record);
}

Result<void> LocalUnitOfWork::saveRefusal(const Command &command, const QString &actor, Instant at,
                                          const Rejection &rejection)
{
    return m_connection
        .statement(
            "INSERT INTO refused_command (id, order_id, name, actor, recorded_at, command, errors) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bindAll(command.id, command.orderId.isNull() ? std::nullopt : std::optional<QUuid>(command.orderId),
                 nameOf(command.body), actor, toMilliseconds(at), wire::toJson(command), wire::toJson(rejection))
        .run();
}

Result<void> LocalUnitOfWork::carriedOut(const Command &command, const Facts &facts)
{
    const auto copy = CopyRows(m_connection).read();
    if (!copy)
        return passOn(copy.error());
    if (!*copy)
        return {};
    if ((*copy)->cursor.isEmpty()) {
        return fail(
            u"copy_incomplete"_s,
            u"The hub's orders are not all here yet. Nothing was changed. Let the first “docketctl sync” come to "
            "its end, then repeat it."_s);
    }
    if (auto added = PendingRows(m_connection).add(command, facts); !added || command.orderId.isNull())
        return added;
    return markPending(command.orderId);
}

Result<void> LocalUnitOfWork::markPending(const QUuid &id)
{
    const auto position = m_writer.orders().positionOf(id);
    if (!position)
        return passOn(position.error());
    const auto marks = m_writer.orders().marks(*position);
    if (!marks)
        return passOn(marks.error());
    const auto wanted = static_cast<quint8>(*marks | search::Pending);
    if (const auto marked = m_writer.orders().setMarks(*position, wanted); !marked)
        return passOn(marked.error());
    for (SavedOrder &order : m_changes.orders) {
        if (order.position == *position)
            order.facts.flags |= wanted;
    }
    return {};
}

Result<void> LocalUnitOfWork::commit()
{
    if (m_observers.stage)
        m_observers.stage(CommitStage::BeforeCommit);
    m_changes.commit = nextCommit();
    const auto committed = m_transaction.commit();
    if (!committed)
        return committed;
    m_committed = true;
    if (m_observers.stage)
        m_observers.stage(CommitStage::AfterCommit);
    if (m_observers.changes)
        m_observers.changes(m_changes);
    return {};
}

} // namespace docket::store
