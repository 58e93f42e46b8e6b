// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hub/buyers.h"
#include "tests/app/hub/kept_shop.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

using namespace docket;
using namespace Qt::StringLiterals;

/// Two hubs on one database behind HAProxy, either of them killed under load: every order that was taken is there once,
/// and clients see nothing but answers after which they send the same again.
class TestHubBehindProxy : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void sharesTheWorkAndTheSignIns();
    void eitherMayBeKilledUnderLoad();

private:
    void startProxy();
    int servedBy(const test::HubProcess &hub) const { return static_cast<int>(hub.log().count("\"answered\"")); }

    std::unique_ptr<test::ServedShop> m_shop;
    std::unique_ptr<test::KeptShop> m_kept;
    std::unique_ptr<test::HubProcess> m_second;
    QTemporaryDir m_folder;
    QProcess m_proxy;
    quint16 m_port = 0;
};

void TestHubBehindProxy::initTestCase()
{
    m_shop = std::make_unique<test::ServedShop>(QStringLiteral(DOCKET_HUB));
    m_shop->countLamps(10'000);
    m_kept = std::make_unique<test::KeptShop>(*m_shop);
    m_second = std::make_unique<test::HubProcess>(m_shop->hub());
    m_second->start();
    startProxy();
}

void TestHubBehindProxy::cleanupTestCase()
{
    m_proxy.terminate();
    m_proxy.waitForFinished();
    m_second.reset();
    m_kept.reset();
    m_shop.reset();
}

// The example that people are given, but for the ports, and for how soon a hub is missed.
void TestHubBehindProxy::startProxy()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    m_port = probe.serverPort();
    probe.close();
    QFile example(QStringLiteral(HAPROXY_EXAMPLE));
    QVERIFY(example.open(QIODevice::ReadOnly));
    QByteArray text = example.readAll();
    for (const auto &[from, to] : {std::pair<QByteArray, QByteArray>("8460", QByteArray::number(m_port)),
                                   {"8470", QByteArray::number(m_shop->hub().port())},
                                   {"8480", QByteArray::number(m_second->port())},
                                   {"inter 1s", "inter 100ms"}}) {
        QVERIFY2(text.contains(from), from);
        text.replace(from, to);
    }
    QFile file(m_folder.filePath(u"haproxy.cfg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    m_proxy.setProcessChannelMode(QProcess::MergedChannels);
    m_proxy.start(u"/usr/sbin/haproxy"_s, {u"-db"_s, u"-f"_s, file.fileName()});
    if (!m_proxy.waitForStarted())
        QFAIL("HAProxy is not installed: tools/setup installs it.");
    const auto isReady = [&] {
        test::HttpClient client(m_port);
        return client.get("/readyz").status == 200;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 60'000);
}

void TestHubBehindProxy::sharesTheWorkAndTheSignIns()
{
    const QByteArray token = m_shop->hub().tokenOf(u"agent"_s);
    test::Buyers load(m_port, token, 2, 10);
    load.wait();
    QCOMPARE(load.answers(), (std::map<int, int>{{201, 20}}));
    QVERIFY(servedBy(m_shop->hub()) > 5);
    QVERIFY(servedBy(*m_second) > 5);
    QCOMPARE(m_kept->value("SELECT count(DISTINCT number) FROM orders"), u"20"_s);
}

void TestHubBehindProxy::eitherMayBeKilledUnderLoad()
{
    constexpr int buyers = 4;
    constexpr int ordersEach = 20;
    const int before = m_kept->value("SELECT count(*) FROM orders").toInt();
    test::Buyers load(m_port, m_shop->hub().tokenOf(u"agent"_s), buyers, ordersEach);
    std::size_t taken = 0;
    for (test::HubProcess *hub : {&m_shop->hub(), m_second.get(), &m_shop->hub()}) {
        load.waitFor(taken += buyers * ordersEach / 4);
        hub->kill();
        hub->start();
    }
    load.wait();
    QCOMPARE(load.complaints(), QByteArrayList());
    QCOMPARE(load.taken().size(), std::size_t{buyers * ordersEach});
    QCOMPARE(m_kept->value("SELECT count(*) FROM orders").toInt() - before, buyers * ordersEach);
    QCOMPARE(m_kept->value("SELECT count(*) FROM (SELECT number FROM orders GROUP BY number HAVING count(*) > 1) twice"),
             u"0"_s);
    QCOMPARE(m_kept->faults(), QStringList());
}

QTEST_GUILESS_MAIN(TestHubBehindProxy)
#include "test_hub_behind_proxy.moc"
