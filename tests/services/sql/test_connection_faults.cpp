// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql_fixture.h"

#include "services/sql/transaction.h"

#include <QScopeGuard>

#include <csignal>
#include <sys/fsuid.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace docket;
using namespace docket::sql;
using namespace docket::test;
using namespace Qt::StringLiterals;
using Mode = Connection::Mode;

class TestConnectionFaults : public QObject {
    Q_OBJECT

private slots:
    void reportsADamagedPage();
    void takesADamagedFirstPageForAWrongKey();
    void reportsATruncatedFile();
    void reportsAFullDiskAndKeepsWhatWasCommitted_data();
    void reportsAFullDiskAndKeepsWhatWasCommitted();
    void reportsAReadOnlyFolder();
    void reportsALockHeldTooLong();
    void reportsAFolderInPlaceOfTheFile();
};

namespace {

constexpr auto createTable = "CREATE TABLE t (id INTEGER PRIMARY KEY, v BLOB)";

/// Fills the table until something goes wrong; `rows` counts what was committed.
Result<void> fill(Connection &connection, int upTo, int &rows)
{
    const QByteArray value(900, 'v');
    while (rows < upTo) {
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return tl::make_unexpected(transaction.error());
        for (int row = 0; row < 100; ++row) {
            if (auto done = connection.statement("INSERT INTO t (v) VALUES (?)").bind(1, value).run(); !done)
                return done;
        }
        if (auto committed = transaction->commit(); !committed)
            return committed;
        rows += 100;
    }
    return {};
}

} // namespace

void TestConnectionFaults::reportsADamagedPage()
{
    Database database;
    {
        auto connection = database.open();
        VERIFY_RESULT(connection);
        VERIFY_RESULT(connection->exec(createTable));
        int rows = 0;
        VERIFY_RESULT(fill(*connection, 1000, rows));
    }
    QVERIFY(damagePage(database.path, 100));

    auto connection = database.open(Mode::ReadWrite);
    VERIFY_RESULT(connection);
    const auto sum = connection->int64("SELECT sum(length(v)) FROM t");
    QVERIFY(!sum);
    QCOMPARE(sum.error().code, u"damaged"_s);
    // The rest stays readable.
    QCOMPARE(*connection->int64("SELECT length(v) FROM t WHERE id = 1"), 900);
    QCOMPARE(*connection->int64("SELECT length(v) FROM t WHERE id = 1000"), 900);
}

void TestConnectionFaults::takesADamagedFirstPageForAWrongKey()
{
    Database database;
    VERIFY_RESULT(database.open()->exec(createTable));
    QVERIFY(damagePage(database.path, 1));
    QCOMPARE(database.open(Mode::ReadWrite).error().code, u"wrong_key"_s);
}

void TestConnectionFaults::reportsATruncatedFile()
{
    Database database;
    {
        auto connection = database.open();
        VERIFY_RESULT(connection);
        VERIFY_RESULT(connection->exec(createTable));
        int rows = 0;
        VERIFY_RESULT(fill(*connection, 1000, rows));
    }
    QVERIFY(QFile::resize(database.path, QFileInfo(database.path).size() / 2));
    const auto connection = database.open(Mode::ReadWrite);
    QVERIFY(!connection);
    QCOMPARE(connection.error().code, u"damaged"_s);
}

void TestConnectionFaults::reportsAFullDiskAndKeepsWhatWasCommitted_data()
{
    QTest::addColumn<bool>("ownFileSystem");
    QTest::newRow("file system without space") << true;
    QTest::newRow("file size limit") << false;
}

void TestConnectionFaults::reportsAFullDiskAndKeepsWhatWasCommitted()
{
    QFETCH(bool, ownFileSystem);
    Database database;
    const QByteArray folder = QFile::encodeName(database.folder.path());
    rlimit previous{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &previous), 0);
    if (ownFileSystem) {
        if (mount("tmpfs", folder.constData(), "tmpfs", 0, "size=2m") != 0)
            QSKIP("may not mount a file system here");
    } else {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{2'000'000, previous.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    }
    const auto restore = qScopeGuard([&] {
        setrlimit(RLIMIT_FSIZE, &previous);
        if (ownFileSystem)
            umount2(folder.constData(), MNT_DETACH);
    });

    int committed = 0;
    {
        auto connection = database.open();
        VERIFY_RESULT(connection);
        VERIFY_RESULT(connection->exec(createTable));
        const auto filled = fill(*connection, 1'000'000, committed);
        QVERIFY(!filled);
        QCOMPARE(filled.error().code, u"disk_full"_s);
        QVERIFY(committed > 0);
        QVERIFY(!connection->inTransaction());
        QCOMPARE(*connection->int64("SELECT count(*) FROM t"), committed);
    }
    if (!ownFileSystem)
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &previous), 0);
    auto again = database.open(Mode::ReadWrite);
    VERIFY_RESULT(again);
    QCOMPARE(*again->int64("SELECT count(*) FROM t"), committed);
}

void TestConnectionFaults::reportsAReadOnlyFolder()
{
    Database database;
    VERIFY_RESULT(database.open()->exec(createTable));
    const QByteArray folder = QFile::encodeName(database.folder.path());
    const QByteArray file = QFile::encodeName(database.path);
    QCOMPARE(chmod(file.constData(), 0444), 0);
    QCOMPARE(chmod(folder.constData(), 0555), 0);
    // Permissions do not bind root: look at the files as nobody.
    setfsuid(geteuid() == 0 ? 65534 : geteuid());
    const auto restore = qScopeGuard([&] {
        setfsuid(geteuid());
        chmod(folder.constData(), 0755);
    });

    const auto connection = database.open(Mode::ReadWrite);
    QVERIFY(!connection);
    QCOMPARE(connection.error().code, u"read_only"_s);
}

void TestConnectionFaults::reportsALockHeldTooLong()
{
    Database database;
    auto holder = database.open();
    VERIFY_RESULT(holder);
    VERIFY_RESULT(holder->exec(createTable));
    auto other = database.open();
    VERIFY_RESULT(other);
    other->setBusyTimeout(std::chrono::milliseconds(1));

    auto held = Transaction::begin(*holder);
    VERIFY_RESULT(held);
    const auto waiting = Transaction::begin(*other);
    QVERIFY(!waiting);
    QCOMPARE(waiting.error().code, u"busy"_s);
    held->rollback();
    VERIFY_RESULT(Transaction::begin(*other));
}

void TestConnectionFaults::reportsAFolderInPlaceOfTheFile()
{
    Database database;
    const auto connection = Connection::open(database.folder.path(), database.key, Mode::ReadWrite);
    QVERIFY(!connection);
    QCOMPARE(connection.error().code, u"cannot_open"_s);
}

QTEST_GUILESS_MAIN(TestConnectionFaults)
#include "test_connection_faults.moc"
