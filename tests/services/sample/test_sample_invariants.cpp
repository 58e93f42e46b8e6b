// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/apply.h"
#include "tests/services/sample/collected_shop.h"

#include <QTest>

#include <map>

using namespace docket;
using namespace docket::sample;

namespace {

struct Sums {
    qint64 onHand = 0;
    qint64 reserved = 0;
};

} // namespace

/// The invariants of the domain, on what the sample hands over.
class TestSampleInvariants : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(collect(optionsFor(5'000, 3), m_shop)); }

    void eventsFromNothingGiveTheOrder()
    {
        for (const ordering::OrderChange &change : m_shop.changes) {
            std::optional<domain::Order> order;
            for (const domain::Event &event : change.events)
                order = domain::apply(std::move(order), event);
            QVERIFY(!change.before);
            QVERIFY(order == change.after);
        }
    }

    void stockIsTheSumOfItsMovementsAndNeverNegative()
    {
        std::map<domain::StockKey, Sums> stock;
        const auto take = [&](const domain::Event &event, const domain::Order *before) {
            for (const domain::StockMovement &movement : domain::movementsOf(event.body, before)) {
                Sums &sums = stock[movement.key];
                sums.onHand += movement.onHand;
                sums.reserved += movement.reserved;
            }
        };
        for (const domain::Event &event : m_shop.others) {
            const auto *adjusted = std::get_if<domain::InventoryAdjusted>(&event.body);
            QVERIFY(!adjusted || adjusted->onHand.after >= 0);
            take(event, nullptr);
        }
        std::map<domain::StockKey, qint64> reserved;
        for (const ordering::OrderChange &change : m_shop.changes) {
            std::optional<domain::Order> order;
            for (const domain::Event &event : change.events) {
                take(event, order ? &*order : nullptr);
                order = domain::apply(std::move(order), event);
            }
            for (const domain::OrderLine &line : change.after.lines)
                reserved[{line.sku, line.location}] += line.reserved;
        }
        for (const auto &[key, sums] : stock) {
            QVERIFY(sums.reserved >= 0);
            QVERIFY(sums.onHand >= sums.reserved);
            QCOMPARE(sums.reserved, reserved[key]);
        }
    }

    void quantitiesOfEachLineAddUp()
    {
        for (const ordering::OrderChange &change : m_shop.changes) {
            QVERIFY(!change.after.lines.empty());
            QVERIFY(domain::totalsOf(change.after));
            for (const domain::OrderLine &line : change.after.lines) {
                QVERIFY(line.quantity > 0 && line.open() >= 0 && line.shipped >= 0 && line.canceled >= 0);
                QVERIFY(line.reserved >= 0 && line.reserved <= line.open());
                QCOMPARE(line.unitPrice.currency, change.after.currency);
            }
        }
    }

    void sequencesHaveNoGaps()
    {
        std::map<std::pair<domain::EntityKind, QString>, qint64> last;
        const auto follow = [&](const domain::Event &event) {
            return event.sequence == ++last[{event.entity.kind, event.entity.id}];
        };
        for (const domain::Event &event : m_shop.others)
            QVERIFY(follow(event));
        for (const ordering::OrderChange &change : m_shop.changes) {
            for (const domain::Event &event : change.events)
                QVERIFY(follow(event));
            QCOMPARE(change.after.version, static_cast<qint64>(change.events.size()));
        }
    }

    void anOrderComesAfterItsCustomerAndProducts()
    {
        std::map<QString, bool> customers;
        for (const domain::Event &event : m_shop.others) {
            if (const auto *saved = std::get_if<domain::CustomerSaved>(&event.body))
                customers[saved->after.id] = true;
        }
        for (const ordering::OrderChange &change : m_shop.changes)
            QVERIFY(customers[change.after.customer.id]);
    }

private:
    CollectedShop m_shop;
};

QTEST_GUILESS_MAIN(TestSampleInvariants)
#include "test_sample_invariants.moc"
