// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remote/client_thread.h"
#include "tests/services/remote/scripted_server.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace docket;
using namespace docket::remote;
using namespace docket::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

// Quick enough for a test to see several repetitions.
RetryPolicy quickly()
{
    return RetryPolicy({1ms, 4ms, 3'600'000ms});
}

// One that does not come into the way of tests of other things.
CircuitBreaker patient()
{
    CircuitBreaker::Settings settings;
    settings.fewestCalls = settings.failuresInRow = 1'000;
    return CircuitBreaker(settings);
}

template <typename T>
T await(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience) || future.resultCount() == 0)
        qFatal("No answer came.");
    return future.result();
}

Call post(const QByteArray &body)
{
    Call call;
    call.method = "POST";
    call.path = "/v1/things";
    call.body = body;
    return call;
}

Call get(const QByteArray &path = "/v1/things")
{
    Call call;
    call.path = path;
    return call;
}

/// An address where connections are neither made nor refused.
class BlackHole {
public:
    BlackHole() : m_listener(socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        auto *raw = reinterpret_cast<sockaddr *>(&address);
        if (bind(m_listener, raw, size) != 0 || listen(m_listener, 0) != 0 || getsockname(m_listener, raw, &size) != 0)
            qFatal("No port is free.");
        m_port = ntohs(address.sin_port);
        // Nobody accepts: with the queue full, the system answers no more.
        for (int &filler : m_fillers) {
            filler = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            (void)connect(filler, raw, size);
        }
    }
    ~BlackHole()
    {
        for (const int filler : m_fillers)
            close(filler);
        close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(BlackHole)

    [[nodiscard]] QUrl address() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)); }

private:
    int m_listener;
    quint16 m_port = 0;
    std::array<int, 4> m_fillers{};
};

} // namespace

class TestHttpClient : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_client = clientOf(m_server->address());
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void bringsTheAnswer()
    {
        m_server->then(200, R"({"sku":"A"})");
        const Reply reply = await(m_client->send(get()));
        QCOMPARE(reply.fault, Fault::None);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, R"({"sku":"A"})");
        QCOMPARE(reply.headers.value("content-type"), "application/json");
    }

    void sendsWhatItIsGiven()
    {
        Call call = post(R"({"a":1})");
        call.path = "/v1/things/" + pathPart(u"A/1 %ü"_s);
        call.query = {{u"q"_s, u"a+b&c=d"_s}};
        call.headers = {{"Idempotency-Key", "abc"}};
        call.trace = telemetry::TraceContext::begin();
        await(m_client->send(call));
        const ScriptedServer::Request request = m_server->requests().constFirst();
        QCOMPARE(request.line, "POST /v1/things/A%2F1%20%25%C3%BC?q=a%2Bb%26c%3Dd HTTP/1.1");
        QCOMPARE(request.body, R"({"a":1})");
        QCOMPARE(request.header("Content-Type"), "application/json");
        QCOMPARE(request.header("Idempotency-Key"), "abc");
        QCOMPARE(request.header("X-Api-Key"), "key");
        const auto trace = telemetry::TraceContext::fromHeader(request.header("traceparent"));
        QVERIFY(trace.has_value());
        QCOMPARE(trace->traceId, call.trace->traceId);
        QVERIFY(trace->spanId != call.trace->spanId);
    }

    void keepsItsConnection()
    {
        for (int i = 0; i < 5; ++i)
            await(m_client->send(i % 2 == 0 ? get() : post("{}")));
        QCOMPARE(m_server->requests().size(), 5);
        QCOMPARE(m_server->connections(), 1);
    }

    void repeatsWhatFailedForTheMoment()
    {
        m_server->then(503, "busy");
        m_server->then([](QTcpSocket &socket) { socket.abort(); });
        m_server->thenProblem(409, "in_progress");
        m_server->then(200);
        QCOMPARE(await(m_client->send(post("{}"))).status, 200);
        QCOMPARE(m_server->requests().size(), 4);
        QCOMPARE(m_server->requests().constLast().body, "{}");
    }

    void repeatsNothingThatWasRefused()
    {
        m_server->thenProblem(422, "insufficient_stock");
        const Reply reply = await(m_client->send(post("{}")));
        QCOMPARE(reply.status, 422);
        QVERIFY(reply.isProblem());
        QCOMPARE(m_server->requests().size(), 1);
    }

    void sendsOnceWhatMustNotBeDoneTwice()
    {
        Call call = post("{}");
        call.isRepeatable = false;
        await(m_client->send(get())); // so that the next one goes over a connection that stands
        m_server->then([](QTcpSocket &socket) { socket.abort(); });
        QCOMPARE(await(m_client->send(call)).fault, Fault::Connection);
        m_server->then([](QTcpSocket &socket) { socket.disconnectFromHost(); });
        QCOMPARE(await(m_client->send(call)).fault, Fault::Connection);
        m_server->then(503);
        QCOMPARE(await(m_client->send(call)).status, 503);
        QCOMPARE(m_server->requests().size(), 4);
    }

    void givesUpWhenThePauseWouldBeLongerThanTheCall()
    {
        m_server->then(503, {}, "Retry-After: 60\r\n");
        const Reply reply = await(m_client->send(get()));
        QCOMPARE(reply.status, 503);
        QCOMPARE(reply.retryAfter, std::optional<std::chrono::milliseconds>(60s));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void takesNoHalfAnswer_data()
    {
        QTest::addColumn<QByteArray>("half");
        QTest::newRow("body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":");
        QTest::newRow("chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n{\"a\":");
        QTest::newRow("between chunks") << QByteArray(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n");
        QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("nothing") << QByteArray();
    }
    void takesNoHalfAnswer()
    {
        QFETCH(const QByteArray, half);
        Call call = get();
        call.isRepeatable = false;
        m_server->then([half](QTcpSocket &socket) {
            socket.write(half);
            socket.disconnectFromHost();
        });
        // What must not be repeated by whom asks may be by Qt, as it only reads.
        for (int i = 0; i < 3; ++i) {
            m_server->then([half](QTcpSocket &socket) {
                socket.write(half);
                socket.disconnectFromHost();
            });
        }
        QCOMPARE(await(m_client->send(call)).fault, Fault::Connection);
    }

    void endsACallThatIsNotAnswered()
    {
        Call call = post("{}");
        call.isRepeatable = false;
        call.limits.answer = 50ms;
        m_server->then([](QTcpSocket &) {});
        QCOMPARE(await(m_client->send(call)).fault, Fault::TimedOut);
    }

    void endsAnAnswerThatOnlyTrickles()
    {
        Call call = get();
        call.limits.whole = 300ms;
        m_server->then([](QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            auto *timer = new QTimer(&socket);
            connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            timer->start(10ms);
        });
        QCOMPARE(await(m_client->send(call)).fault, Fault::TimedOut);
    }

    void endsAConnectionThatIsNeverMade()
    {
        const BlackHole hole;
        const auto client = clientOf(hole.address());
        Call call = get();
        call.isRepeatable = false;
        call.limits.connect = 50ms;
        QCOMPARE(await(client->send(call)).fault, Fault::TimedOut);
    }

    void tellsThatNobodyIsThere()
    {
        const QUrl address = m_server->address();
        m_server->close();
        const auto client = clientOf(address);
        Call call = get();
        call.limits.whole = 50ms;
        const auto refused = await(client->ask<int>(call, [](const Reply &) { return Decided<int>(1); }));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().constFirst().code, u"connection_failed"_s);
    }

    void takesNoMoreThanIsAskedFor()
    {
        Call call = get();
        call.limits.mostBytes = 100;
        m_server->then(200, QByteArray(200'000, 'x'));
        QCOMPARE(await(m_client->send(call)).fault, Fault::TooBig);
    }

    void followsNoRedirection()
    {
        m_server->then(302, {}, "Location: http://127.0.0.1:1/elsewhere\r\n");
        QCOMPARE(await(m_client->send(get())).fault, Fault::Unusable);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void renewsARefusedTokenOnceForAll()
    {
        int renewals = 0;
        const auto token = std::make_shared<AccessToken>("old", [&renewals] {
            ++renewals;
            QPromise<QByteArray> promise;
            promise.start();
            promise.addResult("new");
            promise.finish();
            return promise.future();
        });
        const auto client = clientOf(m_server->address(), token);
        m_server->thenProblem(401, "session_ended");
        m_server->thenProblem(401, "session_ended");
        const auto first = client->send(get());
        const auto second = client->send(post("{}"));
        QCOMPARE(await(first).status, 200);
        QCOMPARE(await(second).status, 200);
        QCOMPARE(renewals, 1);
        QCOMPARE(m_server->requests().size(), 4);
        QCOMPARE(m_server->requests().constLast().header("Authorization"), "Bearer new");
    }

    void renewsOnlyOnceForACall()
    {
        int renewals = 0;
        const auto token = std::make_shared<AccessToken>("old", [&renewals] {
            QPromise<QByteArray> promise;
            promise.start();
            promise.addResult("new" + QByteArray::number(++renewals));
            promise.finish();
            return promise.future();
        });
        const auto client = clientOf(m_server->address(), token);
        for (int i = 0; i < 3; ++i)
            m_server->thenProblem(401, "session_ended");
        QCOMPARE(await(client->send(get())).status, 401);
        QCOMPARE(renewals, 1);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void asksNobodyToRenewAKey()
    {
        m_server->thenProblem(401, "not_signed_in");
        QCOMPARE(await(m_client->send(get())).status, 401);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void endsACallThatIsCanceled()
    {
        bool isGone = false;
        m_server->then([&isGone](QTcpSocket &socket) {
            connect(&socket, &QTcpSocket::disconnected, &socket, [&isGone] { isGone = true; });
        });
        auto future = m_client->send(post("{}"));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 1, patience);
        future.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished() && isGone, patience);
        QCOMPARE(await(m_client->send(get())).status, 200);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void endsWhatIsUnderWayWhenItGoes()
    {
        m_server->then([](QTcpSocket &) {});
        const auto future = m_client->send(get());
        QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 1, patience);
        m_client.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().fault, Fault::Canceled);
    }

    void sendsNothingWhileTheCircuitIsOpen()
    {
        const auto client = clientOf(m_server->address(), {}, CircuitBreaker());
        Call call = get();
        call.isRepeatable = false;
        for (int i = 0; i < 5; ++i) {
            m_server->then(500);
            await(client->send(call));
        }
        QCOMPARE(client->health().state, CircuitBreaker::State::Open);
        const auto refused = await(client->ask<int>(call, [](const Reply &) { return Decided<int>(1); }));
        QCOMPARE(refused.error().constFirst().code, u"service_paused"_s);
        QVERIFY(!refused.error().constFirst().args.isEmpty());
        QCOMPARE(m_server->requests().size(), 5);
    }

    void closesTheCircuitAfterTwoGoodProbes()
    {
        CircuitBreaker::Settings settings;
        settings.failuresInRow = 1;
        settings.firstOpen = 1ms;
        const auto client = clientOf(m_server->address(), {}, CircuitBreaker(settings));
        Call call = get();
        call.isRepeatable = false;
        m_server->then(500);
        await(client->send(call));
        QTRY_COMPARE_WITH_TIMEOUT(client->health().state, CircuitBreaker::State::HalfOpen, patience);

        // The probe is under way while the other one asks.
        QTcpSocket *probed = nullptr;
        m_server->then([&probed](QTcpSocket &socket) { probed = &socket; });
        const auto probe = client->send(call);
        QTRY_VERIFY_WITH_TIMEOUT(probed != nullptr, patience);
        QCOMPARE(await(client->send(call)).fault, Fault::Open);
        probed->write(ScriptedServer::answer(200, "{}"));
        QCOMPARE(await(probe).status, 200);
        QCOMPARE(client->health().state, CircuitBreaker::State::HalfOpen);

        Call slow = call;
        slow.limits.answer = 35s;
        QCOMPARE(await(client->send(slow)).fault, Fault::Open);
        QCOMPARE(await(client->send(call)).status, 200);
        QCOMPARE(client->health().state, CircuitBreaker::State::Closed);
        QCOMPARE(await(client->send(slow)).status, 200);
    }

    void pausesWhenItIsToldThatItAsksTooMuch()
    {
        m_server->thenProblem(429, "too_many_requests", "Retry-After: 60\r\n");
        QCOMPARE(await(m_client->send(get())).status, 429);
        QCOMPARE(await(m_client->send(get())).fault, Fault::Open);
        QCOMPARE(m_client->health().state, CircuitBreaker::State::Closed);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void sendsNothingWhileWorkingOffline()
    {
        int changes = 0;
        connect(m_client.get(), &HttpClient::healthChanged, this, [&changes] { ++changes; });
        m_client->workOffline(true);
        QCOMPARE(await(m_client->send(get())).fault, Fault::Offline);
        QVERIFY(m_client->health().isHeldOffline);
        m_client->workOffline(false);
        QCOMPARE(await(m_client->send(get())).status, 200);
        QCOMPARE(m_server->requests().size(), 1);
        QVERIFY(changes >= 2);
    }

    void understandsWhyTheServiceRefused()
    {
        m_server->then(422,
                       R"({"title":"Refused","status":422,"code":"invalid","detail":"Two fields are wrong.",)"
                       R"("errors":[{"code":"sku_missing","field":"lines[0].sku","message":"No product."},)"
                       R"({"code":"invalid_quantity","field":"lines[0].quantity","message":"Not possible."}]})",
                       "Content-Type: application/problem+json\r\n");
        const auto refused = await(m_client->ask<int>(get(), [](const Reply &) { return Decided<int>(1); }));
        QCOMPARE(refused.error(), (Rejection{{u"sku_missing"_s, u"lines[0].sku"_s, u"No product."_s, {}},
                                             {u"invalid_quantity"_s, u"lines[0].quantity"_s, u"Not possible."_s, {}}}));
        m_server->thenProblem(404, "unknown_customer");
        QCOMPARE(
            await(m_client->ask<int>(get(), [](const Reply &) { return Decided<int>(1); })).error().constFirst().code,
            u"unknown_customer"_s);
        m_server->then(404, "<html>");
        QCOMPARE(
            await(m_client->ask<int>(get(), [](const Reply &) { return Decided<int>(1); })).error().constFirst().code,
            u"not_accepted"_s);
    }

    void answersAWorkerThatWaits()
    {
        ClientThread thread(clientOf(m_server->address()));
        m_server->then(200, "7");
        Decided<int> result;
        const std::unique_ptr<QThread> worker(QThread::create([&] {
            result = waitFor(
                thread.client().ask<int>(get(), [](const Reply &reply) { return Decided<int>(reply.body.toInt()); }));
        }));
        worker->start();
        QTRY_VERIFY_WITH_TIMEOUT(worker->isFinished(), patience);
        QCOMPARE(result, Decided<int>(7));
    }

    void wakesTheWorkerWhenItsThreadEnds()
    {
        auto thread = std::make_unique<ClientThread>(clientOf(m_server->address()));
        m_server->then([](QTcpSocket &) {});
        const auto future = thread->client().ask<int>(get(), [](const Reply &) { return Decided<int>(1); });
        QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 1, patience);
        thread.reset();
        QCOMPARE(waitFor(future).error().constFirst().code, u"canceled"_s);
    }

    void believesOnlyWhoProvesItself()
    {
        QTemporaryDir folder;
        const QSslConfiguration ours = certificate(folder, u"ours"_s);
        const QSslConfiguration other = certificate(folder, u"other"_s);
        m_server->encrypt(ours);

        const auto stranger = clientOf(m_server->address());
        const auto refused = await(stranger->ask<int>(get(), [](const Reply &) { return Decided<int>(1); }));
        QCOMPARE(refused.error().constFirst().code, u"tls_failed"_s);
        const auto mistaken = clientOf(m_server->address(), {}, patient(), {other.localCertificate()});
        QCOMPARE(await(mistaken->send(get())).fault, Fault::Tls);
        QVERIFY(m_server->requests().isEmpty());

        const auto acquainted = clientOf(m_server->address(), {}, patient(), {ours.localCertificate()});
        QCOMPARE(await(acquainted->send(get())).status, 200);

        // The right certificate, but for another name.
        QUrl byNumber = m_server->address();
        byNumber.setHost(u"127.0.0.1"_s);
        const auto elsewhere = clientOf(byNumber, {}, patient(), {ours.localCertificate()});
        QCOMPARE(await(elsewhere->send(get())).fault, Fault::Tls);
    }

private:
    static std::unique_ptr<HttpClient> clientOf(const QUrl &address, std::shared_ptr<Credentials> credentials = {},
                                                const CircuitBreaker &breaker = patient(),
                                                const QList<QSslCertificate> &authorities = {})
    {
        if (!credentials)
            credentials = std::make_shared<ApiKey>("key");
        return std::make_unique<HttpClient>(ServiceAddress{address, "docket-test", authorities}, std::move(credentials),
                                            quickly(), breaker);
    }

    static QSslConfiguration certificate(const QTemporaryDir &folder, const QString &name)
    {
        const QString key = folder.filePath(name + u".key"_s);
        const QString file = folder.filePath(name + u".pem"_s);
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                                     u"-subj"_s, u"/CN="_s + name, u"-addext"_s, u"subjectAltName=DNS:localhost"_s,
                                     u"-keyout"_s, key, u"-out"_s, file});
        if (!openssl.waitForFinished(patience) || openssl.exitCode() != 0)
            qFatal("openssl: %s", openssl.readAllStandardError().constData());
        QFile keyFile(key);
        if (!keyFile.open(QIODevice::ReadOnly))
            qFatal("openssl wrote no key.");
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        tls.setLocalCertificate(QSslCertificate::fromPath(file).constFirst());
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        return tls;
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<HttpClient> m_client;
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "test_http_client.moc"
