// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/killed_shop.h"

#include "services/domain/identifiers.h"
#include "services/store/local_reader.h"
#include "services/wire/json_order.h"
#include "tests/support/shop_fixture.h"

using namespace Qt::StringLiterals;

namespace docket::test {

using namespace domain;

namespace {

class Script {
public:
    void add(CommandBody body, const QUuid &orderId = {})
    {
        Command command;
        command.happenedAt = minute(static_cast<int>(m_commands.size()));
        command.id = newId();
        command.orderId = orderId;
        command.body = std::move(body);
        m_commands.push_back(std::move(command));
    }

    void addOrder()
    {
        const QUuid order = newId();
        const QUuid line = newId();
        CreateOrder create;
        create.customerId = u"C1"_s;
        create.currency = euro();
        create.lines = {LineDraft{line, u"TEA"_s, {}, {}, 3, {}, {}, {}}};
        add(create, order);
        add(AddNote{u"ring twice"_s}, order);
        add(HoldOrder{u"address"_s}, order);
        add(ReleaseHold{}, order);
        const QUuid first = newId();
        const QUuid second = newId();
        add(ShipOrder{first, {{line, 1}}, u"DHL"_s, {}, {}, {}}, order);
        add(ShipOrder{second, {}, u"DHL"_s, {}, {}, {}}, order);
        add(DeliverShipment{first}, order);
        add(DeliverShipment{second}, order);
    }

    std::vector<Command> take() { return std::move(m_commands); }

private:
    QUuid newId() { return m_ids.next(minute(0)); }

    IdSource m_ids{7};
    std::vector<Command> m_commands;
};

} // namespace

std::vector<Command> fixedDay(int orders)
{
    Script script;
    script.add(SaveCustomer{customer(u"C1"_s)});
    script.add(SaveProduct{product(u"TEA"_s, 450)});
    script.add(AdjustStock{{u"TEA"_s, defaultLocation()}, StockChange::Count, orders * 3, {}});
    for (int i = 0; i < orders; ++i)
        script.addOrder();
    return script.take();
}

Result<sql::Connection> connectFixedShop(const QString &path)
{
    return sql::Connection::open(path, *sql::Key::fromBytes(QByteArray(32, 'k')), sql::Connection::Mode::Create);
}

Result<std::unique_ptr<store::LocalStore>> openFixedShop(const QString &path,
                                                         store::LocalStore::CommitObserver observer)
{
    auto connection = connectFixedShop(path);
    if (!connection)
        return tl::make_unexpected(connection.error());
    auto store = store::LocalStore::open(std::move(*connection), std::move(observer));
    if (!store)
        return store;
    if (const auto saved = (*store)->saveSettings({u"KIL"_s, QTimeZone::utc(), u"EUR"_s}); !saved)
        return tl::make_unexpected(saved.error());
    return store;
}

QByteArrayList documentsOf(store::LocalStore &store)
{
    QByteArrayList documents;
    store::LocalReader reader(store.connection());
    const auto read = reader.orders({}, {search::SortField::Number, false}, -1, [&](const Order &order) {
        documents << wire::toJson(order);
        return true;
    });
    Q_ASSERT(read);
    return documents;
}

} // namespace docket::test
