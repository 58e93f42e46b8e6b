// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/hub_reader.h"
#include "services/hub/store/stock_holds.h"
#include "services/ordering/order_desk.h"
#include "services/wire/json_command.h"
#include "tests/support/fake_clock.h"
#include "tests/support/hub_database.h"
#include "tests/support/shop_fixture.h"

#include <QTest>
#include <QThread>

using namespace docket;
using namespace docket::domain;
using namespace docket::hub;
using namespace docket::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const StockKey tea{u"TEA"_s, u"main"_s};
const StockKey cup{u"CUP"_s, u"main"_s};

Actor ana()
{
    return {u"ana"_s, u"TST"_s, allPermissions()};
}

QString codeOf(const Decided<StockHold> &hold)
{
    return hold ? u"none"_s : hold.error().constFirst().code;
}

} // namespace

class TestStockHolds : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_cluster = std::make_unique<PrivatePostgres>(); }
    void init()
    {
        m_database = std::make_unique<HubDatabase>(*m_cluster);
        m_holds = std::make_unique<StockHolds>(m_database->pool());
        m_desk = std::make_unique<ordering::OrderDesk>(m_database->store(), m_clock, IdSource(7), wire::digestOf);
        execute(SaveCustomer{customer(u"C1"_s)});
        for (const StockKey &key : {tea, cup}) {
            execute(SaveProduct{product(key.sku, 450)});
            execute(AdjustStock{key, StockChange::Count, 10, {}});
        }
    }
    void cleanup()
    {
        m_desk.reset();
        m_holds.reset();
        m_database.reset();
    }

    void holdsStockWithoutTakingIt()
    {
        const auto hold = m_holds->reserve(request({{tea, 4}, {cup, 1}}), u"ana"_s);
        QVERIFY(hold.has_value());
        QVERIFY(hold->isLive);
        QCOMPARE(level(tea).onHand, 10);
        QCOMPARE(level(tea).held, 4);
        QCOMPARE(level(tea).available(), 6);
        QCOMPARE(level(cup).held, 1);
    }

    void holdsAllLinesOrNone()
    {
        const auto hold = m_holds->reserve(request({{tea, 6}, {cup, 11}, {tea, 5}, {{u"NONE"_s, u"main"_s}, 1}}), {});
        QVERIFY(!hold.has_value());
        QStringList fields;
        for (const Error &error : hold.error()) {
            QCOMPARE(error.code, u"stock_short"_s);
            fields << error.field;
        }
        QCOMPARE(fields, (QStringList{u"lines[1].quantity"_s, u"lines[2].quantity"_s, u"lines[3].quantity"_s}));
        QCOMPARE(hold.error().at(1).args, (QStringList{u"TEA"_s, u"5"_s, u"4"_s, u"main"_s}));
        QCOMPARE(level(tea).held, 0);
    }

    void refusesWhatIsNoRequest()
    {
        HoldRequest wrong = request({{{QString(), u"main"_s}, 0}});
        wrong.timeToLive = 0s;
        wrong.id = {};
        const auto hold = m_holds->reserve(wrong, {});
        QStringList codes;
        for (const Error &error : hold.error())
            codes << error.code;
        QCOMPARE(codes,
                 (QStringList{u"id_missing"_s, u"invalid_time_to_live"_s, u"sku_missing"_s, u"invalid_quantity"_s}));
    }

    void holdsOnceHoweverOftenItIsAsked()
    {
        HoldRequest asked = request({{tea, 4}});
        const auto first = m_holds->reserve(asked, {});
        QCOMPARE(m_holds->reserve(asked, {}), first);
        QCOMPARE(level(tea).held, 4);
        asked.lines[0].quantity = 5;
        QCOMPARE(codeOf(m_holds->reserve(asked, {})), u"request_id_reused"_s);
    }

    void givesBackWhatIsReleased()
    {
        const HoldRequest asked = request({{tea, 4}});
        QVERIFY(m_holds->reserve(asked, {}).has_value());
        for (int i = 0; i < 2; ++i)
            QVERIFY(m_holds->release(asked.id).has_value());
        QCOMPARE(level(tea).held, 0);
        QCOMPARE(codeOf(m_holds->reserve(asked, {})), u"reservation_ended"_s);
    }

    void holdsNothingForARequestThatComesAfterItsRelease()
    {
        const HoldRequest asked = request({{tea, 4}});
        QVERIFY(m_holds->release(asked.id).has_value());
        QCOMPARE(codeOf(m_holds->reserve(asked, {})), u"reservation_ended"_s);
        QCOMPARE(level(tea).held, 0);
    }

    void countsNothingAsHeldWhenItsTimeIsOver()
    {
        const HoldRequest asked = request({{tea, 10}});
        QVERIFY(m_holds->reserve(asked, {}).has_value());
        letTimePass();
        QCOMPARE(level(tea).held, 0);
        // For a reservation too, which does not wait for anybody to sweep.
        QVERIFY(m_holds->reserve(request({{tea, 10}}), {}).has_value());
        QCOMPARE(m_holds->endExpired(10), Result<int>(1));
        QCOMPARE(level(tea).held, 10);
        QCOMPARE(m_holds->endExpired(10), Result<int>(0));
        QCOMPARE(codeOf(m_holds->reserve(asked, {})), u"reservation_ended"_s);
    }

    void tellsTheFeedOfEveryChange()
    {
        const qint64 before = feedOf(tea);
        const HoldRequest asked = request({{tea, 4}});
        (void)m_holds->reserve(asked, {});
        (void)m_holds->reserve(asked, {});
        QCOMPARE(feedOf(tea), before + 1);
        (void)m_holds->release(asked.id);
        (void)m_holds->release(asked.id);
        QCOMPARE(feedOf(tea), before + 2);
        (void)m_holds->reserve(request({{tea, 4}}), {});
        letTimePass();
        (void)m_holds->endExpired(10);
        QCOMPARE(feedOf(tea), before + 4);
    }

    void keepsHeldStockFromOtherOrders()
    {
        QVERIFY(m_holds->reserve(request({{tea, 8}}), {}).has_value());
        const auto refused = place(3, {});
        QCOMPARE(refused.error().constFirst().code, u"insufficient_stock"_s);
        QVERIFY(place(2, {}).has_value());
    }

    void givesHeldStockToTheOrderThatItWasHeldFor()
    {
        const HoldRequest asked = request({{tea, 8}, {cup, 1}});
        QVERIFY(m_holds->reserve(asked, {}).has_value());
        QVERIFY(place(9, asked.id).has_value());
        QCOMPARE(level(tea).reserved, 9);
        QCOMPARE(level(tea).held, 0);
        QCOMPARE(level(cup).held, 0);
        QVERIFY(m_holds->release(asked.id).has_value());
        QCOMPARE(level(tea).available(), 1);
    }

    void sellsTheLastOneOnce()
    {
        execute(AdjustStock{tea, StockChange::Count, 1, {}});
        constexpr int buyers = 8;
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic<int> winners = 0;
        std::atomic<int> losers = 0;
        for (int i = 0; i < buyers; ++i) {
            threads.emplace_back(QThread::create([&] {
                const auto hold = m_holds->reserve(request({{tea, 1}}), {});
                if (hold)
                    ++winners;
                else if (codeOf(hold) == u"stock_short"_s)
                    ++losers;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        QCOMPARE(winners, 1);
        QCOMPARE(losers, buyers - 1);
        QCOMPARE(level(tea).available(), 0);
    }

    void settlesWhatAnOrderElsewhereDidOnce()
    {
        const HoldRequest asked = request({{tea, 4}});
        QVERIFY(m_holds->reserve(asked, {}).has_value());
        const StockSettlement placed{QUuid::createUuid(), asked.id, {{tea, 0, 4}}};
        for (int i = 0; i < 2; ++i)
            QVERIFY(m_holds->settle(placed).has_value());
        QCOMPARE(level(tea).held, 0);
        QCOMPARE(level(tea).reserved, 4);
        const StockSettlement shipped{QUuid::createUuid(), {}, {{tea, -4, -4}}};
        QVERIFY(m_holds->settle(shipped).has_value());
        QCOMPARE(level(tea).onHand, 6);
        QCOMPARE(level(tea).reserved, 0);
        StockSettlement other = shipped;
        other.movements[0].onHand = -5;
        QCOMPARE(m_holds->settle(other).error().constFirst().code, u"request_id_reused"_s);
        QCOMPARE(m_database->value("SELECT sum(on_hand) FROM stock_movement WHERE sku = 'TEA'").toLongLong(), 6);
    }

    void settlesAfterTheHoldIsOver()
    {
        const HoldRequest asked = request({{tea, 10}});
        QVERIFY(m_holds->reserve(asked, {}).has_value());
        letTimePass();
        QVERIFY(m_holds->settle({QUuid::createUuid(), asked.id, {{tea, 0, 10}}}).has_value());
        QCOMPARE(level(tea).reserved, 10);
        QCOMPARE(level(tea).held, 0);
    }

    void recordsNoLessThanNothing()
    {
        const auto refused = m_holds->settle({QUuid::createUuid(), {}, {{cup, -1, 0}, {tea, -11, 0}}});
        QCOMPARE(refused.error().constFirst().code, u"negative_stock"_s);
        QCOMPARE(level(cup).onHand, 10);
    }

    void forgetsWhatEndedLongAgo()
    {
        const HoldRequest asked = request({{tea, 1}});
        (void)m_holds->reserve(asked, {});
        (void)m_holds->release(asked.id);
        (void)m_holds->reserve(request({{tea, 2}}), {});
        QVERIFY(m_holds->forgetBefore(Instant::max()).has_value());
        QCOMPARE(m_database->value("SELECT count(*) FROM stock_hold").toInt(), 1);
        QCOMPARE(level(tea).held, 2);
    }

private:
    static HoldRequest request(std::vector<StockQuantity> lines)
    {
        return {QUuid::createUuid(), 60s, std::move(lines)};
    }

    void execute(CommandBody body)
    {
        const auto done = m_desk->execute(m_desk->newCommand(std::move(body)), ana());
        if (!done)
            qFatal("%s", qPrintable(done.error().constFirst().sentence));
    }

    Decided<ordering::Outcome> place(qint64 quantity, const QUuid &commandId)
    {
        CreateOrder create;
        create.customerId = u"C1"_s;
        create.currency = euro();
        LineDraft line;
        line.sku = tea.sku;
        line.quantity = quantity;
        create.lines = {line};
        Command command = m_desk->newCommand(std::move(create));
        if (!commandId.isNull())
            command.id = commandId;
        return m_desk->execute(command, ana());
    }

    StockLevel level(const StockKey &key)
    {
        StockLevel found;
        valueOf(HubReader(m_database->pool()).stock(key.sku, [&](const StockLevel &level) {
            found = level;
            return true;
        }));
        return found;
    }

    qint64 feedOf(const StockKey &key)
    {
        return m_database
            ->value("SELECT count(*) FROM feed WHERE entity = 1 AND entity_id = '" + key.sku.toUtf8() + "@main'")
            .toLongLong();
    }

    void letTimePass() { m_database->value("UPDATE stock_hold SET expires_at = 1 WHERE ended_at IS NULL"); }

    std::unique_ptr<PrivatePostgres> m_cluster;
    std::unique_ptr<HubDatabase> m_database;
    std::unique_ptr<StockHolds> m_holds;
    FakeClock m_clock;
    std::unique_ptr<ordering::OrderDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestStockHolds)
#include "test_stock_holds.moc"
