// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/apply.h"
#include "services/domain/decide.h"
#include "services/domain/inverse.h"
#include "tests/support/shop_fixture.h"

#include <QTest>

using namespace docket;
using namespace docket::domain;
using namespace Qt::StringLiterals;

namespace {

OrderLine line(quint32 id, qint64 quantity, qint64 reserved)
{
    OrderLine line;
    line.id = test::idOf(id);
    line.sku = u"CUP"_s;
    line.location = defaultLocation();
    line.unitPrice = test::eur(1000);
    line.quantity = quantity;
    line.reserved = reserved;
    return line;
}

Order order()
{
    Order order;
    order.id = test::idOf(1);
    order.number = u"TST-00001"_s;
    order.currency = test::euro();
    order.shipping = test::eur(0);
    order.lines = {line(11, 2, 2)};
    order.tags = {u"vip"_s};
    order.version = 4;
    return order;
}

Order after(Order order, const CommandBody &body)
{
    Command command;
    command.orderId = order.id;
    command.happenedAt = test::minute(1);
    command.body = body;
    Facts facts;
    facts.order = order;
    const auto events = decide(facts, command);
    if (!events)
        qFatal("%s", qPrintable(events.error().first().sentence));
    for (const EventBody &event : *events) {
        Event recorded;
        recorded.entity = entityOf(event, order.id);
        recorded.sequence = order.version + 1;
        recorded.body = event;
        order = *apply(order, recorded);
    }
    return order;
}

Order thereAndBack(const Order &before, const CommandBody &body)
{
    Order order = after(before, body);
    for (const CommandBody &back : inverseOf(before, body))
        order = after(order, back);
    order.version = before.version;
    return order;
}

} // namespace

class TestInverse final : public QObject {
    Q_OBJECT

private slots:
    void releasesWhatWasHeld() { QCOMPARE(thereAndBack(order(), HoldOrder{u"credit"_s}), order()); }

    void holdsAgainWhatWasReleased()
    {
        Order held = order();
        held.hold = Hold{u"credit"_s, test::minute(1), false, {}};
        QCOMPARE(thereAndBack(held, ReleaseHold{}), held);
    }

    void bringsFormerTagsBack() { QCOMPARE(thereAndBack(order(), SetTags{{u"gift"_s}}), order()); }

    void reinstatesACanceledOrder()
    {
        Order uncounted = order();
        uncounted.takesStock = false;
        uncounted.lines = {line(11, 2, 0)};
        QCOMPARE(thereAndBack(uncounted, CancelOrder{u"by mistake"_s}), uncounted);
    }

    void reinstatesABackorderAsABackorder()
    {
        Order waiting = order();
        waiting.lines = {line(11, 2, 1)};
        const std::vector<CommandBody> back = inverseOf(waiting, CancelOrder{u"by mistake"_s});
        QCOMPARE(back, std::vector<CommandBody>{ReinstateOrder{true}});
        QCOMPARE((inverseOf(order(), CancelOrder{u"by mistake"_s})), std::vector<CommandBody>{ReinstateOrder{false}});
    }

    void cancelsAgainWithTheFormerReason()
    {
        Order canceled = order();
        canceled.lines[0].canceled = 2;
        canceled.lines[0].reserved = 0;
        canceled.cancelReason = u"customer"_s;
        QCOMPARE(inverseOf(canceled, ReinstateOrder{}), std::vector<CommandBody>{CancelOrder{u"customer"_s}});
    }

    void hasNoneWhereSomethingWouldBeForgotten()
    {
        Order partly = order();
        partly.lines.push_back(line(12, 3, 2));
        partly.lines[1].canceled = 1;
        QVERIFY(inverseOf(partly, CancelOrder{u"x"_s}).empty());
        partly.lines[1].canceled = 0;
        partly.lines[1].shipped = 1;
        QVERIFY(inverseOf(partly, CancelOrder{u"x"_s}).empty());
        Order incomplete = order();
        incomplete.hold = Hold{u"rows missing"_s, test::minute(1), true, {3}};
        QVERIFY(inverseOf(incomplete, ReleaseHold{}).empty());
    }

    void hasNoneForWhatIsDone()
    {
        QVERIFY(inverseOf(order(), ShipOrder{}).empty());
        QVERIFY(inverseOf(order(), DeliverShipment{}).empty());
        QVERIFY(inverseOf(order(), AddNote{u"x"_s}).empty());
        QVERIFY(inverseOf(order(), CancelLines{}).empty());
    }
};

QTEST_GUILESS_MAIN(TestInverse)
#include "test_inverse.moc"
