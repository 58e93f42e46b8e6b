// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/keychain_secret_store.h"
#include "services/store/data_folder.h"
#include "services/store/local_copy.h"
#include "services/wire/json_session.h"
#include "tests/app/ctl/ctl_runner.h"
#include "tests/app/hub/served_shop.h"

#include <QStandardPaths>
#include <QTest>

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

const QString insideSession = u"--inside-session"_s;

}

/// Starts TestInsideSession in a session of its own that has a keychain.
class TestCtlKeychain : public QObject {
    Q_OBJECT

private slots:
    void keepsTheSignInInARealKeychain()
    {
        for (const QString &tool : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
            if (QStandardPaths::findExecutable(tool).isEmpty())
                QSKIP(qPrintable(tool + u" is not installed"_s));
        }
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, home.path());
        QProcess session;
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::MergedChannels);
        session.start(
            u"dbus-run-session"_s,
            {u"--"_s, u"sh"_s, u"-c"_s,
             u"printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$0\" \"$1\""_s,
             QCoreApplication::applicationFilePath(), insideSession});
        QVERIFY(session.waitForFinished(240'000));
        QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0,
                 session.readAll().constData());
    }
};

/// docketctl as a copy of a hub's shop, beside a real gnome-keyring-daemon.
class TestInsideSession : public QObject {
    Q_OBJECT

private slots:
    void keepsTheTokensOutOfTheDatabaseAndRenewsThem()
    {
        test::ServedShop shop(QStringLiteral(DOCKET_HUB));
        CtlRunner ana;
        for (const QString &name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"DBUS_SESSION_BUS_ADDRESS"_s})
            ana.environment().insert(name, qEnvironmentVariable(name.toLatin1().constData()));
        const QString address = u"http://127.0.0.1:%1"_s.arg(shop.hub().port());
        VERIFY_DONE(ana.run({u"connect"_s, address, u"--email"_s, u"agent@example.com"_s}, "open sesame, agent\n"));

        const store::CopyState state = stateOf(ana);
        const auto who = wire::keptSessionFromJson(state.session);
        QVERIFY(who);
        QCOMPARE(who->account.email, u"agent@example.com"_s);
        QVERIFY(who->refreshToken.isEmpty() && who->accessToken.isEmpty());
        identity::KeychainSecretStore keychain;
        const QString name = u"hub-session-%1@%2"_s.arg(who->device, address);
        const auto first = tokensOf(keychain, name);
        QVERIFY(first && !first->refreshToken.isEmpty());

        // Ten minutes later, so to speak: the access token is refused, and both are renewed and kept.
        auto expired = *first;
        expired.accessToken = "expired";
        QVERIFY(keychain.write(name, identity::SecretBytes::copyOf(wire::tokensToJson(expired))));
        VERIFY_DONE(ana.run({u"sync"_s, u"--once"_s}));
        const auto second = tokensOf(keychain, name);
        QVERIFY(second && second->refreshToken != first->refreshToken);
        QVERIFY(!stateOf(ana).session.contains("refresh_token"));
        VERIFY_DONE(ana.run({u"sync"_s, u"--once"_s}));

        shop.hub().kill();
        VERIFY_DONE(ana.run({u"disconnect"_s}));
        QCOMPARE(keychain.read(name).error().code, u"not_found"_s);
        QVERIFY(stateOf(ana).session.isEmpty());
    }

private:
    static Decided<wire::SessionAnswer> tokensOf(identity::SecretStore &keychain, const QString &name)
    {
        const auto secret = keychain.read(name);
        if (!secret)
            return tl::make_unexpected(Rejection{secret.error()});
        return wire::withTokens({}, secret->bytes());
    }

    static store::CopyState stateOf(const CtlRunner &runner)
    {
        const auto folder = store::DataFolder::open(
            runner.path(u"data"_s), {std::nullopt, identity::SecretBytes::copyOf("a passphrase of tests"), nullptr},
            store::DataFolder::Mode::Read);
        auto connection = folder ? folder->connectReadOnly() : tl::make_unexpected(folder.error());
        if (!connection)
            qFatal("%s", qPrintable(connection.error().sentence));
        return **store::readCopyState(*connection);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.removeAll(insideSession) > 0) {
        TestInsideSession test;
        return QTest::qExec(&test, arguments);
    }
    TestCtlKeychain test;
    return QTest::qExec(&test, arguments);
}

#include "test_ctl_keychain.moc"
