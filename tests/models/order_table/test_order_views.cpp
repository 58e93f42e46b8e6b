// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_table/order_views.h"

#include "tests/support/open_shop.h"

#include <QAbstractItemModelTester>

using namespace docket;
using namespace Qt::StringLiterals;
using models::OrderViews;

class TestOrderViews : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_shop = std::make_unique<test::OpenShop>();
        m_shop->waitForIndex();
        m_shop->addProduct(u"TEA"_s, 500, 100);
        m_shop->addCustomer(u"C1"_s);
    }

    void countsWhatEachFindsAndFollowsChanges()
    {
        OrderViews views(m_shop->workspace(), m_formats);
        const QAbstractItemModelTester tester(&views, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(views.at(0).id, u"all"_s);
        const auto countOf = [&](const QString &id) { return views.at(views.rowOf(id)).count; };
        QTRY_COMPARE(countOf(u"open"_s), std::optional<qint64>(0));
        const domain::Order order = m_shop->place(u"TEA"_s, 1, u"C1"_s);
        QTRY_COMPARE(countOf(u"open"_s), std::optional<qint64>(1));
        QTRY_COMPARE(countOf(u"today"_s), std::optional<qint64>(1));
        m_shop->execute(domain::HoldOrder{u"check"_s}, order.id);
        QTRY_COMPARE(countOf(u"hold"_s), std::optional<qint64>(1));
        QCOMPARE(countOf(u"to-ship"_s), std::optional<qint64>(0));
    }

    void keepsSavedViewsInTheShop()
    {
        const wire::SavedView big{u"Big ones"_s, u"total>100"_s, u"total"_s, true, {u"number"_s, u"total"_s}};
        QString id;
        {
            OrderViews views(m_shop->workspace(), m_formats);
            const int before = views.rowCount();
            id = views.save(big);
            QCOMPARE(views.rowCount(), before + 1);
            QTRY_COMPARE(views.at(views.rowOf(id)).count, std::optional<qint64>(0));
        }
        m_shop->reopen();
        OrderViews views(m_shop->workspace(), m_formats);
        QTRY_VERIFY(views.rowOf(id) >= 0);
        QCOMPARE(views.at(views.rowOf(id)).view, big);
        QCOMPARE(views.rowOfQuery(u" total>100 "_s), views.rowOf(id));
    }

    void renamesDeletesAndTakesDeletingBack()
    {
        OrderViews views(m_shop->workspace(), m_formats);
        const QAbstractItemModelTester tester(&views, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString first = views.save({u"B"_s, u"b"_s, {}, true, {}});
        const QString second = views.save({u"C"_s, u"c"_s, {}, true, {}});
        QVERIFY(views.rowOf(first) < views.rowOf(second));
        views.rename(first, u"D"_s);
        QVERIFY(views.rowOf(first) > views.rowOf(second));
        const models::OrderView removed = views.at(views.rowOf(first));
        views.remove(first);
        QCOMPARE(views.rowOf(first), -1);
        views.restore(removed);
        QVERIFY(views.rowOf(first) > views.rowOf(second));
        views.remove(u"open"_s);
        QVERIFY(views.rowOf(u"open"_s) > 0);
    }

    void aViewOfTheSameNameIsReplaced()
    {
        OrderViews views(m_shop->workspace(), m_formats);
        const QString id = views.save({u"Mine"_s, u"a"_s, {}, true, {}});
        const int rows = views.rowCount();
        QCOMPARE(views.save({u"mine"_s, u"b"_s, {}, true, {}}), id);
        QCOMPARE(views.rowCount(), rows);
        QCOMPARE(views.at(views.rowOf(id)).view.query, u"b"_s);
    }

private:
    models::Formats m_formats{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc()};
    std::unique_ptr<test::OpenShop> m_shop;
};

QTEST_GUILESS_MAIN(TestOrderViews)
#include "test_order_views.moc"
