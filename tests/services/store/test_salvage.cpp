// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder_fixture.h"

#include "services/sql/transaction.h"
#include "services/store/salvage.h"

#include <QScopeGuard>
#include <QSet>

#include <csignal>
#include <limits>
#include <sys/resource.h>

using namespace docket;
using namespace docket::store;
using namespace docket::test;
using namespace Qt::StringLiterals;
using Mode = DataFolder::Mode;

class TestSalvage : public QObject {
    Q_OBJECT

private slots:
    void init();

    void findsNothingWrongWithSoundData();
    void noticesADamagedPage();
    void copiesEverythingOfSoundData();
    void bringsOverEveryRowOutsideTheDamagedPages();
    void findsTheRowsBetweenDamagedPages_data();
    void findsTheRowsBetweenDamagedPages();
    void keepsTheDamagedFileUnchanged();
    void bringsOverWhatIsOnlyInTheWriteAheadLog();
    void countsRowsWhoseParentsWereLost();
    void readsTablesWithoutRowIdsFromBothEnds();
    void prefersSalvagedRowsOverThoseOfTheMigrations();
    void bringsDataOfAnOlderVersionForward();
    void leavesFullTextTablesForTheCallerToRebuild();
    void leavesEverythingAsItWasWhenTheListOfTablesIsDamaged();
    void bringsOverWhatIsLeftOfACutOffFile();
    void refusesAnEmptyFile();
    void leavesEverythingAsItWasWhenTheDiskIsFull();
    void leavesEverythingAsItWasWhenCancelled();
    void needsTheRightToWrite();

private:
    static constexpr int orders = 2000;
    static constexpr int mostOnAPage = 12;

    [[nodiscard]] QString path() const { return m_parent->filePath(u"data"_s); }
    [[nodiscard]] QString database() const { return m_folder->databasePath(); }
    [[nodiscard]] sql::Connection connect() const { return std::move(*m_folder->connect()); }
    /// The pages of a table's leaves, in the order of its rows.
    [[nodiscard]] QList<qint64> leavesOf(const QByteArray &table) const;
    [[nodiscard]] QSet<qint64> orderIds() const;
    [[nodiscard]] static const SalvagedTable *tableIn(const Salvaged &salvaged, const QString &name)
    {
        const auto found = std::find_if(salvaged.tables.begin(), salvaged.tables.end(),
                                        [&](const SalvagedTable &table) { return table.name == name; });
        return found == salvaged.tables.end() ? nullptr : &*found;
    }

    std::optional<QTemporaryDir> m_parent;
    std::optional<DataFolder> m_folder;
};

void TestSalvage::init()
{
    m_folder.reset();
    m_parent.emplace();
    auto created = DataFolder::create(path(), withPassphrase("right"), cheap);
    VERIFY_RESULT(created);
    m_folder.emplace(std::move(created->folder));
    sql::Connection connection = connect();
    VERIFY_RESULT(sql::migrate(connection, smallSchema()));
    auto transaction = sql::Transaction::begin(connection);
    VERIFY_RESULT(transaction);
    for (int id = 1; id <= orders; ++id) {
        VERIFY_RESULT(connection.statement("INSERT INTO orders (id, name, note) VALUES (?, ?, zeroblob(700))")
                          .bindAll(id, u"order %1"_s.arg(id))
                          .run());
        VERIFY_RESULT(connection.statement("INSERT INTO lines (order_id, sku) VALUES (?, 'A')").bind(1, id).run());
    }
    VERIFY_RESULT(connection.exec("INSERT INTO words (rowid, name) VALUES (1, 'order');"
                                  "UPDATE settings SET value = 'K3F' WHERE name = 'device'"));
    VERIFY_RESULT(transaction->commit());
}

QList<qint64> TestSalvage::leavesOf(const QByteArray &table) const
{
    sql::Connection connection = connect();
    sql::Statement pages =
        connection.prepare("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path");
    pages.bindUtf8(1, table);
    QList<qint64> result;
    while (pages.step().value_or(false))
        result += pages.int64(0);
    return result;
}

QSet<qint64> TestSalvage::orderIds() const
{
    sql::Connection connection = connect();
    sql::Statement ids = connection.prepare("SELECT id FROM orders WHERE name = 'order ' || id AND length(note) = 700");
    QSet<qint64> result;
    while (ids.step().value_or(false))
        result += ids.int64(0);
    return result;
}

void TestSalvage::findsNothingWrongWithSoundData()
{
    sql::Connection connection = connect();
    const auto problems = checkHealth(connection);
    VERIFY_RESULT(problems);
    QCOMPARE(*problems, QStringList());
}

void TestSalvage::noticesADamagedPage()
{
    QVERIFY(damagePage(database(), leavesOf("orders").at(50)));
    sql::Connection connection = connect();
    const auto problems = checkHealth(connection);
    VERIFY_RESULT(problems);
    QVERIFY(!problems->isEmpty());
}

void TestSalvage::copiesEverythingOfSoundData()
{
    const auto salvaged = salvage(*m_folder, smallSchema());
    VERIFY_RESULT(salvaged);
    QVERIFY(salvaged->isComplete());
    QCOMPARE(salvaged->tables.size(), 3);
    QCOMPARE(tableIn(*salvaged, u"orders"_s)->rows, orders);
    QCOMPARE(orderIds().size(), orders);
    sql::Connection connection = connect();
    QCOMPARE(*sql::schemaVersion(connection), 2);
    QCOMPARE(*connection.int64("PRAGMA foreign_keys"), 1);
    QCOMPARE(*checkHealth(connection), QStringList());
}

void TestSalvage::bringsOverEveryRowOutsideTheDamagedPages()
{
    const QList<qint64> leaves = leavesOf("orders");
    QVERIFY(leaves.size() > 160);
    QSet<qint64> damaged;
    for (const qsizetype leaf : {3, 100, 102, 150})
        damaged += leaves[leaf];
    for (const qint64 page : damaged)
        QVERIFY(damagePage(database(), page));

    const auto salvaged = salvage(*m_folder, smallSchema());
    VERIFY_RESULT(salvaged);
    const SalvagedTable *table = tableIn(*salvaged, u"orders"_s);
    QVERIFY(table && !table->complete);
    QCOMPARE(table->lost.size(), 4); // one range a page, the good page between two damaged ones included

    QSet<qint64> expected;
    for (qint64 id = 1; id <= orders; ++id)
        expected += id;
    for (const LostRange &range : table->lost) {
        QVERIFY(range.last - range.first < 2 * mostOnAPage);
        for (qint64 id = range.first; id <= range.last; ++id)
            expected -= id;
    }
    QCOMPARE(orderIds(), expected);
    QCOMPARE(table->rows, expected.size());
    QVERIFY(table->rows >= orders - 4 * mostOnAPage);
    QVERIFY(tableIn(*salvaged, u"lines"_s)->complete);
}

void TestSalvage::findsTheRowsBetweenDamagedPages_data()
{
    QTest::addColumn<QList<int>>("leaves"); // counted from the front, or from the back when negative
    QTest::newRow("the first page damaged") << QList{0};
    QTest::newRow("the last page damaged") << QList{-1};
    QTest::newRow("both ends damaged") << QList{0, -1};
    QTest::newRow("both ends and the middle damaged") << QList{0, 1, 150, -2, -1};
    QTest::newRow("good pages near a damaged end") << QList{100, 102, -9, -5, -3, -1};
}

void TestSalvage::findsTheRowsBetweenDamagedPages()
{
    QFETCH(QList<int>, leaves);
    const QList<qint64> pages = leavesOf("orders");
    for (const int leaf : leaves)
        QVERIFY(damagePage(database(), pages.at(leaf < 0 ? pages.size() + leaf : leaf)));

    const auto salvaged = salvage(*m_folder, smallSchema());
    VERIFY_RESULT(salvaged);
    const SalvagedTable *table = tableIn(*salvaged, u"orders"_s);
    QVERIFY(table && !table->complete && !table->lost.isEmpty());
    QVERIFY2(table->rows >= orders - mostOnAPage * leaves.size(), qPrintable(QString::number(table->rows)));
    QVERIFY(table->rows < orders);
    QCOMPARE(orderIds().size(), table->rows);
    // Past a damaged end nobody knows how many there were.
    QCOMPARE(table->lost.last().last == std::numeric_limits<qint64>::max(), leaves.last() == -1);
}

void TestSalvage::keepsTheDamagedFileUnchanged()
{
    QVERIFY(damagePage(database(), leavesOf("orders").at(20)));
    const QByteArray before = contentOf(database());
    const auto salvaged = salvage(*m_folder, smallSchema());
    VERIFY_RESULT(salvaged);
    QVERIFY(salvaged->setAside.startsWith(path() + u"/damaged-"_s));
    QCOMPARE(contentOf(salvaged->setAside + u"/docket.db"_s), before);
    const QStringList names = namesIn(path());
    QCOMPARE(names.mid(1), (QStringList{u"docket.db"_s, u"keys.json"_s, u"lock"_s}));
}

void TestSalvage::bringsOverWhatIsOnlyInTheWriteAheadLog()
{
    QVERIFY(damagePage(database(), leavesOf("orders").at(20)));
    // As a crash leaves it: committed, and not yet in the database file.
    sql::Connection crashed = connect();
    VERIFY_RESULT(crashed.exec("INSERT INTO orders (id, name) VALUES (9999, 'last')"));
    const QByteArray wal = contentOf(database() + u"-wal"_s);
    const QByteArray main = contentOf(database());
    QVERIFY(!wal.isEmpty());
    {
        const sql::Connection gone = std::move(crashed);
    }
    for (const auto &[suffix, content] : {std::pair{u""_s, main}, std::pair{u"-wal"_s, wal}}) {
        QFile file(database() + suffix);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    VERIFY_RESULT(salvage(*m_folder, smallSchema()));
    QCOMPARE(*connect().int64("SELECT count(*) FROM orders WHERE id = 9999 AND name = 'last'"), 1);
}

void TestSalvage::countsRowsWhoseParentsWereLost()
{
    QVERIFY(damagePage(database(), leavesOf("orders").at(20)));
    const auto salvaged = salvage(*m_folder, smallSchema());
    VERIFY_RESULT(salvaged);
    QVERIFY(!salvaged->isComplete());
    QCOMPARE(salvaged->orphans, orders - tableIn(*salvaged, u"orders"_s)->rows);
    QCOMPARE(*connect().int64("SELECT count(*) FROM lines"), orders);
}

void TestSalvage::readsTablesWithoutRowIdsFromBothEnds()
{
    VERIFY_RESULT(connect().exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 2000)"
                                 "INSERT INTO settings SELECT format('name %04d', i), hex(zeroblob(300)) FROM n;"
                                 "PRAGMA wal_checkpoint(TRUNCATE)"));
    const QList<qint64> leaves = leavesOf("settings");
    QVERIFY(leaves.size() > 100);
    QVERIFY(damagePage(database(), leaves.at(leaves.size() / 2)));

    const auto salvaged = salvage(*m_folder, smallSchema());
    VERIFY_RESULT(salvaged);
    const SalvagedTable *table = tableIn(*salvaged, u"settings"_s);
    QVERIFY(table && !table->complete);
    QVERIFY2(table->rows > 1980 && table->rows < 2001, qPrintable(QString::number(table->rows)));
    QCOMPARE(*connect().int64("SELECT count(*) FROM settings WHERE name IN ('name 0001', 'name 2000')"), 2);
}

void TestSalvage::prefersSalvagedRowsOverThoseOfTheMigrations()
{
    VERIFY_RESULT(salvage(*m_folder, smallSchema()));
    QCOMPARE(*connect().int64("SELECT count(*) FROM settings WHERE name = 'device' AND value = 'K3F'"), 1);
}

void TestSalvage::bringsDataOfAnOlderVersionForward()
{
    QList<sql::Migration> next = smallSchema();
    next += sql::Migration{3, u"weight"_s, "ALTER TABLE orders ADD COLUMN weight INT; UPDATE orders SET weight = id;"};
    const auto salvaged = salvage(*m_folder, next);
    VERIFY_RESULT(salvaged);
    sql::Connection connection = connect();
    QCOMPARE(*sql::schemaVersion(connection), 3);
    QCOMPARE(*connection.int64("SELECT count(*) FROM orders WHERE weight = id"), orders);
}

void TestSalvage::leavesFullTextTablesForTheCallerToRebuild()
{
    VERIFY_RESULT(salvage(*m_folder, smallSchema()));
    sql::Connection connection = connect();
    QCOMPARE(*connection.int64("SELECT count(*) FROM words WHERE words MATCH 'order'"), 0);
    VERIFY_RESULT(connection.exec("INSERT INTO words (rowid, name) SELECT id, name FROM orders"));
    QCOMPARE(*connection.int64("SELECT count(*) FROM words WHERE words MATCH 'order'"), orders);
}

void TestSalvage::leavesEverythingAsItWasWhenTheListOfTablesIsDamaged()
{
    QVERIFY(damagePage(database(), 1));
    const QByteArray before = snapshotOf(path());
    const auto salvaged = salvage(*m_folder, smallSchema());
    QVERIFY(!salvaged);
    QCOMPARE(salvaged.error().code, u"damaged_beyond_salvage"_s);
    QCOMPARE(snapshotOf(path()), before);
}

void TestSalvage::bringsOverWhatIsLeftOfACutOffFile()
{
    VERIFY_RESULT(connect().exec("PRAGMA wal_checkpoint(TRUNCATE)"));
    QFile file(database());
    QVERIFY(file.resize(file.size() - 16'384));
    QCOMPARE(m_folder->connect().error().code, u"damaged"_s);

    const auto salvaged = salvage(*m_folder, smallSchema());
    VERIFY_RESULT(salvaged);
    QVERIFY(!salvaged->isComplete());
    QVERIFY(tableIn(*salvaged, u"orders"_s)->rows + tableIn(*salvaged, u"lines"_s)->rows > orders);
    sql::Connection connection = connect();
    QCOMPARE(*checkHealth(connection), QStringList());
}

void TestSalvage::refusesAnEmptyFile()
{
    QVERIFY(QFile(database()).resize(0));
    QFile::remove(database() + u"-wal"_s);
    const QByteArray before = snapshotOf(path());
    QCOMPARE(m_folder->connect().error().code, u"damaged"_s);
    QCOMPARE(m_folder->connectReadOnly().error().code, u"damaged"_s);
    QCOMPARE(salvage(*m_folder, smallSchema()).error().code, u"damaged_beyond_salvage"_s);
    QCOMPARE(snapshotOf(path()), before);
}

void TestSalvage::leavesEverythingAsItWasWhenTheDiskIsFull()
{
    QVERIFY(damagePage(database(), leavesOf("orders").at(20)));
    const QByteArray before = contentOf(database());
    rlimit previous{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &previous), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{500'000, previous.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    const auto restoreLimit = qScopeGuard([&] { setrlimit(RLIMIT_FSIZE, &previous); });

    const auto salvaged = salvage(*m_folder, smallSchema());
    QVERIFY(!salvaged);
    QCOMPARE(salvaged.error().code, u"disk_full"_s);
    QCOMPARE(contentOf(database()), before);
    QCOMPARE(QDir(path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot).filter(u"salvaged"_s),
             QStringList());
}

void TestSalvage::leavesEverythingAsItWasWhenCancelled()
{
    const QByteArray before = contentOf(database());
    const auto salvaged = salvage(*m_folder, smallSchema(), [](qint64, qint64) { return false; });
    QCOMPARE(salvaged.error().code, u"interrupted"_s);
    QCOMPARE(contentOf(database()), before);
    QCOMPARE(namesIn(path()).filter(u"salvaged"_s), QStringList());
}

void TestSalvage::needsTheRightToWrite()
{
    m_folder.reset();
    const auto reading = DataFolder::open(path(), withPassphrase("right"), Mode::Read);
    VERIFY_RESULT(reading);
    QCOMPARE(salvage(*reading, smallSchema()).error().code, u"read_only"_s);
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "test_salvage.moc"
