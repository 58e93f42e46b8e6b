// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hub/served_shop.h"

#include <QTest>

using namespace docket;
using namespace Qt::StringLiterals;

/// An order from beginning to end over the API, and what each role may not do.
class TestHubLife : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_shop = std::make_unique<test::ServedShop>(QStringLiteral(DOCKET_HUB));
        m_agent = hub().signedIn(u"agent"_s);
        m_warehouse = hub().signedIn(u"warehouse"_s);
    }
    void cleanupTestCase()
    {
        m_agent.reset();
        m_warehouse.reset();
        m_shop.reset();
    }

    void takesChangesShipsAndDeliversAnOrder()
    {
        const auto created = m_agent->post("/v1/orders", test::ServedShop::orderOf(3));
        QCOMPARE(created.status, 201);
        QCOMPARE(created.text("status"), u"placed"_s);
        QCOMPARE(created.text("totals/total/amount"), u"38.70"_s);
        QCOMPARE(created.number("lines/0/reserved"), 3);
        const QByteArray order = "/v1/orders/" + created.text("id").toUtf8();
        QCOMPARE(created.headers.value("location"), order);

        QByteArray lamps = R"({"lines":[{"id":"LINE","sku":"LAMP","quantity":4}],
                               "shipping":{"amount":"4.90","currency":"EUR"}})";
        lamps.replace("LINE", created.text("lines/0/id").toUtf8());
        QCOMPARE(m_agent->send("PATCH", order, lamps).status, 428);
        QCOMPARE(m_agent->send("PATCH", order, lamps, "If-Match: \"99\"\r\n").status, 412);
        const auto edited = m_agent->send("PATCH", order, lamps, "If-Match: " + created.headers.value("etag") + "\r\n");
        QCOMPARE(edited.status, 200);
        QCOMPARE(edited.text("totals/total/amount"), u"56.50"_s);
        QCOMPARE(edited.number("lines/0/reserved"), 4);

        QCOMPARE(m_agent->post(order + "/notes", R"({"text":"gate code 7"})").status, 201);
        QCOMPARE(m_agent->send("PUT", order + "/tags", R"({"tags":["gift"]})").text("tags/0"), u"gift"_s);
        QCOMPARE(m_agent->post(order + "/hold", R"({"reason":"bank"})").text("hold/reason"), u"bank"_s);
        const auto held = m_warehouse->post(order + "/shipments", R"({"carrier":"DHL"})");
        QCOMPARE(held.status, 422);
        QCOMPARE(held.text("code"), u"on_hold"_s);
        QCOMPARE(m_agent->post(order + "/release", "{}").status, 200);

        QByteArray part = R"({"carrier":"DHL","tracking":"JD014","lines":[{"line_id":"LINE","quantity":1}]})";
        part.replace("LINE", created.text("lines/0/id").toUtf8());
        const auto shipped = m_warehouse->post(order + "/shipments", part);
        QCOMPARE(shipped.status, 201);
        QCOMPARE(shipped.text("status"), u"partially_shipped"_s);
        const QByteArray shipment = order + "/shipments/" + shipped.text("shipments/0/id").toUtf8();
        QCOMPARE(m_agent->post(order + "/cancel", R"({"reason":"enough"})").text("status"), u"shipped"_s);
        QCOMPARE(m_warehouse->post(shipment + "/deliver", "{}").text("status"), u"delivered"_s);
        QCOMPARE(m_warehouse->post(shipment + "/deliver", "{}").status, 422);

        const auto events = m_agent->get(order + "/events?limit=3");
        QCOMPARE(events.status, 200);
        QCOMPARE(events.text("items/0/type"), u"order.created"_s);
        QVERIFY(!events.text("next").isEmpty());
        const auto rest = m_agent->get(order + "/events?after=" + events.text("next").toUtf8());
        QCOMPARE(rest.number("items/0/sequence"), 4);
        QVERIFY(rest.text("next").isEmpty());
        QCOMPARE(hub().value(u"SELECT on_hand || '/' || reserved FROM stock"_s), u"99/0"_s);
    }

    void hidesPersonalDataFromWhoMayNotSeeIt()
    {
        const QString id = m_agent->post("/v1/orders", test::ServedShop::orderOf(1)).text("id");
        const QByteArray order = "/v1/orders/" + id.toUtf8();
        QCOMPARE(m_agent->get(order).text("customer/email"), u"greta@example.com"_s);
        for (const QByteArray &target : {order, order + "/events", QByteArray("/v1/orders?q=LAMP")}) {
            const auto seen = m_warehouse->get(target);
            QCOMPARE(seen.status, 200);
            QVERIFY2(!seen.body.contains("greta@example.com") && !seen.body.contains("123456"), seen.body);
            QVERIFY2(seen.body.contains("Lund"), seen.body);
        }
        const auto noted = m_warehouse->post(order + "/notes", R"({"text":"packed"})");
        QVERIFY2(!noted.body.contains("greta@example.com"), noted.body);
    }

    void refusesEachRoleWhatItMayNotDo()
    {
        const QString id = m_agent->post("/v1/orders", test::ServedShop::orderOf(1)).text("id");
        const QByteArray order = "/v1/orders/" + id.toUtf8();
        const auto expectRefusal = [](const test::HttpAnswer &answer, const QString &permission) {
            QCOMPARE(answer.status, 403);
            QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
            QCOMPARE(answer.text("code"), u"not_permitted"_s);
            QVERIFY2(answer.text("detail").contains(permission), answer.body);
            QVERIFY(!answer.text("request_id").isEmpty());
        };
        expectRefusal(m_agent->post(order + "/shipments", R"({"carrier":"DHL"})"), u"ship"_s);
        expectRefusal(m_warehouse->post("/v1/orders", test::ServedShop::orderOf(1)), u"create"_s);
        expectRefusal(m_warehouse->post(order + "/cancel", R"({"reason":"x"})"), u"cancel"_s);
        expectRefusal(m_warehouse->post(order + "/hold", R"({"reason":"x"})"), u"hold"_s);
        expectRefusal(hub().signedIn(u"supervisor"_s)->get("/v1/users"), u"administer"_s);
        test::HttpClient nobody(hub().port());
        const auto unknown = nobody.get(order);
        QCOMPARE(unknown.status, 401);
        QVERIFY(!unknown.headers.value("www-authenticate").isEmpty());

        // In a batch each command has its own answer.
        const auto batch = m_warehouse->post(
            "/v1/commands",
            test::ServedShop::batch({test::ServedShop::command(QUuid::createUuid(), "cancel_order", R"({"reason":"x"})",
                                                               QUuid::fromString(id)),
                                     test::ServedShop::command(QUuid::createUuid(), "add_note", R"({"text":"x"})",
                                                               QUuid::fromString(id))}));
        QCOMPARE(batch.text("results/0/errors/0/code"), u"not_permitted"_s);
        QCOMPARE(batch.text("results/1/status"), u"applied"_s);
    }

    void findsOrdersPageByPage()
    {
        QSet<QString> numbers;
        for (int i = 0; i < 7; ++i)
            numbers << m_agent
                           ->post("/v1/orders", R"({"customer_id":"C-1","currency":"EUR","tags":["paged"],
                                                      "lines":[{"sku":"LAMP","quantity":1}]})")
                           .text("number");
        QCOMPARE(numbers.size(), 7);
        for (const QByteArray &sort : {QByteArray("-placed"), QByteArray("number"), QByteArray("required"),
                                       QByteArray("customer"), QByteArray("-total")}) {
            QSet<QString> found;
            QByteArray cursor;
            int pages = 0;
            do {
                const auto page = m_agent->get("/v1/orders?q=tag:paged&count=true&limit=3&sort=" + sort + cursor);
                QVERIFY2(page.status == 200, page.body);
                QCOMPARE(page.headers.value("x-total-count"), "7");
                for (int i = 0; !page.text("items/" + QByteArray::number(i) + "/number").isEmpty(); ++i) {
                    const QString number = page.text("items/" + QByteArray::number(i) + "/number");
                    QVERIFY2(!found.contains(number), qPrintable(number));
                    found << number;
                }
                cursor = page.text("next").isEmpty() ? QByteArray() : "&cursor=" + page.text("next").toUtf8();
                ++pages;
            } while (!cursor.isEmpty());
            QCOMPARE(found, numbers);
            QCOMPARE(pages, 3);
        }
    }

    void saysEverythingThatIsWrongWithARequest()
    {
        const auto list = m_agent->get("/v1/orders?limit=1000&color=red&q=totl%3E3&sort=size&cursor=abc");
        QCOMPARE(list.status, 400);
        QStringList fields;
        for (int i = 0; i < 5; ++i)
            fields << list.text("errors/" + QByteArray::number(i) + "/field");
        fields.sort();
        QCOMPARE(fields, (QStringList{u"color"_s, u"cursor"_s, u"limit"_s, u"q"_s, u"sort"_s}));

        const auto order = m_agent->post("/v1/orders", R"({"customer_id":"C-1","currency":"XXQ","extra":1,
            "lines":[{"sku":"LAMP","quantity":"two"}]})");
        QCOMPARE(order.status, 422);
        QCOMPARE(order.text("errors/0/field"), u"extra"_s);
        QCOMPARE(order.text("errors/1/field"), u"currency"_s);
        QCOMPARE(order.text("errors/2/field"), u"lines[0].quantity"_s);
        const auto short_ = m_agent->post("/v1/orders", test::ServedShop::orderOf(1'000'000));
        QCOMPARE(short_.text("code"), u"insufficient_stock"_s);
        QCOMPARE(m_agent->get("/v1/orders/nobody").status, 404);
        QCOMPARE(m_agent->get("/v1/orders/01950000-0000-7000-8000-000000000001").status, 404);
        QCOMPARE(m_agent->post("/v1/orders/01950000-0000-7000-8000-000000000001/notes", R"({"text":"x"})").status, 404);
        QCOMPARE(m_agent->post("/v1/orders", "{", "Idempotency-Key: 7\r\n").status, 400);
        QCOMPARE(m_agent->post("/v1/orders", "{").text("code"), u"invalid_json"_s);
    }

    void servesItsContractAndSaysHowItIs()
    {
        test::HttpClient anybody(hub().port());
        QCOMPARE(anybody.get("/healthz").status, 200);
        const auto ready = anybody.get("/readyz");
        QVERIFY2(ready.status == 200 && ready.text("status") == u"ready", ready.body);
        QCOMPARE(anybody.get("/openapi.json").text("openapi"), u"3.1.0"_s);
        const auto docs = anybody.get("/docs");
        QVERIFY(docs.body.contains("/v1/orders/{id}/shipments"));
        QVERIFY(!docs.body.contains("<script"));
        const auto metrics = anybody.get("/metrics");
        QVERIFY2(metrics.body.contains("docket_commands_total{outcome=\"done\",type=\"adjust_stock\"}"), metrics.body);
        QVERIFY(metrics.body.contains("docket_request_seconds_bucket"));
        QVERIFY(!hub().log().contains("greta"));
        QVERIFY(hub().log().contains("\"route\":\"/v1/orders/{id}\""));
    }

private:
    test::HubProcess &hub() { return m_shop->hub(); }

    std::unique_ptr<test::ServedShop> m_shop;
    std::unique_ptr<test::HttpClient> m_agent;
    std::unique_ptr<test::HttpClient> m_warehouse;
};

QTEST_GUILESS_MAIN(TestHubLife)
#include "test_hub_life.moc"
