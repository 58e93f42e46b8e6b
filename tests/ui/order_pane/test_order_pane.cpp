// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_detail/event_words.h"
#include "models/order_detail/timeline_model.h"
#include "tests/ui/order_pane/pane_fixture.h"
#include "ui/order_pane/fact_row.h"
#include "ui/order_pane/order_pane.h"
#include "ui/order_pane/timeline_view.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;
using namespace docket::test;
using namespace docket::ui;

class TestOrderPane : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void saysWhatToDoWhileNothingIsSelected();
    void showsAPartlyShippedOrderThatIsOnHold();
    void saysThatAnOrderIsOverdue();
    void theTimelineTellsAnEditWithBeforeAndAfter();
    void showsWhatChangedElsewhere();
    void copiesTheNumberByShortcutAndTheEmailByButton();
    void offersTheActionsThatThereAre();
    void asksToDeliverAShipment();
    void opensAProductByKeyboard();
    void openAndClosesDetailsByKeyboard();
    void saysWhatWaitsToBeDoneToItsOrderOnly();
    void warnsOfADuplicateAndLeadsToTheCustomer();
    void sumsUpSeveralOrders();
    void offersWhatCanBeDoneToSeveral();
    void saysWhenAnOrderCannotBeRead();
    void fitsIntoLittleWidth();

private:
    void show(const Order &order);
    template <typename Widget>
    Widget *part(const QString &name) const
    {
        return m_pane->findChild<Widget *>(name);
    }
    [[nodiscard]] bool isShown(const QString &name) const
    {
        const auto *widget = part<QWidget>(name);
        return widget && widget->isVisible();
    }
    [[nodiscard]] QString textOf(const QString &name) const { return part<QLabel>(name)->text(); }
    [[nodiscard]] QString factOf(const QString &name) const { return part<FactRow>(name)->text(); }

    std::unique_ptr<PaneFixture> m_fixture;
    std::unique_ptr<OrderPane> m_pane;
};

void TestOrderPane::init()
{
    m_fixture = std::make_unique<PaneFixture>();
    m_pane = std::make_unique<OrderPane>(m_fixture->workbench);
    m_pane->resize(400, 900);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_pane->activateWindow();
}

void TestOrderPane::cleanup()
{
    m_pane.reset();
    m_fixture.reset();
}

void TestOrderPane::show(const Order &order)
{
    m_fixture->selection.setCurrent(order.id);
    QTRY_VERIFY(isShown(u"orderDetails"_s));
    QTRY_COMPARE(textOf(u"orderNumber"_s), order.number);
}

void TestOrderPane::saysWhatToDoWhileNothingIsSelected()
{
    QVERIFY(isShown(u"nothingSelected"_s));
    show(m_fixture->shop.place(u"TEA"_s, 2, u"C1"_s));
    QVERIFY(!isShown(u"nothingSelected"_s));
    m_fixture->selection.setCurrent({});
    QVERIFY(isShown(u"nothingSelected"_s));
}

void TestOrderPane::showsAPartlyShippedOrderThatIsOnHold()
{
    OpenShop &shop = m_fixture->shop;
    const Order order = shop.place(u"TEA"_s, 2, u"C1"_s);
    shop.execute(
        ShipOrder{shop.workspace().newId(), {{order.lines.front().id, 1}}, u"DHL"_s, u"00340434"_s, {}, {{900, {}}}},
        order.id);
    shop.execute(HoldOrder{u"credit check"_s}, order.id);
    show(shop.order(order.id));
    QCOMPARE(part<QWidget>(u"orderStatus"_s)->accessibleName(), u"Partly shipped"_s);
    QVERIFY(isShown(u"orderHold"_s));
    QVERIFY(part<Banner>(u"holdBanner"_s)->text().contains(u"credit check"_s));
    QCOMPARE(factOf(u"customerName"_s), u"Ada Example"_s);
    QCOMPARE(factOf(u"customerEmail"_s), u"ada@example.org"_s);
    QVERIFY(factOf(u"shipTo"_s).contains(u"1 Mill Lane\nLS1 Leeds"_s));
    QCOMPARE(textOf(u"totalAmount"_s), u"€9.00"_s);
    QCOMPARE(factOf(u"tracking1"_s), u"00340434"_s);
    QVERIFY(isShown(u"deliver1"_s));
    const auto *lines = part<QAbstractItemView>(u"orderLines"_s);
    QVERIFY(lines->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"1 shipped"_s));
}

void TestOrderPane::saysThatAnOrderIsOverdue()
{
    OpenShop &shop = m_fixture->shop;
    const Order order = shop.place(u"TEA"_s, 2, u"C1"_s);
    EditOrder edit;
    edit.requiredOn = std::optional(QDate(2026, 3, 5));
    shop.execute(edit, order.id);
    shop.clock().advance(std::chrono::hours(24 * 5));
    show(order);
    QVERIFY(isShown(u"orderOverdue"_s));
    QVERIFY2(factOf(u"requiredOn"_s).contains(u"overdue for 2 day"_s), qPrintable(factOf(u"requiredOn"_s)));
}

void TestOrderPane::theTimelineTellsAnEditWithBeforeAndAfter()
{
    OpenShop &shop = m_fixture->shop;
    const Order order = shop.place(u"TEA"_s, 2, u"C1"_s);
    show(order);
    EditOrder edit;
    LineDraft line;
    line.id = order.lines.front().id;
    line.sku = u"TEA"_s;
    line.quantity = 3;
    edit.lines = std::vector{line};
    shop.execute(edit, order.id);
    auto *timeline = part<TimelineView>(u"timeline"_s);
    QTRY_COMPARE(timeline->model()->rowCount(), 2);
    const QModelIndex newest = timeline->model()->index(0, 0);
    const auto details = newest.data(models::TimelineModel::DetailsRole).value<QList<models::ChangeWords>>();
    QVERIFY(!details.isEmpty());
    QCOMPARE(details.first(), (models::ChangeWords{u"TEA quantity"_s, u"2"_s, u"3"_s, true}));
    QVERIFY(timeline->isOpen(newest));
}

void TestOrderPane::showsWhatChangedElsewhere()
{
    OpenShop &shop = m_fixture->shop;
    const Order order = shop.place(u"TEA"_s, 2, u"C1"_s);
    show(order);
    QVERIFY(!isShown(u"orderTags"_s));
    shop.execute(SetTags{{u"gift"_s}}, order.id);
    QTRY_VERIFY(isShown(u"orderTags"_s));
    shop.execute(CancelOrder{u"not wanted"_s}, order.id);
    QTRY_COMPARE(part<QWidget>(u"orderStatus"_s)->accessibleName(), u"Canceled"_s);
    QTRY_COMPARE(textOf(u"canceledAmount"_s), u"€9.00"_s);
}

void TestOrderPane::copiesTheNumberByShortcutAndTheEmailByButton()
{
    const Order order = m_fixture->shop.place(u"TEA"_s, 2, u"C1"_s);
    show(order);
    const QSignalSpy told(&m_fixture->notices, &Notices::told);
    QTest::keyClick(m_pane.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), order.number);
    QTest::mouseClick(part<QToolButton>(u"customerEmailCopy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ada@example.org"_s);
    QCOMPARE(told.count(), 2);
}

void TestOrderPane::offersTheActionsThatThereAre()
{
    show(m_fixture->shop.place(u"TEA"_s, 2, u"C1"_s));
    QVERIFY(!part<QPushButton>(u"order.ship.button"_s));
    int shipped = 0;
    QAction *ship = m_fixture->actions.add({u"order.ship"_s, {}, [] { return u"Ship…"_s; }, {}, {}, {}}, m_pane.get(),
                                           [&] { ++shipped; });
    m_pane->hide();
    m_pane->show();
    auto *button = part<QPushButton>(u"order.ship.button"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(shipped, 1);
    ship->setEnabled(false);
    QVERIFY(!button->isEnabled());
    QVERIFY(!isShown(u"moreActions"_s));
}

void TestOrderPane::asksToDeliverAShipment()
{
    OpenShop &shop = m_fixture->shop;
    const Order order = shop.place(u"TEA"_s, 2, u"C1"_s);
    const QUuid shipment = shop.workspace().newId();
    shop.execute(ShipOrder{shipment, {}, {}, {}, {}, {}}, order.id);
    show(order);
    QSignalSpy wanted(m_pane.get(), &OrderPane::deliverWanted);
    QTest::mouseClick(part<QPushButton>(u"deliver1"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first(), (QVariantList{order.id, shipment}));
}

void TestOrderPane::opensAProductByKeyboard()
{
    show(m_fixture->shop.place(u"TEA"_s, 2, u"C1"_s));
    QSignalSpy wanted(&m_fixture->navigation, &Navigation::productWanted);
    auto *lines = part<QAbstractItemView>(u"orderLines"_s);
    lines->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(lines->currentIndex().isValid());
    QTest::keyClick(lines, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), u"TEA"_s);
}

void TestOrderPane::openAndClosesDetailsByKeyboard()
{
    show(m_fixture->shop.place(u"TEA"_s, 2, u"C1"_s));
    auto *timeline = part<TimelineView>(u"timeline"_s);
    timeline->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(timeline->currentIndex().isValid());
    QVERIFY(timeline->isOpen(timeline->currentIndex()));
    const int open = timeline->sizeHint().height();
    QTest::keyClick(timeline, Qt::Key_Left);
    QVERIFY(!timeline->isOpen(timeline->currentIndex()));
    QVERIFY(timeline->sizeHint().height() < open);
    QTest::keyClick(timeline, Qt::Key_Space);
    QCOMPARE(timeline->sizeHint().height(), open);
}

void TestOrderPane::saysWhatWaitsToBeDoneToItsOrderOnly()
{
    const Order order = m_fixture->shop.place(u"TEA"_s, 2, u"C1"_s);
    const Order other = m_fixture->shop.place(u"CUP"_s, 2, u"C1"_s);
    int undone = 0;
    m_fixture->actions.add({u"shell.undo"_s, [] { return QString(); }, [] { return u"Undo"_s; }, {}, {}}, m_pane.get(),
                           [&undone] { ++undone; });
    m_pane->setPending(order.id, u"Will be shipped in a moment."_s);
    show(other);
    QVERIFY(!isShown(u"pendingBanner"_s));
    show(order);
    QVERIFY(isShown(u"pendingBanner"_s));
    QCOMPARE(part<Banner>(u"pendingBanner"_s)->text(), u"Will be shipped in a moment."_s);
    QTest::mouseClick(part<QPushButton>(u"undoPending"_s), Qt::LeftButton);
    QCOMPARE(undone, 1);
    m_pane->setPending({}, {});
    QVERIFY(!isShown(u"pendingBanner"_s));
}

void TestOrderPane::warnsOfADuplicateAndLeadsToTheCustomer()
{
    m_fixture->shop.place(u"TEA"_s, 2, u"C1"_s);
    show(m_fixture->shop.place(u"TEA"_s, 2, u"C1"_s));
    QTRY_VERIFY(isShown(u"warningsBanner"_s));
    QTest::mouseClick(part<QPushButton>(u"showWarnings"_s), Qt::LeftButton);
    QVERIFY(isShown(u"customerPane"_s));
    QTest::keyClick(m_pane.get(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!isShown(u"customerPane"_s));
}

void TestOrderPane::sumsUpSeveralOrders()
{
    OpenShop &shop = m_fixture->shop;
    const std::vector<QUuid> ids{shop.place(u"TEA"_s, 2, u"C1"_s).id, shop.place(u"CUP"_s, 1, u"C1"_s).id};
    shop.waitForIndex();
    QList<quint32> positions;
    for (const QUuid &id : ids) {
        const auto position =
            await(shop.workspace().read([id](workspace::ReadSession &session) { return session.positionOf(id); }));
        positions.append(static_cast<quint32>(*position));
    }
    m_fixture->selection.setCurrent(ids.front());
    m_fixture->selection.setPositions(positions);
    QTRY_VERIFY(isShown(u"selectionPane"_s));
    QCOMPARE(textOf(u"selectionTitle"_s), u"2 order(s) selected"_s);
    QTRY_COMPARE(textOf(u"selectionSums"_s), u"€11.00"_s);
    QCOMPARE(textOf(u"selectionSumCaptions"_s), u"2 order(s) in EUR"_s);
    m_fixture->selection.setPositions({positions.first()});
    QTRY_VERIFY(isShown(u"orderDetails"_s));
}

void TestOrderPane::offersWhatCanBeDoneToSeveral()
{
    const QStringList ids{u"bulk.ship"_s, u"bulk.hold"_s,   u"bulk.release"_s,
                          u"bulk.tags"_s, u"bulk.cancel"_s, u"bulk.export"_s};
    for (const QString &id : ids)
        m_fixture->actions.add(
            {id, [] { return QString(); }, [id] { return id + u" of the selected orders"_s; }, {}, u"tag"_s},
            m_pane.get(), [] {});
    m_fixture->shop.place(u"TEA"_s, 1, u"C1"_s);
    m_fixture->shop.place(u"TEA"_s, 1, u"C1"_s);
    m_fixture->selection.setPositions({1, 2});
    QTRY_VERIFY(isShown(u"selectionPane"_s));
    const QWidget *above = part<QWidget>(u"selectionTitle"_s);
    QRect before = above->geometry();
    for (const QString &id : ids) {
        const auto *button = part<QWidget>(id + u".button"_s);
        QVERIFY2(button && button->isVisible(), qPrintable(id));
        const QRect place(button->mapTo(above->parentWidget(), QPoint(0, 0)), button->size());
        // One behind the other, without a hole.
        QTRY_VERIFY2(!place.intersects(before), qPrintable(id));
        QVERIFY2(place.top() - before.bottom() < 20, qPrintable(id));
        before = place;
    }
    const auto *statuses = part<QWidget>(u"selectionStatuses"_s);
    QTRY_VERIFY(before.bottom() < statuses->mapTo(above->parentWidget(), QPoint(0, 0)).y());
}

void TestOrderPane::saysWhenAnOrderCannotBeRead()
{
    m_fixture->selection.setCurrent(idOf(4711));
    QTRY_VERIFY(isShown(u"orderFailed"_s));
    QVERIFY(isShown(u"retryOrder"_s));
}

void TestOrderPane::fitsIntoLittleWidth()
{
    OpenShop &shop = m_fixture->shop;
    const Order order = shop.place(u"TEA"_s, 2, u"C1"_s);
    shop.execute(
        ShipOrder{shop.workspace().newId(), {}, u"A carrier with a long name"_s, u"1Z999AA10123456784"_s, {}, {}},
        order.id);
    show(order);
    for (const int width : {320, 700}) {
        m_pane->resize(width, 900);
        QTRY_COMPARE(m_pane->width(), width);
        auto *tab = part<QScrollArea>(u"orderTab"_s);
        QTRY_COMPARE(tab->widget()->width(), tab->viewport()->width());
    }
}

QTEST_MAIN(TestOrderPane)
#include "test_order_pane.moc"
