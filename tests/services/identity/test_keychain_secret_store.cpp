// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/keychain_secret_store.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace docket;
using namespace docket::identity;
using namespace Qt::StringLiterals;

namespace {

const QString insideSession = u"--inside-session"_s;

}

/// Runs in the test's own session, which has no keychain, and starts TestInsideSession in one that has.
class TestKeychainSecretStore : public QObject {
    Q_OBJECT

private slots:
    void reportsAMissingKeychain();
    void worksWithARealKeychain();
};

/// Runs under dbus-run-session beside a real gnome-keyring-daemon.
class TestInsideSession : public QObject {
    Q_OBJECT

private slots:
    void keepsReplacesAndRemovesSecrets();
    void reportsASecretThatIsNotThere();
    void servesSeveralStoresAndThreads();
};

void TestKeychainSecretStore::reportsAMissingKeychain()
{
    QTemporaryDir empty;
    qputenv("XDG_RUNTIME_DIR", empty.path().toLocal8Bit());
    for (const char *variable : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP"})
        qunsetenv(variable);

    KeychainSecretStore store(u"docket-test"_s);
    QCOMPARE(store.read(u"name"_s).error().code, u"keychain_missing"_s);
    QCOMPARE(store.write(u"name"_s, SecretBytes::random(32)).error().code, u"keychain_missing"_s);
    QCOMPARE(store.remove(u"name"_s).error().code, u"keychain_missing"_s);
}

void TestKeychainSecretStore::worksWithARealKeychain()
{
    for (const QString &tool : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP(qPrintable(tool + u" is not installed"_s));
    }
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());

    QProcess session;
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::MergedChannels);
    session.start(
        u"dbus-run-session"_s,
        {u"--"_s, u"sh"_s, u"-c"_s,
         u"printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$0\" \"$1\""_s,
         QCoreApplication::applicationFilePath(), insideSession});
    QVERIFY(session.waitForFinished(60'000));
    QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0, session.readAll().constData());
}

void TestInsideSession::keepsReplacesAndRemovesSecrets()
{
    const SecretBytes first = SecretBytes::random(32);
    const SecretBytes second = SecretBytes::copyOf(QByteArrayView("\0\xff not text", 11));
    KeychainSecretStore store(u"docket-test"_s);
    const auto written = store.write(u"kept"_s, first);
    QVERIFY2(written, written ? "" : qPrintable(written.error().sentence));
    QVERIFY(*store.read(u"kept"_s) == first);
    QVERIFY(store.write(u"kept"_s, second));
    QVERIFY(*store.read(u"kept"_s) == second);
    QVERIFY(store.remove(u"kept"_s));
    QCOMPARE(store.read(u"kept"_s).error().code, u"not_found"_s);
}

void TestInsideSession::reportsASecretThatIsNotThere()
{
    QCOMPARE(KeychainSecretStore(u"docket-test"_s).read(u"never"_s).error().code, u"not_found"_s);
}

void TestInsideSession::servesSeveralStoresAndThreads()
{
    const auto useOne = [](const QString &name) {
        KeychainSecretStore store(u"docket-test"_s);
        const SecretBytes secret = SecretBytes::random(32);
        for (int round = 0; round < 5; ++round) {
            if (!store.write(name, secret))
                return false;
            const auto read = store.read(name);
            if (!read || !(*read == secret))
                return false;
        }
        return true;
    };
    bool there = false;
    std::thread thread([&] { there = useOne(u"there"_s); });
    const bool here = useOne(u"here"_s);
    thread.join();
    QVERIFY(here);
    QVERIFY(there);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.removeAll(insideSession) > 0) {
        TestInsideSession test;
        return QTest::qExec(&test, arguments);
    }
    TestKeychainSecretStore test;
    return QTest::qExec(&test, arguments);
}

#include "test_keychain_secret_store.moc"
