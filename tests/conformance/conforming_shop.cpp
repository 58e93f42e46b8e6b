// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/conforming_shop.h"

#include "services/wire/json_command.h"
#include "tests/support/kept_faults.h"
#include "tests/support/shop_fixture.h"

using namespace Qt::StringLiterals;

namespace docket::test {

using namespace domain;

namespace {

void mustBe(const Result<void> &read)
{
    if (!read)
        qFatal("%s: %s", qPrintable(read.error().code), qPrintable(read.error().sentence));
}

void mustBe(const Decided<ordering::Outcome> &outcome)
{
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().first().sentence));
}

} // namespace

ConformingShop::ConformingShop(StoreMaker &maker)
    : m_kept(maker.make())
    , m_desk(m_kept->store(), m_clock, IdSource(42), wire::digestOf)
{
}

Actor ConformingShop::actor()
{
    return {u"ana"_s, u"TST"_s, allPermissions()};
}

void ConformingShop::open(qint64 tea)
{
    mustBe(execute(SaveCustomer{customer(u"C1"_s)}));
    mustBe(execute(SaveProduct{product(u"TEA"_s, 450)}));
    mustBe(execute(AdjustStock{{u"TEA"_s, defaultLocation()}, StockChange::Count, tea, {}}));
}

Decided<ordering::Outcome> ConformingShop::execute(CommandBody body, const QUuid &orderId)
{
    m_clock.advance(std::chrono::seconds(1));
    return m_desk.execute(m_desk.newCommand(std::move(body), orderId), actor());
}

Decided<ordering::Outcome> ConformingShop::place(const QString &sku, qint64 quantity, bool allowBackorder,
                                                 std::optional<QDate> requiredOn)
{
    CreateOrder create;
    create.customerId = u"C1"_s;
    create.currency = euro();
    LineDraft line;
    line.sku = sku;
    line.quantity = quantity;
    create.lines = {line};
    create.allowBackorder = allowBackorder;
    create.requiredOn = requiredOn;
    return execute(std::move(create));
}

StockLevel ConformingShop::level(const QString &sku, const QString &location)
{
    StockLevel found;
    mustBe(reader().stock(sku, [&](const StockLevel &level) {
        if (level.key.location == location)
            found = level;
        return true;
    }));
    return found;
}

std::optional<Order> ConformingShop::order(const QUuid &id)
{
    auto found = reader().order(id);
    mustBe(found ? Result<void>() : tl::make_unexpected(found.error()));
    return std::move(*found);
}

std::vector<Event> ConformingShop::events(const EntityRef &entity)
{
    std::vector<Event> events;
    mustBe(reader().events(entity, [&](const Event &event) {
        events.push_back(event);
        return true;
    }));
    return events;
}

std::vector<Event> ConformingShop::eventsOf(const QUuid &orderId)
{
    return events({EntityKind::Order, orderId.toString(QUuid::WithoutBraces)});
}

QStringList ConformingShop::faults()
{
    return faultsOf(reader(), [this](const QString &sku) { return m_kept->movements(sku); });
}

} // namespace docket::test
