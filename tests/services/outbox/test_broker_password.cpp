// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/rabbitmq/broker_password.h"
#include "tests/services/identity/fake_secret_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::outbox;
using identity::SecretBytes;

/// Where the broker's password comes from, and where it goes.
class TestBrokerPassword : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { init(); }
    void keepsItInTheKeychainUnderANameOfItsOwn();
    void aNewOneTakesThePlaceOfTheOld();
    void theEnvironmentComesBeforeTheKeychain();
    void aFileIsReadUpToItsFirstLine();
    void saysWhichFileCannotBeRead();
    void saysThatTheKeychainHasItNoMore();
    void withoutAnyThereIsNone();

private:
    QByteArray found();

    wire::BrokerSettings m_settings;
    std::unique_ptr<test::FakeSecretStore> m_keychain;
};

void TestBrokerPassword::init()
{
    qunsetenv("DOCKET_BROKER_PASSWORD");
    qunsetenv("DOCKET_BROKER_PASSWORD_FILE");
    m_settings = {};
    m_keychain = std::make_unique<test::FakeSecretStore>();
}

QByteArray TestBrokerPassword::found()
{
    const auto access = brokerAccess(m_settings, *m_keychain);
    if (!access)
        return access.error().code.toUtf8();
    return access->password ? access->password->bytes().toByteArray() : QByteArray("none");
}

void TestBrokerPassword::keepsItInTheKeychainUnderANameOfItsOwn()
{
    QVERIFY(keepBrokerPassword(m_settings, SecretBytes::copyOf("swordfish"), *m_keychain));
    QVERIFY(!m_settings.secretName.isEmpty());
    QVERIFY(!m_settings.secretName.contains(u"swordfish"_s));
    QCOMPARE(found(), "swordfish");
    wire::BrokerSettings other;
    QVERIFY(keepBrokerPassword(other, SecretBytes::copyOf("perch"), *m_keychain));
    QVERIFY(other.secretName != m_settings.secretName);
    QCOMPARE(found(), "swordfish");
}

void TestBrokerPassword::aNewOneTakesThePlaceOfTheOld()
{
    QVERIFY(keepBrokerPassword(m_settings, SecretBytes::copyOf("swordfish"), *m_keychain));
    const QString name = m_settings.secretName;
    QVERIFY(keepBrokerPassword(m_settings, SecretBytes::copyOf("perch"), *m_keychain));
    QCOMPARE(m_settings.secretName, name);
    QCOMPARE(found(), "perch");
}

void TestBrokerPassword::theEnvironmentComesBeforeTheKeychain()
{
    QVERIFY(keepBrokerPassword(m_settings, SecretBytes::copyOf("swordfish"), *m_keychain));
    qputenv("DOCKET_BROKER_PASSWORD", "perch");
    QCOMPARE(found(), "perch");
}

void TestBrokerPassword::aFileIsReadUpToItsFirstLine()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"password"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("perch and pike\r\nsecond line\n");
    file.close();
    qputenv("DOCKET_BROKER_PASSWORD_FILE", QFile::encodeName(file.fileName()));
    QCOMPARE(found(), "perch and pike");
}

void TestBrokerPassword::saysWhichFileCannotBeRead()
{
    qputenv("DOCKET_BROKER_PASSWORD_FILE", "/nonexistent/password");
    const auto access = brokerAccess(m_settings, *m_keychain);
    QVERIFY(!access);
    QCOMPARE(access.error().code, u"password_file_unreadable"_s);
    QVERIFY(access.error().sentence.contains(u"/nonexistent/password"_s));
}

void TestBrokerPassword::saysThatTheKeychainHasItNoMore()
{
    m_settings.secretName = u"broker-gone"_s;
    QCOMPARE(found(), "broker_password_missing");
}

void TestBrokerPassword::withoutAnyThereIsNone()
{
    QCOMPARE(found(), "none");
}

QTEST_GUILESS_MAIN(TestBrokerPassword)
#include "test_broker_password.moc"
