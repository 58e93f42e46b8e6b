// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/hub/api/served_team.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace docket;
using namespace docket::domain;
using namespace docket::hub;
using namespace docket::test;

namespace {

// Of every item of a list, page by page.
QStringList walked(HttpClient &client, const QByteArray &target, const QByteArray &member)
{
    QStringList found;
    QByteArray next = target;
    for (;;) {
        const HttpAnswer page = client.get(next);
        if (page.status != 200)
            return {page.text("detail")};
        const auto document = page.json();
        for (int i = 0; i < static_cast<int>(document["items"].Size()); ++i)
            found << page.text("items/" + QByteArray::number(i) + '/' + member);
        const QString cursor = page.text("next");
        if (cursor.isEmpty())
            return found;
        next = target + (target.contains('?') ? '&' : '?') + "cursor=" + cursor.toLatin1();
    }
}

} // namespace

/// Users, roles, devices, keys and the audit log over HTTP.
class TestAdminRoutes : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_served = std::make_unique<ServedTeam>(m_cluster);
        m_admin = m_served->clientOf(Role::Admin);
    }
    void cleanup()
    {
        m_admin.reset();
        m_served.reset();
    }

    void isForAdministratorsOnly_data();
    void isForAdministratorsOnly();
    void addsAUserWhoCanSignIn();
    void tellsEverythingThatIsWrongWithAUser();
    void changesAUser();
    void refusesToLoseTheLastAdministrator();
    void setsAPasswordAndEndsTheSessions();
    void answers404ForUsersThatAreNotThere();
    void listsRolesWithTheirPermissions();
    void listsUsersAndDevicesPageByPage();
    void showsAnApiKeyOnceAndRevokesIt();
    void pagesTheAuditLogWithoutGapOrRepetition();
    void filtersTheAuditLog();
    void refusesParametersItDoesNotKnow_data();
    void refusesParametersItDoesNotKnow();

private:
    PrivatePostgres m_cluster;
    std::unique_ptr<ServedTeam> m_served;
    std::unique_ptr<HttpClient> m_admin;
};

void TestAdminRoutes::isForAdministratorsOnly_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *method, const char *target) {
        QTest::addRow("%s %s", method, target) << QByteArray(method) << QByteArray(target);
    };
    row("GET", "/v1/users");
    row("POST", "/v1/users");
    row("GET", "/v1/users/0190d1a0-0000-7000-8000-000000000001");
    row("PATCH", "/v1/users/0190d1a0-0000-7000-8000-000000000001");
    row("POST", "/v1/users/0190d1a0-0000-7000-8000-000000000001/password");
    row("GET", "/v1/roles");
    row("GET", "/v1/devices");
    row("GET", "/v1/api-keys");
    row("POST", "/v1/api-keys");
    row("DELETE", "/v1/api-keys/0190d1a0-0000-7000-8000-000000000001");
    row("GET", "/v1/audit");
}

void TestAdminRoutes::isForAdministratorsOnly()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    auto nobody = m_served->client();
    QCOMPARE(nobody.send(method, target, "{}").status, 401);
    for (const Role role : {Role::Agent, Role::Warehouse, Role::Supervisor}) {
        auto client = m_served->clientOf(role);
        const HttpAnswer answer = client->send(method, target, "{}");
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.text("detail").contains(u"“administer”"_s));
    }
}

void TestAdminRoutes::addsAUserWhoCanSignIn()
{
    const HttpAnswer added = m_admin->post(
        "/v1/users", R"({"email": "Ana@Example.com", "name": "Ana Diaz", "role": "warehouse", "locations": ["north"],
                         "months_kept": 6, "password": "a password of Ana"})");
    QCOMPARE(added.status, 201);
    QCOMPARE(added.headers.value("location"), "/v1/users/" + added.text("id").toLatin1());
    QVERIFY(!added.body.contains("password"));
    const auto session = m_served->team.signIn(u"ana@example.com"_s, u"a password of Ana"_s);
    QVERIFY(session);
    QCOMPARE(session->principal.scope, (Scope{false, {u"north"_s}, 6}));
    const HttpAnswer shown = m_admin->get(added.headers.value("location"));
    QCOMPARE(shown.body, added.body);
    QCOMPARE(m_admin->get("/v1/audit?limit=2").text("items/1/actor"), u"admin person"_s);
}

void TestAdminRoutes::tellsEverythingThatIsWrongWithAUser()
{
    QCOMPARE(problemsOf(m_admin->post("/v1/users", "{}")), QStringList{u"role: invalid_value"_s});
    const HttpAnswer wrong = m_admin->post(
        "/v1/users", R"({"email": "ana", "name": " ", "role": "agent", "months_kept": 99999999999, "password": "x"})");
    QCOMPARE(wrong.status, 422);
    QCOMPARE(problemsOf(wrong), (QStringList{u"email: invalid_email"_s, u"name: required"_s,
                                             u"months_kept: out_of_range"_s, u"password: too_short"_s}));
    QCOMPARE(problemsOf(m_admin->post("/v1/users", R"({"role": "boss", "isAdmin": true})")),
             (QStringList{u"isAdmin: unknown_key"_s, u"role: invalid_value"_s}));
    const HttpAnswer taken = m_admin->post(
        "/v1/users",
        R"({"email": "agent@shop.example", "name": "B", "role": "agent", "password": "long enough words"})");
    QCOMPARE(taken.status, 409);
    QCOMPARE(problemsOf(taken), QStringList{u"email: email_taken"_s});
}

void TestAdminRoutes::changesAUser()
{
    const Account agent = m_served->team.accountOf(Role::Agent);
    auto client = m_served->clientOf(Role::Agent);
    QCOMPARE(client->get("/v1/session").status, 200);
    const QByteArray target = "/v1/users/" + agent.id.toByteArray(QUuid::WithoutBraces);
    const HttpAnswer changed = m_admin->send("PATCH", target, R"({"role": "supervisor", "locations": ["b", "a"]})");
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.text("role"), u"supervisor"_s);
    QCOMPARE(changed.text("locations/0"), u"a"_s);
    QCOMPARE(changed.text("name"), agent.name);
    QCOMPARE(client->get("/v1/session").text("account/role"), u"supervisor"_s); // from the next request on

    QCOMPARE(m_admin->send("PATCH", target, R"({"disabled": true})").status, 200);
    QCOMPARE(client->get("/v1/session").status, 401);
    QCOMPARE(problemsOf(m_admin->send("PATCH", target, R"({"password": "x"})")),
             QStringList{u"password: unknown_key"_s});
}

void TestAdminRoutes::refusesToLoseTheLastAdministrator()
{
    const QByteArray target = "/v1/users/" + m_served->team.accountOf(Role::Admin).id.toByteArray(QUuid::WithoutBraces);
    const HttpAnswer refused = m_admin->send("PATCH", target, R"({"disabled": true})");
    QCOMPARE(refused.status, 409);
    QCOMPARE(problemsOf(refused), QStringList{u"disabled: last_admin"_s});
}

void TestAdminRoutes::setsAPasswordAndEndsTheSessions()
{
    auto client = m_served->clientOf(Role::Agent);
    const QByteArray target = "/v1/users/" + m_served->team.accountOf(Role::Agent).id.toByteArray(QUuid::WithoutBraces);
    QCOMPARE(problemsOf(m_admin->post(target + "/password", R"({"password": "short"})")),
             QStringList{u"password: too_short"_s});
    QCOMPARE(client->get("/v1/session").status, 200);
    QCOMPARE(m_admin->post(target + "/password", R"({"password": "another long one"})").status, 204);
    QCOMPARE(client->get("/v1/session").status, 401);
    QVERIFY(m_served->team.signIn(HubTeam::emailOf(Role::Agent), u"another long one"_s));
}

void TestAdminRoutes::answers404ForUsersThatAreNotThere()
{
    for (const QByteArray &id :
         {QByteArray("0190d1a0-0000-7000-8000-000000000001"), QByteArray("x"), QByteArray("'%20OR%201=1%20--")}) {
        QCOMPARE(m_admin->get("/v1/users/" + id).status, 404);
        QCOMPARE(m_admin->send("PATCH", "/v1/users/" + id, "{}").status, 404);
        QCOMPARE(m_admin->post("/v1/users/" + id + "/password", R"({"password": "long enough words"})").status, 404);
        QCOMPARE(m_admin->send("DELETE", "/v1/api-keys/" + id).status, 404);
    }
}

void TestAdminRoutes::listsRolesWithTheirPermissions()
{
    const HttpAnswer roles = m_admin->get("/v1/roles");
    QCOMPARE(roles.text("items/0/role"), u"agent"_s);
    QCOMPARE(roles.text("items/3/role"), u"admin"_s);
    QCOMPARE(roles.text("items/3/permissions/14"), u"administer"_s);
    QCOMPARE(roles.text("items/2/permissions/14"), QString());
}

void TestAdminRoutes::listsUsersAndDevicesPageByPage()
{
    QCOMPARE(walked(*m_admin, "/v1/users?limit=3", "email"),
             (QStringList{u"admin@shop.example"_s, u"agent@shop.example"_s, u"supervisor@shop.example"_s,
                          u"warehouse@shop.example"_s}));
    QCOMPARE(walked(*m_admin, "/v1/users?limit=4", "email").size(), 4);

    QStringList labels{u"hub"_s};
    for (int i = 0; i < 4; ++i) {
        labels << u"desk %1"_s.arg(i);
        QVERIFY(m_served->team.sessions.signIn({HubTeam::emailOf(Role::Agent), HubTeam::password(), {}, labels.last()},
                                               {}));
    }
    QStringList listed = walked(*m_admin, "/v1/devices?limit=2", "label");
    listed.sort();
    labels.sort();
    QCOMPARE(listed, labels);
}

void TestAdminRoutes::showsAnApiKeyOnceAndRevokesIt()
{
    const HttpAnswer added =
        m_admin->post("/v1/api-keys", R"({"label": "web shop", "permissions": ["view", "create"]})");
    QCOMPARE(added.status, 201);
    QCOMPARE(added.headers.value("cache-control"), "no-store");
    const QByteArray secret = added.text("key").toLatin1();
    auto service = m_served->client();
    service.always("X-Api-Key: " + secret);
    QCOMPARE(service.get("/v1/session").text("account/name"), u"web shop"_s);

    const HttpAnswer listed = m_admin->get("/v1/api-keys");
    QCOMPARE(listed.text("items/0/label"), u"web shop"_s);
    QVERIFY(!listed.body.contains(secret));
    QCOMPARE(m_admin->send("DELETE", "/v1/api-keys/" + added.text("id").toLatin1()).status, 204);
    QCOMPARE(service.get("/v1/session").text("code"), u"invalid_key"_s);
    QVERIFY(!m_admin->get("/v1/api-keys").text("items/0/revoked_at").isEmpty());

    QCOMPARE(problemsOf(m_admin->post("/v1/api-keys", R"({"label": "x", "permissions": ["fly"]})")),
             QStringList{u"permissions: invalid_value"_s});
    QCOMPARE(problemsOf(m_admin->post("/v1/api-keys", R"({"label": "x", "permissions": ["administer"]})")),
             QStringList{u"permissions: out_of_range"_s});
}

void TestAdminRoutes::pagesTheAuditLogWithoutGapOrRepetition()
{
    for (int i = 0; i < 25; ++i)
        m_served->team.trail.record(m_served->team.author, u"note"_s, QString::number(i), u"done"_s);
    valueOf(m_served->team.trail.flush());
    QStringList expected;
    for (int i = 24; i >= 0; --i)
        expected << QString::number(i);
    QCOMPARE(walked(*m_admin, "/v1/audit?limit=7", "subject").mid(0, 25), expected); // the newest first
}

void TestAdminRoutes::filtersTheAuditLog()
{
    m_served->team.clock.advance(1h);
    m_served->team.trail.record(Author{u"Ana"_s, {}, {}, {}, {}}, u"note"_s, u"1"_s, u"done"_s);
    m_served->team.clock.advance(1h);
    m_served->team.trail.record(Author{u"Ana"_s, {}, {}, {}, {}}, u"note"_s, u"2"_s, u"done"_s);
    valueOf(m_served->team.trail.flush());
    auto client = m_served->clientOf(Role::Admin); // its token is of this hour
    QCOMPARE(walked(*client, "/v1/audit?actor=Ana", "subject"), (QStringList{u"2"_s, u"1"_s}));
    QCOMPARE(walked(*client, "/v1/audit?actor=Ana&since=2026-03-02T11:30:00Z", "subject"), QStringList{u"2"_s});
    QCOMPARE(walked(*client, "/v1/audit?actor=Ana&until=2026-03-02T11:30:00Z", "subject"), QStringList{u"1"_s});
}

void TestAdminRoutes::refusesParametersItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("problems");
    QTest::newRow("unknown") << QByteArray("/v1/users?role=admin") << u"role: unknown_parameter"_s;
    QTest::newRow("limit") << QByteArray("/v1/users?limit=501") << u"limit: invalid_parameter"_s;
    QTest::newRow("cursor") << QByteArray("/v1/users?cursor=!!") << u"cursor: invalid_parameter"_s;
    QTest::newRow("cursor of another list")
        << QByteArray("/v1/users?cursor=ZGV2aWNlczpLM0Y") << u"cursor: invalid_parameter"_s;
    QTest::newRow("cursor that is no number")
        << QByteArray("/v1/audit?cursor=YXVkaXQ6eA") << u"cursor: invalid_parameter"_s;
    QTest::newRow("moment") << QByteArray("/v1/audit?since=yesterday") << u"since: invalid_parameter"_s;
    QTest::newRow("none at all") << QByteArray("/v1/roles?a=1") << u"a: unknown_parameter"_s;
}

void TestAdminRoutes::refusesParametersItDoesNotKnow()
{
    QFETCH(const QByteArray, target);
    const HttpAnswer answer = m_admin->get(target);
    QCOMPARE(answer.status, 400);
    QTEST(problemsOf(answer).join(u'|'), "problems");
}

QTEST_GUILESS_MAIN(TestAdminRoutes)
#include "test_admin_routes.moc"
