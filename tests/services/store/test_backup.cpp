// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder_fixture.h"

#include "services/sql/transaction.h"
#include "services/store/backup.h"

#include <QScopeGuard>

#include <atomic>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>

using namespace docket;
using namespace docket::store;
using namespace docket::test;
using namespace Qt::StringLiterals;
using Mode = DataFolder::Mode;

class TestBackup : public QObject {
    Q_OBJECT

private slots:
    void init();

    void isOneFileForItsOwnerOnly();
    void canBeTakenByAReaderWhileAnotherProgramWrites();
    void showsOneMomentWhileAnotherThreadWrites();
    void holdsNoCustomerDataInTheClear();
    void replacesAnEarlierBackup();
    void replacesNothingElse();
    void leavesNothingBehindWhenCancelled();
    void leavesNothingBehindWhenTheDiskIsFull();
    void refusesToBackUpDamagedData();
    void reportsProgressUpToTheEnd();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_parent->filePath(name); }
    /// Adds orders until there are this many.
    void fill(int orders, const QString &name = u"Ada"_s)
    {
        auto connection = m_data->folder.connect();
        VERIFY_RESULT(connection);
        auto transaction = sql::Transaction::begin(*connection);
        VERIFY_RESULT(transaction);
        sql::Statement insert = connection->prepare("INSERT INTO orders (id, name, note) VALUES (?, ?, zeroblob(500))");
        for (int id = 1; id <= orders; ++id)
            VERIFY_RESULT(insert.bindAll(id, name).run());
        VERIFY_RESULT(transaction->commit());
    }

    std::optional<QTemporaryDir> m_parent;
    std::optional<DataFolder::Created> m_data;
};

void TestBackup::init()
{
    m_data.reset();
    m_parent.emplace();
    auto created = DataFolder::create(file(u"data"_s), withPassphrase("right"), cheap);
    VERIFY_RESULT(created);
    m_data.emplace(std::move(*created));
    auto connection = m_data->folder.connect();
    VERIFY_RESULT(connection);
    VERIFY_RESULT(sql::migrate(*connection, smallSchema()));
}

void TestBackup::isOneFileForItsOwnerOnly()
{
    fill(100);
    VERIFY_RESULT(backup(m_data->folder, file(u"kept.backup"_s)));
    QCOMPARE(namesIn(m_parent->path()), (QStringList{u"data"_s, u"kept.backup"_s}));
    struct stat status {};
    QCOMPARE(stat(QFile::encodeName(file(u"kept.backup"_s)).constData(), &status), 0);
    QCOMPARE(status.st_mode & ALLPERMS, 0600U);
}

void TestBackup::canBeTakenByAReaderWhileAnotherProgramWrites()
{
    auto writer = m_data->folder.connect();
    VERIFY_RESULT(writer);
    VERIFY_RESULT(writer->exec("INSERT INTO orders (id, name) VALUES (1, 'committed'); BEGIN IMMEDIATE;"
                               "INSERT INTO orders (id, name) VALUES (2, 'not yet')"));
    const auto reading = DataFolder::open(file(u"data"_s), withPassphrase("right"), Mode::Read);
    VERIFY_RESULT(reading);
    VERIFY_RESULT(backup(*reading, file(u"kept.backup"_s)));
    VERIFY_RESULT(writer->exec("COMMIT"));

    const auto restored = restore(file(u"kept.backup"_s), file(u"other"_s), withPassphrase("right"));
    VERIFY_RESULT(restored);
    QCOMPARE(*restored->folder.connect()->int64("SELECT count(*) FROM orders"), 1);
}

void TestBackup::showsOneMomentWhileAnotherThreadWrites()
{
    fill(20'000);
    std::atomic<bool> ended = false;
    std::atomic<int> commits = 0;
    std::optional<Error> failure;
    std::thread writing([&] {
        auto connection = m_data->folder.connect();
        // Each transaction changes both tables alike, at both ends of the file.
        for (int round = 1; connection && !ended && !failure; ++round) {
            auto transaction = sql::Transaction::begin(*connection);
            const QByteArray number = QByteArray::number(round);
            const auto written = connection->exec("INSERT INTO orders (name, note) VALUES ('new', zeroblob(5000));"
                                                  "INSERT INTO lines (order_id, sku) VALUES (last_insert_rowid(), 'A');"
                                                  "UPDATE orders SET tag = 'round " +
                                                  number + "' WHERE id IN (1, 20000)");
            if (!transaction || !written || !transaction->commit())
                failure = written ? Error{} : written.error();
            ++commits;
        }
    });
    // The backup goes on in steps; go on only when the writer has got on as well.
    int steps = 0;
    const auto taken = backup(m_data->folder, file(u"kept.backup"_s), [&](qint64, qint64) {
        const int before = commits;
        while (++steps < 4 && commits == before && !failure)
            std::this_thread::yield();
        return true;
    });
    ended = true;
    writing.join();
    QVERIFY(!failure);
    VERIFY_RESULT(taken);
    QVERIFY(commits >= 3);

    const auto restored = restore(file(u"kept.backup"_s), file(u"other"_s), withPassphrase("right"));
    VERIFY_RESULT(restored);
    auto copy = restored->folder.connect();
    VERIFY_RESULT(copy);
    QCOMPARE(*copy->int64("SELECT count(*) FROM orders WHERE name = 'new'"),
             *copy->int64("SELECT count(*) FROM lines"));
    QCOMPARE(*copy->int64("SELECT count(DISTINCT tag) FROM orders WHERE id IN (1, 20000)"), 1);
    QCOMPARE(*copy->int64("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"), 0);
}

void TestBackup::holdsNoCustomerDataInTheClear()
{
    const QString name = u"Wilhelmina Featherstonehaugh"_s;
    fill(5000, name);
    const QByteArray utf8 = name.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    int looked = 0;
    bool found = false;
    const auto lookAtEveryFile = [&](qint64, qint64) {
        for (const QString &entry : namesIn(m_parent->path())) {
            const QByteArray content = contentOf(file(entry));
            found = found || content.contains(utf8) || content.contains(utf16);
            looked += content.size() > 100'000 ? 1 : 0;
        }
        return true;
    };
    VERIFY_RESULT(backup(m_data->folder, file(u"kept.backup"_s), lookAtEveryFile));
    lookAtEveryFile(0, 0);
    QVERIFY(looked > 1);
    QVERIFY(!found);
}

void TestBackup::replacesAnEarlierBackup()
{
    VERIFY_RESULT(backup(m_data->folder, file(u"kept.backup"_s)));
    fill(10);
    VERIFY_RESULT(backup(m_data->folder, file(u"kept.backup"_s)));
    const auto restored = restore(file(u"kept.backup"_s), file(u"other"_s), withPassphrase("right"));
    VERIFY_RESULT(restored);
    QCOMPARE(*restored->folder.connect()->int64("SELECT count(*) FROM orders"), 10);
}

void TestBackup::replacesNothingElse()
{
    QFile letter(file(u"letter.txt"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    QCOMPARE(letter.write(QByteArray(1000, 'x')), 1000);
    letter.close();
    QCOMPARE(backup(m_data->folder, file(u"letter.txt"_s)).error().code, u"already_exists"_s);
    QCOMPARE(contentOf(file(u"letter.txt"_s)), QByteArray(1000, 'x'));
    QCOMPARE(backup(m_data->folder, file(u"data"_s)).error().code, u"already_exists"_s);
}

void TestBackup::leavesNothingBehindWhenCancelled()
{
    fill(20'000);
    VERIFY_RESULT(backup(m_data->folder, file(u"kept.backup"_s)));
    const QByteArray before = contentOf(file(u"kept.backup"_s));
    for (const int stopAt : {1, 3}) {
        int steps = 0;
        const auto taken =
            backup(m_data->folder, file(u"kept.backup"_s), [&](qint64, qint64) { return ++steps < stopAt; });
        QCOMPARE(taken.error().code, u"interrupted"_s);
        QCOMPARE(namesIn(m_parent->path()), (QStringList{u"data"_s, u"kept.backup"_s}));
        QCOMPARE(contentOf(file(u"kept.backup"_s)), before);
    }
}

void TestBackup::leavesNothingBehindWhenTheDiskIsFull()
{
    fill(5000);
    rlimit previous{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &previous), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{1'000'000, previous.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    const auto restoreLimit = qScopeGuard([&] { setrlimit(RLIMIT_FSIZE, &previous); });

    const auto taken = backup(m_data->folder, file(u"kept.backup"_s));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"disk_full"_s);
    QCOMPARE(namesIn(m_parent->path()), QStringList{u"data"_s});
}

void TestBackup::refusesToBackUpDamagedData()
{
    fill(5000);
    VERIFY_RESULT(m_data->folder.connect()->exec("PRAGMA wal_checkpoint(TRUNCATE)"));
    QVERIFY(damagePage(m_data->folder.databasePath(), 100));
    const auto taken = backup(m_data->folder, file(u"kept.backup"_s));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"damaged"_s);
    QCOMPARE(namesIn(m_parent->path()), QStringList{u"data"_s});
}

void TestBackup::reportsProgressUpToTheEnd()
{
    fill(20'000);
    QList<double> parts;
    VERIFY_RESULT(backup(m_data->folder, file(u"kept.backup"_s), [&](qint64 done, qint64 total) {
        parts += static_cast<double>(done) / static_cast<double>(total);
        return true;
    }));
    QVERIFY(parts.size() > 3);
    QVERIFY(std::is_sorted(parts.begin(), parts.end()));
    QCOMPARE(parts.last(), 1.0);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
