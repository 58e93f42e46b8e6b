// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_create_order.h"
#include "services/wire/json_order.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace docket;
using namespace Qt::StringLiterals;

class TestCreateOrderJson : public QObject {
    Q_OBJECT

private slots:
    void readsAnOrder()
    {
        const auto create = wire::createOrderFromJson(
            R"({"customer_id": "C1", "currency": "EUR", "shipping": {"amount": "4.90", "currency": "EUR"},
                "allow_backorder": true,
                "lines": [{"sku": "A", "quantity": 2, "discount": "0.15",
                           "unit_price": {"amount": "9.90", "currency": "EUR"}}]})");
        QVERIFY(create);
        QCOMPARE(create->shippingMinor, 490);
        QVERIFY(create->allowBackorder);
        QCOMPARE(create->lines.front().discount.millionths, 150'000);
    }

    void refusesWhatIsMisspelledAtAnyDepth()
    {
        const auto create = wire::createOrderFromJson(
            R"({"customer_id": "C1", "currency": "EUR", "allow_backorderr": true, "ship_to": {"cty": "Wien"},
                "lines": [{"sku": "A", "quantty": 2, "unit_price": {"amount": "9.90", "currncy": "EUR"}}]})");
        QVERIFY(!create);
        QStringList unknown;
        for (const Error &error : create.error()) {
            if (error.code == u"unknown_key"_s)
                unknown << error.field + u" → "_s + error.args.at(1);
        }
        QCOMPARE(unknown, QStringList({u"allow_backorderr → allow_backorder"_s, u"ship_to.cty → city"_s,
                                       u"lines[0].quantty → quantity"_s, u"lines[0].unit_price.currncy → currency"_s}));
    }

    void saysEachMistakeOnceAndAllAtOnce()
    {
        const auto create = wire::createOrderFromJson(
            R"({"customer_id": "C1", "currency": 5, "required_on": 20260301,
                "lines": [{"sku": "A", "quantity": 1, "discount": 0.15},
                          {"sku": "A", "quantity": 1, "discount": "1.5"},
                          {"sku": "A", "quantity": 1.5, "unit_price": {"amount": 9.9, "currency": "EUR"}},
                          {"sku": "A", "quantity": 1, "unit_price": 9.9}]})");
        QVERIFY(!create);
        QStringList fields;
        for (const Error &error : create.error())
            fields << error.field;
        QCOMPARE(fields,
                 QStringList({u"currency"_s, u"required_on"_s, u"lines[0].discount"_s, u"lines[1].discount"_s,
                              u"lines[2].quantity"_s, u"lines[2].unit_price.amount"_s, u"lines[3].unit_price"_s}));
    }

    void writesNothingAsBackorderedWhereNoStockIsTaken()
    {
        domain::Order order;
        order.currency = *domain::Currency::fromCode(u"EUR");
        order.lines.emplace_back().quantity = 3;
        const auto backordered = [&order] {
            const QJsonObject json = QJsonDocument::fromJson(wire::toJson(order)).object();
            return json[u"lines"_s].toArray().at(0).toObject()[u"backordered"_s].toInteger(-1);
        };
        QCOMPARE(backordered(), 3);
        order.takesStock = false;
        QCOMPARE(backordered(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCreateOrderJson)
#include "test_create_order_json.moc"
