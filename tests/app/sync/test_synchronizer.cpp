// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/settle_conflict.h"
#include "tests/app/hub/served_shop.h"
#include "tests/app/sync/connected_shop.h"
#include "tests/support/faulty_proxy.h"

#include <QTest>

using namespace docket;
using namespace docket::domain;
using namespace Qt::StringLiterals;

namespace {

Address inCity(const QString &city)
{
    Address address;
    address.name = u"Greta Lind"_s;
    address.city = city;
    address.country = u"SE"_s;
    return address;
}

EditOrder shipTo(const QString &city)
{
    EditOrder edit;
    edit.shipTo = inCity(city);
    return edit;
}

EditOrder shippingOf(qint64 minor)
{
    EditOrder edit;
    edit.shippingMinor = minor;
    return edit;
}

} // namespace

/// Two copies of a hub's shop, which work on when nobody else is there.
class TestSynchronizer : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_shop = std::make_unique<test::ServedShop>(QStringLiteral(DOCKET_HUB));
        m_shop->countLamps(10'000);
        m_ana = std::make_unique<test::ConnectedShop>(m_shop->hub().port(), u"Ana"_s);
        m_ben = std::make_unique<test::ConnectedShop>(m_shop->hub().port(), u"Ben"_s);
    }
    void cleanupTestCase()
    {
        m_ana.reset();
        m_ben.reset();
        m_shop.reset();
    }

    void refusesChangesUntilTheFirstSnapshotIsWhole()
    {
        const auto early = m_ana->execute(SetTags{{u"early"_s}}, QUuid::createUuid());
        QVERIFY(!early);
        const auto customer =
            m_ana->execute(SaveCustomer{Customer{u"C-0"_s, u"Nobody"_s, {}, u"nobody@example.com"_s, {}, {}, {}}});
        QVERIFY(!customer);
        QCOMPARE(customer.error().first().code, u"copy_incomplete"_s);
        QVERIFY(m_ana->synchronized().received >= 3);
        QVERIFY(m_ben->synchronized().received >= 3);
        QCOMPARE(m_ben->level(u"LAMP"_s).onHand, 10'000);
    }

    void carriesAnOrderThroughItsLifeOnBoth()
    {
        const QUuid id = m_ana->place(3);
        QCOMPARE(m_ana->copy().figures()->pending, 1);
        QCOMPARE(m_ana->synchronized().sent, 1);
        QCOMPARE(m_ana->copy().figures()->pending, 0);
        m_ben->synchronized();
        QCOMPARE(m_ben->order(id)->lines.front().reserved, 3);
        QCOMPARE(m_ben->order(id), m_ana->order(id));

        QVERIFY(m_ben->execute(shippingOf(490), id));
        QVERIFY(m_ben->execute(ShipOrder{}, id));
        QVERIFY(m_ben->execute(DeliverShipment{m_ben->order(id)->shipments.front().id}, id));
        QCOMPARE(m_ben->synchronized().sent, 3);
        m_ana->synchronized();
        QVERIFY(statusOf(*m_ana->order(id)) == OrderStatus::Delivered);
        QCOMPARE(m_ana->order(id), m_ben->order(id));

        const QUuid other = m_ben->place(2);
        m_ben->synchronized();
        m_ana->synchronized();
        QVERIFY(m_ana->execute(CancelOrder{u"enough"_s}, other));
        m_ana->synchronized();
        m_ben->synchronized();
        QVERIFY(statusOf(*m_ben->order(other)) == OrderStatus::Canceled);
        QCOMPARE(m_ana->level(u"LAMP"_s), m_ben->level(u"LAMP"_s));
        expectEqual();
    }

    void mergesChangesOfDifferentFields()
    {
        const QUuid id = placedEverywhere(1);
        QVERIFY(m_ana->execute(shipTo(u"Malmö"_s), id));
        QVERIFY(m_ben->execute(shippingOf(700), id));
        m_ana->synchronized();
        m_ben->synchronized();
        m_ana->synchronized();
        QCOMPARE(m_ana->order(id)->shipTo.city, u"Malmö"_s);
        QCOMPARE(m_ana->order(id)->shipping.minor, 700);
        QVERIFY(m_ben->conflicts().empty());
        expectEqual();
    }

    void keepsAConflictOfTheSameFieldWithAllThreeValues()
    {
        const QUuid id = placedEverywhere(1);
        const QString before = m_ana->order(id)->shipTo.city;
        QVERIFY(m_ana->execute(shipTo(u"Kiruna"_s), id));
        EditOrder both = shipTo(u"Visby"_s);
        both.shippingMinor = 55;
        QVERIFY(m_ben->execute(both, id));
        m_ana->synchronized();
        m_ben->synchronized();
        QCOMPARE(m_ben->order(id)->shipTo.city, u"Kiruna"_s);
        QCOMPARE(m_ben->order(id)->shipping.minor, 55);
        const auto conflicts = m_ben->conflicts();
        QCOMPARE(conflicts.size(), 1U);
        QCOMPARE(conflicts[0].kind, store::Conflict::Kind::Field);
        QCOMPARE(conflicts[0].field, u"ship_to"_s);
        QVERIFY(conflicts[0].base.contains(before) && conflicts[0].mine.contains(u"Visby"_s) &&
                conflicts[0].theirs.contains(u"Kiruna"_s));

        Facts now;
        now.order = m_ben->order(id);
        const auto mine = store::mineOver(conflicts[0], now);
        QVERIFY(mine && *mine);
        QVERIFY(m_ben->execute(**mine, id));
        QVERIFY(m_ben->copy().settleConflict(conflicts[0].key, {u"mine"_s, u"ben"_s, {}}));
        m_ben->synchronized();
        m_ana->synchronized();
        QCOMPARE(m_ana->order(id)->shipTo.city, u"Visby"_s);
        QVERIFY(m_ben->conflicts().empty());
        expectEqual();
    }

    void keepsAShipmentThatDoesNotFitAsAnException()
    {
        const QUuid id = placedEverywhere(2);
        QVERIFY(m_ana->execute(CancelOrder{u"changed my mind"_s}, id));
        QVERIFY(m_ben->execute(ShipOrder{}, id));
        const QUuid next = m_ben->place(1);
        m_ana->synchronized();
        const auto round = m_ben->synchronized();
        QCOMPARE(round.refused, 1);
        QCOMPARE(round.left.pending, 0);
        QVERIFY(m_ben->order(next));
        QVERIFY(statusOf(*m_ben->order(id)) == OrderStatus::Canceled);
        const auto conflicts = m_ben->conflicts();
        QCOMPARE(conflicts.size(), 1U);
        QCOMPARE(conflicts[0].kind, store::Conflict::Kind::Exception);
        QVERIFY(!conflicts[0].errors.isEmpty());
        QVERIFY(m_ben->copy().settleConflict(conflicts[0].key, {u"theirs"_s, u"ben"_s, {}}));
        expectEqual();
    }

    void keepsTheOrderOfOneOrdersCommandsOverOthersChanges()
    {
        const QUuid id = placedEverywhere(4);
        for (int step = 0; step < 5; ++step)
            QVERIFY(m_ben->execute(AddNote{u"step %1"_s.arg(step)}, id));
        QVERIFY(m_ana->execute(SetTags{{u"gift"_s}}, id));
        m_ana->synchronized();
        m_ben->synchronized();
        m_ana->synchronized();
        const Order order = *m_ana->order(id);
        QCOMPARE(order.tags, QStringList{u"gift"_s});
        QCOMPARE(order.notes.size(), 5U);
        for (int step = 0; step < 5; ++step)
            QCOMPARE(order.notes[static_cast<std::size_t>(step)].text, u"step %1"_s.arg(step));
        expectEqual();
    }

    void repairsAMonthThatDiffers()
    {
        QVERIFY(m_ana->isEqualToHub());
        QVERIFY(m_ana->store().connection().exec("UPDATE copy_base SET digest = digest + 1, version = version + 9 "
                                                 "WHERE kind = 0"));
        QVERIFY(!m_ana->isEqualToHub());
        const auto checks = m_ana->synchronizer().verify(true);
        QVERIFY(checks);
        QVERIFY(m_ana->isEqualToHub());
        expectEqual();
    }

    void fetchesEverythingAgainForANewFeedAndKeepsWhatWaits()
    {
        const QUuid id = m_ben->place(1);
        m_shop->hub().run({u"new-feed"_s});
        const auto round = m_ben->synchronized();
        QCOMPARE(round.sent, 1);
        QCOMPARE(round.left.pending, 0);
        m_ana->synchronized();
        QVERIFY(m_ana->order(id));
        expectEqual();
    }

    void losesAndDoublesNothingWhenAnswersAreCut()
    {
        test::FaultyProxy proxy(m_shop->hub().port());
        test::ConnectedShop eve(proxy.port(), u"Eve"_s);
        eve.synchronized();
        const QUuid id = eve.place(1);
        for (int step = 0; step < 3; ++step)
            QVERIFY(eve.execute(AddNote{u"note %1"_s.arg(step)}, id));
        for (const int bytes : {10, 400, 900, 1'500, 2'500}) {
            proxy.cutAfter(bytes, test::FaultyProxy::Direction::ToClient);
            (void)eve.synchronize();
        }
        QTRY_VERIFY_WITH_TIMEOUT(eve.synchronize().has_value(), 120'000);
        QCOMPARE(eve.copy().figures()->pending, 0);
        QCOMPARE(eve.order(id)->notes.size(), 3U);
        QVERIFY(eve.isEqualToHub());
    }

private:
    QUuid placedEverywhere(qint64 lamps)
    {
        const QUuid id = m_ana->place(lamps);
        m_ana->synchronized();
        m_ben->synchronized();
        return id;
    }
    void expectEqual()
    {
        QVERIFY(m_ana->isEqualToHub());
        QVERIFY(m_ben->isEqualToHub());
        QCOMPARE(m_ana->orders(), m_ben->orders());
        for (const QUuid &id : m_ana->orders())
            QCOMPARE(m_ana->order(id), m_ben->order(id));
    }

    std::unique_ptr<test::ServedShop> m_shop;
    std::unique_ptr<test::ConnectedShop> m_ana;
    std::unique_ptr<test::ConnectedShop> m_ben;
};

QTEST_GUILESS_MAIN(TestSynchronizer)
#include "test_synchronizer.moc"
