// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder_fixture.h"

#include "services/sql/transaction.h"
#include "services/store/backup.h"

using namespace docket;
using namespace docket::store;
using namespace docket::test;
using namespace Qt::StringLiterals;
using Mode = DataFolder::Mode;

class TestRestore : public QObject {
    Q_OBJECT

private slots:
    void init();

    void bringsTheDataToAnotherFolder();
    void opensWithTheRecoveryKey();
    void setsAsideWhatWasThere();
    void comesBackLocked();
    void putsTheKeyIntoThisMachinesKeychain();
    void saysWhenThereIsNoKeychainHere();
    void keepsDataThatHadOnlyAPassphraseOutOfTheKeychain();
    void refusesAWrongPassphraseAndChangesNothing();
    void refusesADamagedBackupWhereverItIsDamaged();
    void refusesACutOffBackup();
    void refusesAnotherFile();
    void refusesABackupOfPagesThatDoNotBelongTogether();
    void refusesWhileAnotherProgramWrites();
    void leavesNothingBehindWhenCancelled();
    void makesNoFolderWhenItFails();
    void removesWhatAKilledRestoreLeft();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_parent->filePath(name); }
    [[nodiscard]] QString backupPath() const { return file(u"kept.backup"_s); }
    void changeByte(const QString &path, qint64 position) const
    {
        QFile changed(path);
        QVERIFY(changed.open(QIODevice::ReadWrite));
        QVERIFY(changed.seek(position));
        const QByteArray byte = changed.peek(1);
        QCOMPARE(changed.write(QByteArray(1, static_cast<char>(~byte[0]))), 1);
    }
    [[nodiscard]] static qint64 ordersIn(const DataFolder &folder)
    {
        return folder.connect()->int64("SELECT count(*) FROM orders").value_or(-1);
    }
    Result<DataFolder::Created> createFilled(const QString &name, const Unlock &unlock, int orders);

    std::optional<QTemporaryDir> m_parent;
    FakeSecretStore m_keychain;
    QString m_recoveryKey;
};

Result<DataFolder::Created> TestRestore::createFilled(const QString &name, const Unlock &unlock, int orders)
{
    auto created = DataFolder::create(file(name), unlock, cheap);
    if (!created)
        return created;
    auto connection = created->folder.connect();
    auto filled = sql::migrate(*connection, smallSchema()).and_then([&](int) {
        return connection->exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT " +
                                QByteArray::number(orders) +
                                ") INSERT INTO orders (id, name, note) SELECT i, 'name', zeroblob(300) FROM n");
    });
    if (!filled)
        return tl::make_unexpected(filled.error());
    return created;
}

/// A backup of 500 orders, opened by the passphrase "right" or the keychain.
void TestRestore::init()
{
    m_parent.emplace();
    m_keychain.secrets.clear();
    m_keychain.failure.reset();
    auto created = createFilled(u"origin"_s, withPassphrase("right"), 500);
    VERIFY_RESULT(created);
    VERIFY_RESULT(created->folder.rememberInKeychain(m_keychain));
    VERIFY_RESULT(backup(created->folder, backupPath()));
    m_recoveryKey = created->recoveryKey;
}

void TestRestore::bringsTheDataToAnotherFolder()
{
    {
        const auto restored = restore(backupPath(), file(u"deep/new"_s), withPassphrase("right"));
        VERIFY_RESULT(restored);
        QCOMPARE(restored->setAside, QString());
        QCOMPARE(ordersIn(restored->folder), 500);
    }
    QCOMPARE(namesIn(file(u"deep/new"_s)), (QStringList{u"docket.db"_s, u"keys.json"_s, u"lock"_s}));
    const auto opened = DataFolder::open(file(u"deep/new"_s), withPassphrase("right"), Mode::Write);
    VERIFY_RESULT(opened);
    QVERIFY(opened->notes().isEmpty());
    QCOMPARE(ordersIn(*opened), 500);
}

void TestRestore::opensWithTheRecoveryKey()
{
    const auto restored = restore(backupPath(), file(u"new"_s), withRecoveryKey(m_recoveryKey));
    VERIFY_RESULT(restored);
    QCOMPARE(ordersIn(restored->folder), 500);
}

void TestRestore::setsAsideWhatWasThere()
{
    {
        const auto other = createFilled(u"new"_s, withPassphrase("of the other"), 7);
        VERIFY_RESULT(other);
    }
    const auto restored = restore(backupPath(), file(u"new"_s), withPassphrase("right"));
    VERIFY_RESULT(restored);
    QCOMPARE(ordersIn(restored->folder), 500);
    QVERIFY(restored->setAside.startsWith(file(u"new/before-restore-"_s)));

    const auto before = DataFolder::open(restored->setAside, withPassphrase("of the other"), Mode::Read);
    VERIFY_RESULT(before);
    QCOMPARE(ordersIn(*before), 7);
}

void TestRestore::comesBackLocked()
{
    const auto restored = restore(backupPath(), file(u"new"_s), withPassphrase("right"));
    VERIFY_RESULT(restored);
    QCOMPARE(DataFolder::open(file(u"new"_s), withPassphrase("right"), Mode::Write).error().code, u"in_use"_s);
    QCOMPARE(restored->folder.mode(), Mode::Write);
}

void TestRestore::putsTheKeyIntoThisMachinesKeychain()
{
    FakeSecretStore here;
    Unlock unlock = withRecoveryKey(m_recoveryKey);
    unlock.keychain = &here;
    {
        const auto restored = restore(backupPath(), file(u"new"_s), unlock);
        VERIFY_RESULT(restored);
        QVERIFY(restored->notes.isEmpty());
    }
    QCOMPARE(here.secrets.size(), 1);
    VERIFY_RESULT(DataFolder::open(file(u"new"_s), withKeychain(here), Mode::Write));
}

void TestRestore::saysWhenThereIsNoKeychainHere()
{
    FakeSecretStore here;
    here.fail(u"keychain_missing"_s);
    Unlock unlock = withPassphrase("right");
    unlock.keychain = &here;
    {
        const auto restored = restore(backupPath(), file(u"new"_s), unlock);
        VERIFY_RESULT(restored);
        QCOMPARE(restored->notes.size(), 1);
    }
    VERIFY_RESULT(DataFolder::open(file(u"new"_s), withPassphrase("right"), Mode::Write));
}

void TestRestore::keepsDataThatHadOnlyAPassphraseOutOfTheKeychain()
{
    {
        const auto created = createFilled(u"strict"_s, withPassphrase("only"), 1);
        VERIFY_RESULT(created);
        VERIFY_RESULT(backup(created->folder, file(u"strict.backup"_s)));
    }
    FakeSecretStore here;
    Unlock unlock = withPassphrase("only");
    unlock.keychain = &here;
    VERIFY_RESULT(restore(file(u"strict.backup"_s), file(u"new"_s), unlock));
    QVERIFY(here.secrets.isEmpty());
}

void TestRestore::refusesAWrongPassphraseAndChangesNothing()
{
    const QByteArray before = snapshotOf(file(u"origin"_s));
    const auto restored = restore(backupPath(), file(u"origin"_s), withPassphrase("wrong"));
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, u"wrong_passphrase"_s);
    QCOMPARE(snapshotOf(file(u"origin"_s)).size(), before.size());
    VERIFY_RESULT(DataFolder::open(file(u"origin"_s), withPassphrase("right"), Mode::Write));
}

void TestRestore::refusesADamagedBackupWhereverItIsDamaged()
{
    const qint64 size = QFileInfo(backupPath()).size();
    const QByteArray whole = contentOf(backupPath());
    const QStringList before = namesIn(file(u"origin"_s));
    // The first byte, database pages, key slots, lengths, checksum and the mark at the end.
    for (const qint64 position :
         {qint64(0), qint64(30), size / 2, size - 500, size - 52, size - 46, size - 20, size - 1}) {
        changeByte(backupPath(), position);
        const auto restored = restore(backupPath(), file(u"origin"_s), withPassphrase("right"));
        QVERIFY2(!restored, qPrintable(QString::number(position)));
        const QStringList codes{u"damaged_backup"_s, u"not_a_backup"_s, u"damaged_keys"_s, u"wrong_passphrase"_s};
        QVERIFY2(codes.contains(restored.error().code), qPrintable(restored.error().code));
        QCOMPARE(namesIn(file(u"origin"_s)), before);
        changeByte(backupPath(), position);
    }
    QCOMPARE(contentOf(backupPath()), whole);
    VERIFY_RESULT(restore(backupPath(), file(u"origin"_s), withPassphrase("right")));
}

void TestRestore::refusesACutOffBackup()
{
    QVERIFY(QFile::resize(backupPath(), QFileInfo(backupPath()).size() - 4096));
    QCOMPARE(restore(backupPath(), file(u"new"_s), withPassphrase("right")).error().code, u"not_a_backup"_s);
}

void TestRestore::refusesAnotherFile()
{
    for (const QByteArray &content : {QByteArray(), QByteArray(10, 'x'), QByteArray(10'000, 'x')}) {
        QFile other(file(u"other"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QCOMPARE(other.write(content), content.size());
        other.close();
        QCOMPARE(restore(file(u"other"_s), file(u"new"_s), withPassphrase("right")).error().code, u"not_a_backup"_s);
    }
    QCOMPARE(restore(file(u"nowhere"_s), file(u"new"_s), withPassphrase("right")).error().code, u"not_found"_s);
}

void TestRestore::refusesABackupOfPagesThatDoNotBelongTogether()
{
    // A whole file with a right checksum around a database that is not: the checksum alone is not believed.
    QByteArray content = contentOf(backupPath());
    for (qsizetype byte = 10 * 4096; byte < 20 * 4096; ++byte)
        content[byte] = static_cast<char>(~content[byte]);
    const qsizetype end = content.size() - 40;
    crypto_generichash(reinterpret_cast<unsigned char *>(content.data()) + end, 32,
                       reinterpret_cast<const unsigned char *>(content.constData()),
                       static_cast<unsigned long long>(end), nullptr, 0);
    QFile changed(backupPath());
    QVERIFY(changed.open(QIODevice::WriteOnly));
    QCOMPARE(changed.write(content), content.size());
    changed.close();

    const QStringList before = namesIn(file(u"origin"_s));
    QCOMPARE(restore(backupPath(), file(u"origin"_s), withPassphrase("right")).error().code, u"damaged_backup"_s);
    QCOMPARE(namesIn(file(u"origin"_s)), before);
}

void TestRestore::refusesWhileAnotherProgramWrites()
{
    const auto writing = DataFolder::open(file(u"origin"_s), withPassphrase("right"), Mode::Write);
    VERIFY_RESULT(writing);
    QCOMPARE(restore(backupPath(), file(u"origin"_s), withPassphrase("right")).error().code, u"in_use"_s);
    QCOMPARE(ordersIn(*writing), 500);
}

void TestRestore::leavesNothingBehindWhenCancelled()
{
    const QStringList before = namesIn(file(u"origin"_s));
    const auto restored =
        restore(backupPath(), file(u"origin"_s), withPassphrase("right"), [](qint64, qint64) { return false; });
    QCOMPARE(restored.error().code, u"interrupted"_s);
    QCOMPARE(namesIn(file(u"origin"_s)), before);
}

void TestRestore::makesNoFolderWhenItFails()
{
    QVERIFY(!restore(backupPath(), file(u"new"_s), withPassphrase("wrong")));
    QVERIFY(!QFile::exists(file(u"new"_s)));
}

void TestRestore::removesWhatAKilledRestoreLeft()
{
    QVERIFY(QDir().mkpath(file(u"new/restoring-a1B2c3"_s)));
    QVERIFY(QFile::copy(backupPath(), file(u"new/restoring-a1B2c3/docket.db"_s)));
    VERIFY_RESULT(restore(backupPath(), file(u"new"_s), withPassphrase("right")));
    QCOMPARE(namesIn(file(u"new"_s)).filter(u"restoring"_s), QStringList());
}

QTEST_GUILESS_MAIN(TestRestore)
#include "test_restore.moc"
