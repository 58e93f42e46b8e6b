// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_changes/bulk_plans.h"
#include "models/order_changes/bulk_result_model.h"
#include "models/order_changes/bulk_run.h"
#include "tests/support/open_shop.h"
#include "tests/support/shop_fixture.h"

#include <QAbstractItemModelTester>

using namespace docket;
using namespace docket::domain;
using namespace docket::models;
using namespace Qt::StringLiterals;

namespace {

using Stage = BulkRun::Stage;
using State = BulkItem::State;

qint64 eventsOf(test::OpenShop &shop, const QUuid &orderId)
{
    return test::await(shop.workspace().read([orderId](workspace::ReadSession &session) {
        qint64 count = 0;
        const auto read =
            session.reader().events({EntityKind::Order, orderId.toString(QUuid::WithoutBraces)}, [&](const Event &) {
                ++count;
                return true;
            });
        return read ? count : -1;
    }));
}

} // namespace

class TestBulkRun final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_shop = std::make_unique<test::OpenShop>();
        m_shop->addCustomer(u"ADA"_s);
        m_shop->addProduct(u"CUP"_s, 1000, 1000);
        m_orders.clear();
        m_positions.clear();
    }
    void cleanup() { m_shop.reset(); }

    void rehearsesWithoutChangingAnything()
    {
        place(3);
        m_shop->execute(HoldOrder{u"credit"_s}, m_orders[1].id);
        BulkRun run(m_shop->workspace(), holdPlan(u"recall"_s));
        prepare(run);
        QCOMPARE(run.counts().waiting, 2);
        QCOMPARE(run.counts().refused, 1);
        QCOMPARE(run.items()[1].reasons.first().code, u"already_on_hold"_s);
        QVERIFY(!m_shop->order(m_orders[0].id).hold);
        const std::vector<RefusalGroup> groups = refusalGroupsOf(run.items());
        QCOMPARE(groups.size(), 1U);
        QCOMPARE(groups[0].reason, u"on hold already"_s);
        QCOMPARE(groups[0].count, 1);
    }

    void carriesOutWhatIsPossible()
    {
        place(3);
        m_shop->execute(CancelOrder{u"gone"_s}, m_orders[2].id);
        BulkRun run(m_shop->workspace(), holdPlan(u"recall"_s));
        prepare(run);
        start(run);
        QCOMPARE(run.counts().done, 2);
        QCOMPARE(run.counts().refused, 1);
        QCOMPARE(m_shop->order(m_orders[0].id).hold->reason, u"recall"_s);
        QCOMPARE(m_shop->order(m_orders[1].id).hold->reason, u"recall"_s);
        QVERIFY(!m_shop->order(m_orders[2].id).hold);
        QVERIFY(!run.items()[2].wasSent);
    }

    void retriesOnlyWhatFailedAndNothingTwice()
    {
        place(2);
        m_shop->execute(HoldOrder{u"credit"_s}, m_orders[0].id);
        BulkRun run(m_shop->workspace(), holdPlan(u"recall"_s));
        prepare(run);
        start(run);
        const qint64 before = eventsOf(*m_shop, m_orders[1].id);
        m_shop->execute(ReleaseHold{}, m_orders[0].id);
        retry(run);
        QCOMPARE(run.counts().done, 2);
        QCOMPARE(m_shop->order(m_orders[0].id).hold->reason, u"recall"_s);
        QCOMPARE(eventsOf(*m_shop, m_orders[1].id), before);
    }

    // What a lost answer looks like: the command was executed, and is sent again.
    void aRepeatedCommandHasItsEffectOnce()
    {
        place(1);
        BulkRun run(m_shop->workspace(), [](const Order &) { return std::vector<CommandBody>{AddNote{u"recall"_s}}; });
        prepare(run);
        const std::vector<Command> commands = run.items()[0].commands;
        test::await(m_shop->workspace().executeAll(commands));
        start(run);
        QCOMPARE(run.items()[0].commands, commands);
        QCOMPARE(run.counts().done, 1);
        QCOMPARE(m_shop->order(m_orders[0].id).notes.size(), 1U);
    }

    void plansAnewWhatChangedMeanwhile()
    {
        place(1);
        BulkRun run(m_shop->workspace(), tagPlan({u"recall"_s}, {}));
        prepare(run);
        m_shop->execute(SetTags{{u"vip"_s}}, m_orders[0].id);
        start(run);
        QCOMPARE(run.counts().refused, 1);
        QCOMPARE(m_shop->order(m_orders[0].id).tags, QStringList{u"vip"_s});
        retry(run);
        QCOMPARE(run.counts().done, 1);
        QCOMPARE(m_shop->order(m_orders[0].id).tags, (QStringList{u"vip"_s, u"recall"_s}));
    }

    void stopsBetweenTransactionsAndGoesOnWhenTriedAgain()
    {
        place(120);
        BulkRun run(m_shop->workspace(), holdPlan(u"recall"_s));
        prepare(run);
        connect(&run, &BulkRun::progressed, &run, [&run](qint64 done) {
            if (done > 0)
                run.cancel();
        });
        start(run);
        QVERIFY(run.wasStopped());
        QCOMPARE(run.counts().done, 50);
        QCOMPARE(run.counts().waiting, 70);
        run.disconnect(&run);
        retry(run);
        QVERIFY(!run.wasStopped());
        QCOMPARE(run.counts().done, 120);
    }

    void letsOthersHaveTheirTurn()
    {
        place(120);
        BulkRun run(m_shop->workspace(), holdPlan(u"recall"_s));
        prepare(run);
        qint64 doneWhenAnswered = -1;
        run.start();
        m_shop->workspace().execute(AddNote{u"hello"_s}, m_orders[0].id).then(&run, [&](const auto &) {
            doneWhenAnswered = run.done();
        });
        QTRY_COMPARE(run.stage(), Stage::Finished);
        QVERIFY(doneWhenAnswered >= 0);
        QVERIFY(doneWhenAnswered < 120);
    }

    void takesBackWhatWasDone()
    {
        place(3);
        m_shop->execute(SetTags{{u"vip"_s}}, m_orders[0].id);
        BulkRun run(m_shop->workspace(), tagPlan({u"recall"_s}, {u"vip"_s}));
        prepare(run);
        start(run);
        QCOMPARE(run.undoable(), 3);
        const std::unique_ptr<BulkRun> back = run.inverse();
        start(*back);
        QCOMPARE(back->counts().done, 3);
        QCOMPARE(m_shop->order(m_orders[0].id).tags, QStringList{u"vip"_s});
        QVERIFY(m_shop->order(m_orders[1].id).tags.isEmpty());
    }

    void deliversEveryShipmentOfAnOrder()
    {
        m_orders.push_back(m_shop->place(u"CUP"_s, 2, u"ADA"_s));
        const QUuid line = m_orders[0].lines[0].id;
        m_shop->execute(ShipOrder{{}, {{line, 1}}, u"DHL"_s, {}, {}, {}}, m_orders[0].id);
        m_shop->execute(ShipOrder{{}, {{line, 1}}, u"DHL"_s, {}, {}, {}}, m_orders[0].id);
        findPositions();
        BulkRun run(m_shop->workspace(), deliverPlan());
        prepare(run);
        start(run);
        QCOMPARE(run.counts().done, 1);
        QVERIFY(statusOf(m_shop->order(m_orders[0].id)) == OrderStatus::Delivered);
        QCOMPARE(run.undoable(), 0);
    }

    void tellsWhatNeedsNoChange()
    {
        place(2);
        m_shop->execute(SetTags{{u"recall"_s}}, m_orders[0].id);
        BulkRun run(m_shop->workspace(), tagPlan({u"recall"_s}, {}));
        prepare(run);
        QCOMPARE(run.counts().unchanged, 1);
        QCOMPARE(run.counts().waiting, 1);
    }

    void resultsFollowTheRun()
    {
        place(3);
        m_shop->execute(HoldOrder{u"credit"_s}, m_orders[1].id);
        BulkRun run(m_shop->workspace(), holdPlan(u"recall"_s));
        BulkResultModel model(&run);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        prepare(run);
        QCOMPARE(model.rowCount(), 3);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, BulkResultModel::Number), m_orders[0].number);
        QCOMPARE(text(0, BulkResultModel::State), u"Possible"_s);
        QCOMPARE(text(1, BulkResultModel::State), u"Not possible"_s);
        start(run);
        QCOMPARE(text(0, BulkResultModel::State), u"Done"_s);
        QVERIFY(text(1, BulkResultModel::Reason).contains(u"credit"_s));
    }

private:
    void place(int count)
    {
        for (int i = 0; i < count; ++i)
            m_orders.push_back(m_shop->place(u"CUP"_s, 1, u"ADA"_s));
        findPositions();
    }
    void findPositions()
    {
        for (const Order &order : m_orders) {
            const auto position = test::await(m_shop->workspace().read(
                [id = order.id](workspace::ReadSession &session) { return session.positionOf(id); }));
            m_positions.append(static_cast<quint32>(position.value_or(0)));
        }
    }
    void prepare(BulkRun &run)
    {
        run.prepare(m_positions);
        QTRY_COMPARE(run.stage(), Stage::Rehearsed);
    }
    static void start(BulkRun &run)
    {
        run.start();
        QTRY_COMPARE(run.stage(), Stage::Finished);
    }
    static void retry(BulkRun &run)
    {
        run.retry();
        QTRY_COMPARE(run.stage(), Stage::Finished);
    }

    std::unique_ptr<test::OpenShop> m_shop;
    std::vector<Order> m_orders;
    QList<quint32> m_positions;
};

QTEST_GUILESS_MAIN(TestBulkRun)
#include "test_bulk_run.moc"
