// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql_fixture.h"

#include "services/sql/migrations.h"

#include <thread>

using namespace docket;
using namespace docket::sql;
using namespace docket::test;
using namespace Qt::StringLiterals;

QList<Migration> embeddedMigrations();

class TestMigrations : public QObject {
    Q_OBJECT

private slots:
    void init();
    void bringsANewDatabaseForward();
    void runsOnlyWhatIsMissing();
    void failedMigrationLeavesTheVersionBefore();
    void refusesANewerSchema();
    void refusesAMigrationThatEndsTheTransaction();
    void mayRebuildAReferencedTable();
    void refusesAMigrationThatLeavesOrphans();
    void refusesAMigrationThatTakesParentsAway();
    void looksOnlyAtWhatAMigrationTouches();
    void enforcesForeignKeysAfterwards();
    void runsEachMigrationOnceWhenTwoProcessesStartAtOnce();
    void embedsTheTextOfSqlFiles();

private:
    std::optional<Database> m_database;
    std::optional<Connection> m_connection;
};

namespace {

const Migration first{1, u"first"_s, "CREATE TABLE a (v); INSERT INTO a VALUES (1);"};
const Migration second{2, u"second"_s, "CREATE TABLE b (v); UPDATE a SET v = v + 1;"};
const Migration broken{3, u"broken"_s, "CREATE TABLE c (v); INSERT INTO nowhere VALUES (1);"};

} // namespace

void TestMigrations::init()
{
    m_connection.reset();
    m_database.emplace();
    auto connection = m_database->open();
    VERIFY_RESULT(connection);
    m_connection.emplace(std::move(*connection));
}

void TestMigrations::bringsANewDatabaseForward()
{
    const auto found = migrate(*m_connection, {first, second});
    VERIFY_RESULT(found);
    QCOMPARE(*found, 0);
    QCOMPARE(*schemaVersion(*m_connection), 2);
    QCOMPARE(*m_connection->int64("SELECT v FROM a"), 2);
}

void TestMigrations::runsOnlyWhatIsMissing()
{
    VERIFY_RESULT(migrate(*m_connection, {first}));
    const auto found = migrate(*m_connection, {first, second});
    VERIFY_RESULT(found);
    QCOMPARE(*found, 1);
    VERIFY_RESULT(migrate(*m_connection, {first, second}));
    QCOMPARE(*m_connection->int64("SELECT v FROM a"), 2);
    QCOMPARE(*m_connection->int64("SELECT count(*) FROM a"), 1);
}

void TestMigrations::failedMigrationLeavesTheVersionBefore()
{
    const auto migrated = migrate(*m_connection, {first, second, broken});
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().code, u"migration_failed"_s);
    QCOMPARE(migrated.error().args.mid(0, 2), (QStringList{u"3"_s, u"broken"_s}));
    QCOMPARE(*schemaVersion(*m_connection), 2);
    QCOMPARE(*m_connection->int64("SELECT count(*) FROM sqlite_master WHERE name = 'c'"), 0);
    QVERIFY(!m_connection->inTransaction());
}

void TestMigrations::refusesANewerSchema()
{
    VERIFY_RESULT(migrate(*m_connection, {first, second}));
    const auto older = migrate(*m_connection, {first});
    QVERIFY(!older);
    QCOMPARE(older.error().code, u"newer_schema"_s);
    QCOMPARE(older.error().args, (QStringList{u"2"_s, u"1"_s}));
    QCOMPARE(*schemaVersion(*m_connection), 2);
}

void TestMigrations::refusesAMigrationThatEndsTheTransaction()
{
    const Migration sly{1, u"sly"_s, "CREATE TABLE a (v); COMMIT; CREATE TABLE b (v);"};
    const auto migrated = migrate(*m_connection, {sly});
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().code, u"migration_failed"_s);
    QCOMPARE(*m_connection->int64("SELECT count(*) FROM sqlite_master"), 0);
    VERIFY_RESULT(m_connection->exec("BEGIN; COMMIT"));
}

void TestMigrations::mayRebuildAReferencedTable()
{
    const Migration tables{1, u"tables"_s,
                           "CREATE TABLE orders (id INTEGER PRIMARY KEY);"
                           "CREATE TABLE lines (order_id INT NOT NULL REFERENCES orders (id) ON DELETE CASCADE);"
                           "INSERT INTO orders VALUES (1); INSERT INTO lines VALUES (1);"};
    const Migration rebuilt{2, u"rebuilt"_s,
                            "CREATE TABLE new_orders (id INTEGER PRIMARY KEY, tag TEXT);"
                            "INSERT INTO new_orders (id) SELECT id FROM orders;"
                            "DROP TABLE orders; ALTER TABLE new_orders RENAME TO orders;"};
    VERIFY_RESULT(migrate(*m_connection, {tables, rebuilt}));
    QCOMPARE(*m_connection->int64("SELECT count(*) FROM lines"), 1);
}

void TestMigrations::refusesAMigrationThatLeavesOrphans()
{
    const Migration orphans{1, u"orphans"_s,
                            "CREATE TABLE orders (id INTEGER PRIMARY KEY);"
                            "CREATE TABLE lines (order_id INT REFERENCES orders (id)); INSERT INTO lines VALUES (1);"};
    const auto migrated = migrate(*m_connection, {orphans});
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().code, u"migration_failed"_s);
    QCOMPARE(*schemaVersion(*m_connection), 0);
}

void TestMigrations::refusesAMigrationThatTakesParentsAway()
{
    const Migration tables{1, u"tables"_s,
                           "CREATE TABLE orders (id INTEGER PRIMARY KEY);"
                           "CREATE TABLE lines (order_id INT NOT NULL REFERENCES Orders (id));"
                           "INSERT INTO orders VALUES (1); INSERT INTO lines VALUES (1);"};
    const Migration emptied{2, u"emptied"_s, "DELETE FROM orders;"};
    const auto migrated = migrate(*m_connection, {tables, emptied});
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().code, u"migration_failed"_s);
    QCOMPARE(*schemaVersion(*m_connection), 1);
}

// Whoever has a million orders does not wait minutes for a new table beside them.
void TestMigrations::looksOnlyAtWhatAMigrationTouches()
{
    const Migration tables{1, u"tables"_s,
                           "CREATE TABLE orders (id INTEGER PRIMARY KEY);"
                           "CREATE TABLE lines (order_id INT NOT NULL REFERENCES orders (id));"};
    VERIFY_RESULT(migrate(*m_connection, {tables}));
    VERIFY_RESULT(m_connection->exec("PRAGMA foreign_keys = OFF; INSERT INTO lines VALUES (7)"));
    const Migration beside{2, u"beside"_s, "CREATE TABLE tags (word TEXT); INSERT INTO tags VALUES ('x');"};
    VERIFY_RESULT(migrate(*m_connection, {tables, beside}));
    const Migration wider{3, u"wider"_s, "ALTER TABLE lines ADD COLUMN note TEXT;"};
    QVERIFY(!migrate(*m_connection, {tables, beside, wider}));
}

void TestMigrations::enforcesForeignKeysAfterwards()
{
    VERIFY_RESULT(migrate(*m_connection, {first}));
    QCOMPARE(*m_connection->int64("PRAGMA foreign_keys"), 1);
    QVERIFY(!migrate(*m_connection, {first, second, broken}));
    QCOMPARE(*m_connection->int64("PRAGMA foreign_keys"), 1);
}

void TestMigrations::runsEachMigrationOnceWhenTwoProcessesStartAtOnce()
{
    auto other = m_database->open();
    VERIFY_RESULT(other);
    Result<int> there = 0;
    std::thread thread([&] { there = migrate(*other, {first, second}); });
    const Result<int> here = migrate(*m_connection, {first, second});
    thread.join();
    VERIFY_RESULT(here);
    VERIFY_RESULT(there);
    QCOMPARE(*m_connection->int64("SELECT count(*) FROM a"), 1);
    QCOMPARE(*m_connection->int64("SELECT v FROM a"), 2);
}

void TestMigrations::embedsTheTextOfSqlFiles()
{
    const QList<Migration> migrations = embeddedMigrations();
    QCOMPARE(migrations.size(), 2);
    QCOMPARE(migrations[0].number, 1);
    QCOMPARE(migrations[0].name, u"shelves"_s);
    QCOMPARE(migrations[1].number, 2);
    QCOMPARE(migrations[1].name, u"shelf_height"_s);
    QCOMPARE(migrations[0].sql, contentOf(QFINDTESTDATA("migrations/0001_shelves.sql")));

    VERIFY_RESULT(migrate(*m_connection, migrations));
    VERIFY_RESULT(m_connection->exec("INSERT INTO shelves DEFAULT VALUES"));
    Statement shelf = m_connection->prepare("SELECT name, height FROM shelves");
    QVERIFY(shelf.step().value_or(false));
    QCOMPARE(shelf.text(0), u"a;b \"c\" [d] \\e ${f}"_s);
    QCOMPARE(shelf.int64(1), 7);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "test_migrations.moc"
