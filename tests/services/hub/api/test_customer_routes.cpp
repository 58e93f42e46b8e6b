// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/hub/api/served_catalogue.h"
#include "tests/services/hub/api/served_team.h"
#include "tests/support/shop_fixture.h"

#include <QTest>

using namespace docket;
using namespace docket::domain;
using namespace docket::test;
using namespace Qt::StringLiterals;

/// The customer API over HTTP.
class TestCustomerRoutes : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_served = std::make_unique<ServedCatalogue>(m_cluster);
        m_agent = m_served->clientOf(Role::Agent);
    }
    void cleanup()
    {
        m_agent.reset();
        m_served.reset();
    }

    void addsACustomerAndShowsIt()
    {
        const auto added = m_agent->post("/v1/customers", R"({"name":"Ana Ruiz","email":"ana@example.com"})");
        QCOMPARE(added.status, 201);
        QCOMPARE(added.text("name"), u"Ana Ruiz"_s);
        const QByteArray location = added.headers.value("location");
        QCOMPARE(location, "/v1/customers/" + added.text("id").toLatin1());
        const auto shown = m_agent->get(location);
        QCOMPARE(shown.status, 200);
        QCOMPARE(shown.body, added.body);
    }

    void addsOneCustomerForOneKey()
    {
        const QByteArray key = "Idempotency-Key: " + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "\r\n";
        const auto first = m_agent->post("/v1/customers", R"({"name":"Ana"})", key);
        const auto again = m_agent->post("/v1/customers", R"({"name":"Ana"})", key);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.headers.value("idempotent-replay"), "true");
        QCOMPARE(m_agent->post("/v1/customers", R"({"name":"Bo"})", key).status, 422);
        QCOMPARE(m_served->team.database.value("SELECT count(*) FROM customer").toInt(), 1);
        QCOMPARE(m_agent->post("/v1/customers", R"({"name":"Bo"})", "Idempotency-Key: 7\r\n").status, 400);
    }

    void changesWhatIsNamed()
    {
        const auto added =
            m_agent->post("/v1/customers", R"({"name":"Ana","phone":"123","addresses":[{"city":"Lima"}]})");
        const auto changed = m_agent->send("PATCH", added.headers.value("location"), R"({"phone":"","company":"Sol"})");
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.text("name"), u"Ana"_s);
        QCOMPARE(changed.text("company"), u"Sol"_s);
        QCOMPARE(changed.text("phone"), QString());
        QCOMPARE(changed.text("addresses/0/city"), u"Lima"_s);
    }

    void tellsEverythingThatIsWrong()
    {
        const auto wrong = m_agent->post("/v1/customers", R"({"nmae":"Ana","email":7,"addresses":[{"town":"Lima"}]})");
        QCOMPARE(wrong.status, 422);
        QCOMPARE(problemsOf(wrong),
                 (QStringList{u"nmae: unknown_key"_s, u"email: invalid_value"_s, u"addresses[0].town: unknown_key"_s}));
        const auto refused = m_agent->post("/v1/customers", R"({"email":"nobody"})");
        QCOMPARE(refused.status, 422);
        QCOMPARE(problemsOf(refused), (QStringList{u"name: name_missing"_s, u"email: invalid_email"_s}));
        QCOMPARE(m_agent->post("/v1/customers", "{").status, 400);
    }

    void findsCustomersPageByPage()
    {
        QStringList names;
        for (int i = 0; i < 7; ++i) {
            Customer known = customer(u"C%1"_s.arg(i));
            known.name = u"Ruiz %1"_s.arg(i / 2); // several of a name
            names << known.name;
            m_served->execute(SaveCustomer{known});
        }
        m_served->execute(SaveCustomer{customer(u"OTHER"_s)});
        QStringList found;
        QByteArray cursor;
        int pages = 0;
        do {
            const auto page = m_agent->get("/v1/customers?q=ruiz&limit=2" + cursor);
            QCOMPARE(page.status, 200);
            for (int i = 0; i < static_cast<int>(page.json()["items"].Size()); ++i)
                found << page.text("items/" + QByteArray::number(i) + "/name");
            const QString next = page.text("next");
            cursor = next.isEmpty() ? QByteArray() : "&cursor=" + next.toLatin1();
            ++pages;
        } while (!cursor.isEmpty());
        QCOMPARE(found, names);
        QCOMPARE(pages, 4);
        const QString other = m_agent->get("/v1/customers?limit=1").text("next");
        QCOMPARE(m_agent->get("/v1/customers?q=ruiz&cursor=" + other.toLatin1()).status, 400);
    }

    void refusesWhatItDoesNotKnow()
    {
        for (const char *query : {"?name=ana", "?limit=0", "?limit=501", "?limit=x", "?cursor=abc", "?q=a&q=b"}) {
            const auto refused = m_agent->get(QByteArray("/v1/customers") + query);
            QVERIFY2(refused.status == 400, query);
        }
        QCOMPARE(m_agent->get("/v1/customers/nobody").status, 404);
        QCOMPARE(m_agent->get("/v1/customers/nobody?x=1").status, 400);
        QCOMPARE(m_agent->send("PATCH", "/v1/customers/nobody", "{}").status, 404);
    }

    void keepsPersonalDataFromTheWarehouse()
    {
        m_served->execute(SaveCustomer{customer(u"C1"_s)});
        const auto warehouse = m_served->clientOf(Role::Warehouse);
        for (const char *path : {"/v1/customers", "/v1/customers/C1"})
            QCOMPARE(warehouse->get(path).status, 403);
        QCOMPARE(warehouse->post("/v1/customers", R"({"name":"Ana"})").status, 403);
        QCOMPARE(warehouse->send("PATCH", "/v1/customers/C1", "{}").status, 403);
    }

private:
    PrivatePostgres m_cluster;
    std::unique_ptr<ServedCatalogue> m_served;
    std::unique_ptr<HttpClient> m_agent;
};

QTEST_GUILESS_MAIN(TestCustomerRoutes)
#include "test_customer_routes.moc"
