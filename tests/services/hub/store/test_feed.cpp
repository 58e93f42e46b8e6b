// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/feed_rows.h"
#include "tests/services/hub/store/hub_shop.h"
#include "tests/support/shop_fixture.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;
using docket::test::HubShop;

/// The order in which changes come out of the feed.
class TestFeed : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_cluster = std::make_unique<test::PrivatePostgres>(); }
    void init() { m_shop = std::make_unique<HubShop>(*m_cluster, 100); }

    void transactionsAreInTheOrderOfTheirNumbersNotOfTheirDigits();
    void aTransactionThatIsStillWritingHoldsBackThoseAfterIt();
    void aCustomerChangedUnderAnOlderNumberIsTriedAgain();

private:
    std::vector<hub::FeedEntry> readFrom(hub::FeedCursor cursor, int pageSize);
    quint64 nextTransaction();

    std::unique_ptr<test::PrivatePostgres> m_cluster;
    std::unique_ptr<HubShop> m_shop;
};

std::vector<hub::FeedEntry> TestFeed::readFrom(hub::FeedCursor cursor, int pageSize)
{
    std::vector<hub::FeedEntry> all;
    for (;;) {
        const auto page = test::valueOf(
            hub::FeedReader(*test::valueOf(m_shop->database().pool().connection())).after(cursor, pageSize));
        if (page.empty())
            return all;
        cursor = page.back().at;
        all.insert(all.end(), page.begin(), page.end());
    }
}

// Uses it up, too.
quint64 TestFeed::nextTransaction()
{
    return m_shop->database().value("SELECT pg_current_xact_id()::text").toString().toULongLong() + 1;
}

void TestFeed::transactionsAreInTheOrderOfTheirNumbersNotOfTheirDigits()
{
    quint64 powerOfTen = 1'000;
    while (powerOfTen < nextTransaction() + 10)
        powerOfTen *= 10;
    while (nextTransaction() < powerOfTen - 5)
        ;
    const hub::FeedCursor before{powerOfTen - 6, 0};
    auto desk = m_shop->desk(7);
    constexpr int orders = 12;
    for (int i = 0; i < orders; ++i)
        QVERIFY(desk.execute(desk.newCommand(HubShop::orderOf(u"TEA"_s, 1)), HubShop::actor()));
    for (const int pageSize : {1, 3, 100}) {
        const auto entries = readFrom(before, pageSize);
        QCOMPARE(entries.size(), std::size_t{orders * 2});
        QVERIFY(entries.front().at.xid < powerOfTen && entries.back().at.xid >= powerOfTen);
        QVERIFY(std::ranges::is_sorted(entries, {}, &hub::FeedEntry::at));
    }
}

void TestFeed::aTransactionThatIsStillWritingHoldsBackThoseAfterIt()
{
    const hub::FeedCursor before{nextTransaction(), 0};
    auto slow = test::valueOf(m_shop->database().store().begin());
    QVERIFY(slow->save(ordering::CommandRecord{test::idOf(1), "digest", {}, 1, m_shop->clock().now()}));
    std::jthread([&] {
        auto desk = m_shop->desk(8);
        QVERIFY(desk.execute(desk.newCommand(HubShop::orderOf(u"TEA"_s, 1)), HubShop::actor()));
        QVERIFY(readFrom(before, 100).empty());
    }).join();
    QVERIFY(slow->commit());
    QCOMPARE(readFrom(before, 100).size(), std::size_t{2});
}

void TestFeed::aCustomerChangedUnderAnOlderNumberIsTriedAgain()
{
    quint64 seed = 0;
    for (const EntityRef &entity :
         {EntityRef{EntityKind::Customer, u"C1"_s}, EntityRef{EntityKind::Product, u"TEA"_s}}) {
        const auto older = test::valueOf(m_shop->database().store().begin());
        QVERIFY(older->save(ordering::CommandRecord{QUuid::createUuid(), "digest", {}, 1, m_shop->clock().now()}));
        std::jthread([&] {
            auto desk = m_shop->desk(9 + ++seed);
            Customer customer = test::customer(u"C1"_s);
            customer.phone = QString::number(seed);
            QVERIFY(desk.execute(desk.newCommand(SaveCustomer{customer}), HubShop::actor()));
            QVERIFY(desk.execute(desk.newCommand(SaveProduct{test::product(u"TEA"_s, 900 + static_cast<qint64>(seed))}),
                                 HubShop::actor()));
        }).join();
        const auto version = older->lastSequence(entity);
        QVERIFY(!version);
        QCOMPARE(version.error().code, ordering::writeConflict().code);
    }
}

QTEST_GUILESS_MAIN(TestFeed)
#include "test_feed.moc"
