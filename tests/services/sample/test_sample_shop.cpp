// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/sample/collected_shop.h"

#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::sample;

namespace {

bool operator==(const ordering::CommandRecord &a, const ordering::CommandRecord &b)
{
    return a.id == b.id && a.digest == b.digest && a.orderId == b.orderId && a.version == b.version &&
           a.recordedAt == b.recordedAt;
}

bool same(const CollectedShop &a, const CollectedShop &b)
{
    const auto sameChange = [](const ordering::OrderChange &x, const ordering::OrderChange &y) {
        return x.before == y.before && x.after == y.after && x.events == y.events;
    };
    const auto sameRecord = [](const ordering::CommandRecord &x, const ordering::CommandRecord &y) { return x == y; };
    return a.others == b.others && std::ranges::equal(a.changes, b.changes, sameChange) &&
           std::ranges::equal(a.records, b.records, sameRecord);
}

} // namespace

class TestSampleShop : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Result<void> made = collect(optionsFor(5'000), m_shop);
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
    }

    void makesAsManyOrdersAsAsked_data()
    {
        QTest::addColumn<qint64>("orders");
        for (const qint64 orders : {0, 1, 2, 7, 40, 300, 1'501})
            QTest::addRow("%lld", orders) << orders;
    }

    void makesAsManyOrdersAsAsked()
    {
        QFETCH(const qint64, orders);
        CollectedShop shop;
        QVERIFY(collect(optionsFor(orders), shop));
        QCOMPARE(static_cast<qint64>(shop.changes.size()), orders);
    }

    void givesTheSameShopForTheSameSeed()
    {
        CollectedShop once;
        CollectedShop again;
        QVERIFY(collect(optionsFor(400, 7), once));
        QVERIFY(collect(optionsFor(400, 7), again));
        QVERIFY(same(once, again));
    }

    void givesAnotherShopForAnotherSeed()
    {
        CollectedShop once;
        CollectedShop other;
        QVERIFY(collect(optionsFor(400, 7), once));
        QVERIFY(collect(optionsFor(400, 8), other));
        QVERIFY(once.changes.front().after.customer.name != other.changes.front().after.customer.name ||
                once.changes.front().after.lines != other.changes.front().after.lines);
        QVERIFY(!same(once, other));
    }

    void numbersOrdersAsTheyArePlaced()
    {
        domain::Instant last;
        for (std::size_t i = 0; i < m_shop.changes.size(); ++i) {
            const domain::Order &order = m_shop.changes[i].after;
            QCOMPARE(order.number, domain::orderNumber(u"K3F", static_cast<qint64>(i) + 1));
            QVERIFY(order.placedAt >= last);
            last = order.placedAt;
        }
    }

    void stampsIdsWithTheTimeOfTheOrder()
    {
        for (const ordering::OrderChange &change : m_shop.changes) {
            const auto milliseconds =
                static_cast<qint64>(change.after.id.toRfc4122().left(6).toHex().toULongLong(nullptr, 16));
            QCOMPARE(milliseconds, domain::toMilliseconds(change.after.placedAt));
        }
    }

    void givesEveryIdOnce()
    {
        std::set<QUuid> ids;
        std::size_t given = 0;
        const auto add = [&](const QUuid &id) {
            ids.insert(id);
            ++given;
        };
        for (const ordering::OrderChange &change : m_shop.changes) {
            add(change.after.id);
            for (const domain::Event &event : change.events)
                add(event.id);
            for (const domain::OrderLine &line : change.after.lines)
                add(line.id);
            for (const domain::Shipment &shipment : change.after.shipments)
                add(shipment.id);
        }
        for (const domain::Event &event : m_shop.others)
            add(event.id);
        for (const ordering::CommandRecord &record : m_shop.records)
            add(record.id);
        QCOMPARE(ids.size(), given);
    }

    void endsBeforeTheEndOfHistory()
    {
        for (const ordering::OrderChange &change : m_shop.changes) {
            for (const domain::Event &event : change.events) {
                QVERIFY(event.happenedAt < endOfHistory());
                QVERIFY(event.happenedAt >= change.after.placedAt);
            }
        }
        for (const domain::Event &event : m_shop.others)
            QVERIFY(event.happenedAt < endOfHistory());
    }

    void deliversAlmostAllOldOrdersAndFewNewOnes()
    {
        std::map<domain::OrderStatus, int> old;
        std::map<domain::OrderStatus, int> fresh;
        int oldCount = 0;
        int freshCount = 0;
        for (const ordering::OrderChange &change : m_shop.changes) {
            const auto age = endOfHistory() - change.after.placedAt;
            if (age > std::chrono::days(60)) {
                ++old[domain::statusOf(change.after)];
                ++oldCount;
            } else if (age < std::chrono::days(14)) {
                ++fresh[domain::statusOf(change.after)];
                ++freshCount;
            }
        }
        using domain::OrderStatus;
        QVERIFY(old[OrderStatus::Delivered] * 100 > oldCount * 92);
        QVERIFY(old[OrderStatus::Canceled] * 100 > oldCount * 2);
        QVERIFY(old[OrderStatus::Canceled] * 100 < oldCount * 7);
        QVERIFY(freshCount > 40);
        QVERIFY((fresh[OrderStatus::Placed] + fresh[OrderStatus::PartiallyShipped]) * 100 > freshCount * 40);
        QVERIFY(fresh[OrderStatus::Shipped] * 100 > freshCount * 8);
        QVERIFY(fresh[OrderStatus::Delivered] * 100 < freshCount * 35);
    }

    void hasAllThatHappensInAShop()
    {
        std::map<QString, int> seen;
        for (const ordering::OrderChange &change : m_shop.changes) {
            const domain::Order &order = change.after;
            seen[u"lines"_s] += static_cast<int>(order.lines.size());
            seen[u"hold"_s] += order.hold ? 1 : 0;
            seen[u"several shipments"_s] += order.shipments.size() > 1 ? 1 : 0;
            seen[u"required"_s] += order.requiredOn ? 1 : 0;
            seen[u"noted"_s] += order.notes.empty() ? 0 : 1;
            seen[u"overdue"_s] +=
                order.requiredOn && domain::hasOpen(order) && *order.requiredOn < QDate(2026, 9, 21) ? 1 : 0;
            for (const domain::OrderLine &line : order.lines) {
                seen[u"discounted"_s] += line.discount.millionths > 0 ? 1 : 0;
                seen[u"backordered"_s] += line.backordered() > 0 ? 1 : 0;
                seen[u"line canceled"_s] += line.canceled > 0 && line.open() == 0 && line.shipped > 0 ? 1 : 0;
                seen[u"at the store"_s] += line.location == u"store"_s ? 1 : 0;
            }
            bool canceled = false;
            for (const domain::Event &event : change.events) {
                canceled = canceled || std::holds_alternative<domain::OrderCanceled>(event.body);
                ++seen[domain::typeOf(event.body)];
            }
            seen[u"reinstated"_s] += canceled && domain::statusOf(order) != domain::OrderStatus::Canceled ? 1 : 0;
        }
        for (const domain::Event &event : m_shop.others)
            ++seen[domain::typeOf(event.body)];
        for (const char16_t *what : {u"hold",
                                     u"several shipments",
                                     u"required",
                                     u"noted",
                                     u"overdue",
                                     u"discounted",
                                     u"backordered",
                                     u"at the store",
                                     u"line canceled",
                                     u"reinstated",
                                     u"order.created",
                                     u"order.updated",
                                     u"order.shipped",
                                     u"order.delivered",
                                     u"order.canceled",
                                     u"inventory.reserved",
                                     u"inventory.released",
                                     u"inventory.adjusted",
                                     u"customer.saved",
                                     u"product.saved"}) {
            QVERIFY2(seen[QString::fromUtf16(what)] > 0, qPrintable(QString::fromUtf16(what)));
        }
        QVERIFY(seen[u"lines"_s] > 14'000 && seen[u"lines"_s] < 16'000);
        QVERIFY(seen[u"several shipments"_s] > 500 && seen[u"several shipments"_s] < 1'500);
        QVERIFY(seen[u"customer.saved"_s] > 600 && seen[u"customer.saved"_s] < 830);
    }

    void sellsMoreEveryYearAndBeforeChristmas()
    {
        std::map<int, int> years;
        std::map<unsigned, int> months;
        for (const ordering::OrderChange &change : m_shop.changes) {
            const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(change.after.placedAt));
            ++years[static_cast<int>(date.year())];
            if (static_cast<int>(date.year()) < 2026)
                ++months[static_cast<unsigned>(date.month())];
        }
        QVERIFY(years[2023] > years[2021]);
        QVERIFY(years[2025] > years[2023] * 3 / 2);
        QVERIFY(months[12] + months[11] > (months[1] + months[2]) * 3 / 2);
    }

    void stopsWhenProgressSaysSo()
    {
        CollectedShop shop;
        const Result<void> made = SampleShop(optionsFor(500)).generate(shop, [](qint64 orders) { return orders < 10; });
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"canceled"_s);
        QCOMPARE(shop.changes.size(), std::size_t{10});
    }

private:
    CollectedShop m_shop;
};

QTEST_GUILESS_MAIN(TestSampleShop)
#include "test_sample_shop.moc"
