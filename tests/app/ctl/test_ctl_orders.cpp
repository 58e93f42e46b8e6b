// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/ctl_runner.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCtlOrders : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        VERIFY_DONE(m_ctl.init());
        VERIFY_DONE(m_ctl.run({u"product"_s, u"save"_s, u"TENT"_s, u"--name"_s, u"Tent for two"_s, u"--price"_s,
                               u"100.00"_s, u"--tax-rate"_s, u"0.19"_s, u"--reorder-level"_s, u"3"_s}));
        VERIFY_DONE(m_ctl.run({u"product"_s, u"save"_s, u"LAMP"_s, u"--name"_s, u"Lamp"_s, u"--price"_s, u"9.90"_s}));
        for (const QString &sku : {u"TENT"_s, u"LAMP"_s})
            VERIFY_DONE(m_ctl.run({u"stock"_s, u"adjust"_s, sku, u"--count"_s, u"10"_s}));
        const Ran customer = m_ctl.run({u"customer"_s, u"save"_s, u"--name"_s, u"Ana Beispiel"_s, u"--email"_s,
                                        u"ana@example.org"_s, u"--city"_s, u"Berlin"_s, u"--country"_s, u"DE"_s});
        VERIFY_DONE(customer);
        m_customer = customer.out.trimmed();
    }

    void takesAnOrderAndReservesItsStock()
    {
        const Ran created =
            m_ctl.run({u"order"_s, u"create"_s, u"--customer"_s, u"beispiel"_s, u"--line"_s, u"TENT:2"_s, u"--line"_s,
                       u"LAMP:1:8.50"_s, u"--shipping"_s, u"4.90"_s, u"--format"_s, u"json"_s});
        VERIFY_DONE(created);
        QCOMPARE(created.object()[u"number"_s].toString(), u"K3F-00001"_s);
        QCOMPARE(created.object()[u"status"_s].toString(), u"placed"_s);
        const Ran stock = m_ctl.run({u"stock"_s, u"TENT"_s, u"--format"_s, u"json"_s});
        VERIFY_DONE(stock);
        QCOMPARE(stock.object()[u"levels"_s].toArray().at(0).toObject()[u"reserved"_s].toInteger(), 2);
        const QJsonArray movements = stock.object()[u"movements"_s].toArray();
        QCOMPARE(movements.size(), 2);
        QCOMPARE(movements.at(0).toObject()[u"type"_s].toString(), u"inventory.reserved"_s);
        QCOMPARE(movements.at(1).toObject()[u"change"_s].toString(), u"count"_s);
    }

    void editsLinesBySkuAndByPosition()
    {
        const Ran edited = m_ctl.run({u"order"_s, u"edit"_s, u"k3f-00001"_s, u"--line"_s, u"tent=3"_s, u"--discount"_s,
                                      u"#2=0.5"_s, u"--ship-to-street"_s, u"Sonnenweg 7"_s});
        VERIFY_DONE(edited);
        QVERIFY2(edited.out.contains(u"TENT quantity: 2 → 3"_s), qPrintable(edited.out));
        QVERIFY(edited.out.contains(u"LAMP discount: 0 % → 50 %"_s));
        QVERIFY(edited.out.contains(u"Sonnenweg 7"_s));
    }

    void repeatsNothingUnderTheSameCommandId_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("edit") << QStringList{u"order"_s, u"edit"_s, u"K3F-00001"_s, u"--add"_s, u"LAMP:1"_s};
        QTest::newRow("note") << QStringList{u"order"_s, u"note"_s, u"K3F-00001"_s, u"Rings first"_s};
        QTest::newRow("ship") << QStringList{u"order"_s, u"ship"_s, u"K3F-00001"_s, u"--line"_s, u"TENT=1"_s};
        QTest::newRow("stock") << QStringList{u"stock"_s, u"adjust"_s, u"LAMP"_s, u"--receive"_s, u"5"_s};
        QTest::newRow("create") << QStringList{u"order"_s, u"create"_s, u"--customer"_s,
                                               m_customer, u"--line"_s, u"LAMP:1"_s};
    }
    void repeatsNothingUnderTheSameCommandId()
    {
        QFETCH(QStringList, words);
        words += {u"--command-id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)};
        const Ran first = m_ctl.run(words);
        VERIFY_DONE(first);
        QVERIFY(!first.err.contains(u"done already"_s));
        const Ran second = m_ctl.run(words);
        VERIFY_DONE(second);
        QVERIFY2(second.err.contains(u"done already"_s), qPrintable(second.err));
    }

    void changesNothingInADryRun()
    {
        const Ran before = m_ctl.run({u"order"_s, u"show"_s, u"K3F-00001"_s, u"--format"_s, u"json"_s});
        const Ran dry = m_ctl.run({u"order"_s, u"cancel"_s, u"K3F-00001"_s, u"--reason"_s, u"test"_s, u"--dry-run"_s});
        VERIFY_DONE(dry);
        QVERIFY(dry.err.contains(u"dry run"_s));
        QCOMPARE(m_ctl.run({u"order"_s, u"show"_s, u"K3F-00001"_s, u"--format"_s, u"json"_s}).out, before.out);
    }

    void refusesWithStableCodes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("code");
        const QStringList order{u"order"_s};
        QTest::newRow("unknown order") << QStringList{u"order"_s, u"show"_s, u"X-1"_s} << u"order_not_found"_s;
        QTest::newRow("unknown line") << QStringList{u"order"_s, u"ship"_s, u"K3F-00001"_s, u"--line"_s, u"NO=1"_s}
                                      << u"line_not_found"_s;
        QTest::newRow("several lines of a SKU")
            << QStringList{u"order"_s, u"ship"_s, u"K3F-00001"_s, u"--line"_s, u"LAMP=1"_s} << u"ambiguous_line"_s;
        QTest::newRow("no stock") << QStringList{u"order"_s, u"create"_s, u"--customer"_s,
                                                 m_customer, u"--line"_s, u"TENT:1000"_s}
                                  << u"insufficient_stock"_s;
        QTest::newRow("unknown customer")
            << QStringList{u"order"_s, u"create"_s, u"--customer"_s, u"nobody"_s, u"--line"_s, u"TENT:1"_s}
            << u"customer_not_found"_s;
        QTest::newRow("unknown product") << QStringList{u"stock"_s, u"NO"_s} << u"unknown_product"_s;
    }
    void refusesWithStableCodes()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, code);
        const Ran ran = m_ctl.run(words + QStringList{u"--format"_s, u"json"_s});
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.firstCode(), code);
        QVERIFY2(ran.err.startsWith(u"docketctl: "_s + code), qPrintable(ran.err));
    }

    void holdsShipsDeliversCancelsAndReinstates()
    {
        const auto order = [this](const QString &verb, const QStringList &more = {}) {
            return m_ctl.run(QStringList{u"order"_s, verb, u"K3F-00001"_s} + more);
        };
        VERIFY_DONE(order(u"hold"_s, {u"--reason"_s, u"check"_s}));
        const Ran held = order(u"ship"_s, {u"--format"_s, u"json"_s});
        QCOMPARE(held.exitCode, 1);
        QCOMPARE(held.firstCode(), u"on_hold"_s);
        VERIFY_DONE(order(u"release"_s));
        VERIFY_DONE(order(u"tag"_s, {u"+vip"_s, u"+late"_s}));
        const Ran tagged = order(u"tag"_s, {u"-late"_s});
        VERIFY_DONE(tagged);
        QVERIFY(tagged.out.contains(u"tags: "_s));
        VERIFY_DONE(
            order(u"ship"_s, {u"--carrier"_s, u"DHL"_s, u"--tracking"_s, u"JD1"_s, u"--parcel"_s, u"900:1x2x3"_s}));
        QCOMPARE(order(u"deliver"_s, {u"--format"_s, u"json"_s}).firstCode(), u"ambiguous_shipment"_s);
        VERIFY_DONE(order(u"deliver"_s, {u"--shipment"_s, u"1"_s}));
        const Ran delivered = order(u"deliver"_s, {u"--format"_s, u"json"_s});
        VERIFY_DONE(delivered);
        QCOMPARE(delivered.object()[u"status"_s].toString(), u"delivered"_s);
        QCOMPARE(order(u"cancel"_s).exitCode, 1);

        VERIFY_DONE(m_ctl.run({u"order"_s, u"cancel"_s, u"K3F-00002"_s, u"--reason"_s, u"twice"_s}));
        const Ran back = m_ctl.run({u"order"_s, u"reinstate"_s, u"K3F-00002"_s, u"--format"_s, u"json"_s});
        VERIFY_DONE(back);
        QCOMPARE(back.object()[u"status"_s].toString(), u"placed"_s);
        QVERIFY(m_ctl.run({u"refused"_s}).out.contains(u"on_hold"_s));
    }

    void tellsTheHistoryAndTheOrderAsItWas()
    {
        const Ran story = m_ctl.run({u"history"_s, u"K3F-00001"_s});
        VERIFY_DONE(story);
        QVERIFY(story.out.contains(u"order.created"_s) && story.out.contains(u"hold: none → check"_s));
        const QJsonArray events = m_ctl.run({u"history"_s, u"K3F-00001"_s, u"--format"_s, u"json"_s}).json().array();
        QVERIFY(events.size() > 8);
        const QString first = events.at(0).toObject()[u"happened_at"_s].toString();
        const Ran then = m_ctl.run({u"history"_s, u"K3F-00001"_s, u"--as-of"_s, first, u"--format"_s, u"json"_s});
        VERIFY_DONE(then);
        QCOMPARE(then.object()[u"status"_s].toString(), u"placed"_s);
        const Ran before =
            m_ctl.run({u"history"_s, u"K3F-00001"_s, u"--as-of"_s, u"2020-01-01"_s, u"--format"_s, u"json"_s});
        QCOMPARE(before.exitCode, 1);
        QCOMPARE(before.firstCode(), u"not_yet_placed"_s);
    }

    void tellsNoSecondReasonWhereOneIsEnough()
    {
        const Ran again = m_ctl.run({u"order"_s, u"cancel"_s, u"K3F-00001"_s, u"--format"_s, u"json"_s});
        QCOMPARE(again.json().array().size(), 1);
        QCOMPARE(again.firstCode(), u"nothing_open"_s);
    }

    void listsWhatAQueryFindsInEveryFormat()
    {
        const Ran table = m_ctl.run({u"orders"_s, u"--limit"_s, u"1"_s, u"--sort"_s, u"number"_s});
        VERIFY_DONE(table);
        QVERIFY(table.out.contains(u"K3F-00001"_s));
        QVERIFY2(table.err.contains(u"1 of 2 orders"_s), qPrintable(table.err));
        const Ran json = m_ctl.run({u"orders"_s, u"-status:delivered"_s, u"--format"_s, u"json"_s});
        QCOMPARE(json.json().array().size(), 1);
        QCOMPARE(m_ctl.run({u"orders"_s, u"nothing"_s, u"--format"_s, u"json"_s}).json().array().size(), 0);
        QCOMPARE(m_ctl.run({u"orders"_s, u"--format"_s, u"csv"_s}).out.count(u'\n'), 3);
        QVERIFY(m_ctl.run({u"customers"_s, u"berlin"_s}).out.contains(u"Ana Beispiel"_s));
        QCOMPARE(m_ctl.run({u"products"_s, u"--format"_s, u"json"_s}).json().array().size(), 2);
    }

    void underlinesWhatIsWrongInAQuery()
    {
        const Ran ran = m_ctl.run({u"orders"_s, u"status:plced"_s});
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.err.contains(u"  status:plced\n         ^~~~~\n"_s), qPrintable(ran.err));
        QVERIFY(ran.err.contains(u"“placed”"_s));
    }

    void refusesQueriesThatMeanNothingInsteadOfShowingEverything()
    {
        for (const QString &query : {u"%"_s, u"_"_s, u"total:200..100"_s, u"total:1,000"_s, u"not status:placed"_s}) {
            const Ran ran = m_ctl.run({u"orders"_s, query});
            QCOMPARE(ran.exitCode, 2);
            QCOMPARE(ran.out, QString());
        }
        const Ran tooLong = m_ctl.run({u"orders"_s, QString(5000, u'q')});
        QCOMPARE(tooLong.exitCode, 2);
        QVERIFY2(tooLong.err.size() < 400, qPrintable(tooLong.err));
    }

    void findsAHeldOrderByItsReasonAndACountryByItsName()
    {
        VERIFY_DONE(m_ctl.run({u"order"_s, u"hold"_s, u"K3F-00002"_s, u"--reason"_s, u"address to be checked"_s}));
        const auto found = [this](const QString &query) {
            return m_ctl.run({u"orders"_s, query, u"--format"_s, u"json"_s}).json().array().size();
        };
        QCOMPARE(found(u"hold:address"_s), 1);
        QCOMPARE(found(u"hold:fraud"_s), 0);
        QCOMPARE(found(u"number:K3F-00002 country:germany"_s), 1);
        QCOMPARE(found(u"number:K3F-00002 country:de"_s), 1);
        VERIFY_DONE(m_ctl.run({u"order"_s, u"release"_s, u" k3f-00002 "_s}));
    }

    void takesNoPercentageForAFraction()
    {
        const Ran ran = m_ctl.run({u"product"_s, u"save"_s, u"LAMP"_s, u"--tax-rate"_s, u"19"_s});
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.err.contains(u"Write 19 % as 0.19"_s), qPrintable(ran.err));
    }

    void takesTheWholeNameForThePersonMeant()
    {
        for (const QString &name : {u"Ann Lee"_s, u"Anna Lee"_s}) {
            const Ran saved = m_ctl.run({u"customer"_s, u"save"_s, u"--name"_s, name});
            VERIFY_DONE(saved); // looks at it more than once
        }
        const auto orderFor = [this](const QString &customer) {
            return m_ctl.run({u"order"_s, u"create"_s, u"--customer"_s, customer, u"--line"_s, u"LAMP:1"_s,
                              u"--backorder"_s, u"--dry-run"_s});
        };
        const Ran ann = orderFor(u"ann"_s);
        QVERIFY2(ann.out.contains(u"created for Ann Lee"_s), qPrintable(ann.err));
        QVERIFY(orderFor(u"lee"_s).err.contains(u"ambiguous_customer"_s));
    }

    void createsAnOrderFromJson()
    {
        const QByteArray json = "{\"customer_id\":\"" + m_customer.toUtf8() +
                                "\",\"currency\":\"EUR\",\"lines\":[{\"sku\":\"LAMP\",\"quantity\":1}]}";
        VERIFY_DONE(m_ctl.run({u"order"_s, u"create"_s, u"--from"_s, u"-"_s}, json));
        const Ran wrong = m_ctl.run({u"order"_s, u"create"_s, u"--from"_s, u"-"_s, u"--format"_s, u"json"_s}, "{");
        QCOMPARE(wrong.exitCode, 1);
        QCOMPARE(wrong.firstCode(), u"invalid_json"_s);
    }

    void movesStockAndProvesItAll()
    {
        VERIFY_DONE(m_ctl.run(
            {u"stock"_s, u"move"_s, u"LAMP"_s, u"--from"_s, u"main"_s, u"--to"_s, u"shop"_s, u"--quantity"_s, u"2"_s}));
        QVERIFY(m_ctl.run({u"stock"_s, u"LAMP"_s}).out.contains(u"shop"_s));
        VERIFY_DONE(m_ctl.run({u"verify"_s}));
        VERIFY_DONE(m_ctl.run({u"export"_s, u"orders"_s, m_ctl.path(u"orders.csv"_s)}));
        QVERIFY(QFile::exists(m_ctl.path(u"orders.csv"_s)));
    }

private:
    CtlRunner m_ctl;
    QString m_customer;
};

QTEST_GUILESS_MAIN(TestCtlOrders)
#include "test_ctl_orders.moc"
