// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_account.h"
#include "services/wire/json_session.h"

#include <QTest>

using namespace docket;
using namespace docket::domain;
using namespace docket::wire;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a console and a hub say to each other about who is signed in.
class TestSessionJson : public QObject {
    Q_OBJECT

private slots:
    void readsBackASignIn_data();
    void readsBackASignIn();
    void readsBackASession();
    void passesOverPermissionsOfANewerHub();
    void refusesASessionWithoutTokens();
    void keepsTokensApart();
    void tellsAbsentMembersOfAChangeFromEmptyOnes();
    void keepsPasswordsAndKeysOutOfAccounts();
};

void TestSessionJson::readsBackASignIn_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("label");
    QTest::newRow("no console") << QString() << QString();
    QTest::newRow("console with a code") << u"K3F"_s << QString();
    QTest::newRow("new console") << QString() << u"packing table"_s;
}

void TestSessionJson::readsBackASignIn()
{
    QFETCH(const QString, code);
    QFETCH(const QString, label);
    const SignInRequest request{u"ana@example.com"_s, u"“a” \\ password\n"_s, code, label};
    QVERIFY(signInFromJson(toJson(request)).value() == request);
}

void TestSessionJson::readsBackASession()
{
    SessionAnswer answer;
    answer.accessToken = "a.b.c";
    answer.expiresIn = 600s;
    answer.refreshToken = "docket_refresh_x";
    answer.device = u"K3F"_s;
    answer.account = {QUuid::createUuid(),
                      u"Ana Diaz"_s,
                      u"ana@example.com"_s,
                      Role::Warehouse,
                      permissionsOf(Role::Warehouse),
                      {false, {u"north"_s, u"south"_s}, 6}};
    QVERIFY(sessionFromJson(toJson(answer)).value() == answer);
    QCOMPARE(refreshFromJson(refreshToJson("docket_refresh_x")).value(), "docket_refresh_x");
}

void TestSessionJson::passesOverPermissionsOfANewerHub()
{
    const auto answer = sessionFromJson(R"({"access_token": "a", "refresh_token": "b", "new": 1, "account":
        {"id": "0190d1a0-0000-7000-8000-000000000001", "name": "Ana", "role": "owner", "permissions": ["view", "fly"]}})");
    QVERIFY(answer);
    QVERIFY(!answer->account.role);
    QCOMPARE(answer->account.permissions, Permissions(Permission::View));
}

void TestSessionJson::keepsTokensApart()
{
    SessionAnswer answer;
    answer.accessToken = "the-access";
    answer.refreshToken = "the-refresh";
    answer.device = u"S02"_s;
    answer.account.id = QUuid::createUuid();
    const QByteArray kept = withoutTokens(answer);
    QVERIFY(!kept.contains("the-"));
    QVERIFY(!sessionFromJson(kept));
    const auto read = keptSessionFromJson(kept);
    QVERIFY(read);
    QCOMPARE(read->device, answer.device);
    QVERIFY(withTokens(*read, tokensToJson(answer)).value() == answer);
    QVERIFY(!withTokens(*read, "{}"));
}

void TestSessionJson::refusesASessionWithoutTokens()
{
    const auto answer = sessionFromJson("{}");
    QVERIFY(!answer);
    QCOMPARE(answer.error().size(), 2);
    QVERIFY(!sessionFromJson("<html>"));
}

void TestSessionJson::tellsAbsentMembersOfAChangeFromEmptyOnes()
{
    QVERIFY(accountChangeFromJson("{}").value() == AccountChange{});
    const AccountChange change = accountChangeFromJson(R"({"name": "", "locations": [], "disabled": false})").value();
    QVERIFY(change.name && change.name->isEmpty());
    QVERIFY(change.locations && change.locations->isEmpty());
    QVERIFY(change.isDisabled && !*change.isDisabled);
    QVERIFY(!change.email && !change.role && !change.monthsKept);
}

void TestSessionJson::keepsPasswordsAndKeysOutOfAccounts()
{
    ApiKey key;
    key.label = u"web shop"_s;
    QVERIFY(!toJson(key).contains("\"key\""));
    QVERIFY(newKeyToJson(key, "docket_key_x").contains(R"("key":"docket_key_x")"));
    QVERIFY(!toJson(Account{}).contains("password"));
}

QTEST_APPLESS_MAIN(TestSessionJson)
#include "test_session_json.moc"
