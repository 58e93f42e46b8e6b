// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ordering/order_desk.h"
#include "services/store/bulk_load.h"
#include "services/store/verify.h"
#include "services/wire/json_command.h"
#include "tests/services/sample/collected_shop.h"
#include "tests/services/sql/sql_fixture.h"

using namespace docket;
using namespace docket::sample;

namespace {

class SetClock final : public ordering::Clock {
public:
    domain::Instant now() const override { return m_now; }
    void set(domain::Instant now) { m_now = now; }

private:
    domain::Instant m_now;
};

/// Writes a sample into a store as `docketctl init` does.
class LoadingSink final : public SampleSink {
public:
    explicit LoadingSink(store::BulkLoad &load) : m_load(load) {}

    Result<void> order(ordering::OrderChange change, std::vector<ordering::CommandRecord> records) override
    {
        const Result<void> added = m_load.add(store::prepare(change));
        return added ? addAll(records) : added;
    }

    Result<void> events(std::vector<domain::Event> events, std::vector<ordering::CommandRecord> records) override
    {
        const Result<void> added = m_load.add(events);
        return added ? addAll(records) : added;
    }

private:
    Result<void> addAll(const std::vector<ordering::CommandRecord> &records)
    {
        for (const ordering::CommandRecord &record : records) {
            Result<void> added = m_load.add(record);
            if (!added)
                return added;
        }
        return {};
    }

    store::BulkLoad &m_load;
};

struct Shop {
    test::Database database;
    std::unique_ptr<store::LocalStore> store;

    Result<void> open()
    {
        auto connection = database.open();
        if (!connection)
            return tl::make_unexpected(connection.error());
        auto opened = store::LocalStore::open(std::move(*connection));
        if (!opened)
            return tl::make_unexpected(opened.error());
        store = std::move(*opened);
        return store->connection().setDurability(sql::Connection::Durability::None);
    }

    QList<QByteArray> rows(QByteArrayView query)
    {
        QList<QByteArray> rows;
        sql::Statement &statement = store->connection().statement(query);
        for (auto row = statement.step(); row && *row; row = statement.step()) {
            QByteArray text;
            for (int column = 0; column < statement.columnCount(); ++column)
                text += statement.utf8(column).toByteArray() + '|';
            rows.append(text);
        }
        return rows;
    }
};

SampleOptions options()
{
    SampleOptions chosen = optionsFor(700, 4);
    chosen.digest = wire::digestOf;
    return chosen;
}

} // namespace

/// The bulk path leaves the rows that the same commands leave when a desk executes them one by one.
class TestSampleCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        VERIFY_RESULT(m_loaded.open());
        auto load = store::BulkLoad::begin(*m_loaded.store);
        VERIFY_RESULT(load);
        LoadingSink sink(**load);
        VERIFY_RESULT(SampleShop(options()).generate(sink));
        VERIFY_RESULT((*load)->finish());

        VERIFY_RESULT(m_executed.open());
        SetClock clock;
        ordering::OrderDesk desk(*m_executed.store, clock, domain::IdSource(99), wire::digestOf);
        Rejection refused;
        VERIFY_RESULT(SampleShop(options()).commands([&](const domain::Command &command, const domain::Actor &actor) {
            clock.set(command.happenedAt);
            const auto outcome = desk.execute(command, actor);
            if (!outcome)
                refused = outcome.error();
            return outcome.has_value();
        }));
        QVERIFY2(refused.isEmpty(), refused.isEmpty() ? "" : qPrintable(refused.constFirst().sentence));
    }

    void leavesTheSameRows_data()
    {
        QTest::addColumn<QByteArray>("query");
        const auto add = [](const char *what, const char *query) { QTest::newRow(what) << QByteArray(query); };
        add("orders", "SELECT hex(id), source, number, version, document FROM orders ORDER BY id");
        add("facts",
            "SELECT hex(o.id), status, flags, placed, required, shipped, total,"
            " (SELECT text FROM term WHERE term.id = currency), (SELECT text FROM term WHERE term.id = country),"
            " (SELECT text FROM term WHERE term.id = carriers), (SELECT text FROM term WHERE term.id = tags),"
            " (SELECT text FROM term WHERE term.id = customer_name), number_counter"
            " FROM order_facts JOIN orders o USING (position) ORDER BY o.id");
        add("words", "SELECT term, col, doc, offset FROM temp.word ORDER BY term, col, doc, offset");
        add("backorders",
            "SELECT sku, location, required, placed, hex(o.id) FROM backorder JOIN orders o USING (position)"
            " ORDER BY sku, location, o.id");
        add("customers", "SELECT id, version, document FROM customer ORDER BY id");
        add("products", "SELECT sku, version, barcode, document FROM product ORDER BY sku");
        add("stock", "SELECT sku, location, on_hand, reserved, held, version FROM stock ORDER BY sku, location");
        add("events",
            "SELECT kind, entity, sequence, hex(command), type, actor, device, happened_at, recorded_at, payload"
            " FROM event ORDER BY kind, entity, sequence");
        add("movements", "SELECT sku, location, kind, entity, sequence, m.on_hand, m.reserved FROM stock_movement m"
                         " JOIN stock ON stock.key = m.stock JOIN event ON event.position = m.event"
                         " ORDER BY sku, location, kind, entity, sequence");
        add("commands", "SELECT hex(id), hex(digest), hex(order_id), version, recorded_at FROM command ORDER BY id");
    }

    void leavesTheSameRows()
    {
        QFETCH(const QByteArray, query);
        for (Shop *shop : {&m_loaded, &m_executed}) {
            VERIFY_RESULT(shop->store->connection().exec(
                "CREATE VIRTUAL TABLE IF NOT EXISTS temp.word USING fts5vocab(main, order_text, instance)"));
        }
        const QList<QByteArray> loaded = m_loaded.rows(query);
        const QList<QByteArray> executed = m_executed.rows(query);
        QVERIFY(!loaded.isEmpty());
        QVERIFY(loaded.constFirst() != QByteArray(loaded.constFirst().size(), '|'));
        for (qsizetype i = 0; i < std::min(loaded.size(), executed.size()); ++i)
            QCOMPARE(loaded.at(i), executed.at(i));
        QCOMPARE(loaded.size(), executed.size());
    }

    void servesSomeBackordersAndLeavesSomeWaiting()
    {
        QVERIFY(!m_executed.rows("SELECT sku FROM backorder").isEmpty());
        // An arrival of goods that reserved something: the one command has events of the stock and of an order.
        QVERIFY(!m_executed
                     .rows("SELECT a.position FROM event a JOIN event b ON a.command = b.command"
                           " WHERE a.type = 'inventory.adjusted' AND b.type = 'inventory.reserved'")
                     .isEmpty());
    }

    void passesVerification()
    {
        const auto checked = store::verify(m_loaded.store->connection());
        VERIFY_RESULT(checked);
        for (const store::CheckedInvariant &invariant : *checked)
            QVERIFY2(invariant.violationCount == 0, qPrintable(invariant.violations.join(u'\n')));
    }

private:
    Shop m_loaded;
    Shop m_executed;
};

QTEST_GUILESS_MAIN(TestSampleCommands)
#include "test_sample_commands.moc"
