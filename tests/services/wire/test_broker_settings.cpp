// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/broker_settings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::wire;

/// Where events are published, as people type it and as it is kept.
class TestBrokerSettings : public QObject {
    Q_OBJECT

private slots:
    void readsAddresses_data();
    void readsAddresses();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void neverRepeatsAPassword();
    void isReadAsItWasWritten();
    void publishesEverythingUnlessToldWhat();
};

void TestBrokerSettings::readsAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("vhost");
    QTest::addColumn<int>("port");
    QTest::newRow("a name alone") << u"broker"_s << u"amqp://broker"_s << u"/"_s << 5672;
    QTest::newRow("with TLS") << u"amqps://broker.example.com/"_s << u"amqps://broker.example.com"_s << u"/"_s << 5671;
    QTest::newRow("a port") << u"broker:1234"_s << u"amqp://broker:1234"_s << u"/"_s << 1234;
    QTest::newRow("a virtual host") << u"amqp://broker/shop"_s << u"amqp://broker/shop"_s << u"shop"_s << 5672;
    QTest::newRow("a slash in it") << u"amqp://broker/a%2Fb"_s << u"amqp://broker/a%2Fb"_s << u"a/b"_s << 5672;
    QTest::newRow("a user") << u"amqp://ana@broker"_s << u"amqp://broker"_s << u"/"_s << 5672;
}

void TestBrokerSettings::readsAddresses()
{
    QFETCH(const QString, typed);
    BrokerSettings settings;
    QVERIFY(setAddress(settings, typed));
    QTEST(addressOf(settings), "shown");
    QTEST(settings.vhost, "vhost");
    QTEST(int{settings.port}, "port");
    QCOMPARE(settings.user, typed.contains(u"ana"_s) ? u"ana"_s : QString());
    BrokerSettings again;
    QVERIFY(setAddress(again, addressOf(settings)));
    again.user = settings.user;
    QCOMPARE(again, settings);
}

void TestBrokerSettings::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", "http://broker", "amqp://", "amqp://broker:port", "amqp://broker?x=1", "a b"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestBrokerSettings::refusesWhatIsNoAddress()
{
    QFETCH(const QString, typed);
    BrokerSettings settings;
    const BrokerSettings before = settings;
    const auto set = setAddress(settings, typed);
    QVERIFY(!set);
    QCOMPARE(set.error().code, u"invalid_address"_s);
    QCOMPARE(settings, before);
}

void TestBrokerSettings::neverRepeatsAPassword()
{
    BrokerSettings settings;
    const auto set = setAddress(settings, u"amqp://ana:sw0rdfish@broker"_s);
    QVERIFY(!set);
    QCOMPARE(set.error().code, u"password_in_address"_s);
    QVERIFY(!set.error().sentence.contains(u"sw0rdfish"_s));
    QVERIFY(set.error().args.isEmpty());
}

void TestBrokerSettings::isReadAsItWasWritten()
{
    const BrokerSettings settings{.host = u"broker"_s,
                                  .port = 1234,
                                  .vhost = u"shop"_s,
                                  .exchange = u"events"_s,
                                  .user = u"ana"_s,
                                  .secretName = u"broker-1"_s,
                                  .tls = true,
                                  .caFile = u"/etc/ca.pem"_s,
                                  .declaresExchange = true,
                                  .eventTypes = {u"order.created"_s}};
    QCOMPARE(*brokerSettingsFromJson(toJson(settings)), settings);
    QVERIFY(!brokerSettingsFromJson(R"({"host":1})"));
}

void TestBrokerSettings::publishesEverythingUnlessToldWhat()
{
    BrokerSettings settings;
    QVERIFY(settings.publishes(u"order.created"_s));
    settings.eventTypes = {u"order.shipped"_s};
    QVERIFY(settings.publishes(u"order.shipped"_s));
    QVERIFY(!settings.publishes(u"order.created"_s));
}

QTEST_GUILESS_MAIN(TestBrokerSettings)
#include "test_broker_settings.moc"
