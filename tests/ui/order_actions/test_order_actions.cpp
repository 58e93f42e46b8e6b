// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/order_actions/actions_window.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace docket;
using namespace docket::domain;
using namespace Qt::StringLiterals;

class TestOrderActions final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_window = std::make_unique<test::ActionsWindow>(); }
    void cleanup() { m_window.reset(); }

    void shipsAPartWithTracking()
    {
        const Order order = place(5);
        QVERIFY(m_window->press("order.ship"));
        QTRY_VERIFY(m_window->find<QSpinBox>("quantity-0"));
        m_window->find<QSpinBox>("quantity-0")->setValue(2);
        m_window->find<QLineEdit>("carrier")->setFocus();
        m_window->type(u"DHL"_s);
        m_window->press(Qt::Key_Tab);
        m_window->type(u"JD014"_s);
        QVERIFY(m_window->execute());
        QTRY_COMPARE(m_window->side->openPanel(), nullptr);
        QVERIFY(m_window->offered.contains(order.number));
        QCOMPARE(m_window->actions->pendingOrder(), order.id);
        QVERIFY(current(order).shipments.empty());
        m_window->carryOut();
        QTRY_COMPARE(current(order).shipments.size(), 1U);
        const Shipment shipment = current(order).shipments.front();
        QCOMPARE(shipment.carrier, u"DHL"_s);
        QCOMPARE(shipment.tracking, u"JD014"_s);
        QCOMPARE(current(order).lines[0].open(), 3);
    }

    void weighsInGramsAndKilograms_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("grams");
        QTest::newRow("grams") << u"250"_s << 250;
        QTest::newRow("kilograms") << u"1.5"_s << 1500;
        QTest::newRow("decimal comma") << u"0,25"_s << 250;
        QTest::newRow("with a unit") << u"2 kg"_s << 2000;
    }
    void weighsInGramsAndKilograms()
    {
        QFETCH(QString, typed);
        QFETCH(int, grams);
        place(1);
        QVERIFY(m_window->press("order.ship"));
        auto *weight = m_window->find<QSpinBox>("weight");
        QTRY_VERIFY(weight->isVisible());
        weight->setFocus();
        weight->selectAll();
        m_window->type(typed);
        m_window->press(Qt::Key_Tab);
        QCOMPARE(weight->value(), grams);
        QVERIFY2(weight->text().endsWith(u" g"_s), qPrintable(weight->text()));
    }

    void aParcelHasASizeOrNone()
    {
        const Order order = place(1);
        QVERIFY(m_window->press("order.ship"));
        auto *size = m_window->find<QLineEdit>("parcelSize");
        QTRY_VERIFY(size->isVisible());
        size->setText(u"abc"_s);
        QVERIFY(m_window->execute());
        QVERIFY(size->property("invalid").toBool());
        QVERIFY(m_window->side->openPanel());
        size->setText(u"300 × 200 X 150"_s);
        QVERIFY(m_window->execute());
        QTRY_COMPARE(m_window->side->openPanel(), nullptr);
        m_window->carryOut();
        QTRY_COMPARE(current(order).shipments.size(), 1U);
        QCOMPARE(current(order).shipments.front().parcels.front().size, u"300x200x150"_s);
    }

    void undoOfAShipmentKeepsItFromHappening()
    {
        const Order order = place(1);
        QVERIFY(m_window->press("order.ship"));
        QVERIFY(m_window->execute());
        QTRY_VERIFY(m_window->undo);
        m_window->undo();
        QTRY_VERIFY(!m_window->told.isEmpty() && m_window->told.last().contains(u"not shipped"_s));
        QVERIFY(m_window->actions->pendingOrder().isNull());
        QCOMPARE(current(order).version, order.version);
    }

    void aNewerChangeCarriesTheWaitingOneOutFirst()
    {
        const Order order = place(2);
        QVERIFY(m_window->press("order.ship"));
        QVERIFY(m_window->execute());
        QTRY_VERIFY(!m_window->actions->pendingOrder().isNull());
        QVERIFY(m_window->press("order.note"));
        m_window->type(u"call first"_s);
        QVERIFY(m_window->execute());
        QTRY_COMPARE(current(order).notes.size(), 1U);
        QVERIFY(statusOf(current(order)) == OrderStatus::Shipped);
    }

    void cancelsALine()
    {
        const Order order = place(4);
        QVERIFY(m_window->press("order.cancelLines"));
        QTRY_VERIFY(m_window->find<QSpinBox>("quantity-0"));
        m_window->find<QSpinBox>("quantity-0")->setValue(1);
        QVERIFY(m_window->execute());
        // A reason is missing, and the field says so.
        auto *reason = m_window->find<QLineEdit>("reason");
        QTRY_VERIFY(!reason->accessibleDescription().isEmpty());
        QVERIFY(reason->hasFocus());
        m_window->type(u"broken"_s);
        QVERIFY(m_window->execute());
        QTRY_COMPARE(m_window->side->openPanel(), nullptr);
        m_window->carryOut();
        QTRY_COMPARE(current(order).lines[0].canceled, 1);
    }

    void holdsAndTakesItBack()
    {
        const Order order = place(1);
        QVERIFY(m_window->press("order.hold"));
        m_window->type(u"credit"_s);
        QVERIFY(m_window->execute());
        QTRY_VERIFY(current(order).hold);
        QTRY_COMPARE(m_window->side->openPanel(), nullptr);
        QTRY_VERIFY(m_window->action("order.release")->isEnabled());
        QVERIFY(!m_window->action("order.ship")->isEnabled());
        QTRY_VERIFY(m_window->undo);
        m_window->undo();
        QTRY_VERIFY(!current(order).hold);
        QTRY_VERIFY(m_window->told.join(u' ').contains(u"no longer on hold"_s));
    }

    void saysWhyACancelCannotBeTakenBack()
    {
        m_window->shop.addProduct(u"RARE"_s, 1000, 1);
        const Order order = m_window->shop.place(u"RARE"_s, 1, u"ADA"_s);
        m_window->select(order);
        QVERIFY(m_window->press("order.cancel"));
        m_window->type(u"by mistake"_s);
        QVERIFY(m_window->execute());
        QTRY_VERIFY(statusOf(current(order)) == OrderStatus::Canceled);
        QTRY_VERIFY(m_window->undo);
        m_window->shop.place(u"RARE"_s, 1, u"ADA"_s);
        m_window->undo();
        QTRY_COMPARE(m_window->problems.size(), 1);
        QVERIFY(m_window->problems.first().contains(u"stays canceled"_s));
        QVERIFY(m_window->problems.first().contains(u"RARE"_s));
    }

    void reinstatesWithoutStockAsABackorder()
    {
        m_window->shop.addProduct(u"RARE"_s, 1000, 1);
        const Order order = m_window->shop.place(u"RARE"_s, 1, u"ADA"_s);
        m_window->shop.execute(CancelOrder{u"by mistake"_s}, order.id);
        m_window->shop.place(u"RARE"_s, 1, u"ADA"_s);
        m_window->select(order);
        QVERIFY(m_window->press("order.reinstate"));
        QVERIFY(m_window->execute());
        QTRY_VERIFY(m_window->find<ui::Banner>("taskError")->text().contains(u"RARE"_s));
        m_window->find<QCheckBox>("allowBackorder")->setFocus();
        m_window->press(Qt::Key_Space);
        QVERIFY(m_window->execute());
        QTRY_VERIFY(statusOf(current(order)) == OrderStatus::Placed);
        QCOMPARE(current(order).lines[0].backordered(), 1);
    }

    void setsTagsAndBringsTheFormerOnesBack()
    {
        const Order order = place(1);
        m_window->shop.execute(SetTags{{u"vip"_s}}, order.id);
        QVERIFY(m_window->press("order.tags"));
        QTRY_COMPARE(m_window->find<QLineEdit>("tags")->text(), u"vip"_s);
        m_window->find<QLineEdit>("tags")->end(false);
        m_window->type(u", gift"_s);
        QVERIFY(m_window->execute());
        QTRY_COMPARE(current(order).tags, (QStringList{u"vip"_s, u"gift"_s}));
        QTRY_VERIFY(m_window->undo);
        m_window->undo();
        QTRY_COMPARE(current(order).tags, QStringList{u"vip"_s});
    }

    void deliversTheOnlyShipmentAtOnceAndAsksAmongSeveral()
    {
        const Order order = place(3);
        const QUuid line = order.lines[0].id;
        m_window->shop.execute(ShipOrder{{}, {{line, 1}}, u"DHL"_s, {}, {}, {}}, order.id);
        QVERIFY(m_window->press("order.deliver"));
        QTRY_COMPARE(m_window->actions->pendingOrder(), order.id);
        m_window->carryOut();
        QTRY_VERIFY(current(order).shipments[0].deliveredAt);

        // Looked at again once both are under way, as by a person.
        m_window->selection.setCurrent({});
        m_window->shop.execute(ShipOrder{{}, {{line, 1}}, u"UPS"_s, {}, {}, {}}, order.id);
        m_window->shop.execute(ShipOrder{{}, {{line, 1}}, u"GLS"_s, {}, {}, {}}, order.id);
        QTRY_VERIFY(!m_window->action("order.deliver")->isEnabled());
        m_window->select(order);
        QVERIFY(m_window->press("order.deliver"));
        QTRY_VERIFY(m_window->find<QRadioButton>("shipment-1"));
        m_window->find<QRadioButton>("shipment-1")->click();
        QVERIFY(m_window->execute());
        QTRY_COMPARE(m_window->side->openPanel(), nullptr);
        m_window->carryOut();
        QTRY_VERIFY(current(order).shipments[2].deliveredAt);
        QVERIFY(!current(order).shipments[1].deliveredAt);
    }

    void aHeldOrderSaysWhyItCannotShip()
    {
        const Order order = place(1);
        QVERIFY(m_window->press("order.ship"));
        m_window->shop.execute(HoldOrder{u"credit"_s}, order.id);
        QTRY_VERIFY(m_window->find<ui::Banner>("taskWarning")->text().contains(u"credit"_s));
        QVERIFY(!m_window->find<QWidget>("taskExecute")->isEnabled());
    }

    void escapeLeavesEverythingAsItWas()
    {
        const Order order = place(1);
        QVERIFY(m_window->press("order.hold"));
        m_window->type(u"credit"_s);
        m_window->press(Qt::Key_Escape);
        QCOMPARE(m_window->side->openPanel(), nullptr);
        QVERIFY(m_window->table->hasFocus());
        QCOMPARE(current(order).version, order.version);
    }

    void offersWhatTheOrderAllows()
    {
        const Order order = place(1);
        QTRY_VERIFY(m_window->action("order.ship")->isEnabled());
        QVERIFY(!m_window->action("order.release")->isEnabled());
        QVERIFY(!m_window->action("order.reinstate")->isEnabled());
        QVERIFY(!m_window->action("order.deliver")->isEnabled());
        QVERIFY(!m_window->action("bulk.hold")->isEnabled());
        m_window->shop.execute(CancelOrder{u"gone"_s}, order.id);
        QTRY_VERIFY(m_window->action("order.reinstate")->isEnabled());
        QVERIFY(!m_window->action("order.ship")->isEnabled());
        QVERIFY(!m_window->action("order.cancel")->isEnabled());
    }

    // The program dies while a shipment waits: the next one carries it out, once.
    void carriesOutAfterACrashWhatWaited()
    {
        const Order order = place(1);
        QVERIFY(m_window->press("order.ship"));
        QVERIFY(m_window->execute());
        QTRY_VERIFY(!m_window->actions->pendingOrder().isNull());
        test::await(m_window->shop.workspace().read([](workspace::ReadSession &) { return 0; }));
        QTRY_COMPARE(waitingDocuments(), 1U);
        delete m_window->actions; // without its end: nobody calls expire
        QVERIFY(current(order).shipments.empty());
        ui::ActionRegistry registry;
        ui::Workbench bench{m_window->shop.workspace(), m_window->theme,      m_window->formats,  registry,
                            m_window->notices,          m_window->navigation, m_window->selection};
        m_window->actions = new ui::OrderActions(bench, m_window->side, &m_window->window);
        QTRY_COMPARE(current(order).shipments.size(), 1U);
        QTRY_COMPARE(waitingDocuments(), 0U);
        delete m_window->actions;
    }

private:
    Order place(qint64 quantity)
    {
        const Order order = m_window->shop.place(u"CUP"_s, quantity, u"ADA"_s);
        m_window->select(order);
        return order;
    }
    Order current(const Order &order) { return m_window->shop.order(order.id); }
    std::size_t waitingDocuments()
    {
        const auto kept = test::await(m_window->shop.workspace().read(
            [](workspace::ReadSession &session) { return session.keptDocuments(u"held_back"_s); }));
        return kept ? kept->size() : 99;
    }

    std::unique_ptr<test::ActionsWindow> m_window;
};

QTEST_MAIN(TestOrderActions)
#include "test_order_actions.moc"
