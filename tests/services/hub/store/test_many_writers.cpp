// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/feed_rows.h"
#include "tests/services/hub/store/busy_writer.h"
#include "tests/services/hub/store/hub_shop.h"
#include "tests/support/parallel.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;

/// Sixteen threads that write to the same few orders, and one that reads the feed for as long as they do. How many
/// commands each of them gives is to be set with DOCKET_COMMANDS_A_WRITER.
class TestManyWriters : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyInvariantHoldsAfterThem();
    void noCommandFailedButByARule();
    void theReaderSawEveryChangeOfAnOrderOnce();
    void theReaderSawEveryChangeOfTheCatalogueOnce();
    void theReaderSawVersionsOnlyGrow();
    void theReaderSawAllThatWasAcknowledged();
    void numbersWereGivenOnce();

private:
    std::unique_ptr<test::PrivatePostgres> m_cluster;
    std::unique_ptr<test::HubShop> m_shop;
    std::vector<hub::FeedEntry> m_read;
    std::vector<std::vector<std::pair<QString, qint64>>> m_acknowledged; ///< by writer: orders and their versions
    std::map<QString, QString> m_refusals;                               ///< by code, one sentence each
};

namespace {

constexpr int writers = 16;
constexpr int commandsEach = 100;

std::map<QString, std::vector<qint64>> versionsOf(const std::vector<hub::FeedEntry> &entries, EntityKind kind)
{
    std::map<QString, std::vector<qint64>> versions;
    for (const hub::FeedEntry &entry : entries) {
        if (entry.entity.kind == kind)
            versions[entry.entity.id].push_back(entry.version);
    }
    return versions;
}

// What the transactions left of each entity: a row carries the number of the one that wrote it.
std::map<QString, std::vector<qint64>> writtenVersions(test::HubDatabase &database, const QByteArray &table,
                                                       const QByteArray &entity)
{
    auto rows = test::valueOf(test::valueOf(database.pool().connection())
                                  ->runOnce("SELECT " + entity + ", max(sequence) AS last FROM " + table +
                                            " GROUP BY 1, xmin ORDER BY 1, last"));
    std::map<QString, std::vector<qint64>> versions;
    while (rows.next())
        versions[rows.value(0).toString()].push_back(rows.value(1).toLongLong());
    return versions;
}

} // namespace

void TestManyWriters::initTestCase()
{
    m_cluster = std::make_unique<test::PrivatePostgres>();
    m_shop = std::make_unique<test::HubShop>(*m_cluster, 40);
    hub::ConnectionPool &pool = m_shop->database().pool();
    const int commands = qEnvironmentVariableIntValue("DOCKET_COMMANDS_A_WRITER");
    const int each = commands > 0 ? commands : commandsEach;
    m_acknowledged.resize(writers);
    test::SharedOrders orders;
    std::mutex mutex;
    std::atomic<int> writing = writers;

    test::inParallel(writers + 1, [&](int index) {
        if (index == writers) {
            // One more look after the last has ended finds what it wrote.
            for (bool wasWriting = true; wasWriting;) {
                wasWriting = writing > 0;
                hub::FeedReader reader(*test::valueOf(pool.connection()));
                for (std::vector<hub::FeedEntry> entries;;) {
                    entries = test::valueOf(reader.after(m_read.empty() ? hub::FeedCursor() : m_read.back().at, 100));
                    if (entries.empty())
                        break;
                    m_read.insert(m_read.end(), entries.begin(), entries.end());
                }
            }
            return;
        }
        auto desk = m_shop->desk(100 + static_cast<quint64>(index));
        test::BusyWriter writer(orders, static_cast<quint64>(index));
        auto &acknowledged = m_acknowledged[static_cast<std::size_t>(index)];
        for (int done = 0; done < each;) {
            const auto batch = writer.next(desk);
            done += static_cast<int>(batch.size());
            for (const auto &outcome : desk.executeAll(batch, test::HubShop::actor())) {
                if (!outcome) {
                    const std::scoped_lock lock(mutex);
                    m_refusals[outcome.error().first().code] = outcome.error().first().sentence;
                } else if (outcome->order) {
                    if (outcome->order->version <= 2)
                        orders.add(*outcome->order);
                    // Inside of a batch others may follow.
                    if (batch.size() == 1)
                        acknowledged.emplace_back(outcome->order->id.toString(QUuid::WithoutBraces), outcome->version);
                }
            }
        }
        --writing;
    });
}

void TestManyWriters::everyInvariantHoldsAfterThem()
{
    QCOMPARE(m_shop->faults(), QStringList());
}

void TestManyWriters::noCommandFailedButByARule()
{
    for (const QString &code : {u"write_conflict"_s, u"busy"_s, u"in_progress"_s, u"constraint"_s, u"sql_error"_s,
                                u"transaction_ended"_s, u"store_unavailable"_s, u"device_missing"_s})
        QVERIFY2(!m_refusals.contains(code), qPrintable(m_refusals[code]));
    QVERIFY2(m_refusals.size() > 3, "too few kinds of refusals to prove anything");
}

void TestManyWriters::theReaderSawEveryChangeOfAnOrderOnce()
{
    QCOMPARE(versionsOf(m_read, EntityKind::Order),
             writtenVersions(m_shop->database(), "order_event", "order_id::text"));
}

void TestManyWriters::theReaderSawEveryChangeOfTheCatalogueOnce()
{
    QCOMPARE(versionsOf(m_read, EntityKind::Customer),
             writtenVersions(m_shop->database(), "(SELECT *, xmin FROM catalogue_event WHERE kind = 2) c", "entity"));
    QCOMPARE(versionsOf(m_read, EntityKind::Product),
             writtenVersions(m_shop->database(), "(SELECT *, xmin FROM catalogue_event WHERE kind = 3) c", "entity"));
    for (const auto &[place, revisions] : versionsOf(m_read, EntityKind::Stock)) {
        QCOMPARE(revisions.back(),
                 m_shop->database()
                     .value("SELECT revision FROM stock WHERE sku || '@' || location = '" + place.toUtf8() + '\'')
                     .toLongLong());
    }
    QCOMPARE(m_shop->database().value("SELECT count(*) FROM feed").toULongLong(), m_read.size());
}

void TestManyWriters::theReaderSawVersionsOnlyGrow()
{
    for (const EntityKind kind : {EntityKind::Order, EntityKind::Stock, EntityKind::Customer, EntityKind::Product}) {
        for (const auto &[entity, versions] : versionsOf(m_read, kind))
            QVERIFY2(std::ranges::adjacent_find(versions, std::greater_equal<>()) == versions.end(),
                     qPrintable(entity + u": "_s + QString::fromUtf8(QTest::toString(versions))));
    }
}

void TestManyWriters::theReaderSawAllThatWasAcknowledged()
{
    std::set<std::pair<QString, qint64>> seen;
    for (const hub::FeedEntry &entry : m_read) {
        if (entry.entity.kind == EntityKind::Order)
            seen.emplace(entry.entity.id, entry.version);
    }
    std::size_t acknowledged = 0;
    for (const auto &ledger : m_acknowledged) {
        for (const auto &change : ledger) {
            ++acknowledged;
            QVERIFY2(seen.contains(change), qPrintable(change.first));
        }
    }
    QVERIFY2(acknowledged > writers * 10, "too few commands were carried out to prove anything");
}

void TestManyWriters::numbersWereGivenOnce()
{
    QCOMPARE(m_shop->database().value("SELECT count(*) FROM (SELECT number FROM orders GROUP BY number "
                                      "HAVING count(*) > 1) twice"),
             QVariant(0));
}

QTEST_GUILESS_MAIN(TestManyWriters)
#include "test_many_writers.moc"
