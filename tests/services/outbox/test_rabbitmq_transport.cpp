// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/rabbitmq/broker_trial.h"
#include "services/outbox/rabbitmq/publisher.h"
#include "services/outbox/rabbitmq/subscription.h"
#include "services/outbox/rabbitmq/topology.h"
#include "services/wire/cloud_event.h"
#include "tests/support/faulty_proxy.h"
#include "tests/support/private_rabbitmq.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::outbox;
using docket::test::FaultyProxy;
using docket::test::PrivateRabbitMq;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// Publishing to a real broker.
class TestRabbitMqTransport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_broker = std::make_unique<PrivateRabbitMq>(); }
    void cleanupTestCase() { m_broker.reset(); }

    void aConsumerGetsWhatWasConfirmed();
    void whatNobodyIsBoundForIsRefused();
    void aFullQueueRefuses();
    void aMessageThatIsTooLargeIsBlamed();
    void whatAConsumerRejectsIsPutAway();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void speaksTls();
    void publishingNeedsThePermission();
    void aTrialSaysWhetherAnybodyListens();
    void aCutConnectionIsToldAndOpenedAgain();
    void aBrokerThatFallsSilentIsNotWaitedForForEver();

private:
    QString newExchange() { return u"docket.test.%1"_s.arg(++m_exchanges); }
    static Message message(const QString &type, const QByteArray &body = "{}")
    {
        return {QUuid::createUuid(), type, domain::fromMilliseconds(1'772'445'600'000), body};
    }
    std::unique_ptr<PrivateRabbitMq> m_broker;
    int m_exchanges = 0;
};

namespace {

std::vector<Receipt> receiptsOf(Publisher &publisher, std::size_t count)
{
    std::vector<Receipt> all;
    while (all.size() < count) {
        const auto some = publisher.receive(seconds(30));
        if (!some || some->empty())
            break;
        all.insert(all.end(), some->begin(), some->end());
    }
    return all;
}

Delivery nextOf(Subscription &subscription)
{
    const auto next = subscription.next(seconds(30));
    return next && next->has_value() ? **next : Delivery{};
}

} // namespace

void TestRabbitMqTransport::aConsumerGetsWhatWasConfirmed()
{
    const BrokerAccess access = m_broker->access(newExchange());
    Publisher publisher(access);
    QVERIFY(publisher.open());
    const auto all = Subscription::listen(access, {u"#"_s});
    const auto shipped = Subscription::listen(access, {u"order.shipped"_s});
    QVERIFY(all && shipped);
    const Message created = message(u"order.created"_s, R"({"a":1})");
    QVERIFY(publisher.publish(7, created));
    QVERIFY(publisher.publish(8, message(u"order.shipped"_s)));
    const auto receipts = receiptsOf(publisher, 2);
    QCOMPARE(receipts.size(), std::size_t{2});
    QCOMPARE(receipts[0].tag, quint64{7});
    QCOMPARE(receipts[0].verdict, Receipt::Verdict::Confirmed);

    const Delivery first = nextOf(**all);
    QCOMPARE(first.routingKey, u"order.created"_s);
    QCOMPARE(first.body, created.body);
    QCOMPARE(first.id, created.id.toByteArray(QUuid::WithoutBraces));
    QCOMPARE(nextOf(**shipped).routingKey, u"order.shipped"_s);
}

void TestRabbitMqTransport::whatNobodyIsBoundForIsRefused()
{
    const BrokerAccess access = m_broker->access(newExchange());
    Publisher publisher(access);
    QVERIFY(publisher.open());
    const auto listener = Subscription::listen(access, {u"order.*"_s});
    QVERIFY(publisher.publish(1, message(u"order.created"_s)));
    QVERIFY(publisher.publish(2, message(u"product.saved"_s)));
    QVERIFY(publisher.publish(3, message(u"order.shipped"_s)));
    QHash<quint64, QString> codes;
    for (const Receipt &receipt : receiptsOf(publisher, 3))
        codes.insert(receipt.tag, receipt.reason.code);
    QCOMPARE(codes, (QHash<quint64, QString>{{1, {}}, {2, u"message_unroutable"_s}, {3, {}}}));
}

void TestRabbitMqTransport::aFullQueueRefuses()
{
    const BrokerAccess access = m_broker->access(newExchange());
    Publisher publisher(access);
    QVERIFY(publisher.open());
    const auto connection = Connection::open(access);
    QVERIFY(declareQueue(**connection, access.settings, {.name = u"full"_s, .bindings = {u"#"_s}, .mostMessages = 2}));
    // The limit of a quorum queue takes hold a little late; some more than two go in, and then none.
    int refused = 0;
    for (quint64 tag = 1; tag <= 50 && refused == 0; ++tag) {
        QVERIFY(publisher.publish(tag, message(u"order.created"_s)));
        const auto receipts = receiptsOf(publisher, 1);
        QCOMPARE(receipts.size(), std::size_t{1});
        if (receipts.front().verdict == Receipt::Verdict::Refused) {
            QCOMPARE(receipts.front().reason.code, u"queue_full"_s);
            ++refused;
        }
    }
    QCOMPARE(refused, 1);
}

void TestRabbitMqTransport::aMessageThatIsTooLargeIsBlamed()
{
    const BrokerAccess access = m_broker->access(newExchange());
    Publisher publisher(access);
    QVERIFY(publisher.open());
    const auto listener = Subscription::listen(access, {u"#"_s});
    QVERIFY(publisher.publish(1, message(u"order.created"_s, QByteArray(PrivateRabbitMq::mostBytes + 1, ' '))));
    const auto receipts = publisher.receive(seconds(30));
    QVERIFY(!receipts);
    QCOMPARE(receipts.error().code, u"message_refused"_s);
    QVERIFY(!publisher.isOpen());
    QVERIFY(publisher.open());
    QVERIFY(publisher.publish(2, message(u"order.created"_s, QByteArray(PrivateRabbitMq::mostBytes - 1, ' '))));
    QCOMPARE(receiptsOf(publisher, 1).front().verdict, Receipt::Verdict::Confirmed);
}

void TestRabbitMqTransport::whatAConsumerRejectsIsPutAway()
{
    const BrokerAccess access = m_broker->access(newExchange());
    Publisher publisher(access);
    QVERIFY(publisher.open());
    const auto connection = Connection::open(access);
    QVERIFY(declareQueue(**connection, access.settings, {.name = u"picky"_s}));
    const Message sent = message(u"order.created"_s);
    QVERIFY(publisher.publish(1, sent));
    const auto consumer = Subscription::consume(access, u"picky"_s);
    QVERIFY((*consumer)->reject(nextOf(**consumer).tag));
    const auto deadConsumer = Subscription::consume(access, deadLetterQueueOf(u"picky"_s));
    const Delivery dead = nextOf(**deadConsumer);
    QCOMPARE(dead.id, sent.id.toByteArray(QUuid::WithoutBraces));
    QVERIFY((*deadConsumer)->accept(dead.tag));
}

void TestRabbitMqTransport::saysWhatIsWrong_data()
{
    using Spoil = std::function<void(BrokerAccess &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &code, Spoil spoil) {
        QTest::newRow(name) << std::move(spoil) << code;
    };
    row("a name that leads nowhere", u"broker_host_unknown"_s,
        [](BrokerAccess &access) { access.settings.host = u"broker.invalid"_s; });
    row("a port where nobody listens", u"broker_refused"_s, [](BrokerAccess &access) { access.settings.port = 1; });
    row("a wrong password", u"broker_credentials"_s, [](BrokerAccess &access) {
        access.password = std::make_shared<identity::SecretBytes>(identity::SecretBytes::copyOf("wr0ng-pike"));
    });
    row("a user that is not there", u"broker_credentials"_s,
        [](BrokerAccess &access) { access.settings.user = u"nobody"_s; });
    row("a virtual host that is not there", u"broker_vhost_missing"_s,
        [](BrokerAccess &access) { access.settings.vhost = u"nowhere"_s; });
    row("a virtual host that is not permitted", u"broker_vhost_forbidden"_s,
        [](BrokerAccess &access) { access.settings.user = u"stranger"_s; });
    row("an exchange that is not there", u"exchange_missing"_s,
        [](BrokerAccess &access) { access.settings.declaresExchange = false; });
    row("an exchange of another kind", u"exchange_mismatch"_s,
        [](BrokerAccess &access) { access.settings.exchange = u"amq.direct"_s; });
    row("no permission to make the exchange", u"broker_forbidden"_s,
        [](BrokerAccess &access) { access.settings.user = u"reader"_s; });
    row("plain text to a port that wants TLS", u"broker_not_amqp"_s,
        [this](BrokerAccess &access) { access.settings.port = m_broker->tlsPort(); });
    row("TLS to a port that wants plain text", u"broker_tls_failed"_s,
        [](BrokerAccess &access) { access.settings.tls = true; });
    row("a certificate nobody vouches for", u"broker_tls_untrusted"_s, [this](BrokerAccess &access) {
        access.settings.tls = true;
        access.settings.port = m_broker->tlsPort();
    });
    row("a certificate for another name", u"broker_tls_wrong_host"_s, [this](BrokerAccess &access) {
        access.settings.tls = true;
        access.settings.port = m_broker->tlsPort();
        access.settings.caFile = m_broker->caFile();
        access.settings.host = u"127.0.0.1"_s;
    });
    row("a file of certificates that is none", u"ca_unreadable"_s, [this](BrokerAccess &access) {
        access.settings.tls = true;
        access.settings.port = m_broker->tlsPort();
        access.settings.caFile = m_broker->caFile() + u".not"_s;
    });
}

void TestRabbitMqTransport::saysWhatIsWrong()
{
    QFETCH(const std::function<void(BrokerAccess &)>, spoil);
    QFETCH(const QString, code);
    BrokerAccess access = m_broker->access(newExchange());
    spoil(access);
    const auto trial = tryBroker(access, u"urn:docket:TST"_s);
    QVERIFY(!trial);
    QCOMPARE(trial.error().code, code);
    QVERIFY(!trial.error().sentence.isEmpty());
    for (const char *secret : {PrivateRabbitMq::password, "wr0ng-pike"})
        QVERIFY(!trial.error().sentence.contains(QLatin1StringView(secret)));
}

void TestRabbitMqTransport::speaksTls()
{
    BrokerAccess access = m_broker->access(newExchange());
    access.settings.tls = true;
    access.settings.port = m_broker->tlsPort();
    access.settings.caFile = m_broker->caFile();
    const auto trial = tryBroker(access, u"urn:docket:TST"_s);
    QVERIFY2(trial, trial ? "" : qPrintable(trial.error().sentence));
}

void TestRabbitMqTransport::publishingNeedsThePermission()
{
    BrokerAccess access = m_broker->access(newExchange());
    QVERIFY(tryBroker(access, u"urn:docket:TST"_s)); // makes the exchange
    access.settings.user = u"reader"_s;
    const auto trial = tryBroker(access, u"urn:docket:TST"_s);
    QVERIFY(!trial);
    QCOMPARE(trial.error().code, u"broker_forbidden"_s);
    QVERIFY(trial.error().sentence.contains(u"reader"_s));
}

void TestRabbitMqTransport::aTrialSaysWhetherAnybodyListens()
{
    const BrokerAccess access = m_broker->access(newExchange());
    QVERIFY(!tryBroker(access, u"urn:docket:TST"_s)->isRouted);
    const auto listener = Subscription::listen(access, {u"#"_s});
    QVERIFY(tryBroker(access, u"urn:docket:TST"_s)->isRouted);
    const auto ping = wire::eventHeadFromJson(nextOf(**listener).body);
    QVERIFY(ping);
    QCOMPARE(ping->type, u"docket.ping"_s);
    QCOMPARE(ping->source, u"urn:docket:TST"_s);
}

void TestRabbitMqTransport::aCutConnectionIsToldAndOpenedAgain()
{
    FaultyProxy proxy(m_broker->port());
    BrokerAccess access = m_broker->access(newExchange());
    access.settings.port = proxy.port();
    Publisher publisher(access);
    QVERIFY(publisher.open());
    const auto listener = Subscription::listen(m_broker->access(access.settings.exchange), {u"#"_s});
    proxy.cutAfter(100, FaultyProxy::Direction::ToServer); // in the middle of the message
    const bool isPublished = publisher.publish(1, message(u"order.created"_s, QByteArray(5'000, ' '))).has_value();
    const auto receipts = isPublished ? publisher.receive(seconds(30)) : tl::make_unexpected(Error{});
    QVERIFY(!receipts);
    QVERIFY(!isPublished || receipts.error().code == u"broker_lost"_s);
    QVERIFY(!publisher.isOpen());
    QVERIFY(publisher.open());
    QVERIFY(publisher.publish(2, message(u"order.created"_s)));
    QCOMPARE(receiptsOf(publisher, 1).front().tag, quint64{2});
}

void TestRabbitMqTransport::aBrokerThatFallsSilentIsNotWaitedForForEver()
{
    FaultyProxy proxy(m_broker->port());
    BrokerAccess access = m_broker->access(newExchange());
    access.settings.port = proxy.port();
    Publisher publisher(access);
    QVERIFY(publisher.open());
    proxy.setMode(FaultyProxy::Mode::BlackHole);
    QVERIFY(publisher.publish(1, message(u"order.created"_s)));
    const auto receipts = publisher.receive(milliseconds(50));
    QVERIFY(receipts && receipts->empty());
    Publisher another(access, {.connect = milliseconds(500), .answer = milliseconds(500)});
    const auto opened = another.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"broker_silent"_s);
    proxy.cut();
}

QTEST_GUILESS_MAIN(TestRabbitMqTransport)
#include "test_rabbitmq_transport.moc"
