// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remote/commands_client.h"
#include "services/remote/customers_client.h"
#include "services/remote/inventory_client.h"
#include "services/wire/json_catalogue.h"
#include "services/wire/json_inventory.h"
#include "tests/services/remote/scripted_server.h"

#include <QTest>

using namespace docket;
using namespace docket::domain;
using namespace docket::remote;
using namespace docket::test;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T await(QFuture<T> future)
{
    constexpr int patience = 30'000;
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience) || future.resultCount() == 0)
        qFatal("No answer came.");
    return future.result();
}

} // namespace

class TestTypedClients : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_client = std::make_unique<HttpClient>(ServiceAddress{m_server->address(), "docket-test", {}},
                                                std::make_shared<ApiKey>("key"));
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void findsCustomers()
    {
        const Customer ana{u"c1"_s,
                           u"Ana Ruiz"_s,
                           {},
                           u"ana@example.com"_s,
                           {},
                           u"es"_s,
                           {{u"Ana"_s, u"Calle 1"_s, {}, {}, {}, u"ES"_s}}};
        m_server->then(200, R"({"items":[)" + wire::toJson(ana) + R"(],"next":"abc"})");
        const auto page = await(CustomersClient(*m_client).search(u"ana & co"_s, 20, u"from"_s));
        QVERIFY(page.has_value());
        QCOMPARE(page->items, std::vector{ana});
        QCOMPARE(page->next, u"abc"_s);
        QCOMPARE(m_server->requests().constFirst().line,
                 "GET /v1/customers?q=ana%20%26%20co&limit=20&cursor=from HTTP/1.1");

        m_server->then(200, wire::toJson(ana));
        QCOMPARE(await(CustomersClient(*m_client).byId(u"c1"_s)), Decided<std::optional<Customer>>(ana));
        m_server->thenProblem(404, "unknown_customer");
        QCOMPARE(await(CustomersClient(*m_client).byId(u"c2"_s)), Decided<std::optional<Customer>>(std::nullopt));
    }

    void blamesABatchForWhatTheHubFailsAt()
    {
        for (int batch = 0; batch < 6; ++batch) {
            m_server->thenProblem(500, "internal_error");
            const auto answer = await(CommandsClient(*m_client).send({"{}"}));
            QCOMPARE(answer.status, 500);
            QVERIFY(answer.isHubs);
        }
        // Each came once, and the hub is well.
        QCOMPARE(m_server->requests().size(), 6);
        QVERIFY(m_client->health().state == CircuitBreaker::State::Closed);
    }

    void takesAStrangersNotFoundForNoAnswer()
    {
        m_server->then(404, "<html>no such page</html>");
        const auto found = await(CustomersClient(*m_client).byId(u"c1"_s));
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().constFirst().code, u"not_accepted"_s);
    }

    void findsProductsAndTheirStock()
    {
        InventoryClient inventory(*m_client);
        const Product lamp{u"LAMP/1"_s, u"Lamp"_s, {1'250, *Currency::fromCode(u"EUR"_s)}, {}, {}, 0, false};
        m_server->then(200, wire::toJson(lamp));
        QCOMPARE(await(inventory.product(u"LAMP/1"_s)), Decided<std::optional<Product>>(lamp));
        QCOMPARE(m_server->requests().constLast().line, "GET /v1/products/LAMP%2F1 HTTP/1.1");

        const std::vector<StockLevel> levels{{{u"LAMP/1"_s, u"main"_s}, 10, 3, 2, true}};
        m_server->then(200, wire::levelsToJson(u"LAMP/1"_s, levels));
        QCOMPARE(await(inventory.levels(u"LAMP/1"_s)), Decided<std::optional<std::vector<StockLevel>>>(levels));
        m_server->thenProblem(404, "product_not_found");
        QCOMPARE(await(inventory.levels(u"OTHER"_s)), Decided<std::optional<std::vector<StockLevel>>>(std::nullopt));

        m_server->then(200, R"({"items":[],"next":null})");
        QCOMPARE(await(inventory.searchProducts(u"lamp"_s, 5))->next, QString());
    }

    void holdsAndReleasesStock()
    {
        InventoryClient inventory(*m_client);
        const HoldRequest request{QUuid::createUuid(), std::chrono::seconds(60), {{{u"A"_s, u"main"_s}, 2}}};
        const StockHold hold{request.id, fromMilliseconds(1'000), request.lines, true};
        m_server->then(201, wire::toJson(hold));
        QCOMPARE(await(inventory.reserve(request)), Decided<StockHold>(hold));
        QCOMPARE(wire::holdRequestFromJson(m_server->requests().constLast().body), Decided<HoldRequest>(request));

        m_server->thenProblem(409, "stock_short");
        QCOMPARE(await(inventory.reserve(request)).error().constFirst().code, u"stock_short"_s);

        m_server->then(204, {});
        QVERIFY(await(inventory.release(request.id)).has_value());
        QCOMPARE(m_server->requests().constLast().line,
                 "DELETE /v1/inventory/reservations/" + request.id.toByteArray(QUuid::WithoutBraces) + " HTTP/1.1");
    }

    void settlesWhatAnOrderDid()
    {
        const StockSettlement settlement{QUuid::createUuid(), QUuid::createUuid(), {{{u"A"_s, u"main"_s}, -1, -2}}};
        m_server->then(204, {});
        QVERIFY(await(InventoryClient(*m_client).settle(settlement)).has_value());
        QCOMPARE(wire::settlementFromJson(m_server->requests().constLast().body), Decided<StockSettlement>(settlement));
    }

    void refusesAnAnswerThatIsNone()
    {
        m_server->then(200, R"({"sku":7})");
        const auto found = await(InventoryClient(*m_client).product(u"A"_s));
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().constFirst().field, u"sku"_s);
    }

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<HttpClient> m_client;
};

QTEST_GUILESS_MAIN(TestTypedClients)
#include "test_typed_clients.moc"
