// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/http/http_server.h"
#include "tests/support/http_client.h"

#include <QMutex>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace docket;
using namespace docket::hub;
using namespace Qt::StringLiterals;

namespace {

Response plain(int status, const QByteArray &body)
{
    return {status, "text/plain", body, {}};
}

} // namespace

class TestHttpServer : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_served.clear();
        m_calls = 0;
        m_value = 0;
        m_polls = 0;
        m_asked.acquire(m_asked.available());
    }
    void cleanup() { m_server.reset(); }

    void answersAndKeepsTheConnection()
    {
        test::HttpClient client(start());
        const auto first = client.get("/echo/a%2Fb%20c?q=m%C3%BCller+x&q=2");
        QCOMPARE(first.status, 200);
        QCOMPARE(first.body, "GET a/b c q=müller x q=2 ");
        QVERIFY(!first.headers.value("x-request-id").isEmpty());
        const auto second = client.post("/echo/x", "body", "X-Request-Id: mine-1\r\n");
        QCOMPARE(second.body, "POST x body");
        QCOMPARE(second.headers.value("x-request-id"), "mine-1");
        QVERIFY(client.isOpen());
        QCOMPARE(m_server->figures().connections, 1);
        QCOMPARE(served(), (QStringList{u"/echo/{what} 200"_s, u"/echo/{what} 200"_s}));
    }

    void sendsNoBodyToHead()
    {
        test::HttpClient client(start());
        client.write("HEAD /echo/x HTTP/1.1\r\nHost: h\r\n\r\n");
        const auto head = client.read(false);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.headers.value("content-length"), "6");
        client.write("GET /echo/y HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(client.read().body, "GET y ");
    }

    void saysWhatIsNotThere()
    {
        test::HttpClient client(start());
        QCOMPARE(client.get("/nothing").body, "404 no_such_address");
        const auto other = client.send("DELETE", "/echo/x");
        QCOMPARE(other.body, "405 method_not_allowed");
        QCOMPARE(other.headers.value("allow"), "GET, POST");
        QCOMPARE(client.send("BREW", "/pot").body, "501 method_unknown");
        QCOMPARE(client.get("/echo/%FF").body, "400 malformed_address");
        QCOMPARE(client.get("/echo/x?a=%zz").body, "400 malformed_address");
        QCOMPARE(client.get("/echo/x?a=%00").body, "400 malformed_address");
        QCOMPARE(client.send("POST", "/echo/x", "x", "Content-Encoding: gzip\r\n").body, "415 encoding_not_taken");
        QCOMPARE(m_calls, 0);
    }

    void refusesWhatIsTooLongBeforeReadingIt()
    {
        const quint16 port = start();
        test::HttpClient client(port);
        QCOMPARE(client.post("/small", QByteArray(11, 'x')).body, "413 body_too_long");
        QCOMPARE(client.post("/small", QByteArray(10, 'x')).status, 200);
        client.close();
        client.write("POST /small HTTP/1.1\r\nHost: h\r\nContent-Length: 104857600\r\n\r\nabc");
        QCOMPARE(client.read().body, "413 body_too_long");
        QVERIFY(client.waitForEnd());
        test::HttpClient chunked(port);
        chunked.write(
            "POST /small HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n12345678\r\n8\r\n12345678\r\n");
        QCOMPARE(chunked.read().body, "413 body_too_long");
        test::HttpClient headers(port);
        QCOMPARE(headers.send("GET", "/echo/x", {}, "X-Long: " + QByteArray(20'000, 'h') + "\r\n").body,
                 "431 headers_too_long");
        test::HttpClient nonsense(port);
        nonsense.write("what is this?\r\n\r\n");
        QCOMPARE(nonsense.read().body, "400 malformed_request");
        QVERIFY(nonsense.waitForEnd());
    }

    void goesOnWithA100WhenAskedTo()
    {
        test::HttpClient client(start());
        client.write("POST /echo/x HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
        QCOMPARE(client.read().status, 100);
        client.write("body");
        QCOMPARE(client.read().body, "POST x body");
    }

    void asksThoseWhoWaitAgainWhenSomethingChanged()
    {
        const quint16 port = start();
        const std::unique_ptr<QThread> poll(QThread::create([&] { m_polled = test::HttpClient(port).get("/poll"); }));
        poll->start();
        QVERIFY(m_asked.tryAcquire(1, 30'000));
        QTRY_COMPARE(m_server->figures().queued, 0); // it waits without a thread
        m_value = 7;
        m_server->wake();
        QVERIFY(poll->wait());
        QCOMPARE(m_polled.body, "7 first");
        QCOMPARE(m_calls, 2);
    }

    void answersThoseWhoWaitInTheEnd()
    {
        test::HttpClient client(start());
        QCOMPARE(client.get("/poll?ms=20").body, "0 last");
        QCOMPARE(m_calls, 2);
    }

    void refusesMoreThanItCanQueue()
    {
        HttpOptions options;
        options.workers = 1;
        options.mostQueued = 1;
        const quint16 port = start(options);
        const std::unique_ptr<QThread> slow(QThread::create([&] { m_polled = test::HttpClient(port).get("/slow"); }));
        slow->start();
        QVERIFY(m_asked.tryAcquire(1, 30'000));
        const auto refused = test::HttpClient(port).get("/echo/x");
        QCOMPARE(refused.body, "503 overloaded");
        QCOMPARE(refused.headers.value("retry-after"), "1");
        m_goOn.release();
        QVERIFY(slow->wait());
        QCOMPARE(m_polled.status, 200);
        QCOMPARE(test::HttpClient(port).get("/echo/x").status, 200);
    }

    void finishesWhatItBeganWhenStopped()
    {
        const quint16 port = start();
        test::HttpClient idle(port);
        QCOMPARE(idle.get("/echo/x").status, 200);
        test::HttpAnswer polled;
        const std::unique_ptr<QThread> slow(QThread::create([&] { m_polled = test::HttpClient(port).get("/slow"); }));
        const std::unique_ptr<QThread> poll(QThread::create([&] { polled = test::HttpClient(port).get("/poll"); }));
        slow->start();
        poll->start();
        QVERIFY(m_asked.tryAcquire(2, 30'000));
        const std::unique_ptr<QThread> stop(QThread::create([&] { m_server->stop(); }));
        stop->start();
        QVERIFY(idle.waitForEnd());
        QVERIFY(poll->wait());
        QCOMPARE(polled.body, "0 last");
        QVERIFY(!stop->isFinished());
        m_goOn.release();
        QVERIFY(slow->wait());
        QCOMPARE(m_polled.body, "slow");
        QCOMPARE(m_polled.headers.value("connection"), "close");
        QVERIFY(stop->wait());
        QCOMPARE(test::HttpClient(port).get("/echo/x").status, 0);
    }

    void pokesOpenSockets()
    {
        const quint16 port = start();
        test::HttpClient refused(port);
        QCOMPARE(refused.get("/live?no=1").status, 401);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QVERIFY(socket.waitForConnected());
        socket.write("GET /live HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        QByteArray received;
        const auto receive = [&](const QByteArray &wanted) {
            while (!received.contains(wanted)) {
                if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(30'000))
                    return false;
                received += socket.readAll();
            }
            return true;
        };
        QVERIFY(receive("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")); // RFC 6455, section 1.3
        QTRY_COMPARE(m_server->figures().sockets, 1);
        m_server->wake();
        QVERIFY(receive(QByteArray("\x81\x07"
                                   "changed")));
        m_server->stop();
        QVERIFY(receive(QByteArray("\x88\x02\x03\xe9"))); // closed: going away
    }

    void saysWhyItCannotListen()
    {
        const quint16 port = start();
        HttpOptions same;
        same.port = port;
        HttpServer other(same, {}, describe, [](const Request &, const QString &, int, std::chrono::milliseconds) {});
        const auto failed = other.start();
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, u"address_unusable"_s);
    }

private:
    static Response describe(const Request &, int status, const Error &error)
    {
        return plain(status, QByteArray::number(status) + ' ' + error.code.toUtf8());
    }

    quint16 start(const HttpOptions &options = {})
    {
        Router router;
        const auto echo = [this](const Request &request) -> Answer {
            ++m_calls;
            QByteArray text = toByteArray(request.method) + ' ' + request.parameters.value(u"what"_s).toUtf8() + ' ';
            for (const auto &[name, value] : request.query)
                text += (name + u'=' + value + u' ').toUtf8();
            return plain(200, text + request.body);
        };
        router.add(Method::Get, u"/echo/{what}"_s, echo);
        router.add(Method::Post, u"/echo/{what}"_s, echo);
        router.add(
            Method::Post, u"/small"_s, [](const Request &) -> Answer { return plain(200, "fits"); }, 10);
        router.add(Method::Get, u"/slow"_s, [this](const Request &) -> Answer {
            m_asked.release();
            m_goOn.acquire();
            return plain(200, "slow");
        });
        router.add(Method::Get, u"/poll"_s, [this](const Request &request) -> Answer {
            ++m_calls;
            if (++m_polls == 1)
                m_asked.release();
            if (m_value == 0 && !request.isLastTry) {
                const int ms = request.query.empty() ? 60'000 : request.query.front().second.toInt();
                return Wait{std::chrono::steady_clock::now() + std::chrono::milliseconds(ms)};
            }
            return plain(200, QByteArray::number(m_value) + (request.isLastTry ? " last" : " first"));
        });
        router.addLive(u"/live"_s,
                       [](const Request &request) -> Answer { return plain(request.query.empty() ? 101 : 401, {}); });
        m_server = std::make_unique<HttpServer>(
            options, std::move(router), describe,
            [this](const Request &, const QString &route, int status, std::chrono::milliseconds) {
                const QMutexLocker lock(&m_mutex);
                m_served << u"%1 %2"_s.arg(route).arg(status);
            });
        const auto port = m_server->start();
        if (!port)
            qFatal("%s", qPrintable(port.error().sentence));
        return *port;
    }

    QStringList served()
    {
        const QMutexLocker lock(&m_mutex);
        return m_served;
    }

    std::unique_ptr<HttpServer> m_server;
    QMutex m_mutex;
    QStringList m_served;
    std::atomic<int> m_calls = 0;
    std::atomic<int> m_value = 0;
    std::atomic<int> m_polls = 0;
    QSemaphore m_asked;
    QSemaphore m_goOn;
    test::HttpAnswer m_polled;
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "test_http_server.moc"
