// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hub_team.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace docket;
using namespace docket::domain;
using namespace docket::hub;
using namespace docket::test;

/// Keys of services that call the hub on their own behalf.
class TestApiKeys : public QObject {
    Q_OBJECT

private slots:
    void init() { m_team = std::make_unique<HubTeam>(m_cluster); }
    void cleanup() { m_team.reset(); }

    void opensWhatItsPermissionsSayAndNoMore();
    void showsItsSecretOnceAndKeepsADigest();
    void refusesKeysThatAreNotKnown();
    void opensNothingOnceRevoked();
    void notesWhenItWasUsedLastByTheMinute();
    void listsKeysInTheOrderOfTheirMaking();

private:
    ApiKeys::Added add(const QString &label)
    {
        ApiKey key;
        key.label = label;
        key.permissions = Permission::View | Permission::Create;
        key.locations = {u"north"_s};
        return m_team->apiKeys.add(key, m_team->author).value();
    }

    PrivatePostgres m_cluster;
    std::unique_ptr<HubTeam> m_team;
};

void TestApiKeys::opensWhatItsPermissionsSayAndNoMore()
{
    const auto added = add(u"web shop"_s);
    const Principal who = valueOf(m_team->authenticator.byApiKey(added.secret));
    QVERIFY(who.isService);
    QVERIFY(!who.role);
    QCOMPARE(who.accountId, added.key.id);
    QCOMPARE(who.actor.name, u"web shop"_s);
    QCOMPARE(who.actor.permissions, Permission::View | Permission::Create);
    QCOMPARE(who.device, m_team->database.store().device());
    QCOMPARE(who.scope, (Scope{false, {u"north"_s}, 0}));

    ApiKey mighty;
    mighty.label = u"root"_s;
    mighty.permissions = Permission::Administer;
    QCOMPARE(problemsOf(m_team->apiKeys.add(mighty, m_team->author)), QStringList{u"permissions: out_of_range"_s});
}

void TestApiKeys::showsItsSecretOnceAndKeepsADigest()
{
    const auto added = add(u"web shop"_s);
    const QString row = m_team->database.value("SELECT k::text FROM api_key k").toString();
    QVERIFY(!row.contains(QString::fromLatin1(added.secret)));
    QVERIFY(!row.contains(QString::fromLatin1(added.secret.toHex())));
    QVERIFY(add(u"web shop"_s).secret != added.secret);
}

void TestApiKeys::refusesKeysThatAreNotKnown()
{
    const auto added = add(u"web shop"_s);
    QByteArray other = added.secret;
    other.back() = other.back() == 'A' ? 'B' : 'A';
    for (const QByteArray &text : {QByteArray(), QByteArray("docket_key_"), other, added.secret + 'A'})
        QCOMPARE(codeOf(m_team->authenticator.byApiKey(text)), u"invalid_key"_s);
}

void TestApiKeys::opensNothingOnceRevoked()
{
    const auto added = add(u"web shop"_s);
    QVERIFY(m_team->authenticator.byApiKey(added.secret));
    valueOf(m_team->apiKeys.revoke(added.key.id, m_team->author));
    QCOMPARE(codeOf(m_team->authenticator.byApiKey(added.secret)), u"invalid_key"_s);
    m_team->clock.advance(1h);
    valueOf(m_team->apiKeys.revoke(added.key.id, m_team->author));
    const auto keys = valueOf(m_team->apiKeys.after({}, 10));
    QCOMPARE(keys.front().revokedAt, m_team->clock.now() - 1h); // the first time stands
    QCOMPARE(m_team->database.value("SELECT count(*) FROM audit_entry WHERE action = 'api_key.revoke'").toInt(), 1);
    QCOMPARE(codeOf(m_team->apiKeys.revoke(QUuid::createUuid(), m_team->author)), u"api_key_not_found"_s);
}

void TestApiKeys::notesWhenItWasUsedLastByTheMinute()
{
    const auto added = add(u"web shop"_s);
    const auto lastUsed = [&] { return valueOf(m_team->apiKeys.after({}, 1)).front().lastUsedAt; };
    QVERIFY(!lastUsed());
    const Instant first = m_team->clock.now();
    valueOf(m_team->authenticator.byApiKey(added.secret));
    QCOMPARE(lastUsed(), first);
    m_team->clock.advance(59s);
    valueOf(m_team->authenticator.byApiKey(added.secret));
    QCOMPARE(lastUsed(), first);
    m_team->clock.advance(2s);
    valueOf(m_team->authenticator.byApiKey(added.secret));
    QCOMPARE(lastUsed(), first + 61s);
}

void TestApiKeys::listsKeysInTheOrderOfTheirMaking()
{
    for (const QString &label : {u"b"_s, u"a"_s, u"c"_s}) {
        add(label);
        m_team->clock.advance(1s);
    }
    const auto first = valueOf(m_team->apiKeys.after({}, 2));
    QCOMPARE(first.front().label + first.back().label, u"ba"_s);
    const auto rest = valueOf(m_team->apiKeys.after(first.back().id, 2));
    QCOMPARE(rest.size(), std::size_t(1));
    QCOMPARE(rest.front().label, u"c"_s);
}

QTEST_GUILESS_MAIN(TestApiKeys)
#include "test_api_keys.moc"
