// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/folder_lock.h"
#include "tests/app/ctl/ctl_runner.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCtlFolder : public QObject {
    Q_OBJECT

private slots:
    void saysBothWaysWhereThereIsNoKeychain()
    {
        CtlRunner ctl;
        ctl.environment().remove(u"DOCKET_PASSPHRASE"_s);
        const Ran ran = ctl.init();
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.firstCode(), u"keychain_missing"_s);
        QVERIFY2(ran.err.contains(u"DOCKET_PASSPHRASE"_s) && ran.err.contains(u"Secret Service"_s),
                 qPrintable(ran.err));
        QVERIFY(!QDir(ctl.path(u"data"_s)).exists());
    }

    void makesAFolderForItsOwnerOnly()
    {
        const CtlRunner ctl;
        const Ran ran = ctl.init();
        VERIFY_DONE(ran);
        QCOMPARE(ran.object()[u"device"_s].toString(), u"K3F"_s);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(ctl.path(u"data"_s)) & others));
        QVERIFY(!(QFile::permissions(ctl.path(u"data/docket.db"_s)) & others));
        const Ran again = ctl.init();
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(again.firstCode(), u"already_exists"_s);
    }

    void refusesAWrongPassphrase()
    {
        CtlRunner ctl;
        VERIFY_DONE(ctl.init());
        ctl.environment().insert(u"DOCKET_PASSPHRASE"_s, u"wrong"_s);
        const Ran wrong = ctl.run({u"orders"_s, u"--format"_s, u"json"_s});
        QCOMPARE(wrong.exitCode, 1);
        QCOMPARE(wrong.firstCode(), u"wrong_passphrase"_s);
        const QString file = ctl.write(u"passphrase"_s, "a passphrase of tests\n");
        VERIFY_DONE(ctl.run({u"orders"_s, u"--passphrase-file"_s, file}));
        ctl.environment().remove(u"DOCKET_PASSPHRASE"_s);
        QCOMPARE(ctl.run({u"orders"_s, u"--format"_s, u"json"_s}).firstCode(), u"passphrase_needed"_s);
    }

    void opensWithTheRecoveryKeyAndGivesANewOne()
    {
        CtlRunner ctl;
        const Ran made = ctl.init();
        VERIFY_DONE(made);
        const QString key = made.object()[u"recovery_key"_s].toString();
        const QString file = ctl.write(u"new"_s, "another passphrase\n");
        const Ran recovered =
            ctl.run({u"recover"_s, u"--new-passphrase-file"_s, file, u"--format"_s, u"json"_s}, key.toUtf8() + '\n');
        VERIFY_DONE(recovered);
        QVERIFY(!recovered.object()[u"recovery_key"_s].toString().isEmpty());
        QCOMPARE(ctl.run({u"orders"_s}).exitCode, 1);
        VERIFY_DONE(ctl.run({u"orders"_s, u"--passphrase-file"_s, file}));
        const Ran old = ctl.run({u"recover"_s, u"--format"_s, u"json"_s}, key.toUtf8() + '\n');
        QCOMPARE(old.firstCode(), u"wrong_recovery_key"_s);
    }

    void changesThePassphrase()
    {
        CtlRunner ctl;
        VERIFY_DONE(ctl.init());
        const QString file = ctl.write(u"new"_s, "another passphrase\n");
        VERIFY_DONE(ctl.run({u"passphrase"_s, u"change"_s, u"--new-passphrase-file"_s, file}));
        QCOMPARE(ctl.run({u"orders"_s}).exitCode, 1);
        VERIFY_DONE(ctl.run({u"orders"_s, u"--passphrase-file"_s, file}));
    }

    void restoresABackupUnderANewDeviceCode()
    {
        const CtlRunner ctl;
        VERIFY_DONE(ctl.init({u"--sample"_s, u"20"_s, u"--seed"_s, u"3"_s}));
        const QString backup = ctl.path(u"a.backup"_s);
        VERIFY_DONE(ctl.run({u"backup"_s, backup}));
        const QString other = ctl.path(u"other"_s);
        const Ran restored = ctl.run({u"--data"_s, other, u"restore"_s, backup, u"--format"_s, u"json"_s});
        VERIFY_DONE(restored);
        QVERIFY(restored.object()[u"device"_s].toString() != u"K3F"_s);
        QCOMPARE(ctl.run({u"--data"_s, other, u"orders"_s, u"--format"_s, u"json"_s}).out,
                 ctl.run({u"orders"_s, u"--format"_s, u"json"_s}).out);
    }

    void makesTheSameSampleFromTheSameSeed()
    {
        const CtlRunner ctl;
        VERIFY_DONE(ctl.init({u"--sample"_s, u"60"_s, u"--seed"_s, u"7"_s}));
        VERIFY_DONE(ctl.run({u"--data"_s, ctl.path(u"b"_s), u"init"_s, u"--device"_s, u"K3F"_s, u"--sample"_s, u"60"_s,
                             u"--seed"_s, u"7"_s}));
        const QStringList list{u"orders"_s, u"--format"_s, u"json"_s};
        const QString first = ctl.run(list).out;
        QCOMPARE(QJsonDocument::fromJson(first.toUtf8()).array().size(), 60);
        QCOMPARE(ctl.run(QStringList{u"--data"_s, ctl.path(u"b"_s)} + list).out, first);
        VERIFY_DONE(ctl.run({u"verify"_s}));
    }

    void tellsASecondWriterWhoHoldsTheData()
    {
        const CtlRunner ctl;
        VERIFY_DONE(ctl.init());
        const auto lock = docket::store::FolderLock::acquire(ctl.path(u"data"_s));
        QVERIFY(lock.has_value());
        const Ran writer = ctl.run({u"product"_s, u"save"_s, u"X"_s, u"--name"_s, u"X"_s, u"--format"_s, u"json"_s});
        QCOMPARE(writer.exitCode, 1);
        QCOMPARE(writer.firstCode(), u"in_use"_s);
        QVERIFY2(writer.err.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(writer.err));
        VERIFY_DONE(ctl.run({u"orders"_s}));
    }

    void saysWhatToDoWithADamagedDatabase()
    {
        const CtlRunner ctl;
        VERIFY_DONE(ctl.init({u"--sample"_s, u"40"_s}));
        QFile database(ctl.path(u"data/docket.db"_s));
        QVERIFY(database.open(QIODevice::ReadWrite));
        for (qint64 page = 1; page < database.size() / 4096; page += 2) {
            database.seek(page * 4096 + 100);
            database.write("damage");
        }
        database.close();
        const Ran ran = ctl.run({u"orders"_s, u"--format"_s, u"table"_s});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.contains(u"docketctl salvage"_s), qPrintable(ran.err));
    }

    void salvagesASoundDatabaseWithoutLoss()
    {
        const CtlRunner ctl;
        VERIFY_DONE(ctl.init({u"--sample"_s, u"40"_s}));
        const QStringList query{u"orders"_s, u"status:open,shipped a* or e*"_s, u"--format"_s, u"json"_s};
        const QString before = ctl.run(query).out;
        QVERIFY(QJsonDocument::fromJson(before.toUtf8()).array().size() > 0);
        const Ran salvaged = ctl.run({u"salvage"_s});
        VERIFY_DONE(salvaged);
        QVERIFY(salvaged.out.contains(u"Nothing was lost."_s));
        QCOMPARE(ctl.run(query).out, before);
        VERIFY_DONE(ctl.run({u"verify"_s}));
    }

    void saysThatTheDatabaseOrItsKeysAreMissing()
    {
        for (const auto &[name, code] :
             {std::pair(u"docket.db"_s, u"database_missing"_s), std::pair(u"keys.json"_s, u"keys_missing"_s)}) {
            const CtlRunner ctl;
            VERIFY_DONE(ctl.init());
            QVERIFY(QFile::remove(ctl.path(u"data/"_s + name)));
            for (const QString &command : {u"orders"_s, u"salvage"_s}) {
                const Ran ran = ctl.run({command, u"--format"_s, u"json"_s});
                QCOMPARE(ran.exitCode, 1);
                QCOMPARE(ran.firstCode(), code);
                QVERIFY2(ran.err.contains(u"docketctl restore"_s) && !ran.err.contains(u"docketctl init"_s),
                         qPrintable(ran.err));
            }
        }
    }

    void namesTheFolderThatABackupCannotGoTo()
    {
        const CtlRunner ctl;
        VERIFY_DONE(ctl.init());
        const Ran ran = ctl.run({u"backup"_s, ctl.path(u"absent/b"_s)});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.contains(ctl.path(u"absent"_s) + u' ') && !ran.err.contains(u".part"_s), qPrintable(ran.err));
    }

    void showsAndChangesSettings()
    {
        const CtlRunner ctl;
        VERIFY_DONE(ctl.init());
        VERIFY_DONE(ctl.run({u"settings"_s, u"--currency"_s, u"usd"_s, u"--device"_s, u"abc"_s}));
        const QJsonObject settings = ctl.run({u"settings"_s, u"--format"_s, u"json"_s}).object();
        QCOMPARE(settings[u"currency"_s].toString(), u"USD"_s);
        QCOMPARE(settings[u"device"_s].toString(), u"ABC"_s);
        QCOMPARE(settings[u"time_zone"_s].toString(), u"Europe/Berlin"_s);
    }
};

QTEST_GUILESS_MAIN(TestCtlFolder)
#include "test_ctl_folder.moc"
