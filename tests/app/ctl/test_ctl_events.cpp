// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/rabbitmq/topology.h"
#include "tests/app/ctl/ctl_runner.h"
#include "tests/support/private_rabbitmq.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using docket::test::PrivateRabbitMq;

/// Events on the command line, with a real broker.
class TestCtlEvents : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_broker = std::make_unique<PrivateRabbitMq>(); }
    void cleanupTestCase() { m_broker.reset(); }
    void init();

    void saysThatNobodyIsToldYet();
    void setsAndShowsWhereEventsGo();
    void saysWhatIsWrongWithTheWay();
    void sendsWhatWaitsAndShowsItAsAConsumerGetsIt();
    void listensToABrokerWithoutAnyData();
    void whatIsStuckIsListedRetriedAndDiscarded();
    void noPasswordIsLoggedOrKeptInTheClear();

private:
    Ran setDestination(const QStringList &more = {});
    void placeOrder();
    /// `docketctl events tail …` that listens already.
    void startTail(QProcess &tail, const QStringList &options);
    static QStringList typesSaidBy(QProcess &tail);
    /// Once: the macro asks for what it is given several times.
    static void done(const Ran &ran) { VERIFY_DONE(ran); }
    std::unique_ptr<PrivateRabbitMq> m_broker;
    std::unique_ptr<CtlRunner> m_ctl;
    int m_exchanges = 0;
};

void TestCtlEvents::init()
{
    ++m_exchanges;
    m_ctl = std::make_unique<CtlRunner>();
    m_ctl->environment().insert(u"DOCKET_LOG"_s, u"debug"_s);
    m_ctl->environment().insert(u"DOCKET_BROKER_PASSWORD"_s, QString::fromLatin1(PrivateRabbitMq::password));
    done(m_ctl->init());
}

Ran TestCtlEvents::setDestination(const QStringList &more)
{
    QStringList words{u"events"_s, u"set-destination"_s, u"amqp://localhost:%1"_s.arg(m_broker->port()), u"--format"_s,
                      u"json"_s};
    // An option counts once.
    for (const auto &[option, value] : {std::pair(u"--user"_s, u"docket"_s),
                                        {u"--exchange"_s, u"ctl.%1"_s.arg(m_exchanges)},
                                        {u"--declare"_s, u"yes"_s}}) {
        if (!more.contains(option))
            words << option << value;
    }
    return m_ctl->run(words + more);
}

void TestCtlEvents::placeOrder()
{
    done(m_ctl->run({u"customer"_s, u"save"_s, u"--name"_s, u"Ana"_s}));
    done(m_ctl->run({u"product"_s, u"save"_s, u"TENT"_s, u"--name"_s, u"Tent"_s, u"--price"_s, u"5"_s}));
    done(m_ctl->run({u"stock"_s, u"adjust"_s, u"TENT"_s, u"--count"_s, u"5"_s}));
    done(m_ctl->run({u"order"_s, u"create"_s, u"--customer"_s, u"Ana"_s, u"--line"_s, u"TENT:1"_s}));
}

void TestCtlEvents::startTail(QProcess &tail, const QStringList &options)
{
    tail.setProcessEnvironment(m_ctl->environment());
    tail.setReadChannel(QProcess::StandardError); // that it listens is said there
    tail.start(QStringLiteral(DOCKETCTL), QStringList{u"events"_s, u"tail"_s, u"--format"_s, u"json"_s} + options);
    QByteArray said;
    while (!said.contains("Listening")) {
        QVERIFY2(tail.bytesAvailable() > 0 || tail.waitForReadyRead(60'000), said);
        said += tail.readAllStandardError();
    }
}

QStringList TestCtlEvents::typesSaidBy(QProcess &tail)
{
    if (!tail.waitForFinished(60'000))
        qFatal("The tail does not end.");
    QStringList types;
    for (const QByteArray &line : tail.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            types << QJsonDocument::fromJson(line)[u"type"_s].toString();
    }
    types.sort();
    return types;
}

void TestCtlEvents::saysThatNobodyIsToldYet()
{
    for (const QStringList &words : {QStringList{u"events"_s, u"status"_s},
                                     {u"events"_s, u"test"_s},
                                     {u"events"_s, u"send"_s},
                                     {u"outbox"_s, u"list"_s}}) {
        const Ran ran = m_ctl->run(words);
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.contains(u"no_destination"_s), qPrintable(ran.err));
    }
}

void TestCtlEvents::setsAndShowsWhereEventsGo()
{
    QCOMPARE(m_ctl->run({u"events"_s, u"set-destination"_s, u"--user"_s, u"docket"_s}).exitCode, 2);
    QCOMPARE(m_ctl->run({u"events"_s, u"set-destination"_s, u"amqp://ana:secret@broker"_s}).exitCode, 2);
    done(setDestination({u"--event"_s, u"order.shipped"_s}));
    QCOMPARE(setDestination({u"--event"_s, u"order.shiped"_s}).exitCode, 2);
    const Ran status = m_ctl->run({u"events"_s, u"status"_s, u"--format"_s, u"json"_s});
    VERIFY_DONE(status);
    QCOMPARE(status.object()[u"user"_s].toString(), u"docket"_s);
    QCOMPARE(status.object()[u"events"_s].toArray(), QJsonArray{u"order.shipped"_s});
    QCOMPARE(status.object()[u"enabled"_s].toBool(), true);
    const Ran changed = m_ctl->run(
        {u"events"_s, u"set-destination"_s, u"--publish"_s, u"no"_s, u"--event"_s, u"all"_s, u"--format"_s, u"json"_s});
    VERIFY_DONE(changed);
    QCOMPARE(changed.object()[u"user"_s].toString(), u"docket"_s);
    QCOMPARE(changed.object()[u"events"_s].toArray().size(), 10);
    QCOMPARE(changed.object()[u"enabled"_s].toBool(), false);
}

void TestCtlEvents::saysWhatIsWrongWithTheWay()
{
    done(setDestination());
    done(m_ctl->run({u"events"_s, u"test"_s}));
    const auto codeAfter = [this](const QStringList &change) {
        const Ran set = setDestination(change);
        const Ran test = m_ctl->run({u"events"_s, u"test"_s});
        return set.exitCode == 0 && test.exitCode == 1 ? test.err.section(u' ', 1, 1) : test.err;
    };
    QCOMPARE(codeAfter({u"--user"_s, u"nobody"_s}), u"broker_credentials"_s);
    QCOMPARE(codeAfter({u"--exchange"_s, u"nowhere"_s, u"--declare"_s, u"no"_s}), u"exchange_missing"_s);
    done(m_ctl->run({u"events"_s, u"set-destination"_s, u"amqp://localhost:1"_s})); // nobody listens there
    const Ran refused = m_ctl->run({u"events"_s, u"test"_s});
    QVERIFY2(refused.err.contains(u"broker_refused"_s), qPrintable(refused.err));
}

void TestCtlEvents::sendsWhatWaitsAndShowsItAsAConsumerGetsIt()
{
    done(setDestination());
    placeOrder();
    done(m_ctl->run({u"events"_s, u"declare-queue"_s, u"ctl-queue"_s, u"--event"_s, u"order.*"_s}));
    QProcess tail;
    startTail(tail, {u"--limit"_s, u"5"_s});
    const Ran sent = m_ctl->run({u"events"_s, u"send"_s});
    VERIFY_DONE(sent);
    QVERIFY2(sent.err.contains(u"5 delivered, 0 refused for now, 0 dead; 0 still wait."_s), qPrintable(sent.err));
    QCOMPARE(typesSaidBy(tail), (QStringList{u"customer.saved"_s, u"inventory.adjusted"_s, u"inventory.reserved"_s,
                                             u"order.created"_s, u"product.saved"_s}));
    const Ran status = m_ctl->run({u"events"_s, u"status"_s, u"--format"_s, u"json"_s});
    QCOMPARE(status.object()[u"delivered"_s].toInt(), 5);
    QCOMPARE(status.object()[u"queued"_s].toInt(), 0);
}

void TestCtlEvents::listensToABrokerWithoutAnyData()
{
    done(setDestination());
    m_ctl->environment().insert(u"DOCKET_DATA"_s, m_ctl->path(u"nothing"_s));
    const QStringList broker{u"--broker"_s,   u"amqp://localhost:%1"_s.arg(m_broker->port()),
                             u"--user"_s,     u"docket"_s,
                             u"--exchange"_s, u"ctl.%1"_s.arg(m_exchanges)};
    QCOMPARE(m_ctl->run({u"events"_s, u"tail"_s, u"--user"_s, u"docket"_s}).exitCode, 2);
    QCOMPARE(m_ctl->run({u"events"_s, u"tail"_s, u"--broker"_s, u"amqp://ana:secret@broker"_s}).exitCode, 2);
    const Ran missing = m_ctl->run(QStringList{u"events"_s, u"tail"_s} + broker);
    QVERIFY2(missing.err.contains(u"exchange_missing"_s), qPrintable(missing.err));

    m_ctl->environment().insert(u"DOCKET_DATA"_s, m_ctl->path(u"data"_s));
    done(m_ctl->run({u"events"_s, u"test"_s})); // makes the exchange
    m_ctl->environment().insert(u"DOCKET_DATA"_s, m_ctl->path(u"nothing"_s));
    done(m_ctl->run(QStringList{u"events"_s, u"declare-queue"_s, u"named"_s} + broker));
    QProcess tail;
    startTail(tail, broker + QStringList{u"--limit"_s, u"1"_s});
    m_ctl->environment().insert(u"DOCKET_DATA"_s, m_ctl->path(u"data"_s));
    done(m_ctl->run({u"events"_s, u"test"_s}));
    QCOMPARE(typesSaidBy(tail), QStringList{u"docket.ping"_s});
}

void TestCtlEvents::whatIsStuckIsListedRetriedAndDiscarded()
{
    done(setDestination({u"--event"_s, u"order.created"_s, u"--event"_s, u"inventory.reserved"_s}));
    placeOrder();
    // Nobody is bound: the first is refused for now, the second waits for it.
    const Ran sent = m_ctl->run({u"events"_s, u"send"_s, u"--once"_s});
    VERIFY_DONE(sent);
    Ran list = m_ctl->run({u"outbox"_s, u"list"_s, u"--format"_s, u"json"_s});
    VERIFY_DONE(list);
    QCOMPARE(list.json().array().size(), 2);
    const QJsonObject first = list.json().array().at(0).toObject();
    QCOMPARE(first[u"state"_s].toString(), u"waiting"_s);
    QCOMPARE(first[u"code"_s].toString(), u"message_unroutable"_s);
    QCOMPARE(first[u"order"_s].toString(), u"K3F-00001"_s);
    QCOMPARE(first[u"data"_s][u"order"_s][u"number"_s].toString(), u"K3F-00001"_s);
    QCOMPARE(list.json().array().at(1)[u"state"_s].toString(), u"held_back"_s);
    const QString id = first[u"event"_s].toString();
    done(m_ctl->run({u"outbox"_s, u"retry"_s, id}));
    done(m_ctl->run({u"outbox"_s, u"discard"_s, id}));
    QCOMPARE(m_ctl->run({u"outbox"_s, u"discard"_s, id}).exitCode, 1);
    QCOMPARE(m_ctl->run({u"outbox"_s, u"retry"_s}).exitCode, 2);
    list = m_ctl->run({u"outbox"_s, u"list"_s, u"--format"_s, u"json"_s});
    QCOMPARE(list.json().array().size(), 1);
    const Ran decisions = m_ctl->run({u"outbox"_s, u"decisions"_s, u"--format"_s, u"json"_s});
    VERIFY_DONE(decisions);
    QCOMPARE(decisions.json().array().size(), 2);
    QCOMPARE(decisions.json().array().at(0)[u"action"_s].toString(), u"discarded"_s);
    QCOMPARE(decisions.json().array().at(0)[u"event"_s].toString(), id);
    QVERIFY(!decisions.json().array().at(0)[u"actor"_s].toString().isEmpty());
}

void TestCtlEvents::noPasswordIsLoggedOrKeptInTheClear()
{
    done(setDestination());
    m_ctl->environment().insert(u"DOCKET_BROKER_PASSWORD"_s, u"Mirabellengelee"_s);
    QCOMPARE(m_ctl->run({u"events"_s, u"test"_s}).exitCode, 1);
    QCOMPARE(m_ctl->run({u"events"_s, u"send"_s, u"--once"_s}).exitCode, 0); // nothing waits: nobody is asked
    placeOrder();
    const Ran refused = m_ctl->run({u"events"_s, u"send"_s, u"--once"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.contains(u"broker_credentials"_s));
    QVERIFY(!refused.err.contains(u"Mirabellengelee"_s));
    const QDir logs(m_ctl->path(u"data/logs"_s));
    QByteArray text;
    for (const QString &name : logs.entryList(QDir::Files)) {
        QFile file(logs.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        text += file.readAll();
    }
    QVERIFY(text.contains("error=broker_credentials"));
    QVERIFY(!text.contains("Mirabellengelee"));
    QVERIFY(!text.contains(PrivateRabbitMq::password));
}

QTEST_GUILESS_MAIN(TestCtlEvents)
#include "test_ctl_events.moc"
