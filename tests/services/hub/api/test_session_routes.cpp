// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_session.h"
#include "tests/services/hub/api/served_team.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace docket;
using namespace docket::domain;
using namespace docket::hub;
using namespace docket::test;

/// Signing in and out over HTTP, as a console does.
class TestSessionRoutes : public QObject {
    Q_OBJECT

private slots:
    void init() { m_served = std::make_unique<ServedTeam>(m_cluster); }
    void cleanup() { m_served.reset(); }

    void signsInAConsole();
    void tellsWhoIsSignedIn();
    void answersUnknownAndWrongAlike();
    void tellsEveryFieldThatIsWrong_data();
    void tellsEveryFieldThatIsWrong();
    void goesOnWithARefreshTokenOnce();
    void signsOut();
    void slowsDownWhoeverGuesses();
    void doesNotHinderWhoeverSignsInRightly();
    void refusesADisabledAccount();

private:
    HttpAnswer signIn(const QString &email, const QString &password = HubTeam::password(), const QString &label = {})
    {
        auto client = m_served->client();
        return client.post("/v1/session", wire::toJson(wire::SignInRequest{email, password, {}, label}));
    }
    HttpAnswer getAs(const QByteArray &token, const QByteArray &target = "/v1/session")
    {
        auto client = m_served->client();
        return client.send("GET", target, {}, "Authorization: Bearer " + token + "\r\n");
    }

    PrivatePostgres m_cluster;
    std::unique_ptr<ServedTeam> m_served;
};

void TestSessionRoutes::signsInAConsole()
{
    const HttpAnswer answer = signIn(HubTeam::emailOf(Role::Warehouse), HubTeam::password(), u"packing table"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("cache-control"), "no-store");
    const auto session = wire::sessionFromJson(answer.body);
    QVERIFY(session);
    QCOMPARE(session->expiresIn, 600s);
    QCOMPARE(session->device.size(), 3);
    const Account account = m_served->team.accountOf(Role::Warehouse);
    QCOMPARE(session->account, (wire::Identity{account.id, account.name, account.email, Role::Warehouse,
                                               permissionsOf(Role::Warehouse), scopeOf(account)}));
    QCOMPARE(getAs(session->accessToken).text("device"), session->device);
}

void TestSessionRoutes::tellsWhoIsSignedIn()
{
    const HttpAnswer user = m_served->clientOf(Role::Supervisor)->get("/v1/session");
    QCOMPARE(user.status, 200);
    QCOMPARE(user.text("account/role"), u"supervisor"_s);
    QCOMPARE(user.text("account/email"), HubTeam::emailOf(Role::Supervisor));

    ApiKey key;
    key.label = u"web shop"_s;
    key.permissions = Permission::View;
    const auto added = m_served->team.apiKeys.add(key, m_served->team.author);
    const HttpAnswer service = getAs(added->secret);
    QCOMPARE(service.status, 200);
    QCOMPARE(service.text("account/name"), u"web shop"_s);
    QCOMPARE(service.text("account/permissions/0"), u"view"_s);
    QCOMPARE(service.text("account/role"), QString());
    QCOMPARE(problemsOf(m_served->clientOf(Role::Agent)->get("/v1/session?x=1")),
             QStringList{u"x: unknown_parameter"_s});
}

void TestSessionRoutes::answersUnknownAndWrongAlike()
{
    HttpAnswer wrong = signIn(HubTeam::emailOf(Role::Agent), u"not the password"_s);
    HttpAnswer unknown = signIn(u"nobody@shop.example"_s);
    QCOMPARE(wrong.status, 401);
    QCOMPARE(unknown.status, 401);
    QCOMPARE(wrong.text("code"), u"sign_in_failed"_s);
    const auto withoutId = [](const HttpAnswer &answer) {
        return QString::fromUtf8(answer.body).replace(answer.text("request_id"), u"-"_s);
    };
    QCOMPARE(withoutId(wrong), withoutId(unknown));
    QVERIFY(!wrong.body.contains("not the password"));
}

void TestSessionRoutes::tellsEveryFieldThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char *name, const QByteArray &body, int status, const QString &problems) {
        QTest::newRow(name) << body << status << problems;
    };
    row("nothing", "", 400, u": invalid_json"_s);
    row("no JSON", "{", 400, u": invalid_json"_s);
    row("deep", QByteArray(10'000, '['), 400, u": invalid_json"_s);
    row("no object", "[]", 422, u": invalid_value"_s);
    row("empty", "{}", 422, u"email: invalid_value|password: invalid_value"_s);
    row("other types", R"({"email": 1, "password": {}, "device": "x"})", 422,
        u"email: invalid_value|password: invalid_value|device: invalid_value"_s);
    row("unknown", R"({"email": "a@b", "password": "x", "remember": true})", 422, u"remember: unknown_key"_s);
    row("no code", R"({"email": "a@b", "password": "x", "device": {}})", 422, u"device.label: invalid_value"_s);
    row("long label", R"({"email": "a@b", "password": "x", "device": {"label": ")" + QByteArray(101, 'x') + "\"}}", 422,
        u"device.label: invalid_value"_s);
    row("zero", R"({"email": "a\u0000b", "password": "x"})", 400, u": invalid_text"_s);
}

void TestSessionRoutes::tellsEveryFieldThatIsWrong()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QString, problems);
    auto client = m_served->client();
    const HttpAnswer answer = client.post("/v1/session", body);
    QCOMPARE(answer.status, status);
    QCOMPARE(problemsOf(answer).join(u'|'), problems);
}

void TestSessionRoutes::goesOnWithARefreshTokenOnce()
{
    const auto session = wire::sessionFromJson(signIn(HubTeam::emailOf(Role::Agent)).body);
    auto client = m_served->client();
    const HttpAnswer renewed = client.post("/v1/session/refresh", wire::refreshToJson(session->refreshToken));
    QCOMPARE(renewed.status, 200);
    QCOMPARE(renewed.headers.value("cache-control"), "no-store");
    const auto next = wire::sessionFromJson(renewed.body);
    QVERIFY(next->refreshToken != session->refreshToken);
    QCOMPARE(getAs(next->accessToken).status, 200);

    const HttpAnswer reused = client.post("/v1/session/refresh", wire::refreshToJson(session->refreshToken));
    QCOMPARE(reused.status, 401);
    QCOMPARE(reused.text("code"), u"session_ended"_s);
    QCOMPARE(getAs(next->accessToken).text("code"), u"session_ended"_s);
    QCOMPARE(problemsOf(client.post("/v1/session/refresh", "{}")), QStringList{u"refresh_token: invalid_value"_s});
}

void TestSessionRoutes::signsOut()
{
    auto client = m_served->clientOf(Role::Agent);
    QCOMPARE(client->send("DELETE", "/v1/session").status, 204);
    QCOMPARE(client->get("/v1/session").status, 401);

    ApiKey key;
    key.label = u"web shop"_s;
    key.permissions = Permission::View;
    auto service = m_served->client();
    service.always("X-Api-Key: " + m_served->team.apiKeys.add(key, m_served->team.author)->secret);
    QCOMPARE(service.send("DELETE", "/v1/session").text("code"), u"no_session"_s);
}

void TestSessionRoutes::slowsDownWhoeverGuesses()
{
    const QString email = HubTeam::emailOf(Role::Agent);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(signIn(email, u"guess %1"_s.arg(i)).status, 401);
    const HttpAnswer answer = signIn(email);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.headers.value("retry-after"), "30");
    QCOMPARE(signIn(HubTeam::emailOf(Role::Admin)).status, 200); // nobody else is locked out
    m_served->team.clock.advance(30s);
    QCOMPARE(signIn(email).status, 200);
}

void TestSessionRoutes::doesNotHinderWhoeverSignsInRightly()
{
    for (int i = 0; i < 40; ++i)
        QCOMPARE(signIn(HubTeam::emailOf(Role::Agent)).status, 200);
}

void TestSessionRoutes::refusesADisabledAccount()
{
    AccountChange disable;
    disable.isDisabled = true;
    QVERIFY(m_served->team.accounts.change(m_served->team.accountOf(Role::Agent).id, disable, m_served->team.author));
    const HttpAnswer answer = signIn(HubTeam::emailOf(Role::Agent));
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.text("code"), u"account_disabled"_s);
}

QTEST_GUILESS_MAIN(TestSessionRoutes)
#include "test_session_routes.moc"
