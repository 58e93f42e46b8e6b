// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/hub/api/served_team.h"

#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace docket;
using namespace docket::domain;
using namespace docket::hub;
using namespace docket::test;

/// Who gets past the guard of a route, and what the others are told.
class TestGuard : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { m_served.reset(); }

    void letsThroughWhoeverHoldsThePermission();
    void namesThePermissionThatIsMissing();
    void answers401ToWhoeverIsNotKnown_data();
    void answers401ToWhoeverIsNotKnown();
    void takesAServicesKeyEitherWay();
    void limitsAnAddressOnEveryRoute();
    void limitsAnAccountWhereverItComesFrom();
    void countsALongPollOnceHoweverOftenItIsAsked();
    void endsALongPollOfWhoeverIsDisabledMeanwhile();
    void answers503WhenTheDatabaseIsAway();

private:
    void serve(const RateOptions &rates = {})
    {
        m_served = std::make_unique<ServedTeam>(m_cluster, rates, [this](Router &router, const Guard &guard) {
            router.add(Method::Get, u"/ship"_s,
                       guard.require(Permission::Ship, [](const Request &, const Principal &principal) {
                           return Response{200, "text/plain", principal.actor.name.toUtf8(), {}};
                       }));
            router.add(Method::Get, u"/open"_s, guard.open([](const Request &) { return Response{204, {}, {}, {}}; }));
            router.add(Method::Get, u"/wait"_s,
                       guard.signedIn([this](const Request &request, const Principal &) -> Answer {
                           m_asked.release();
                           if (request.isLastTry || m_isDone)
                               return Response{200, "text/plain", "done", {}};
                           return Wait{std::chrono::steady_clock::now() + 60s};
                       }));
        });
        m_isDone = false;
        m_asked.acquire(m_asked.available());
    }

    PrivatePostgres m_cluster;
    std::unique_ptr<ServedTeam> m_served;
    QSemaphore m_asked;
    std::atomic<bool> m_isDone = false;
};

void TestGuard::letsThroughWhoeverHoldsThePermission()
{
    serve();
    const HttpAnswer answer = m_served->clientOf(Role::Warehouse)->get("/ship");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "warehouse person");
}

void TestGuard::namesThePermissionThatIsMissing()
{
    serve();
    const HttpAnswer answer = m_served->clientOf(Role::Agent)->get("/ship");
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
    QCOMPARE(answer.text("code"), u"not_permitted"_s);
    QVERIFY(answer.text("detail").contains(u"“ship”"_s));
}

void TestGuard::answers401ToWhoeverIsNotKnown_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("code");
    QTest::newRow("nobody") << QByteArray() << u"not_signed_in"_s;
    QTest::newRow("empty") << QByteArray("Authorization: Bearer \r\n") << u"not_signed_in"_s;
    QTest::newRow("basic") << QByteArray("Authorization: Basic YTpi\r\n") << u"not_signed_in"_s;
    QTest::newRow("nonsense") << QByteArray("Authorization: Bearer nonsense\r\n") << u"invalid_token"_s;
    QTest::newRow("unsigned") << QByteArray("Authorization: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.\r\n")
                              << u"invalid_token"_s;
    QTest::newRow("unknown key") << QByteArray("X-Api-Key: docket_key_x\r\n") << u"invalid_key"_s;
    QTest::newRow("token as key") << QByteArray("X-Api-Key: nonsense\r\n") << u"invalid_token"_s;
}

void TestGuard::answers401ToWhoeverIsNotKnown()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QString, code);
    if (!m_served)
        serve();
    auto client = m_served->client();
    const HttpAnswer answer = client.send("GET", "/ship", {}, header);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.text("code"), code);
    QVERIFY(answer.headers.value("www-authenticate").startsWith("Bearer realm=\"docket\""));
    QVERIFY(!answer.text("request_id").isEmpty());
}

void TestGuard::takesAServicesKeyEitherWay()
{
    serve();
    ApiKey key;
    key.label = u"packing robot"_s;
    key.permissions = Permission::Ship;
    const QByteArray secret = m_served->team.apiKeys.add(key, m_served->team.author)->secret;
    auto client = m_served->client();
    QCOMPARE(client.send("GET", "/ship", {}, "X-Api-Key: " + secret + "\r\n").body, "packing robot");
    QCOMPARE(client.send("GET", "/ship", {}, "Authorization: bearer " + secret + "\r\n").body, "packing robot");
}

void TestGuard::limitsAnAddressOnEveryRoute()
{
    RateOptions rates;
    rates.address = {5, 12}; // one in five seconds
    serve(rates);
    auto client = m_served->client();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(client.get("/open").status, 204);
    for (const char *route : {"/open", "/ship", "/v1/session"}) {
        const HttpAnswer answer = client.get(route);
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.headers.value("retry-after"), "5");
        QCOMPARE(answer.text("code"), u"too_many_requests"_s);
    }
    m_served->team.clock.advance(5s);
    QCOMPARE(client.get("/open").status, 204);
}

void TestGuard::limitsAnAccountWhereverItComesFrom()
{
    RateOptions rates;
    rates.account = {3, 6};
    serve(rates);
    auto agent = m_served->clientOf(Role::Warehouse);
    auto again = m_served->clientOf(Role::Warehouse);
    auto other = m_served->clientOf(Role::Admin);
    QCOMPARE(agent->get("/ship").status, 200);
    QCOMPARE(again->get("/ship").status, 200);
    QCOMPARE(agent->get("/ship").status, 200);
    QCOMPARE(again->get("/ship").status, 429);
    QCOMPARE(other->get("/ship").status, 200);
}

void TestGuard::countsALongPollOnceHoweverOftenItIsAsked()
{
    RateOptions rates;
    rates.account = {2, 1};
    serve(rates);
    auto client = m_served->clientOf(Role::Agent);
    std::jthread poking([this] {
        for (int i = 0; i < 5; ++i) {
            m_asked.acquire();
            m_served->wake();
        }
        m_asked.acquire();
        m_isDone = true;
        m_served->wake();
    });
    QCOMPARE(client->get("/wait").status, 200);
    QCOMPARE(client->get("/wait").status, 200);
    QCOMPARE(client->get("/wait").status, 429);
}

void TestGuard::endsALongPollOfWhoeverIsDisabledMeanwhile()
{
    serve();
    auto client = m_served->clientOf(Role::Agent);
    std::jthread disabling([this] {
        m_asked.acquire();
        AccountChange disable;
        disable.isDisabled = true;
        (void)m_served->team.accounts.change(m_served->team.accountOf(Role::Agent).id, disable, m_served->team.author);
        m_served->wake();
    });
    const HttpAnswer answer = client->get("/wait");
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.text("code"), u"session_ended"_s);
}

void TestGuard::answers503WhenTheDatabaseIsAway()
{
    serve();
    auto client = m_served->clientOf(Role::Warehouse);
    QCOMPARE(client->get("/ship").status, 200);
    m_cluster.stop();
    m_served->team.clock.advance(Authenticator::remembersFor);
    const HttpAnswer away = client->get("/ship");
    QCOMPARE(away.status, 503);
    QVERIFY(!away.headers.value("retry-after").isEmpty());
    m_cluster.start();
    QCOMPARE(client->get("/ship").status, 200);
}

QTEST_GUILESS_MAIN(TestGuard)
#include "test_guard.moc"
