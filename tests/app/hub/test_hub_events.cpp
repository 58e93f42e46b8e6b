// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hub/publishing_shop.h"
#include "tests/support/event_ledger.h"

#include <QTest>

using namespace docket;
using namespace Qt::StringLiterals;
using test::EventLedger;
using test::HttpAnswer;
using test::PrivateRabbitMq;
using test::ServedShop;

/// What consumers hear of a hub's shop, over a real broker.
class TestHubEvents : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void tellsTheWholeLifeOfAnOrder();
    void aDeadLetterHoldsBackItsOwnOrderUntilSomebodyDecides();
    void whatNobodyIsBoundForIsKept();
    void saysWhatIsWrongAndNoPassword();

private:
    test::HubProcess &hub() { return m_shop->hub(); }
    QString orderTooLargeForTheBroker();
    /// The value of a figure in /metrics; -1 when it is not there.
    qint64 metric(const QByteArray &name);

    std::unique_ptr<PrivateRabbitMq> m_broker;
    std::unique_ptr<test::PublishingShop> m_shop;
    std::unique_ptr<test::HttpClient> m_agent;
    std::unique_ptr<test::HttpClient> m_warehouse;
    std::unique_ptr<test::HttpClient> m_admin;
    int m_exchanges = 0;
};

namespace {

constexpr int patience = 90'000; // milliseconds; only a test that fails waits as long

} // namespace

void TestHubEvents::initTestCase()
{
    m_broker = std::make_unique<PrivateRabbitMq>();
    m_shop = std::make_unique<test::PublishingShop>(QStringLiteral(DOCKET_HUB), *m_broker);
    m_shop->shop().countLamps(10'000);
}

void TestHubEvents::cleanupTestCase()
{
    m_agent.reset();
    m_warehouse.reset();
    m_admin.reset();
    m_shop.reset();
    m_broker.reset();
}

void TestHubEvents::init()
{
    m_shop->publishTo(u"docket.hub.%1"_s.arg(++m_exchanges));
    m_agent = hub().signedIn(u"agent"_s);
    m_warehouse = hub().signedIn(u"warehouse"_s);
    m_admin = hub().signedIn(u"admin"_s);
}

qint64 TestHubEvents::metric(const QByteArray &name)
{
    test::HttpClient anybody(hub().port());
    for (const QByteArray &line : anybody.get("/metrics").body.split('\n')) {
        if (line.startsWith(name + ' '))
            return static_cast<qint64>(line.mid(name.size() + 1).toDouble());
    }
    return -1;
}

void TestHubEvents::tellsTheWholeLifeOfAnOrder()
{
    EventLedger ledger(m_shop->access(), u"life"_s);
    const HttpAnswer created = m_agent->post("/v1/orders", ServedShop::orderOf(3));
    QCOMPARE(created.status, 201);
    const QString first = created.text("id");
    const QByteArray order = "/v1/orders/" + first.toUtf8();
    const QByteArray line = created.text("lines/0/id").toUtf8();
    QByteArray more = R"({"lines":[{"id":"LINE","sku":"LAMP","quantity":4}]})";
    QCOMPARE(
        m_agent->send("PATCH", order, more.replace("LINE", line), "If-Match: " + created.headers.value("etag") + "\r\n")
            .status,
        200);
    QByteArray part = R"({"carrier":"DHL","lines":[{"line_id":"LINE","quantity":1}]})";
    const HttpAnswer partly = m_warehouse->post(order + "/shipments", part.replace("LINE", line));
    QCOMPARE(partly.text("status"), u"partially_shipped"_s);
    const HttpAnswer shipped = m_warehouse->post(order + "/shipments", R"({"carrier":"DHL"})");
    QCOMPARE(shipped.text("status"), u"shipped"_s);
    for (const char *which : {"shipments/0/id", "shipments/1/id"})
        QCOMPARE(m_warehouse->post(order + "/shipments/" + shipped.text(which).toUtf8() + "/deliver", "{}").status,
                 200);
    const QString second = m_agent->post("/v1/orders", ServedShop::orderOf(1)).text("id");
    QCOMPARE(m_agent->post("/v1/orders/" + second.toUtf8() + "/cancel", R"({"reason":"enough"})").status, 200);
    m_shop->shop().countLamps(9'000);

    const QSet<QUuid> expected = m_shop->recorded();
    ledger.takeUntil(expected);
    QCOMPARE(ledger.faults(), QStringList());
    QCOMPARE(ledger.typesOf(first),
             (QStringList{u"order.created"_s, u"inventory.reserved"_s, u"order.updated"_s, u"inventory.reserved"_s,
                          u"order.shipped"_s, u"order.shipped"_s, u"order.updated"_s, u"order.delivered"_s}));
    QCOMPARE(ledger.typesOf(second),
             (QStringList{u"order.created"_s, u"inventory.reserved"_s, u"order.canceled"_s, u"inventory.released"_s}));
    QCOMPARE(ledger.typesOf(u"LAMP@main"_s), QStringList{u"inventory.adjusted"_s});
    // Exactly these, once each: nothing else was sent, and nothing is left.
    QCOMPARE(ledger.ids(), expected);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->queued(), 0, patience);
    QCOMPARE(m_shop->delivered(), expected.size());
    QCOMPARE(ledger.repeats(), 0);
}

// Its lines are more than the private broker takes in one message.
QString TestHubEvents::orderTooLargeForTheBroker()
{
    const QByteArray line = R"({"sku":"LAMP","quantity":1})";
    const QByteArrayList lines(800, line);
    const HttpAnswer placed =
        m_agent->post("/v1/orders", R"({"customer_id":"C-1","currency":"EUR","lines":[)" + lines.join(',') + "]}");
    if (placed.status != 201)
        qFatal("%d %s", placed.status, placed.body.left(500).constData());
    return placed.text("id");
}

void TestHubEvents::aDeadLetterHoldsBackItsOwnOrderUntilSomebodyDecides()
{
    EventLedger ledger(m_shop->access(), u"large"_s);
    test::PublishingShop::orderAndCancel(hub().port(), hub().tokenOf(u"agent"_s), 3);
    const QString large = orderTooLargeForTheBroker();
    QCOMPARE(m_agent->post("/v1/orders/" + large.toUtf8() + "/notes", R"({"text":"fragile"})").status, 201);
    test::PublishingShop::orderAndCancel(hub().port(), hub().tokenOf(u"agent"_s), 3);

    // Created and reserved are both too large; the second, and the note behind it, wait for a decision about the first.
    const auto isIn = [&](const QByteArray &state) {
        return m_shop->number("SELECT count(*) FROM outbox WHERE entity = '" + large.toLatin1() + "' AND " + state);
    };
    QTRY_COMPARE_WITH_TIMEOUT(isIn("is_dead"), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->queued(), 2, patience);
    QCOMPARE(isIn("NOT is_dead"), 2);
    QSet<QUuid> expected = m_shop->recorded() - m_shop->recordedOf(large);
    ledger.takeUntil(expected);
    QCOMPARE(ledger.ids(), expected);
    QCOMPARE(ledger.typesOf(large), QStringList());
    QCOMPARE(metric("docket_outbox_dead"), 1);
    QCOMPARE(metric("docket_outbox_queued"), 2);

    QSet<QUuid> discarded;
    for (const QString &type : {u"order.created"_s, u"inventory.reserved"_s}) {
        HttpAnswer letters;
        QTRY_VERIFY_WITH_TIMEOUT((letters = m_admin->get("/v1/dead-letters")).text("items/0/type") == type, patience);
        QCOMPARE(letters.text("items/0/subject"), large);
        QCOMPARE(letters.text("items/0/code"), u"message_refused"_s);
        QVERIFY(!letters.text("items/0/reason").isEmpty());
        QVERIFY2(letters.body.contains("\"sku\""), letters.body.left(500));
        discarded << QUuid::fromString(letters.text("items/0/event"));
        const QByteArray letter = "/v1/dead-letters/" + letters.text("items/0/event").toUtf8();
        QCOMPARE(m_admin->post(letter + "/discard", {}).status, 204);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->queued(), 0, patience);
    expected = m_shop->recorded() - discarded;
    ledger.takeUntil(expected);
    QCOMPARE(ledger.ids(), expected);
    QCOMPARE(ledger.typesOf(large), QStringList{u"order.updated"_s});
    QCOMPARE(ledger.faults(), QStringList());
    QCOMPARE(m_shop->number("SELECT count(*) FROM audit_entry WHERE action = 'dead_letter.discard'"), 2);
}

void TestHubEvents::whatNobodyIsBoundForIsKept()
{
    test::PublishingShop::orderAndCancel(hub().port(), hub().tokenOf(u"agent"_s), 2);
    // The first event of each order was returned, and confirmed after that; the rest waits behind it.
    QTRY_COMPARE_WITH_TIMEOUT(metric("docket_outbox_waiting"), 2, patience);
    QCOMPARE(metric("docket_outbox_queued"), 2 * test::PublishingShop::eventsOfEach);
    QCOMPARE(m_shop->delivered(), 0);
    QVERIFY(metric("docket_outbox_failed") >= 2);
    EventLedger ledger(m_shop->access(), u"late"_s);
    ledger.takeUntil(m_shop->recorded());
    QCOMPARE(ledger.ids(), m_shop->recorded());
    QCOMPARE(ledger.faults(), QStringList());
    QTRY_COMPARE_WITH_TIMEOUT(metric("docket_outbox_queued"), 0, patience);
    QCOMPARE(metric("docket_outbox_dead"), 0);
}

void TestHubEvents::saysWhatIsWrongAndNoPassword()
{
    m_shop->restart(m_shop->settings(0, "wr0ng-pike"));
    test::PublishingShop::orderAndCancel(hub().port(), hub().tokenOf(u"agent"_s), 1);
    QTRY_VERIFY_WITH_TIMEOUT(hub().log().contains("broker_credentials"), patience);
    QCOMPARE(m_shop->queued(), test::PublishingShop::eventsOfEach);
    test::HttpClient anybody(hub().port());
    const QByteArray metrics = anybody.get("/metrics").body;
    QVERIFY2(metrics.contains("docket_outbox_troubles_total{code=\"broker_credentials\"}"), metrics);

    EventLedger ledger(m_shop->access(), u"mended"_s);
    m_shop->restart(m_shop->settings());
    ledger.takeUntil(m_shop->recorded());
    QCOMPARE(ledger.ids(), m_shop->recorded());
    QTRY_VERIFY_WITH_TIMEOUT(hub().log().contains("events sent"), patience);
    for (const char *secret : {"wr0ng-pike", PrivateRabbitMq::password})
        QVERIFY(!hub().log().contains(secret) && !metrics.contains(secret));
}

QTEST_GUILESS_MAIN(TestHubEvents)
#include "test_hub_events.moc"
