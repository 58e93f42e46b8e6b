// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hub/contract.h"
#include "tests/app/hub/kept_shop.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace docket;
using namespace Qt::StringLiterals;

/// Requests as nobody should send them: each is answered as the contract says, memory stays flat, and nothing that a
/// person sent gets into the log.
class TestHubHostility : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void refusesBodies_data();
    void refusesBodies();
    void refusesWhatIsTooLongWithoutReadingIt();
    void refusesQueries_data();
    void refusesQueries();
    void refusesTokens_data();
    void refusesTokens();
    void keepsSqlCharactersAsText();
    void noGeneratedRequestFailsTheHub();
    void keepsPersonalDataOutOfItsLog();

private:
    test::HubProcess &hub() { return m_shop->hub(); }
    /// Memory of the hub's process, in KiB.
    qint64 memory();
    QByteArray targetOf(const QString &path);
    QByteArray anyText();
    QByteArray anyBody(int depth = 3);

    std::unique_ptr<test::ServedShop> m_shop;
    std::unique_ptr<test::HttpClient> m_agent;
    QByteArray m_orderId;
    QRandomGenerator m_random{20260301};
};

namespace {

QByteArray base64(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

void TestHubHostility::initTestCase()
{
    m_shop = std::make_unique<test::ServedShop>(QStringLiteral(DOCKET_HUB));
    m_agent = hub().signedIn(u"agent"_s);
    m_orderId = m_agent->post("/v1/orders", test::ServedShop::orderOf(1)).text("id").toUtf8();
    QVERIFY(!m_orderId.isEmpty());
}

void TestHubHostility::cleanupTestCase()
{
    m_agent.reset();
    m_shop.reset();
}

qint64 TestHubHostility::memory()
{
    QFile status(u"/proc/%1/status"_s.arg(hub().processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

void TestHubHostility::refusesBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addRow("nothing") << QByteArray() << 400;
    QTest::addRow("half") << QByteArray(R"({"customer_id":"C-1",)") << 400;
    QTest::addRow("no JSON") << QByteArray("<order/>") << 400;
    QTest::addRow("no UTF-8") << QByteArray("{\"customer_id\":\"\xff\xfe\"}") << 400;
    QTest::addRow("10,000 deep") << QByteArray(10'000, '[') + QByteArray(10'000, ']') << 400;
    QTest::addRow("10,000 objects deep") << QByteArray("{\"a\":").repeated(10'000) + '1' + QByteArray(10'000, '}') << 400;
    QTest::addRow("two values") << QByteArray("{}{}") << 400;
    QTest::addRow("a list") << QByteArray("[]") << 422;
    QTest::addRow("unknown members") << QByteArray(R"({"customer_id":"C-1","currency":"EUR","surprise":true,
        "lines":[{"sku":"LAMP","quantity":1,"price":0}]})") << 422;
    QTest::addRow("numbers beyond 64 bits")
        << QByteArray(R"({"customer_id":"C-1","currency":"EUR","lines":[{"sku":"LAMP","quantity":1e400}]})") << 400;
    QTest::addRow("a zero character") << QByteArray(
        R"({"customer_id":"C-1\u0000","currency":"EUR","lines":[{"sku":"LAMP","quantity":1}]})") << 422;
}

void TestHubHostility::refusesBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const auto answer = m_agent->post("/v1/orders", body);
    // Where a text that nothing can keep is found first is all the same.
    if (QByteArray(QTest::currentDataTag()) == "a zero character")
        QVERIFY2(answer.status == 400 || answer.status == 422, answer.body);
    else
        QVERIFY2(answer.status == status, answer.body);
    QVERIFY(!answer.text("code").isEmpty());
    QCOMPARE(m_agent->get("/v1/orders/" + m_orderId).status, 200);
}

void TestHubHostility::refusesWhatIsTooLongWithoutReadingIt()
{
    const qint64 before = memory();
    constexpr int times = 20;
    for (int i = 0; i < times; ++i) {
        test::HttpClient client(hub().port());
        client.write("POST /v1/orders HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer " + hub().tokenOf(u"agent"_s) +
                     "\r\nContent-Type: application/json\r\nContent-Length: 104857600\r\n\r\n");
        client.write(QByteArray(64 * 1024, ' '));
        const auto answer = client.read();
        QCOMPARE(answer.status, 413);
        client.close();
        test::HttpClient chunked(hub().port());
        chunked.write("POST /v1/commands HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\n");
        const int status = chunked.read().status;
        QVERIFY2(status >= 400 && status < 500, QByteArray::number(status));
        chunked.close();
    }
    const auto header = m_agent->send("GET", "/v1/orders", {}, "X-Filler: " + QByteArray(100'000, 'x') + "\r\n");
    QCOMPARE(header.status, 431);
    m_agent = hub().signedIn(u"agent"_s);
    QCOMPARE(m_agent->get("/v1/orders").status, 200);
    // Bodies of two gigabytes were announced; what grew are buffers and caches.
    QVERIFY2(memory() - before < 64 * 1024, QByteArray::number(memory() - before));
}

void TestHubHostility::refusesQueries_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addRow("unknown field") << QByteArray("/v1/orders?colour=red") << 400;
    QTest::addRow("bad cursor") << QByteArray("/v1/orders?cursor=AAAA") << 400;
    QTest::addRow("SQL for a cursor") << QByteArray("/v1/orders?cursor=%27%20OR%201=1--") << 400;
    QTest::addRow("SQL for a limit") << QByteArray("/v1/orders?limit=1%3BDROP%20TABLE%20orders") << 400;
    QTest::addRow("SQL for a sort") << QByteArray("/v1/orders?sort=placed%3B--") << 400;
    QTest::addRow("SQL for an id") << QByteArray("/v1/orders/%27%3BDELETE%20FROM%20orders%3B--") << 404;
    QTest::addRow("SQL for a query") << QByteArray("/v1/orders?q=%27%29%3BDROP%20TABLE%20orders%3B--") << 200;
    QTest::addRow("bad query") << QByteArray("/v1/orders?q=total%3E%3E%3E") << 400;
    QTest::addRow("bad encoding") << QByteArray("/v1/orders?q=%zz") << 400;
    QTest::addRow("a zero") << QByteArray("/v1/orders?q=%00") << 400;
    QTest::addRow("forged cursor of a copy") << QByteArray("/v1/sync/changes?cursor=AAAA") << 400;
    QTest::addRow("way out") << QByteArray("/v1/../../etc/passwd") << 404;
    QTest::addRow("nowhere") << QByteArray("/v2/orders") << 404;
}

void TestHubHostility::refusesQueries()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    const auto answer = m_agent->get(target);
    QVERIFY2(answer.status == status, answer.body);
    QVERIFY(hub().value(u"SELECT count(*) FROM orders"_s).toInt() > 0);
}

void TestHubHostility::refusesTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray real = m_shop ? hub().tokenOf(u"agent"_s) : QByteArray();
    const QByteArrayList parts = real.split('.');
    const QByteArray claims = QByteArray::fromBase64(parts.value(1), QByteArray::Base64UrlEncoding);
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("no token") << QByteArray("abc");
    QTest::addRow("alg none") << base64(R"({"alg":"none","typ":"JWT"})") + '.' + parts.value(1) + '.';
    QTest::addRow("alg NONE, signed") << base64(R"({"alg":"NONE"})") + '.' + parts.value(1) + '.' + parts.value(2);
    QTest::addRow("without signature") << parts.value(0) + '.' + parts.value(1) + '.';
    QTest::addRow("another's signature") << parts.value(0) + '.' + parts.value(1) + '.' + base64(QByteArray(32, 's'));
    QByteArray longer = claims;
    longer.replace("\"exp\":1", "\"exp\":9");
    QTest::addRow("longer life") << parts.value(0) + '.' + base64(longer) + '.' + parts.value(2);
    QByteArray expired = claims;
    expired.replace("\"exp\":1", "\"exp\":0");
    QTest::addRow("expired, forged") << parts.value(0) + '.' + base64(expired) + '.' + parts.value(2);
    QTest::addRow("huge") << QByteArray(12'000, 'A');
}

void TestHubHostility::refusesTokens()
{
    QFETCH(QByteArray, token);
    test::HttpClient client(hub().port());
    client.always("Authorization: Bearer " + token);
    const auto answer = client.get("/v1/orders");
    QVERIFY2(answer.status == 401, answer.body);
    QVERIFY(answer.headers.contains("www-authenticate"));
    QVERIFY2(!answer.body.contains(token.isEmpty() ? QByteArray("Bearer ey") : token), answer.body);
}

void TestHubHostility::keepsSqlCharactersAsText()
{
    const QByteArray text = R"(Robert'); DROP TABLE orders;-- % _ \\ \" $1 :a ?)";
    const auto noted = m_agent->post("/v1/orders/" + m_orderId + "/notes", R"({"text":")" + text + R"("})");
    QVERIFY2(noted.status == 201, noted.body);
    const auto read = m_agent->get("/v1/orders/" + m_orderId);
    QCOMPARE(read.text("notes/0/text").toUtf8(), R"(Robert'); DROP TABLE orders;-- % _ \ " $1 :a ?)");
}

QByteArray TestHubHostility::anyText()
{
    static const QByteArrayList texts{"",         "1",     "-1",       "9223372036854775808",
                                      "true",     "null",  "LAMP",     "C-1",
                                      "2026-03",  "main",  "' OR 1=1", "%27%22%3B",
                                      "%F0%9F%99%82", "agent", "..%2F..", "%20",
                                      "01950000-0000-7000-8000-000000000001"};
    return m_random.bounded(3) == 0 ? m_orderId : texts.at(m_random.bounded(static_cast<int>(texts.size())));
}

// Path parameters filled in, and some query: fields that there are somewhere, and one that is nowhere.
QByteArray TestHubHostility::targetOf(const QString &path)
{
    QByteArray target;
    for (const QString &part : path.split(u'/').sliced(1))
        target += '/' + (part.startsWith(u'{') ? anyText() : part.toUtf8());
    static const QByteArrayList names{"q", "limit", "cursor", "sort", "after", "part", "count", "wait", "x"};
    for (int left = m_random.bounded(3); left > 0; --left) {
        const QByteArray name = names.at(m_random.bounded(static_cast<int>(names.size())));
        // Long polls would wait as long as they are told to.
        target += (target.contains('?') ? '&' : '?') + name + '=' + (name == "wait" ? QByteArray("x") : anyText());
    }
    return target;
}

QByteArray TestHubHostility::anyBody(int depth)
{
    static const QByteArrayList names{"id",       "text",  "reason", "lines",    "sku",   "quantity", "customer_id",
                                      "currency", "email", "name",   "password", "role",  "commands", "type",
                                      "payload",  "tags",  "amount", "label",    "price", "location", "happened_at"};
    static const QByteArrayList values{"0",    "1",      "-1",   "1.5",        "true",        "null",
                                       "\"\"", "\"EUR\"", "\"LAMP\"", "\"C-1\"", "\"add_note\"", "\"2026-03-01T00:00:00Z\"",
                                       "9223372036854775807", "\"\\u0000\"", "\"\\ud83d\""};
    const int kind = m_random.bounded(depth > 0 ? 6 : 2);
    if (kind < 2)
        return values.at(m_random.bounded(static_cast<int>(values.size())));
    QByteArrayList items;
    for (int left = m_random.bounded(4); left > 0; --left) {
        const QByteArray value = anyBody(depth - 1);
        items << (kind < 5 ? '"' + names.at(m_random.bounded(static_cast<int>(names.size()))) + "\":" + value : value);
    }
    return kind < 5 ? '{' + items.join(',') + '}' : '[' + items.join(',') + ']';
}

void TestHubHostility::noGeneratedRequestFailsTheHub()
{
    constexpr int timesEach = 12;
    const auto admin = hub().signedIn(u"admin"_s);
    test::Contract contract(admin->get("/openapi.json").body);
    QVERIFY(contract.operations().size() > 20);
    const qint64 before = memory();
    for (int i = 0; i < timesEach; ++i) {
        for (const test::Contract::Operation &operation : contract.operations()) {
            const QByteArray target = targetOf(operation.path);
            // Whoever signs out, or changes who may sign in, ends the test.
            if (operation.path == u"/v1/live" || (operation.path == u"/v1/session" && operation.method == "DELETE"))
                continue;
            const QByteArray body = operation.hasBody ? anyBody() : QByteArray();
            const auto answer = admin->send(operation.method, target, body);
            const QByteArray request = operation.method + ' ' + target + ' ' + body;
            QVERIFY2(answer.status > 0 && answer.status < 500, request + " -> " + answer.body);
            QVERIFY2(answer.status < 400 || !answer.text("code").isEmpty(), request + " -> " + answer.body);
        }
    }
    QVERIFY2(memory() - before < 64 * 1024, QByteArray::number(memory() - before));
}

void TestHubHostility::keepsPersonalDataOutOfItsLog()
{
    QVERIFY(m_agent->get("/v1/orders?q=greta@example.com").status == 200);
    test::HttpClient client(hub().port());
    client.post("/v1/session", R"({"email":"nobody@private.example","password":"correct horse"})");
    client.get("/v1/orders/Greta-Lind");
    const QByteArray log = hub().log();
    QVERIFY(log.size() > 10'000);
    for (const char *secret : {"greta", "Greta", "Lind", "private.example", "correct horse", "open sesame", "123456",
                               "eyJ", "DROP TABLE", "Robert"})
        QVERIFY2(!log.contains(secret), secret);
}

QTEST_GUILESS_MAIN(TestHubHostility)
#include "test_hub_hostility.moc"
