// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_secret_store.h"

#include "services/identity/key_slots.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <sodium.h>

using namespace docket;
using namespace docket::identity;
using namespace docket::test;
using namespace Qt::StringLiterals;

class TestKeySlots : public QObject {
    Q_OBJECT

private slots:
    void opensWithThePassphrase();
    void refusesAWrongPassphrase();
    void refusesAnEmptyPassphrase();
    void changesThePassphrase();
    void changesNothingWhenTheOldPassphraseIsWrong();
    void opensWithTheRecoveryKey();
    void refusesAnotherRecoveryKey();
    void tellsAMistypedRecoveryKeyFromAWrongOne();
    void renewedRecoveryKeyEndsTheOldOne();
    void opensWithTheKeychain();
    void reportsAMissingKeychain();
    void reportsAKeychainWithoutTheKey();
    void refusesAKeyOfOtherDataFromTheKeychain();
    void reportsSlotsThatWereNeverSet();
    void survivesItsFileForm();
    void fileFormHoldsNoSecret();
    void refusesADamagedFile_data();
    void refusesADamagedFile();
    void refusesAFileThatAsksForAbsurdMemory();
    void refusesAFileOfANewerVersion();
    void slotsDoNotOpenAnotherFolder();
    void isSlowByDefault();

private:
    static constexpr PassphraseCost cheap{crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};

    SecretBytes m_key = KeySlots::generateDataKey();
    SecretBytes m_passphrase = SecretBytes::copyOf("correct horse battery staple");
};

void TestKeySlots::opensWithThePassphrase()
{
    KeySlots keys = KeySlots::create(m_key);
    QVERIFY(!keys.hasPassphrase());
    QVERIFY(keys.setPassphrase(m_key, m_passphrase, cheap));
    QVERIFY(keys.hasPassphrase());
    const auto opened = keys.unlockWithPassphrase(m_passphrase);
    QVERIFY(opened);
    QVERIFY(*opened == m_key);
}

void TestKeySlots::refusesAWrongPassphrase()
{
    KeySlots keys = KeySlots::create(m_key);
    QVERIFY(keys.setPassphrase(m_key, m_passphrase, cheap));
    for (const char *wrong : {"correct horse battery stapl", "Correct horse battery staple", ""})
        QCOMPARE(keys.unlockWithPassphrase(SecretBytes::copyOf(wrong)).error().code, u"wrong_passphrase"_s);
}

void TestKeySlots::refusesAnEmptyPassphrase()
{
    KeySlots keys = KeySlots::create(m_key);
    QCOMPARE(keys.setPassphrase(m_key, SecretBytes(), cheap).error().code, u"empty_passphrase"_s);
    QVERIFY(!keys.hasPassphrase());
}

void TestKeySlots::changesThePassphrase()
{
    KeySlots keys = KeySlots::create(m_key);
    QVERIFY(keys.setPassphrase(m_key, m_passphrase, cheap));
    const SecretBytes next = SecretBytes::copyOf("another one");
    QVERIFY(keys.changePassphrase(m_passphrase, next, cheap));
    QCOMPARE(keys.unlockWithPassphrase(m_passphrase).error().code, u"wrong_passphrase"_s);
    QVERIFY(*keys.unlockWithPassphrase(next) == m_key);
}

void TestKeySlots::changesNothingWhenTheOldPassphraseIsWrong()
{
    KeySlots keys = KeySlots::create(m_key);
    QVERIFY(keys.setPassphrase(m_key, m_passphrase, cheap));
    const KeySlots before = keys;
    const auto changed = keys.changePassphrase(SecretBytes::copyOf("wrong"), SecretBytes::copyOf("next"), cheap);
    QCOMPARE(changed.error().code, u"wrong_passphrase"_s);
    QVERIFY(keys == before);
}

void TestKeySlots::opensWithTheRecoveryKey()
{
    KeySlots keys = KeySlots::create(m_key);
    const RecoveryKey recovery = keys.renewRecovery(m_key);
    const auto opened = keys.unlockWithRecovery(recovery.toText().toLower().remove(u'-'));
    QVERIFY(opened);
    QVERIFY(*opened == m_key);
}

void TestKeySlots::refusesAnotherRecoveryKey()
{
    KeySlots keys = KeySlots::create(m_key);
    keys.renewRecovery(m_key);
    QCOMPARE(keys.unlockWithRecovery(RecoveryKey::generate().toText()).error().code, u"wrong_recovery_key"_s);
}

void TestKeySlots::tellsAMistypedRecoveryKeyFromAWrongOne()
{
    KeySlots keys = KeySlots::create(m_key);
    const QString text = keys.renewRecovery(m_key).toText();
    QCOMPARE(keys.unlockWithRecovery(text.chopped(1)).error().code, u"mistyped_recovery_key"_s);
}

void TestKeySlots::renewedRecoveryKeyEndsTheOldOne()
{
    KeySlots keys = KeySlots::create(m_key);
    const RecoveryKey old = keys.renewRecovery(m_key);
    const RecoveryKey renewed = keys.renewRecovery(m_key);
    QCOMPARE(keys.unlockWithRecovery(old.toText()).error().code, u"wrong_recovery_key"_s);
    QVERIFY(*keys.unlockWithRecovery(renewed.toText()) == m_key);
}

void TestKeySlots::opensWithTheKeychain()
{
    FakeSecretStore keychain;
    KeySlots keys = KeySlots::create(m_key);
    QVERIFY(keys.setKeychain(m_key, keychain));
    QCOMPARE(keychain.secrets.size(), 1);
    QVERIFY(*keys.unlockWithKeychain(keychain) == m_key);
}

void TestKeySlots::reportsAMissingKeychain()
{
    FakeSecretStore keychain;
    KeySlots keys = KeySlots::create(m_key);
    QVERIFY(keys.setKeychain(m_key, keychain));
    keychain.fail(u"keychain_missing"_s);
    QCOMPARE(keys.unlockWithKeychain(keychain).error().code, u"keychain_missing"_s);

    KeySlots other = KeySlots::create(m_key);
    QCOMPARE(other.setKeychain(m_key, keychain).error().code, u"keychain_missing"_s);
    QVERIFY(!other.hasKeychain());
}

void TestKeySlots::reportsAKeychainWithoutTheKey()
{
    FakeSecretStore keychain;
    KeySlots keys = KeySlots::create(m_key);
    QVERIFY(keys.setKeychain(m_key, keychain));
    keychain.secrets.clear();
    QCOMPARE(keys.unlockWithKeychain(keychain).error().code, u"key_not_in_keychain"_s);
}

void TestKeySlots::refusesAKeyOfOtherDataFromTheKeychain()
{
    FakeSecretStore keychain;
    KeySlots keys = KeySlots::create(m_key);
    QVERIFY(keys.setKeychain(m_key, keychain));
    for (const qsizetype size : {0, 16, 32}) {
        keychain.secrets.begin().value() = QByteArray(size, 'k');
        QCOMPARE(keys.unlockWithKeychain(keychain).error().code, u"key_not_in_keychain"_s);
    }
}

void TestKeySlots::reportsSlotsThatWereNeverSet()
{
    FakeSecretStore keychain;
    const KeySlots keys = KeySlots::create(m_key);
    QCOMPARE(keys.unlockWithKeychain(keychain).error().code, u"no_such_slot"_s);
    QCOMPARE(keys.unlockWithPassphrase(m_passphrase).error().code, u"no_such_slot"_s);
    QCOMPARE(keys.unlockWithRecovery(RecoveryKey::generate().toText()).error().code, u"no_such_slot"_s);
}

void TestKeySlots::survivesItsFileForm()
{
    FakeSecretStore keychain;
    KeySlots keys = KeySlots::create(m_key);
    QVERIFY(*KeySlots::fromJson(keys.toJson()) == keys);
    QVERIFY(keys.setPassphrase(m_key, m_passphrase, cheap));
    QVERIFY(keys.setKeychain(m_key, keychain));
    const RecoveryKey recovery = keys.renewRecovery(m_key);

    const auto read = KeySlots::fromJson(keys.toJson());
    QVERIFY(read);
    QVERIFY(*read == keys);
    QVERIFY(*read->unlockWithPassphrase(m_passphrase) == m_key);
    QVERIFY(*read->unlockWithKeychain(keychain) == m_key);
    QVERIFY(*read->unlockWithRecovery(recovery.toText()) == m_key);
}

void TestKeySlots::fileFormHoldsNoSecret()
{
    FakeSecretStore keychain;
    KeySlots keys = KeySlots::create(m_key);
    QVERIFY(keys.setPassphrase(m_key, m_passphrase, cheap));
    QVERIFY(keys.setKeychain(m_key, keychain));
    const RecoveryKey recovery = keys.renewRecovery(m_key);
    const QByteArray json = keys.toJson();
    for (const SecretBytes *secret :
         std::initializer_list<const SecretBytes *>{&m_key, &m_passphrase, &recovery.secret()}) {
        const QByteArray bytes = secret->bytes().toByteArray();
        QVERIFY(!json.contains(bytes));
        QVERIFY(!json.contains(bytes.toBase64().chopped(4)));
        QVERIFY(!json.contains(bytes.toHex()));
    }
}

void TestKeySlots::refusesADamagedFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("other format") << u"format"_s << QJsonValue(u"else"_s);
    QTest::newRow("no id") << u"id"_s << QJsonValue(u""_s);
    QTest::newRow("short check") << u"check"_s << QJsonValue(u"AAAA"_s);
    QTest::newRow("short salt") << u"passphrase.salt"_s << QJsonValue(u"AAAA"_s);
    QTest::newRow("salt that is no base 64") << u"passphrase.salt"_s << QJsonValue(u"!!!!!!!!!!!!!!!!!!!!!!=="_s);
    QTest::newRow("short key") << u"passphrase.key"_s << QJsonValue(u"AAAA"_s);
    QTest::newRow("short nonce") << u"recovery.nonce"_s << QJsonValue(u"AAAA"_s);
    QTest::newRow("no key") << u"recovery.key"_s << QJsonValue();
}

void TestKeySlots::refusesADamagedFile()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    KeySlots keys = KeySlots::create(m_key);
    QVERIFY(keys.setPassphrase(m_key, m_passphrase, cheap));
    keys.renewRecovery(m_key);
    QJsonObject root = QJsonDocument::fromJson(keys.toJson()).object();
    QVERIFY(KeySlots::fromJson(QJsonDocument(root).toJson()));

    const QStringList parts = path.split(u'.');
    if (parts.size() == 2) {
        QJsonObject inner = root[parts[0]].toObject();
        inner[parts[1]] = value;
        root[parts[0]] = inner;
    } else {
        root[path] = value;
    }
    QCOMPARE(KeySlots::fromJson(QJsonDocument(root).toJson()).error().code, u"damaged_keys"_s);
    QCOMPARE(KeySlots::fromJson("{").error().code, u"damaged_keys"_s);
}

void TestKeySlots::refusesAFileThatAsksForAbsurdMemory()
{
    KeySlots keys = KeySlots::create(m_key);
    QVERIFY(keys.setPassphrase(m_key, m_passphrase, cheap));
    const QByteArray json = keys.toJson();
    const QByteArray memory = QByteArray::number(static_cast<qint64>(cheap.memory));
    QVERIFY(json.contains(memory));
    QByteArray absurd = json;
    absurd.replace(memory, "90000000000000");
    QCOMPARE(KeySlots::fromJson(absurd).error().code, u"damaged_keys"_s);
}

void TestKeySlots::refusesAFileOfANewerVersion()
{
    QByteArray json = KeySlots::create(m_key).toJson();
    json.replace("\"version\": 1", "\"version\": 2");
    QCOMPARE(KeySlots::fromJson(json).error().code, u"newer_keys"_s);
}

void TestKeySlots::slotsDoNotOpenAnotherFolder()
{
    // The wrapped key is bound to its folder: moved into another file it opens nothing.
    KeySlots keys = KeySlots::create(m_key);
    QVERIFY(keys.setPassphrase(m_key, m_passphrase, cheap));
    QJsonObject other = QJsonDocument::fromJson(KeySlots::create(m_key).toJson()).object();
    other[u"passphrase"_s] = QJsonDocument::fromJson(keys.toJson()).object()[u"passphrase"_s];
    const auto mixed = KeySlots::fromJson(QJsonDocument(other).toJson());
    QVERIFY(mixed);
    QCOMPARE(mixed->unlockWithPassphrase(m_passphrase).error().code, u"wrong_passphrase"_s);
}

void TestKeySlots::isSlowByDefault()
{
    QVERIFY(PassphraseCost().operations >= crypto_pwhash_OPSLIMIT_INTERACTIVE);
    QVERIFY(PassphraseCost().memory >= crypto_pwhash_MEMLIMIT_INTERACTIVE);
}

QTEST_GUILESS_MAIN(TestKeySlots)
#include "test_key_slots.moc"
