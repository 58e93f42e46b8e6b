// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/evaluate.h"
#include "services/search/query_parser.h"

#include <QtTest>

using namespace docket;
using namespace docket::search;
using namespace Qt::StringLiterals;

namespace {

const ParseContext asked{domain::fromMilliseconds(1772362800000), QTimeZone::utc()};

domain::Order blauerSee()
{
    domain::Order order;
    order.number = u"K3F-00042"_s;
    order.customer = {u"BLAUS"_s, u"Ana Müller"_s, u"Blauer See Delikatessen"_s, u"ana@see.example"_s,
                      u"+49 (30) 123-45"_s};
    order.shipTo = {u"Lager 2"_s, u"Forsterstraße 57"_s, u"Mannheim"_s, u"BW"_s, u"SW1A 1AA"_s, u"DE"_s};
    order.currency = *domain::Currency::fromCode(u"EUR");
    order.shipping = {1250, order.currency};
    domain::OrderLine first;
    first.id = QUuid::createUuid();
    first.sku = u"AB-12"_s;
    first.name = u"Blue kettle"_s;
    first.quantity = 2;
    first.shipped = 1;
    first.unitPrice = {10000, order.currency};
    domain::OrderLine second = first;
    second.id = QUuid::createUuid();
    second.sku = u"34"_s;
    second.name = u"Red cup"_s;
    order.lines = {first, second};
    domain::Shipment shipment;
    shipment.carrier = u"DHL Express"_s;
    shipment.tracking = u"1Z 999 AA"_s;
    shipment.lines = {{first.id, 1, 1, 0}, {second.id, 1, 1, 0}};
    shipment.shippedAt = asked.now;
    order.shipments = {shipment};
    order.hold = domain::Hold{u"credit check"_s, asked.now, false, {}};
    order.tags = {u"vip"_s, u"on sale"_s, u"vip"_s};
    order.notes = {{asked.now, u"ana"_s, u"Ring twice"_s}};
    order.placedAt = asked.now;
    order.requiredOn = QDate(2026, 3, 5);
    return order;
}

} // namespace

class TestOrderText : public QObject {
    Q_OBJECT

private slots:
    void isFoundBy_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *query, bool found) {
            QTest::newRow(query) << QString::fromUtf8(query) << found;
        };
        row("number:K3F-00042", true);
        row("K3F-42", true);
        row("42", true);
        row("number:4*", true);
        row("number:00042", true);
        row("number:2", false);
        row("customer:\"ana muller\"", true);
        row("customer:blaus", true);
        row("customer:\"muller blauer\"", false);
        row("customer:lager", true);
        row("email:ana@see.example", true);
        row("phone:493012345", true);
        row("phone:+49-3012345", true);
        row("phone:\"30 123\"", true);
        row("sku:ab-12", true);
        row("sku:\"12 34\"", false);
        row("product:kettle", true);
        row("tracking:1Z999AA", true);
        row("carrier:dhl", true);
        row("tag:\"on sale\"", true);
        row("tag:\"sale vip\"", false);
        row("postal:sw1a1aa", true);
        row("postal:sw1a*", true);
        row("city:mannheim country:de", true);
        row("country:Germany", true);
        row("country:\"Germany DE\"", false);
        row("country:USA", false);
        row("forsterstrasse", true);
        row("note:ring", true);
        row("hold:credit", true);
        row("hold:payment", false);
        row("status:partially_shipped hold:yes", true);
        row("-müller", false);
        row("total:412.50", true);
        row("total>412.50", false);
        row("placed:today required:7d shipped:today", true);
        row("required<today", false);
        row("tag:none or carrier:none", false);
    }

    void isFoundBy()
    {
        QFETCH(QString, query);
        QFETCH(bool, found);
        const auto expression = parseQuery(query, asked);
        QVERIFY(expression);
        const domain::Order order = blauerSee();
        QCOMPARE(matches(*expression, factsOf(order), textOf(order)), found);
    }

    void findsACountryByCodeAndByName()
    {
        const auto finds = [](const QString &stored, const QString &query) {
            domain::Order order = blauerSee();
            order.shipTo.country = stored;
            return matches(*parseQuery(query, asked), factsOf(order), textOf(order));
        };
        for (const QString &stored : {u"US"_s, u"us"_s, u"United States"_s, u"USA"_s}) {
            QVERIFY(finds(stored, u"country:us"_s));
            QVERIFY(finds(stored, u"country:usa"_s));
            QVERIFY(finds(stored, u"country:\"united states\""_s));
            QVERIFY(!finds(stored, u"country:de"_s));
        }
        QVERIFY(finds(u"UK"_s, u"country:gb"_s));
        QVERIFY(finds(u"GB"_s, u"country:uk"_s));
        QVERIFY(finds(u"Nowhereland"_s, u"country:nowhereland"_s));
        QVERIFY(finds(QString(), u"country:none"_s));
    }

    void leavesIdsOutThatNobodyTypes()
    {
        domain::Order order = blauerSee();
        order.customer.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QByteArray words = textOf(order)[TextField::Customer];
        QVERIFY(!words.contains(order.customer.id.left(8).toUtf8()));
    }

    void knowsTheFactsOfAnOrder()
    {
        const OrderFacts facts = factsOf(blauerSee());
        QVERIFY(facts.status == domain::OrderStatus::PartiallyShipped);
        QCOMPARE(facts.flags, quint8(Held));
        QCOMPARE(facts.total, 412500);
        QCOMPARE(facts.tags, u"on sale\u001fvip"_s);
        QCOMPARE(facts.customerName, u"Blauer See Delikatessen"_s);
        QCOMPARE(facts.numberPrefix, u"K3F-"_s);
        QCOMPARE(facts.numberCounter, 42);
        QCOMPARE(facts.required, qint32(QDate(2026, 3, 5).toJulianDay()));
    }

    void countsAnyNumber_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<qint64>("counter");
        QTest::newRow("no digits") << u"abc"_s << u"abc"_s << qint64{-1};
        QTest::newRow("only digits") << u"0010248"_s << u""_s << qint64{10248};
        QTest::newRow("more than fit") << u"12345678901234567890"_s << u"12"_s << qint64{345678901234567890};
    }

    void countsAnyNumber()
    {
        QFETCH(QString, number);
        QFETCH(QString, prefix);
        QFETCH(qint64, counter);
        domain::Order order = blauerSee();
        order.number = number;
        QCOMPARE(factsOf(order).numberPrefix, prefix);
        QCOMPARE(factsOf(order).numberCounter, counter);
    }

    void sortsMissingValuesLastBothWays()
    {
        OrderFacts with;
        with.required = 5;
        const OrderFacts without;
        for (const bool descending : {false, true})
            QCOMPARE(compare({SortField::Required, descending}, with, 1, without, 2), -1);
    }

    void breaksTiesByPositionInTheSameDirection()
    {
        const OrderFacts facts;
        QCOMPARE(compare({SortField::Total, false}, facts, 1, facts, 2), -1);
        QCOMPARE(compare({SortField::Total, true}, facts, 1, facts, 2), 1);
    }
};

QTEST_GUILESS_MAIN(TestOrderText)
#include "test_order_text.moc"
