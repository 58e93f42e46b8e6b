// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hub/contract.h"
#include "tests/app/hub/served_shop.h"

#include <QRegularExpression>
#include <QTest>

using namespace docket;
using namespace Qt::StringLiterals;

/// Holds the running hub against services/hub/openapi.yaml: each route is asked well, badly, by nobody and by those who
/// may not, and every answer has to be one that is documented, with a body that fits. In the end every documented
/// answer has to have been given.
class TestHubContract : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_shop = std::make_unique<test::ServedShop>(QStringLiteral(DOCKET_HUB));
        for (const QString &role : {u"agent"_s, u"warehouse"_s, u"supervisor"_s, u"admin"_s})
            m_clients[role] = hub().signedIn(role);
        m_clients[u"nobody"_s] = std::make_unique<test::HttpClient>(hub().port());
        m_contract = std::make_unique<test::Contract>(m_clients[u"nobody"_s]->get("/openapi.json").body);
    }
    void cleanupTestCase()
    {
        m_contract.reset();
        m_clients.clear();
        m_shop.reset();
    }

    void answersWhatIsAskedWell()
    {
        const auto order = expect(201, "agent", "POST", "/v1/orders", test::ServedShop::orderOf(4));
        const QByteArray path = "/v1/orders/" + order.text("id").toUtf8();
        const QByteArray line = order.text("lines/0/id").toUtf8();
        expect(200, "agent", "GET", "/v1/orders?q=lamp&sort=-total&limit=1&count=true");
        expect(200, "agent", "GET", path);
        expect(304, "agent", "GET", path, {}, "If-None-Match: " + order.headers.value("etag") + "\r\n");
        expect(200, "agent", "GET", path + "/events?limit=1");
        const QByteArray edit = R"({"shipping":{"amount":"1.00","currency":"EUR"},"required_on":"2027-01-02"})";
        expect(428, "agent", "PATCH", path, edit);
        expect(412, "agent", "PATCH", path, edit, "If-Match: \"77\"\r\n");
        expect(200, "agent", "PATCH", path, edit, "If-Match: " + order.headers.value("etag") + "\r\n");
        expect(200, "agent", "POST", path + "/hold", R"({"reason":"bank"})");
        expect(200, "agent", "POST", path + "/release", "{}");
        expect(201, "agent", "POST", path + "/notes", R"({"text":"call"})");
        expect(200, "agent", "PUT", path + "/tags", R"({"tags":["gift"]})");
        expect(200, "agent", "POST", path + "/cancel", R"({"reason":"twice"})");
        expect(200, "agent", "POST", path + "/reinstate", R"({"allow_backorder":true})");
        QByteArray part =
            R"({"carrier":"DHL","lines":[{"line_id":"LINE","quantity":1}],"parcels":[{"weight_grams":900}]})";
        const auto shipped = expect(201, "warehouse", "POST", path + "/shipments", part.replace("LINE", line));
        expect(200, "agent", "POST", path + "/shipments/" + shipped.text("shipments/0/id").toUtf8() + "/deliver", "{}");
        expect(200, "agent", "POST", "/v1/commands",
               test::ServedShop::batch({test::ServedShop::command(QUuid::createUuid(), "add_note", R"({"text":"x"})",
                                                                  QUuid::fromString(order.text("id"))),
                                        "{}"}));
        m_order = path;
    }

    void answersWhoRunsIt()
    {
        for (const char *target : {"/healthz", "/readyz", "/metrics", "/openapi.json", "/docs"})
            expect(200, "nobody", "GET", target);
    }

    void answersWhoSignsInAndWhoAdministers()
    {
        const QByteArray signIn = R"({"email":"agent@example.com","password":"open sesame, agent"})";
        const auto session = expect(200, "nobody", "POST", "/v1/session", signIn);
        test::HttpClient signedIn(hub().port());
        signedIn.always("Authorization: Bearer " + session.text("access_token").toUtf8());
        QByteArray refresh = R"({"refresh_token":"TOKEN"})";
        refresh.replace("TOKEN", session.text("refresh_token").toUtf8());
        const auto renewed = expect(200, "nobody", "POST", "/v1/session/refresh", refresh);
        expect(200, "agent", "GET", "/v1/session");
        test::HttpClient leaving(hub().port());
        leaving.always("Authorization: Bearer " + renewed.text("access_token").toUtf8());
        check("DELETE", "/v1/session", leaving.send("DELETE", "/v1/session"), 204);
        expect(401, "nobody", "POST", "/v1/session/refresh", refresh);
        expect(401, "nobody", "POST", "/v1/session", R"({"email":"agent@example.com","password":"wrong"})");

        const auto user =
            expect(201, "admin", "POST", "/v1/users",
                   R"({"email":"new@example.com","name":"New","role":"agent","password":"a good long password"})");
        const QByteArray account = "/v1/users/" + user.text("id").toUtf8();
        expect(409, "admin", "POST", "/v1/users",
               R"({"email":"new@example.com","name":"Two","role":"agent","password":"a good long password"})");
        expect(409, "admin", "PATCH", account, R"({"email":"agent@example.com"})");
        expect(200, "admin", "GET", "/v1/users?limit=2");
        expect(200, "admin", "GET", account);
        expect(200, "admin", "PATCH", account, R"({"disabled":true,"months_kept":6})");
        expect(204, "admin", "POST", account + "/password", R"({"password":"another long password"})");
        expect(403, "nobody", "POST", "/v1/session",
               R"({"email":"new@example.com","password":"another long password"})");
        expect(200, "admin", "GET", "/v1/roles");
        expect(200, "admin", "GET", "/v1/devices");
        const auto key = expect(201, "admin", "POST", "/v1/api-keys", R"({"label":"shelf","permissions":["view"]})");
        m_key = key.text("key").toUtf8();
        test::HttpClient service(hub().port());
        service.always("X-Api-Key: " + m_key);
        check("DELETE", "/v1/session", service.send("DELETE", "/v1/session"), 422);
        const auto other = expect(201, "admin", "POST", "/v1/api-keys", R"({"label":"shut","permissions":["view"]})");
        expect(200, "admin", "GET", "/v1/api-keys");
        expect(204, "admin", "DELETE", "/v1/api-keys/" + other.text("id").toUtf8());
        expect(200, "admin", "GET", "/v1/audit?limit=5&actor=admin");
    }

    void answersWhoLooksAfterCustomersAndStock()
    {
        expect(200, "agent", "GET", "/v1/customers?q=greta&limit=1");
        expect(200, "agent", "GET", "/v1/customers/C-1");
        const auto customer =
            expect(201, "agent", "POST", "/v1/customers", R"({"name":"Ana Ruiz","email":"ana@example.com"})");
        const QByteArray path = "/v1/customers/" + customer.text("id").toUtf8();
        expect(200, "agent", "PATCH", path, R"({"phone":"+34 600 000 000"})");
        expect(422, "agent", "PATCH", path, R"({"email":"nobody"})");
        expect(200, "agent", "PUT", "/v1/products/BULB",
               R"({"name":"Bulb","price":{"amount":"2.50","currency":"EUR"}})");
        expect(200, "agent", "GET", "/v1/products?q=bulb");
        expect(200, "agent", "GET", "/v1/products/BULB");
        expect(200, "warehouse", "POST", "/v1/inventory/adjustments",
               R"({"sku":"BULB","change":"receive","quantity":20})");
        expect(200, "agent", "GET", "/v1/inventory/BULB");
        const QByteArray hold =
            R"({"id":"0195a2b0-7c1e-7000-8000-000000000001","ttl_seconds":900,"lines":[{"sku":"BULB","quantity":2}]})";
        expect(201, "agent", "POST", "/v1/inventory/reservations", hold);
        expect(204, "agent", "DELETE", "/v1/inventory/reservations/0195a2b0-7c1e-7000-8000-000000000001");
        expect(404, "agent", "DELETE", "/v1/inventory/reservations/nothing");
        const auto key = expect(201, "admin", "POST", "/v1/api-keys",
                                R"({"label":"orders","permissions":["view","stock","create"]})");
        test::HttpClient service(hub().port());
        service.always("X-Api-Key: " + key.text("key").toUtf8());
        const QByteArray movements = "/v1/inventory/movements";
        check("POST", movements, service.post(movements, R"({"id":"0195a2b0-7c1e-7000-8000-000000000002",
                                          "movements":[{"sku":"BULB","on_hand":-2,"reserved":0}]})"),
              204);
        check("POST", movements, service.post(movements, R"({"id":7,"movements":[]})"), 422);
    }

    void answersWhoDecidesAboutDeadLetters()
    {
        const auto dead = [this](int which) {
            return hub()
                .value(u"INSERT INTO outbox (event, kind, entity, sequence, month, recorded_at, is_dead, last_code) "
                       "SELECT id, 0, order_id::text, sequence, month, recorded_at, true, 'message_refused' "
                       "FROM order_event ORDER BY pos OFFSET %1 LIMIT 1 RETURNING event"_s.arg(which))
                .toLatin1();
        };
        const QByteArray first = dead(0);
        const QByteArray second = dead(1);
        expect(200, "admin", "GET", "/v1/dead-letters?limit=1");
        expect(204, "admin", "POST", "/v1/dead-letters/" + first + "/retry");
        expect(204, "admin", "POST", "/v1/dead-letters/" + second + "/discard");
    }

    void answersABatchThatTheDatabaseFailsOver()
    {
        const QString order = expect(201, "agent", "POST", "/v1/orders", test::ServedShop::orderOf(1)).text("id");
        const auto becomes = [&](const QString &document) {
            return hub().value(u"UPDATE orders SET document = %1 WHERE id = '%2' RETURNING id"_s.arg(document, order));
        };
        QCOMPARE(becomes(u"jsonb_build_array(document)"_s), order);
        expect(500, "agent", "POST", "/v1/commands",
               test::ServedShop::batch({test::ServedShop::command(QUuid::createUuid(), "add_note", R"({"text":"x"})",
                                                                  QUuid::fromString(order))}));
        QCOMPARE(becomes(u"document->0"_s), order);
    }

    void answersWhoKeepsACopy()
    {
        expect(200, "agent", "GET", "/v1/sync/info");
        const auto outline = expect(200, "agent", "GET", "/v1/sync/snapshot");
        for (int i = 0; !outline.text("parts/" + QByteArray::number(i) + "/part").isEmpty(); ++i)
            expect(200, "agent", "GET",
                   "/v1/sync/snapshot?limit=1&part=" +
                       outline.text("parts/" + QByteArray::number(i) + "/part").toUtf8());
        expect(404, "agent", "GET", "/v1/sync/snapshot?part=attic");
        const QByteArray cursor = outline.text("cursor").toUtf8();
        expect(200, "agent", "GET", "/v1/sync/changes?limit=5&cursor=" + cursor);
        expect(200, "agent", "GET", "/v1/sync/checksums?cursor=" + cursor);
        const auto page =
            expect(200, "agent", "GET", "/v1/sync/snapshot?limit=1&part=" + outline.text("parts/0/part").toUtf8());
        // Somebody else's cursor, and those of before a restore.
        expect(410, "warehouse", "GET", "/v1/sync/changes?cursor=" + cursor);
        expect(410, "warehouse", "GET", "/v1/sync/checksums?cursor=" + cursor);
        if (!page.text("after").isEmpty())
            expect(410, "warehouse", "GET",
                   "/v1/sync/snapshot?part=" + outline.text("parts/0/part").toUtf8() +
                       "&after=" + page.text("after").toUtf8());
        for (const QByteArray &target : {QByteArray("/v1/sync/info"), QByteArray("/v1/sync/snapshot"),
                                         "/v1/sync/changes?cursor=" + cursor, "/v1/sync/checksums?cursor=" + cursor})
            expect(426, "agent", "GET", target, {}, "Docket-Schema: 0\r\n");
        expect(426, "agent", "GET", "/v1/live");
    }

    void answersWhatIsAskedBadly()
    {
        for (const auto &operation : m_contract->operations()) {
            const QByteArray target = targetOf(operation);
            if (!operation.path.startsWith(u"/v1/"))
                continue;
            ask("admin", operation.method, target + "?color=red");
            if (!operation.isOpen)
                ask("nobody", operation.method, target);
            if (operation.path == u"/v1/session")
                continue;
            ask("admin", operation.method, target, R"({"password":"a good long password"})");
            if (operation.method == "GET")
                continue;
            ask("warehouse", operation.method, target, "{}");
            ask("admin", operation.method, target, R"({"color":"red"})", "If-Match: \"77\"\r\n");
            ask("admin", operation.method, target, "{");
            ask("admin", operation.method, target, QByteArray(5 * 1024 * 1024, ' '));
            ask("admin", operation.method, target, "{}", "Idempotency-Key: 7\r\n");
            ask("admin", operation.method, target, "{}", "If-Match: 7\r\n");
            ask("admin", operation.method, target, "{}", "If-Match: \"1\"\r\n");
            // Of an order that is there, but has another version.
            ask("admin", operation.method, QByteArray(target).replace("/v1/orders/" + noId(), m_order), "{}",
                "If-Match: \"77\"\r\n");
        }
        for (const QByteArray &target : {QByteArray("/v1/session"), QByteArray("/v1/orders")}) {
            ask("admin", "POST", target, "{");
            ask("admin", "POST", target, "{}");
            ask("admin", "POST", target, QByteArray(5 * 1024 * 1024, ' '));
        }
        for (const QByteArray &target : {QByteArray("/v1/orders"), QByteArray("/v1/users"), QByteArray("/v1/audit"),
                                         QByteArray("/v1/devices"), QByteArray("/v1/api-keys")})
            expect(400, "admin", "GET", target + "?cursor=abc&limit=0");
    }

    void refusesWhoMayNot()
    {
        const auto key = expect(201, "admin", "POST", "/v1/api-keys", R"({"label":"pen","permissions":["export"]})");
        test::HttpClient pen(hub().port());
        pen.always("X-Api-Key: " + key.text("key").toUtf8());
        for (const auto &operation : m_contract->operations()) {
            if (!operation.isOpen && operation.statuses.contains(403))
                check(operation.method, targetOf(operation), pen.send(operation.method, targetOf(operation)), 403);
        }
    }

    void saysWhenItIsAskedTooOften()
    {
        // Another hub on the same database, which allows one request a minute and no more at once.
        test::HubProcess strict(hub());
        strict.start({u"--limits.account_per_minute=1"_s});
        test::HttpClient client(strict.port());
        client.always("X-Api-Key: " + m_key);
        QCOMPARE(client.get("/v1/orders").status, 200);
        for (const auto &operation : m_contract->operations()) {
            if (!operation.isOpen)
                check(operation.method, targetOf(operation), client.send(operation.method, targetOf(operation)), 429);
        }
        test::HttpAnswer signIn;
        for (int i = 0; i < 200 && signIn.status != 429; ++i)
            signIn = m_clients[u"nobody"_s]->post("/v1/session", R"({"email":"x@example.com","password":"x"})");
        check("POST", "/v1/session", signIn, 429);
    }

    void saysWhenTheDatabaseIsAway()
    {
        m_shop->cluster().stop();
        for (const auto &operation : m_contract->operations()) {
            const QByteArray body = operation.path.endsWith(u"refresh") ? QByteArray(R"({"refresh_token":"x"})")
                                    : operation.isOpen ? QByteArray(R"({"email":"y@example.com","password":"y"})")
                                                       : QByteArray("{}");
            // Who an administrator is may be remembered for a moment; a supervisor was not seen yet.
            for (const QString &who : {u"admin"_s, u"supervisor"_s}) {
                const auto answer = m_clients[who]->send(operation.method, targetOf(operation), body);
                check(operation.method, targetOf(operation), answer);
                QVERIFY2(answer.status != 503 || answer.headers.contains("retry-after"), qPrintable(operation.name()));
            }
        }
        m_shop->cluster().start();
        QTRY_COMPARE_WITH_TIMEOUT(m_clients[u"nobody"_s]->get("/readyz").status, 200, 60'000);
    }

    void hasGivenEveryAnswerThatIsDocumented()
    {
        // Not by this: the same change at the same moment (test_hub_at_once), an open socket (test_http_server), and an
        // address that asks 2,000 times at once.
        static const QRegularExpression elsewhere(u" 409$|GET /v1/live 101|POST /v1/session/refresh 429"_s);
        QStringList missing = m_contract->unanswered();
        missing.removeIf([&](const QString &answer) { return elsewhere.match(answer).hasMatch(); });
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void noticesARenamedField()
    {
        QByteArray renamed = m_clients[u"nobody"_s]->get("/openapi.json").body;
        QVERIFY(renamed.contains("\"placed_at\""));
        test::Contract other(renamed.replace("\"placed_at\"", "\"ordered_at\""));
        const auto order = m_clients[u"agent"_s]->get(m_order);
        QCOMPARE(order.status, 200);
        QVERIFY(m_contract->complaint("GET", m_order, order).isEmpty());
        QVERIFY(!other.complaint("GET", m_order, order).isEmpty());
    }

private:
    test::HubProcess &hub() { return m_shop->hub(); }

    /// A target of the operation with ids that lead to nothing.
    static QByteArray targetOf(const test::Contract::Operation &operation)
    {
        static const QRegularExpression parameter(u"\\{[a-z]+\\}"_s);
        return QString(operation.path).replace(parameter, QString::fromLatin1(noId())).toLatin1();
    }
    static QByteArray noId() { return "01950000-0000-7000-8000-0000000000ff"; }

    void check(const QByteArray &method, const QByteArray &target, const test::HttpAnswer &answer, int status = 0)
    {
        const QString complaint = m_contract->complaint(method, target, answer);
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
        if (status != 0)
            QVERIFY2(answer.status == status, qPrintable(u"%1 %2: %3"_s.arg(QString::fromLatin1(target))
                                                             .arg(answer.status)
                                                             .arg(QString::fromUtf8(answer.body.left(400)))));
    }

    test::HttpAnswer ask(const QString &who, const QByteArray &method, const QByteArray &target,
                         const QByteArray &body = {}, const QByteArray &headers = {})
    {
        const auto answer =
            m_clients[who]->send(method, target, method == "GET" || method == "DELETE" ? QByteArray() : body, headers);
        check(method, target, answer);
        return answer;
    }
    test::HttpAnswer ask(const char *who, const QByteArray &method, const QByteArray &target,
                         const QByteArray &body = {}, const QByteArray &headers = {})
    {
        return ask(QString::fromLatin1(who), method, target, body, headers);
    }

    test::HttpAnswer expect(int status, const char *who, const QByteArray &method, const QByteArray &target,
                            const QByteArray &body = {}, const QByteArray &headers = {})
    {
        const auto answer = m_clients[QString::fromLatin1(who)]->send(method, target, body, headers);
        check(method, target, answer, status);
        return answer;
    }

    std::unique_ptr<test::ServedShop> m_shop;
    std::map<QString, std::unique_ptr<test::HttpClient>> m_clients;
    std::unique_ptr<test::Contract> m_contract;
    QByteArray m_order;
    QByteArray m_key;
};

QTEST_GUILESS_MAIN(TestHubContract)
#include "test_hub_contract.moc"
