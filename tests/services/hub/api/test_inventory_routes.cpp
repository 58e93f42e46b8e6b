// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/hub/api/served_catalogue.h"
#include "tests/services/hub/api/served_team.h"

#include <QTest>

using namespace docket;
using namespace docket::domain;
using namespace docket::test;
using namespace Qt::StringLiterals;

/// The inventory API over HTTP.
class TestInventoryRoutes : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_served = std::make_unique<ServedCatalogue>(m_cluster);
        m_supervisor = m_served->clientOf(Role::Supervisor);
        m_served->addProduct(u"TEA"_s, 10);
    }
    void cleanup()
    {
        m_supervisor.reset();
        m_served.reset();
    }

    void keepsProducts()
    {
        const auto saved = m_supervisor->send("PUT", "/v1/products/LAMP%2F1",
                                              R"({"name":"Lamp","price":{"amount":"12.50","currency":"EUR"}})");
        QCOMPARE(saved.status, 200);
        QCOMPARE(saved.text("sku"), u"LAMP/1"_s);
        QCOMPARE(m_supervisor->get("/v1/products/LAMP%2F1").body, saved.body);
        QCOMPARE(m_supervisor->get("/v1/products?q=lam").text("items/0/sku"), u"LAMP/1"_s);
        QCOMPARE(m_supervisor->get("/v1/products/NONE").status, 404);
        const auto wrong = m_supervisor->send("PUT", "/v1/products/LAMP", R"({"sku":"OTHER","color":"red"})");
        QCOMPARE(problemsOf(wrong), (QStringList{u"color: unknown_key"_s, u"sku: invalid_value"_s}));
    }

    void showsStock()
    {
        const auto shown = m_supervisor->get("/v1/inventory/TEA");
        QCOMPARE(shown.status, 200);
        QCOMPARE(shown.number("levels/0/on_hand"), 10);
        QCOMPARE(shown.number("levels/0/available"), 10);
        QCOMPARE(m_supervisor->get("/v1/inventory/NONE").status, 404);
        QCOMPARE(m_supervisor->get("/v1/inventory/TEA?at=main").status, 400);
    }

    void adjustsAndMovesStock()
    {
        const auto received =
            m_supervisor->post("/v1/inventory/adjustments", R"({"sku":"TEA","change":"receive","quantity":5})");
        QCOMPARE(received.status, 200);
        QCOMPARE(received.number("levels/0/on_hand"), 15);
        const auto moved =
            m_supervisor->post("/v1/inventory/adjustments", R"({"sku":"TEA","from":"main","to":"north","quantity":4})");
        QCOMPARE(moved.status, 200);
        QCOMPARE(moved.number("levels/1/on_hand"), 4);
        const auto wrong =
            m_supervisor->post("/v1/inventory/adjustments", R"({"sku":"TEA","change":"guess","quantity":"many"})");
        QCOMPARE(problemsOf(wrong), (QStringList{u"change: invalid_value"_s, u"quantity: invalid_value"_s}));
        const auto refused =
            m_supervisor->post("/v1/inventory/adjustments", R"({"sku":"TEA","change":"damage","quantity":500})");
        QCOMPARE(problemsOf(refused), QStringList{u"quantity: negative_stock"_s});
    }

    void adjustsOnceForOneKey()
    {
        const QByteArray key = "Idempotency-Key: " + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "\r\n";
        for (int i = 0; i < 3; ++i)
            QCOMPARE(
                m_supervisor->post("/v1/inventory/adjustments", R"({"sku":"TEA","change":"receive","quantity":5})", key)
                    .status,
                200);
        QCOMPARE(m_served->level(u"TEA"_s).onHand, 15);
    }

    void holdsStockForAWhile()
    {
        const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        const QByteArray body =
            "{\"id\":\"" + id + "\",\"ttl_seconds\":60,\"lines\":[{\"sku\":\"TEA\",\"quantity\":4}]}";
        const auto agent = m_served->clientOf(Role::Agent);
        const auto held = agent->post("/v1/inventory/reservations", body);
        QCOMPARE(held.status, 201);
        QVERIFY(!held.text("expires_at").isEmpty());
        QCOMPARE(agent->post("/v1/inventory/reservations", body).body, held.body);
        QCOMPARE(m_supervisor->get("/v1/inventory/TEA").number("levels/0/held"), 4);

        const auto other = agent->post("/v1/inventory/reservations", QByteArray(body).replace(":4}", ":5}"));
        QCOMPARE(other.status, 422);
        QCOMPARE(problemsOf(other), QStringList{u"id: request_id_reused"_s});

        for (int i = 0; i < 2; ++i)
            QCOMPARE(agent->send("DELETE", "/v1/inventory/reservations/" + id).status, 204);
        QCOMPARE(m_served->level(u"TEA"_s).held, 0);
        QCOMPARE(agent->post("/v1/inventory/reservations", body).status, 409);
        QCOMPARE(agent->send("DELETE", "/v1/inventory/reservations/x").status, 404);
    }

    void namesTheLinesThatThereIsNotEnoughFor()
    {
        const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        const auto refused = m_supervisor->post(
            "/v1/inventory/reservations",
            "{\"id\":\"" + id +
                "\",\"ttl_seconds\":60,\"lines\":[{\"sku\":\"TEA\",\"quantity\":4},{\"sku\":\"TEA\",\"quantity\":7}]}");
        QCOMPARE(refused.status, 409);
        QCOMPARE(problemsOf(refused), QStringList{u"lines[1].quantity: stock_short"_s});
        const auto wrong = m_supervisor->post("/v1/inventory/reservations", R"({"lines":[{"sku":7,"amount":1}]})");
        QCOMPARE(wrong.status, 422);
        QCOMPARE(problemsOf(wrong), (QStringList{u"lines[0].amount: unknown_key"_s, u"lines[0].sku: invalid_value"_s}));
    }

    void takesSettlementsFromServicesOnly()
    {
        const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        const QByteArray body =
            "{\"id\":\"" + id + "\",\"movements\":[{\"sku\":\"TEA\",\"on_hand\":-3,\"reserved\":0}]}";
        QCOMPARE(m_supervisor->post("/v1/inventory/movements", body).status, 403);
        HttpClient service(m_served->port());
        service.always("X-Api-Key: " + m_served->serviceKey());
        for (int i = 0; i < 2; ++i)
            QCOMPARE(service.post("/v1/inventory/movements", body).status, 204);
        QCOMPARE(m_served->level(u"TEA"_s).onHand, 7);
        const auto tooMuch = service.post("/v1/inventory/movements",
                                          "{\"id\":\"" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) +
                                              "\",\"movements\":[{\"sku\":\"TEA\",\"on_hand\":-8,\"reserved\":0}]}");
        QCOMPARE(tooMuch.status, 409);
        QVERIFY(m_served->isConsistent());
    }

    void asksForPermissions()
    {
        const auto agent = m_served->clientOf(Role::Agent);
        QCOMPARE(agent->post("/v1/inventory/adjustments", R"({"sku":"TEA","change":"receive","quantity":5})").status,
                 403);
        const auto warehouse = m_served->clientOf(Role::Warehouse);
        QCOMPARE(warehouse->send("PUT", "/v1/products/TEA", "{}").status, 403);
        QCOMPARE(warehouse->get("/v1/products").status, 200);
        QCOMPARE(HttpClient(m_served->port()).get("/v1/products").status, 401);
    }

private:
    PrivatePostgres m_cluster;
    std::unique_ptr<ServedCatalogue> m_served;
    std::unique_ptr<HttpClient> m_supervisor;
};

QTEST_GUILESS_MAIN(TestInventoryRoutes)
#include "test_inventory_routes.moc"
