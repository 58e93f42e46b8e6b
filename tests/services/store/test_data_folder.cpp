// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder_fixture.h"

#include <QScopeGuard>

#include <csignal>
#include <sys/fsuid.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace docket;
using namespace docket::store;
using namespace docket::test;
using namespace Qt::StringLiterals;
using Mode = DataFolder::Mode;

class TestDataFolder : public QObject {
    Q_OBJECT

private slots:
    void init() { m_parent.emplace(); }

    void opensWithThePassphrase();
    void opensWithTheKeychain();
    void opensWithTheRecoveryKey();
    void prefersWhatWasGivenOverTheKeychain();
    void takesThePassphraseForDataThatHaveOnlyAKeychainEntryAsNotGiven();
    void asksForAPassphraseWhenNoneWasGiven();
    void saysHowToDoWithoutAKeychain();
    void createsNothingWithoutAKeychainOrAPassphrase();
    void refusesToCreateOverExistingData();
    void refusesAFolderWithOtherFiles();
    void leavesNothingBehindWhenCreatingFails();
    void reportsAFolderWithoutData();
    void isForItsOwnerOnlyWhateverTheUmask_data();
    void isForItsOwnerOnlyWhateverTheUmask();
    void repairsPermissionsAndSaysSo();
    void namesTheWriterToASecondOne();
    void letsOthersReadWhileOneWrites();
    void takesOverTheLockOfAKilledProcess();
    void reportsAReadOnlyFolder();
    void tellsADamagedFileFromAWrongKey();
    void changesThePassphrase();
    void renewsTheRecoveryKey();
    void remembersTheKeyInAKeychain();
    void changesNoKeysWhenOpenForReading();
    void leavesNoCustomerDataInAnyFile();

private:
    [[nodiscard]] QString path() const { return m_parent->filePath(u"data"_s); }
    [[nodiscard]] QString file(const QString &name) const { return path() + u'/' + name; }
    [[nodiscard]] DataFolder::Created create(const Unlock &unlock) const
    {
        auto created = DataFolder::create(path(), unlock, cheap);
        if (!created)
            qFatal("%s", qPrintable(created.error().sentence));
        return std::move(*created);
    }
    [[nodiscard]] Result<DataFolder> open(const Unlock &unlock, Mode mode = Mode::Write) const
    {
        return DataFolder::open(path(), unlock, mode);
    }

    std::optional<QTemporaryDir> m_parent;
};

namespace {

mode_t permissionsOf(const QString &path)
{
    struct stat status {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & ALLPERMS : 0;
}

} // namespace

void TestDataFolder::opensWithThePassphrase()
{
    {
        const auto created = create(withPassphrase("open sesame"));
        VERIFY_RESULT(created.folder.connect()->exec("CREATE TABLE t (v); INSERT INTO t VALUES (7)"));
    }
    const auto opened = open(withPassphrase("open sesame"));
    VERIFY_RESULT(opened);
    QCOMPARE(*opened->connect()->int64("SELECT v FROM t"), 7);
    QCOMPARE(open(withPassphrase("open barley"), Mode::Read).error().code, u"wrong_passphrase"_s);
}

void TestDataFolder::opensWithTheKeychain()
{
    FakeSecretStore keychain;
    {
        const auto created = create(withKeychain(keychain));
        QCOMPARE(keychain.secrets.size(), 1);
        QVERIFY(!created.folder.keySlots().hasPassphrase());
    }
    VERIFY_RESULT(open(withKeychain(keychain))->connect());
}

void TestDataFolder::opensWithTheRecoveryKey()
{
    FakeSecretStore keychain;
    QString recoveryKey;
    {
        auto created = create(withKeychain(keychain));
        recoveryKey = created.recoveryKey;
    }
    keychain.secrets.clear();
    QCOMPARE(open(withKeychain(keychain)).error().code, u"key_not_in_keychain"_s);
    VERIFY_RESULT(open(withRecoveryKey(recoveryKey))->connect());
    QCOMPARE(open(withRecoveryKey(recoveryKey.chopped(2))).error().code, u"mistyped_recovery_key"_s);
}

void TestDataFolder::prefersWhatWasGivenOverTheKeychain()
{
    FakeSecretStore keychain;
    {
        auto created = create(withPassphrase("right"));
        VERIFY_RESULT(created.folder.rememberInKeychain(keychain));
    }
    Unlock wrong = withPassphrase("wrong");
    wrong.keychain = &keychain;
    QCOMPARE(open(wrong).error().code, u"wrong_passphrase"_s);
    VERIFY_RESULT(open(withKeychain(keychain)));
}

void TestDataFolder::takesThePassphraseForDataThatHaveOnlyAKeychainEntryAsNotGiven()
{
    FakeSecretStore keychain;
    (void)create(withKeychain(keychain));
    Unlock both = withPassphrase("of other data");
    both.keychain = &keychain;
    VERIFY_RESULT(open(both));
}

void TestDataFolder::asksForAPassphraseWhenNoneWasGiven()
{
    FakeSecretStore keychain;
    {
        auto created = create(withPassphrase("right"));
        QCOMPARE(open(withKeychain(keychain), Mode::Read).error().code, u"passphrase_needed"_s);
        VERIFY_RESULT(created.folder.rememberInKeychain(keychain));
    }
    keychain.fail(u"keychain_missing"_s);
    const auto opened = open(withKeychain(keychain));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"passphrase_needed"_s);
    QVERIFY(opened.error().sentence.contains(u"DOCKET_PASSPHRASE"_s));
}

void TestDataFolder::saysHowToDoWithoutAKeychain()
{
    FakeSecretStore keychain;
    (void)create(withKeychain(keychain));
    keychain.fail(u"keychain_missing"_s);
    const auto opened = open(withKeychain(keychain));
    QCOMPARE(opened.error().code, u"keychain_missing"_s);
    QVERIFY(opened.error().sentence.contains(u"recovery key"_s));
    QCOMPARE(open(Unlock()).error().code, u"keychain_missing"_s);
}

void TestDataFolder::createsNothingWithoutAKeychainOrAPassphrase()
{
    FakeSecretStore keychain;
    keychain.fail(u"keychain_missing"_s);
    const auto created = DataFolder::create(path(), withKeychain(keychain), cheap);
    QVERIFY(!created);
    QCOMPARE(created.error().code, u"keychain_missing"_s);
    QVERIFY(created.error().sentence.contains(u"DOCKET_PASSPHRASE"_s));
    QVERIFY(created.error().sentence.contains(u"--passphrase-file"_s));
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(DataFolder::create(path(), Unlock(), cheap).error().code, u"passphrase_needed"_s);
    QVERIFY(!QFile::exists(path()));
}

void TestDataFolder::refusesToCreateOverExistingData()
{
    (void)create(withPassphrase("first"));
    const QByteArray before = snapshotOf(path());
    QCOMPARE(DataFolder::create(path(), withPassphrase("second"), cheap).error().code, u"already_exists"_s);
    QCOMPARE(snapshotOf(path()), before);

    // Also when only one of the two is left.
    QVERIFY(QFile::remove(file(u"keys.json"_s)));
    QCOMPARE(DataFolder::create(path(), withPassphrase("second"), cheap).error().code, u"already_exists"_s);
}

void TestDataFolder::refusesAFolderWithOtherFiles()
{
    QVERIFY(QDir().mkpath(path()));
    QFile letter(file(u"letter.txt"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    QCOMPARE(chmod(QFile::encodeName(path()).constData(), 0755), 0);
    QCOMPARE(DataFolder::create(path(), withPassphrase("x"), cheap).error().code, u"folder_not_empty"_s);
    QCOMPARE(namesIn(path()), QStringList{u"letter.txt"_s});
    QCOMPARE(permissionsOf(path()), 0755U);
}

void TestDataFolder::leavesNothingBehindWhenCreatingFails()
{
    QVERIFY(QDir().mkpath(path()));
    QCOMPARE(DataFolder::create(path(), withPassphrase(""), cheap).error().code, u"empty_passphrase"_s);
    QVERIFY(!QFile::exists(file(u"keys.json"_s)));
    QVERIFY(!QFile::exists(file(u"docket.db"_s)));
    VERIFY_RESULT(DataFolder::create(path(), withPassphrase("x"), cheap));
}

void TestDataFolder::reportsAFolderWithoutData()
{
    QCOMPARE(open(withPassphrase("x"), Mode::Read).error().code, u"not_found"_s);
    QVERIFY(QDir().mkpath(path()));
    QCOMPARE(open(withPassphrase("x"), Mode::Write).error().code, u"not_found"_s);
    QCOMPARE(namesIn(path()), QStringList());
}

void TestDataFolder::isForItsOwnerOnlyWhateverTheUmask_data()
{
    QTest::addColumn<uint>("umask");
    QTest::newRow("none") << 0U;
    QTest::newRow("usual") << 022U;
    QTest::newRow("strict") << 0277U;
}

void TestDataFolder::isForItsOwnerOnlyWhateverTheUmask()
{
    QFETCH(uint, umask);
    const mode_t previous = ::umask(umask);
    const auto restore = qScopeGuard([previous] { ::umask(previous); });
    const auto created = create(withPassphrase("x"));
    auto connection = created.folder.connect();
    VERIFY_RESULT(connection);
    VERIFY_RESULT(connection->exec("CREATE TABLE t (v)"));

    QCOMPARE(permissionsOf(path()), 0700U);
    const QStringList names = namesIn(path());
    QCOMPARE(names, (QStringList{u"docket.db"_s, u"docket.db-shm"_s, u"docket.db-wal"_s, u"keys.json"_s, u"lock"_s}));
    for (const QString &name : names)
        QCOMPARE(permissionsOf(file(name)), 0600U);
}

void TestDataFolder::repairsPermissionsAndSaysSo()
{
    (void)create(withPassphrase("x"));
    QVERIFY(open(withPassphrase("x"))->notes().isEmpty());
    QCOMPARE(chmod(QFile::encodeName(path()).constData(), 0755), 0);
    QCOMPARE(chmod(QFile::encodeName(file(u"docket.db"_s)).constData(), 0644), 0);

    const auto opened = open(withPassphrase("x"), Mode::Read);
    VERIFY_RESULT(opened);
    QCOMPARE(opened->notes().size(), 2);
    QVERIFY(opened->notes()[1].contains(u"docket.db"_s));
    QCOMPARE(permissionsOf(path()), 0700U);
    QCOMPARE(permissionsOf(file(u"docket.db"_s)), 0600U);
}

void TestDataFolder::namesTheWriterToASecondOne()
{
    const auto created = create(withPassphrase("x"));
    const auto second = open(withPassphrase("x"), Mode::Write);
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"in_use"_s);
    QCOMPARE(second.error().args.size(), 5);
    QCOMPARE(second.error().args[0], u"test_data_folder"_s);
    QCOMPARE(second.error().args[1], QString::number(QCoreApplication::applicationPid()));
    QCOMPARE(second.error().args[3], QSysInfo::machineHostName());
    for (const QString &fact : second.error().args)
        QVERIFY(second.error().sentence.contains(fact));
}

void TestDataFolder::letsOthersReadWhileOneWrites()
{
    const auto created = create(withPassphrase("x"));
    auto writer = created.folder.connect();
    VERIFY_RESULT(writer);
    VERIFY_RESULT(writer->exec("CREATE TABLE t (v); INSERT INTO t VALUES (1)"));

    const auto reading = open(withPassphrase("x"), Mode::Read);
    VERIFY_RESULT(reading);
    auto reader = reading->connect();
    VERIFY_RESULT(reader);
    QCOMPARE(*reader->int64("SELECT v FROM t"), 1);
    QCOMPARE(reader->exec("DELETE FROM t").error().code, u"read_only"_s);
}

void TestDataFolder::takesOverTheLockOfAKilledProcess()
{
    (void)create(withPassphrase("x"));
    std::array<int, 2> ready{};
    QCOMPARE(pipe(ready.data()), 0);
    const pid_t child = fork();
    if (child == 0) {
        const auto held = FolderLock::acquire(path());
        const char answer = held ? 'y' : 'n';
        (void)!write(ready[1], &answer, 1);
        pause();
        _exit(0);
    }
    QVERIFY(child > 0);
    char answer = 0;
    QCOMPARE(read(ready[0], &answer, 1), 1);
    QCOMPARE(answer, 'y');
    const auto meanwhile = open(withPassphrase("x"));
    kill(child, SIGKILL);
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);

    QVERIFY(!meanwhile);
    QCOMPARE(meanwhile.error().args.value(1), QString::number(child));
    VERIFY_RESULT(open(withPassphrase("x")));
}

void TestDataFolder::reportsAReadOnlyFolder()
{
    (void)create(withPassphrase("x"));
    const QByteArray folder = QFile::encodeName(path());
    const QByteArray lock = QFile::encodeName(file(u"lock"_s));
    QCOMPARE(chmod(m_parent->path().toLocal8Bit().constData(), 0755), 0);
    for (const QString &name : namesIn(path()))
        QCOMPARE(chmod(QFile::encodeName(file(name)).constData(), 0444), 0);
    QCOMPARE(chmod(folder.constData(), 0555), 0);
    setfsuid(geteuid() == 0 ? 65534 : geteuid());
    const auto restore = qScopeGuard([&folder] {
        setfsuid(geteuid());
        chmod(folder.constData(), 0700);
    });

    QCOMPARE(open(withPassphrase("x"), Mode::Write).error().code, u"read_only"_s);
    QCOMPARE(DataFolder::create(path() + u"/inner"_s, withPassphrase("x"), cheap).error().code, u"read_only"_s);
}

void TestDataFolder::tellsADamagedFileFromAWrongKey()
{
    {
        const auto created = create(withPassphrase("x"));
        VERIFY_RESULT(created.folder.connect()->exec("CREATE TABLE t (v)"));
    }
    QVERIFY(damagePage(file(u"docket.db"_s), 1));
    const auto opened = open(withPassphrase("x"));
    VERIFY_RESULT(opened);
    QCOMPARE(opened->connect().error().code, u"damaged"_s);
}

void TestDataFolder::changesThePassphrase()
{
    {
        auto created = create(withPassphrase("old"));
        VERIFY_RESULT(created.folder.setPassphrase(identity::SecretBytes::copyOf("new"), cheap));
    }
    QCOMPARE(open(withPassphrase("old")).error().code, u"wrong_passphrase"_s);
    VERIFY_RESULT(open(withPassphrase("new"))->connect());
    QCOMPARE(permissionsOf(file(u"keys.json"_s)), 0600U);
}

void TestDataFolder::renewsTheRecoveryKey()
{
    auto created = create(withPassphrase("x"));
    const auto renewed = created.folder.renewRecoveryKey();
    VERIFY_RESULT(renewed);
    QVERIFY(*renewed != created.recoveryKey);
    QCOMPARE(open(withRecoveryKey(created.recoveryKey), Mode::Read).error().code, u"wrong_recovery_key"_s);
    VERIFY_RESULT(open(withRecoveryKey(*renewed), Mode::Read));
}

void TestDataFolder::remembersTheKeyInAKeychain()
{
    FakeSecretStore keychain;
    auto created = create(withPassphrase("x"));
    VERIFY_RESULT(created.folder.rememberInKeychain(keychain));
    VERIFY_RESULT(open(withKeychain(keychain), Mode::Read));
}

void TestDataFolder::changesNoKeysWhenOpenForReading()
{
    (void)create(withPassphrase("x"));
    const QByteArray before = contentOf(file(u"keys.json"_s));
    auto reading = open(withPassphrase("x"), Mode::Read);
    VERIFY_RESULT(reading);
    QCOMPARE(reading->setPassphrase(identity::SecretBytes::copyOf("y"), cheap).error().code, u"read_only"_s);
    QCOMPARE(reading->renewRecoveryKey().error().code, u"read_only"_s);
    QCOMPARE(contentOf(file(u"keys.json"_s)), before);
}

void TestDataFolder::leavesNoCustomerDataInAnyFile()
{
    const QString name = u"Wilhelmina Featherstonehaugh"_s;
    const QByteArray utf8 = name.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    // Small caches, so that a sort of this size would go to a temporary file.
    const auto created = create(withPassphrase("x"));
    auto connection = created.folder.connect();
    VERIFY_RESULT(connection);
    VERIFY_RESULT(connection->setCacheSize(64));
    VERIFY_RESULT(connection->exec("CREATE TABLE customers (name TEXT, n INT);"
                                   "CREATE VIRTUAL TABLE words USING fts5 (name)"));
    VERIFY_RESULT(connection->exec("BEGIN"));
    sql::Statement insert = connection->prepare("INSERT INTO customers VALUES (? || ?2 || ?1, ?2)");
    for (int row = 0; row < 20'000; ++row)
        VERIFY_RESULT(insert.bindAll(name, row).run());
    VERIFY_RESULT(connection->exec("INSERT INTO words SELECT name FROM customers WHERE n < 2000; COMMIT;"
                                   "BEGIN; UPDATE customers SET n = -n; SAVEPOINT s; UPDATE customers SET n = n + 1"));
    sql::Statement sorted = connection->prepare("SELECT name FROM customers ORDER BY name || n DESC");
    QVERIFY(sorted.step().value_or(false));

    qsizetype looked = 0;
    const auto verifyUnreadable = [&](const QString &path) {
        const QByteArray content = contentOf(path);
        looked += content.size();
        QVERIFY2(!content.contains(utf8) && !content.contains(utf16), qPrintable(path));
    };
    for (const QString &entry : namesIn(path()))
        verifyUnreadable(file(entry));
    // Unlinked temporary files too.
    for (const QFileInfo &open : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System)) {
        struct stat status {};
        if (stat(QFile::encodeName(open.filePath()).constData(), &status) == 0 && S_ISREG(status.st_mode))
            verifyUnreadable(open.filePath());
    }
    QVERIFY(looked > 1'000'000);
}

QTEST_GUILESS_MAIN(TestDataFolder)
#include "test_data_folder.moc"
