// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql_fixture.h"

#include <QDir>

#include <atomic>
#include <thread>

using namespace docket;
using namespace docket::sql;
using namespace docket::test;
using namespace Qt::StringLiterals;
using Mode = Connection::Mode;

class TestConnection : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatWasWritten();
    void configuresDurabilityForeignKeysAndWal();
    void writesNothingThatCanBeReadWithoutTheKey();
    void refusesAnotherKey();
    void refusesAFileThatIsNotADatabase();
    void refusesAPlainDatabase();
    void doesNotCreateADatabaseUnlessAsked();
    void readsWithoutWriting();
    void readersSeeTheCommittedStateWhileAWriterWrites();
    void handsOutTheSameStatementForTheSameText();
    void resetsAKeptStatementForTheNextUser();
    void runsSeveralStatementsAndStopsAtTheFirstFailure();
    void interruptsFromAnotherThread();
    void namesTheBrokenConstraint();
    void keyMustHave32Bytes();
};

void TestConnection::keepsWhatWasWritten()
{
    Database database;
    {
        auto connection = database.open();
        VERIFY_RESULT(connection);
        VERIFY_RESULT(connection->exec("CREATE TABLE t (v TEXT); INSERT INTO t VALUES ('kept')"));
        QCOMPARE(connection->lastInsertRowId(), 1);
        QCOMPARE(connection->changes(), 1);
    }
    auto again = database.open(Mode::ReadWrite);
    VERIFY_RESULT(again);
    QCOMPARE(*again->int64("SELECT count(*) FROM t WHERE v = 'kept'"), 1);
}

void TestConnection::configuresDurabilityForeignKeysAndWal()
{
    Database database;
    auto connection = database.open();
    VERIFY_RESULT(connection);
    QCOMPARE(connection->prepare("PRAGMA journal_mode").step().value_or(false), true);
    QCOMPARE(*connection->int64("PRAGMA synchronous"), 2);
    QCOMPARE(*connection->int64("PRAGMA foreign_keys"), 1);
    QCOMPARE(*connection->int64("PRAGMA temp_store"), 2);
    Statement journal = connection->prepare("PRAGMA journal_mode");
    QVERIFY(journal.step().value_or(false));
    QCOMPARE(journal.text(0), u"wal"_s);

    VERIFY_RESULT(connection->setDurability(Connection::Durability::Checkpoint));
    QCOMPARE(*connection->int64("PRAGMA synchronous"), 1);
}

void TestConnection::writesNothingThatCanBeReadWithoutTheKey()
{
    const QString name = u"Wilhelmina Featherstonehaugh"_s;
    const QByteArray utf8 = name.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);

    Database database;
    auto connection = database.open();
    VERIFY_RESULT(connection);
    VERIFY_RESULT(connection->exec("CREATE TABLE customers (name TEXT)"));
    Statement insert = connection->prepare("INSERT INTO customers VALUES (?)");
    for (int row = 0; row < 5000; ++row)
        VERIFY_RESULT(insert.bind(1, name).run());

    const auto verifyUnreadable = [&] {
        for (const QFileInfo &file : QDir(database.folder.path()).entryInfoList(QDir::Files)) {
            const QByteArray content = contentOf(file.filePath());
            QVERIFY2(!content.contains(utf8), qPrintable(file.fileName()));
            QVERIFY2(!content.contains(utf16), qPrintable(file.fileName()));
            QVERIFY2(!content.contains("SQLite format 3"), qPrintable(file.fileName()));
        }
    };
    QVERIFY(QFileInfo(database.path + u"-wal"_s).size() > 100'000);
    verifyUnreadable();
    VERIFY_RESULT(connection->exec("PRAGMA wal_checkpoint(TRUNCATE)"));
    QVERIFY(QFileInfo(database.path).size() > 100'000);
    verifyUnreadable();
}

void TestConnection::refusesAnotherKey()
{
    Database database;
    VERIFY_RESULT(database.open()->exec("CREATE TABLE t (v TEXT)"));
    const QByteArray before = contentOf(database.path);

    const auto other = Connection::open(database.path, Key::generate(), Mode::ReadWrite);
    QVERIFY(!other);
    QCOMPARE(other.error().code, u"wrong_key"_s);
    QCOMPARE(contentOf(database.path), before);
}

void TestConnection::refusesAFileThatIsNotADatabase()
{
    Database database;
    QFile file(database.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(20'000, 'x')), 20'000);
    file.close();

    const auto connection = database.open(Mode::Create);
    QVERIFY(!connection);
    QCOMPARE(connection.error().code, u"wrong_key"_s);
    QCOMPARE(contentOf(database.path), QByteArray(20'000, 'x'));
}

void TestConnection::refusesAPlainDatabase()
{
    // An empty SQLite database of one page, as any SQLite writes it.
    QByteArray plain("SQLite format 3\0\x10\0\x01\x01\0\x40\x20\x20\0\0\0\x01\0\0\0\x01", 32);
    plain.resize(4096, '\0');
    Database database;
    QFile file(database.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(plain), 4096);
    file.close();

    const auto connection = database.open(Mode::ReadWrite);
    QVERIFY(!connection);
    QCOMPARE(connection.error().code, u"wrong_key"_s);
}

void TestConnection::doesNotCreateADatabaseUnlessAsked()
{
    Database database;
    for (const Mode mode : {Mode::ReadOnly, Mode::ReadWrite}) {
        const auto connection = database.open(mode);
        QVERIFY(!connection);
        QCOMPARE(connection.error().code, u"not_found"_s);
        QVERIFY(!QFile::exists(database.path));
    }
}

void TestConnection::readsWithoutWriting()
{
    Database database;
    VERIFY_RESULT(database.open()->exec("CREATE TABLE t (v); INSERT INTO t VALUES (1)"));

    auto reader = database.open(Mode::ReadOnly);
    VERIFY_RESULT(reader);
    QCOMPARE(*reader->int64("SELECT v FROM t"), 1);
    const auto written = reader->exec("INSERT INTO t VALUES (2)");
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"read_only"_s);
}

void TestConnection::readersSeeTheCommittedStateWhileAWriterWrites()
{
    Database database;
    auto writer = database.open();
    VERIFY_RESULT(writer);
    VERIFY_RESULT(writer->exec("CREATE TABLE t (v); INSERT INTO t VALUES (1)"));
    auto reader = database.open(Mode::ReadOnly);
    VERIFY_RESULT(reader);

    VERIFY_RESULT(writer->exec("BEGIN IMMEDIATE; INSERT INTO t VALUES (2)"));
    QVERIFY(writer->inTransaction());
    QCOMPARE(*reader->int64("SELECT count(*) FROM t"), 1);
    VERIFY_RESULT(writer->exec("COMMIT"));
    QVERIFY(!writer->inTransaction());
    QCOMPARE(*reader->int64("SELECT count(*) FROM t"), 2);
}

void TestConnection::handsOutTheSameStatementForTheSameText()
{
    Database database;
    auto connection = database.open();
    VERIFY_RESULT(connection);
    Statement &first = connection->statement("SELECT 1");
    Statement &other = connection->statement("SELECT 2");
    QCOMPARE(&connection->statement("SELECT 1"), &first);
    QVERIFY(&other != &first);
    const Connection moved = std::move(*connection);
    QVERIFY(first.step().value_or(false));
}

void TestConnection::resetsAKeptStatementForTheNextUser()
{
    Database database;
    auto connection = database.open();
    VERIFY_RESULT(connection);
    const QByteArray sql = "SELECT value FROM json_each('[1,2,3]')";
    QVERIFY(connection->statement(sql).step().value_or(false));
    QVERIFY(connection->statement(sql).step().value_or(false));
    QCOMPARE(connection->statement(sql).step().value_or(false), true);
    Statement &kept = connection->statement(sql);
    QVERIFY(kept.step().value_or(false));
    QCOMPARE(kept.int64(0), 1);
}

void TestConnection::runsSeveralStatementsAndStopsAtTheFirstFailure()
{
    Database database;
    auto connection = database.open();
    VERIFY_RESULT(connection);
    const auto run =
        connection->exec("-- a comment\nCREATE TABLE a (v);;\nSELECT 1; CREATE TABLE a (v); CREATE TABLE b (v);");
    QVERIFY(!run);
    QCOMPARE(run.error().code, u"sql_error"_s);
    QCOMPARE(*connection->int64("SELECT count(*) FROM sqlite_master"), 1);
}

void TestConnection::interruptsFromAnotherThread()
{
    Database database;
    auto connection = database.open();
    VERIFY_RESULT(connection);
    std::atomic<bool> ended = false;
    // Again and again, as a request before the statement has started is forgotten.
    std::thread impatient([&] {
        while (!ended) {
            connection->interrupt();
            std::this_thread::yield();
        }
    });
    const auto endless =
        connection->int64("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
    ended = true;
    impatient.join();
    QVERIFY(!endless);
    QCOMPARE(endless.error().code, u"interrupted"_s);
}

void TestConnection::namesTheBrokenConstraint()
{
    Database database;
    auto connection = database.open();
    VERIFY_RESULT(connection);
    VERIFY_RESULT(
        connection->exec("CREATE TABLE orders (number TEXT NOT NULL UNIQUE, quantity INT CHECK (quantity > 0),"
                         " parent TEXT REFERENCES orders (number));"
                         "INSERT INTO orders VALUES ('K3F-00042', 1, NULL)"));
    const auto codeOf = [&](QByteArrayView sql) { return connection->exec(sql).error().code; };
    const auto unique = connection->exec("INSERT INTO orders VALUES ('K3F-00042', 1, NULL)");
    QCOMPARE(unique.error().code, u"constraint_unique"_s);
    QCOMPARE(unique.error().args, QStringList{u"orders.number"_s});
    QVERIFY(!unique.error().sentence.contains(u"K3F"_s));
    QCOMPARE(codeOf("INSERT INTO orders VALUES (NULL, 1, NULL)"), u"constraint_not_null"_s);
    QCOMPARE(codeOf("INSERT INTO orders VALUES ('x', 0, NULL)"), u"constraint_check"_s);
    QCOMPARE(codeOf("INSERT INTO orders VALUES ('x', 1, 'nobody')"), u"constraint_foreign_key"_s);
}

void TestConnection::keyMustHave32Bytes()
{
    QCOMPARE(Key::fromBytes(QByteArray(31, 'k')).error().code, u"bad_key"_s);
    const auto key = Key::fromBytes(QByteArray(32, 'k'));
    VERIFY_RESULT(key);
    QVERIFY(key->clone().bytes() == QByteArrayView(QByteArray(32, 'k')));
    QVERIFY(Key::generate().bytes() != Key::generate().bytes());
}

QTEST_GUILESS_MAIN(TestConnection)
#include "test_connection.moc"
