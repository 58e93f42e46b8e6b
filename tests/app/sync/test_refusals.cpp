// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remote/session_client.h"
#include "tests/app/hub/served_shop.h"
#include "tests/app/sync/connected_shop.h"
#include "tests/support/meddling_proxy.h"

#include <QTest>

using namespace docket;
using namespace docket::domain;
using namespace Qt::StringLiterals;

namespace {

using test::HttpAnswer;
using test::MeddlingProxy;
using test::ProxiedRequest;

bool isBatch(const ProxiedRequest &request)
{
    return request.target == "/v1/commands";
}

template <typename T>
QString codeOf(const Decided<T> &outcome)
{
    return outcome ? QString() : outcome.error().first().code;
}

} // namespace

/// What a hub may refuse a copy, and what becomes of the copy and of what waits in it.
class TestRefusals : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_shop = std::make_unique<test::ServedShop>(QStringLiteral(DOCKET_HUB));
        m_shop->countLamps(10'000);
        m_proxy = std::make_unique<MeddlingProxy>(m_shop->hub().port());
    }
    void cleanupTestCase()
    {
        m_proxy.reset();
        m_shop.reset();
    }
    void cleanup() { m_proxy->setRule({}); }

    void renewsATokenThatExpiresAmidTheBatchesOnce()
    {
        const auto ana = connected();
        for (int order = 0; order < 120; ++order)
            ana->place(1);
        // From the second batch on, the token that the round began with is worth nothing.
        QByteArray expired;
        int batches = 0;
        bool isRenewed = false;
        m_proxy->setRule([&](ProxiedRequest &request) -> std::optional<HttpAnswer> {
            if (expired.isEmpty())
                expired = request.header("authorization");
            batches += isBatch(request) ? 1 : 0;
            // One that is issued in the same second reads the same.
            isRenewed = isRenewed || request.target == "/v1/session/refresh";
            if (batches >= 2 && !isRenewed && request.header("authorization") == expired)
                request.setHeader("authorization", "Bearer expired");
            return std::nullopt;
        });
        m_proxy->forget();
        QCOMPARE(ana->synchronized().sent, 120);
        QCOMPARE(m_proxy->count("POST /v1/session/refresh"), 1);
        QCOMPARE(m_proxy->count("POST /v1/commands"), 3);
        QCOMPARE(ana->copy().figures()->pending, 0);
        QVERIFY(ana->isEqualToHub());
        // The one that is kept is the renewed one: a new start goes on with it.
        ana->linkAgain();
        QVERIFY(ana->synchronize());
    }

    void goesOnWithACopyWhoseAccessTokenExpired()
    {
        const auto ana = connected();
        auto session = *ana->keeper().load();
        session.accessToken = "expired";
        QVERIFY(ana->keeper().keep(session));
        ana->linkAgain();
        m_proxy->forget();
        QVERIFY(ana->synchronize());
        QCOMPARE(m_proxy->count("POST /v1/session/refresh"), 1);
        QVERIFY(ana->keeper().load()->refreshToken != session.refreshToken);
    }

    void endsASessionWhoseTokenWasUsedByAnother()
    {
        const auto ana = connected();
        ana->place(1);
        auto stolen = *ana->keeper().load();
        {
            sync::HubLink thief(QUrl(u"http://127.0.0.1:%1"_s.arg(m_proxy->port())), stolen);
            QVERIFY(remote::waitFor(remote::SessionClient(thief.client()).refresh(stolen.refreshToken)));
        }
        stolen.accessToken = "expired";
        QVERIFY(ana->keeper().keep(stolen));
        ana->linkAgain();
        QCOMPARE(codeOf(ana->synchronize()), u"session_ended"_s);
        QCOMPARE(ana->copy().state()->endedBy, u"session_ended"_s);
        QVERIFY(ana->copy().state()->session.isEmpty());
        QCOMPARE(ana->copy().figures()->pending, 1);
    }

    void keepsTheSessionWhenTheHubCannotBeAskedToRenewIt()
    {
        const auto ana = connected();
        ana->place(1);
        m_proxy->setRule([](ProxiedRequest &request) -> std::optional<HttpAnswer> {
            if (request.target == "/v1/session/refresh")
                return MeddlingProxy::problem(503, "store_unavailable");
            return MeddlingProxy::problem(401, "token_expired");
        });
        QVERIFY(!ana->synchronize());
        QVERIFY(!ana->copy().state()->session.isEmpty());
        m_proxy->setRule({});
        QCOMPARE(ana->synchronized().sent, 1);
    }

    void letsOnePoisonedCommandNotStopTheOthers()
    {
        const auto ana = connected();
        std::vector<QUuid> orders;
        for (int order = 0; order < 20; ++order)
            orders.push_back(ana->place(1));
        const QByteArray poisoned = orders[7].toByteArray(QUuid::WithoutBraces);
        m_proxy->setRule([&](ProxiedRequest &request) -> std::optional<HttpAnswer> {
            if (isBatch(request) && request.body.contains(poisoned))
                return MeddlingProxy::problem(500, "internal_error");
            return std::nullopt;
        });
        QCOMPARE(ana->synchronized().sent, 19);
        QCOMPARE(ana->copy().figures()->pending, 1);
        QVERIFY(ana->conflicts().empty());
        for (int round = 1; round < store::LocalCopy::mostAttempts - 1; ++round)
            QCOMPARE(ana->synchronized().left.pending, 1);
        // The tenth makes it a person's business.
        QCOMPARE(ana->synchronized().left.pending, 0);
        const auto conflicts = ana->conflicts();
        QCOMPARE(conflicts.size(), 1U);
        QCOMPARE(conflicts[0].errors.first().code, u"internal_error"_s);
        QCOMPARE(conflicts[0].command.id, ana->given()[7]);
        QVERIFY(ana->isEqualToHub());
    }

    void letsADamagedOrderAtTheHubNotStopTheOthers()
    {
        const auto ana = connected();
        std::vector<QUuid> orders;
        for (int order = 0; order < 5; ++order)
            orders.push_back(ana->place(1));
        QCOMPARE(ana->synchronized().sent, 5);
        const QString damaged = orders[2].toString(QUuid::WithoutBraces);
        const auto becomes = [&](const QString &document) {
            return m_shop->hub().value(
                u"UPDATE orders SET document = %1 WHERE id = '%2' RETURNING id"_s.arg(document, damaged));
        };
        QCOMPARE(becomes(u"jsonb_build_array(document)"_s), damaged);
        for (const QUuid &id : orders)
            QVERIFY(ana->execute(AddNote{u"Ring twice"_s}, id));
        const auto round = ana->synchronized();
        QCOMPARE(round.sent, 4);
        QCOMPARE(round.left.pending, 1);
        QCOMPARE(becomes(u"document->0"_s), damaged);
        QCOMPARE(ana->synchronized().sent, 1);
        QVERIFY(ana->conflicts().empty());
        QVERIFY(ana->isEqualToHub());
    }

    void blamesOneCommandThatTheHubCannotRead()
    {
        const auto ana = connected();
        std::vector<QUuid> orders;
        for (int order = 0; order < 9; ++order)
            orders.push_back(ana->place(1));
        const QByteArray unreadable = orders[4].toByteArray(QUuid::WithoutBraces);
        m_proxy->setRule([&](ProxiedRequest &request) -> std::optional<HttpAnswer> {
            if (isBatch(request) && request.body.contains(unreadable))
                return MeddlingProxy::problem(422, "command_id_reused");
            return std::nullopt;
        });
        const auto round = ana->synchronized();
        QCOMPARE(round.sent, 8);
        QCOMPARE(round.refused, 1);
        QCOMPARE(round.left.pending, 0);
        QCOMPARE(ana->conflicts().size(), 1U);
        QVERIFY(ana->isEqualToHub());
    }

    void halvesBatchesThatAreTooBig()
    {
        const auto ana = connected();
        for (int order = 0; order < 10; ++order)
            ana->place(1);
        m_proxy->setRule([](ProxiedRequest &request) -> std::optional<HttpAnswer> {
            if (isBatch(request) && request.body.count("\"create_order\"") > 3)
                return MeddlingProxy::problem(413, "too_big");
            return std::nullopt;
        });
        m_proxy->forget();
        QCOMPARE(ana->synchronized().sent, 10);
        QCOMPARE(m_proxy->count("POST /v1/commands"), 7); // 10, 5 and 5, 2 and 3 twice
        QVERIFY(ana->conflicts().empty());
    }

    void keepsWhatWaitsWhenThisProgramIsTooOld()
    {
        const auto ana = connected();
        ana->place(1);
        m_proxy->setRule([](ProxiedRequest &request) -> std::optional<HttpAnswer> {
            request.setHeader("docket-schema", "0");
            return std::nullopt;
        });
        const auto refused = ana->synchronize();
        QCOMPARE(codeOf(refused), u"client_too_old"_s);
        QVERIFY(refused.error().first().sentence.contains(u"Update"_s));
        QCOMPARE(ana->copy().figures()->pending, 1);
        m_proxy->setRule({});
        QCOMPARE(ana->synchronized().sent, 1);
    }

    void downloadsWhatTheRoleMaySee()
    {
        const auto agent = connected(u"agent"_s);
        const auto warehouse = connected(u"warehouse"_s);
        QVERIFY(knows(*agent, "greta@example.com"));
        QVERIFY(!knows(*warehouse, "greta@example.com"));
        QVERIFY(!warehouse->orders().empty());
        QCOMPARE(warehouse->orders(), agent->orders());
        QVERIFY(warehouse->isEqualToHub());
    }

    void fetchesEverythingAgainWhenTheRoleChanged()
    {
        const auto ana = connected(u"agent"_s);
        const QUuid waiting = ana->place(1);
        QVERIFY(knows(*ana, "greta@example.com"));
        const QString id = m_shop->hub().value(u"SELECT id FROM account WHERE email = 'agent@example.com'"_s);
        const auto admin = m_shop->hub().signedIn(u"admin"_s);
        QCOMPARE(admin->send("PATCH", "/v1/users/" + id.toLatin1(), R"({"role":"warehouse"})").status, 200);
        const auto round = ana->synchronize();
        QVERIFY2(round, qPrintable(codeOf(round)));
        QVERIFY(!knows(*ana, "greta@example.com"));
        QVERIFY(ana->keeper().load()->account.role == Role::Warehouse);
        // A warehouse takes no orders: what waits is refused and kept, not lost.
        QCOMPARE(round->refused, 1);
        QCOMPARE(ana->conflicts().size(), 1U);
        QCOMPARE(ana->conflicts()[0].command.orderId, waiting);
        QVERIFY(ana->isEqualToHub());
        QCOMPARE(admin->send("PATCH", "/v1/users/" + id.toLatin1(), R"({"role":"agent"})").status, 200);
        QVERIFY(ana->synchronize());
        QVERIFY(knows(*ana, "greta@example.com"));
    }

private:
    std::unique_ptr<test::ConnectedShop> connected(const QString &role = u"supervisor"_s) const
    {
        auto shop = std::make_unique<test::ConnectedShop>(m_proxy->port(), role, role);
        shop->synchronized();
        return shop;
    }

    // Whether the copy has these words anywhere in what it fetched.
    static bool knows(test::ConnectedShop &shop, const QByteArray &words)
    {
        return *shop.store().connection().int64("SELECT count(*) FROM copy_base WHERE instr(document, CAST('" + words +
                                                "' AS BLOB)) > 0") > 0;
    }

    std::unique_ptr<test::ServedShop> m_shop;
    std::unique_ptr<MeddlingProxy> m_proxy;
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "test_refusals.moc"
