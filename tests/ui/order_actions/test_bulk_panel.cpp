// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/order_actions/actions_window.h"
#include "ui/order_actions/bulk_panel.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace docket;
using namespace docket::domain;
using namespace Qt::StringLiterals;

class TestBulkPanel final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_window = std::make_unique<test::ActionsWindow>(); }
    void cleanup() { m_window.reset(); }

    void holdsFiveHundredOrdersOfWhichThreeCannotBeHeld()
    {
        place(500);
        m_window->shop.execute(HoldOrder{u"credit"_s}, m_orders[10].id);
        m_window->shop.execute(CancelOrder{u"gone"_s}, m_orders[20].id);
        m_window->shop.execute(ShipOrder{{}, {}, u"DHL"_s, {}, {}, {}}, m_orders[30].id);
        QVERIFY(m_window->press("bulk.hold"));
        const QAbstractItemModelTester tester(results()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_window->type(u"recall"_s);
        QVERIFY(m_window->execute());
        QTRY_VERIFY_WITH_TIMEOUT(button()->text().contains(u"497"_s), 30'000);
        QVERIFY(summary().contains(u"3 cannot"_s));
        QVERIFY(summary().contains(u"on hold already (1)"_s));
        QVERIFY(summary().contains(u"canceled already (1)"_s));
        QCOMPARE(results()->model()->rowCount(), 3);
        QVERIFY(!m_window->shop.order(m_orders[0].id).hold);

        QVERIFY(m_window->execute());
        QTRY_VERIFY_WITH_TIMEOUT(button()->text() == u"Close"_s, 30'000);
        QVERIFY(m_window->shop.order(m_orders[0].id).hold);
        QCOMPARE(m_window->shop.order(m_orders[10].id).hold->reason, u"credit"_s);
        QCOMPARE(results()->model()->rowCount(), 3);

        m_window->shop.execute(ReleaseHold{}, m_orders[10].id);
        m_window->find<QPushButton>("bulkRetry")->click();
        QTRY_COMPARE_WITH_TIMEOUT(results()->model()->rowCount(), 2, 30'000);
        QCOMPARE(m_window->shop.order(m_orders[10].id).hold->reason, u"recall"_s);

        QTRY_VERIFY(m_window->undo);
        m_window->undo();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->told.isEmpty() && m_window->told.last().contains(u"as before"_s), 30'000);
        QVERIFY(!m_window->shop.order(m_orders[0].id).hold);
        QVERIFY(!m_window->shop.order(m_orders[499].id).hold);
        QVERIFY(m_window->problems.isEmpty());
    }

    void stopsARunningChange()
    {
        place(200);
        QVERIFY(m_window->press("bulk.tags"));
        m_window->type(u"recall"_s);
        QVERIFY(m_window->execute());
        QTRY_VERIFY_WITH_TIMEOUT(button()->text().contains(u"200"_s), 30'000);
        QVERIFY(m_window->execute());
        m_window->find<QPushButton>("progressCancel")->click();
        QTRY_VERIFY_WITH_TIMEOUT(button()->text() == u"Close"_s, 30'000);
        QVERIFY(summary().contains(u"not begun"_s));
        QVERIFY(m_window->shop.order(m_orders[199].id).tags.isEmpty());
        // What was not begun can be gone on with.
        m_window->find<QPushButton>("bulkRetry")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->shop.order(m_orders[199].id).tags.isEmpty(), 30'000);
    }

    void goesOnWhenItsPanelIsLeftAndShowsItsResultsAgain()
    {
        place(200);
        m_window->shop.execute(HoldOrder{u"credit"_s}, m_orders[10].id);
        QVERIFY(m_window->press("bulk.hold"));
        m_window->type(u"recall"_s);
        QVERIFY(m_window->execute());
        QTRY_VERIFY_WITH_TIMEOUT(button()->text().contains(u"199"_s), 30'000);
        QVERIFY(!m_window->action("bulk.show")->isEnabled());
        QVERIFY(m_window->execute());
        m_window->press(Qt::Key_Escape);
        QCOMPARE(m_window->side->openPanel(), nullptr);
        QVERIFY(m_window->table->hasFocus());
        QVERIFY(m_window->told.last().contains(u"goes on"_s));

        QTRY_VERIFY_WITH_TIMEOUT(m_window->offered.contains(u"199 order(s) put on hold"_s), 30'000);
        QVERIFY(m_window->offered.contains(u"on hold already (1)"_s));
        QVERIFY(m_window->shop.order(m_orders[199].id).hold);
        QVERIFY(m_window->press("bulk.show"));
        QCOMPARE(button()->text(), u"Close"_s);
        QCOMPARE(results()->model()->rowCount(), 1);
        m_window->press(Qt::Key_Escape);
        QCOMPARE(m_window->side->openPanel(), nullptr);
        QVERIFY(!m_window->action("bulk.show")->isEnabled());
    }

    void anotherTaskDoesNotStopIt()
    {
        place(200);
        QVERIFY(m_window->press("bulk.tags"));
        m_window->type(u"recall"_s);
        QVERIFY(m_window->execute());
        QTRY_VERIFY_WITH_TIMEOUT(button()->text().contains(u"200"_s), 30'000);
        QVERIFY(m_window->execute());
        const QWidget *running = m_window->side->openPanel();
        // A second change of many brings the running one to the front; a task for one order stands over it.
        QVERIFY(m_window->press("bulk.hold"));
        QCOMPARE(m_window->side->openPanel(), running);
        m_window->selection.setPositions({m_window->positionOf(m_orders[0])});
        QVERIFY(m_window->press("order.note"));
        QVERIFY(m_window->side->openPanel() != running);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->offered.contains(u"200 order(s) tagged"_s), 30'000);
    }

    void anotherReasonIsRehearsedAnew()
    {
        place(2);
        QVERIFY(m_window->press("order.hold")); // several are selected: it means them all
        QVERIFY(qobject_cast<ui::BulkPanel *>(m_window->side->openPanel()));
        m_window->type(u"recall"_s);
        QVERIFY(m_window->execute());
        QTRY_COMPARE(button()->text(), u"Hold 2 order(s)"_s);
        m_window->find<QLineEdit>("bulkInput")->setFocus();
        m_window->type(u" of cups"_s);
        QCOMPARE(button()->text(), u"Check"_s);
    }

    void offersNothingForTooMany()
    {
        QVERIFY(QTest::qWaitForWindowActive(&m_window->window));
        QList<quint32> positions(10'001);
        std::iota(positions.begin(), positions.end(), 1U);
        m_window->selection.setPositions(positions);
        QVERIFY(m_window->press("bulk.release"));
        QTRY_VERIFY(button());
        QVERIFY(!button()->isEnabled());
        QVERIFY(m_window->find<QWidget>("taskWarning")->isVisible());
    }

private:
    void place(int count)
    {
        m_orders.clear();
        QList<quint32> positions;
        for (int i = 0; i < count; ++i) {
            m_orders.push_back(m_window->shop.place(u"CUP"_s, 1, u"ADA"_s));
            positions.append(m_window->positionOf(m_orders.back()));
        }
        m_window->selection.setPositions(positions);
        m_window->selection.setCurrent(m_orders.front().id);
    }
    QPushButton *button() { return m_window->find<QPushButton>("taskExecute"); }
    QString summary() { return m_window->find<QLabel>("bulkSummary")->text(); }
    QAbstractItemView *results() { return m_window->find<QAbstractItemView>("bulkResults"); }

    std::unique_ptr<test::ActionsWindow> m_window;
    std::vector<Order> m_orders;
};

QTEST_MAIN(TestBulkPanel)
#include "test_bulk_panel.moc"
