// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_detail/customer_orders_model.h"
#include "models/order_detail/customer_overview.h"
#include "models/order_detail/order_detail.h"
#include "models/order_detail/order_lines_model.h"
#include "models/order_detail/selection_summary.h"
#include "models/order_detail/warning_words.h"
#include "tests/support/open_shop.h"
#include "tests/support/shop_fixture.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;
using namespace docket::models;
using namespace docket::test;

class TestOrderDetail : public QObject {
    Q_OBJECT

private slots:
    void init();

    void readsOrderEventsAndStock();
    void theLastOrderAskedForWins();
    void readsAgainWhenTheOrderChanges();
    void readsAgainWhenItsStockChanges();
    void saysThatThereIsNoSuchOrder();
    void saysInWordsWhatIsShippedBackorderedAndCanceled();
    void aChangeOfALineKeepsTheRows();
    void warnsOfTheCustomersOtherOrders();
    void knowsTheCustomersOtherOrdersAndSums();
    void addsUpTheSelectedOrders();

private:
    Order placeBackordered(qint64 quantity);
    quint32 positionOf(const QUuid &id);

    std::unique_ptr<OpenShop> m_shop;
    Formats m_formats{QLocale(QLocale::English, QLocale::Ireland), QTimeZone::utc()};
};

void TestOrderDetail::init()
{
    m_shop = std::make_unique<OpenShop>();
    m_shop->addProduct(u"TEA"_s, 450, 10);
    m_shop->addProduct(u"CUP"_s, 200, 50);
    m_shop->addCustomer(u"C1"_s);
}

Order TestOrderDetail::placeBackordered(qint64 quantity)
{
    CreateOrder create;
    create.customerId = u"C1"_s;
    create.currency = euro();
    create.allowBackorder = true;
    LineDraft line;
    line.sku = u"TEA"_s;
    line.quantity = quantity;
    create.lines = {line};
    return *m_shop->execute(std::move(create)).order;
}

quint32 TestOrderDetail::positionOf(const QUuid &id)
{
    const auto position =
        await(m_shop->workspace().read([id](workspace::ReadSession &session) { return session.positionOf(id); }));
    return static_cast<quint32>(position.value_or(0));
}

void TestOrderDetail::readsOrderEventsAndStock()
{
    const Order order = m_shop->place(u"TEA"_s, 2, u"C1"_s);
    OrderDetail detail(m_shop->workspace());
    QSignalSpy changed(&detail, &OrderDetail::changed);
    detail.setOrder(order.id);
    QVERIFY(!detail.details());
    QVERIFY(changed.wait());
    QCOMPARE(detail.details()->order, order);
    QCOMPARE(detail.details()->events.size(), 2U);
    QCOMPARE(detail.details()->stock.at(StockKey{u"TEA"_s, defaultLocation()}).available(), 8);
}

void TestOrderDetail::theLastOrderAskedForWins()
{
    const Order first = m_shop->place(u"TEA"_s, 1, u"C1"_s);
    const Order second = m_shop->place(u"TEA"_s, 2, u"C1"_s);
    const Order third = m_shop->place(u"TEA"_s, 3, u"C1"_s);
    OrderDetail detail(m_shop->workspace());
    QSignalSpy changed(&detail, &OrderDetail::changed);
    detail.setOrder(first.id);
    detail.setOrder(second.id);
    detail.setOrder(third.id);
    QVERIFY(changed.wait());
    QCOMPARE(detail.details()->order.number, third.number);
    QCOMPARE(changed.count(), 1);
}

void TestOrderDetail::readsAgainWhenTheOrderChanges()
{
    const Order order = m_shop->place(u"TEA"_s, 2, u"C1"_s);
    OrderDetail detail(m_shop->workspace());
    detail.setOrder(order.id);
    QTRY_VERIFY(detail.details());
    m_shop->execute(SetTags{{u"gift"_s}}, order.id);
    QTRY_COMPARE(detail.details()->order.tags, QStringList{u"gift"_s});
    QCOMPARE(detail.details()->events.size(), 3U);
}

void TestOrderDetail::readsAgainWhenItsStockChanges()
{
    const Order order = m_shop->place(u"TEA"_s, 2, u"C1"_s);
    OrderDetail detail(m_shop->workspace());
    detail.setOrder(order.id);
    QTRY_VERIFY(detail.details());
    const StockKey key{u"TEA"_s, defaultLocation()};
    m_shop->execute(AdjustStock{key, StockChange::Receive, 5, {}});
    QTRY_COMPARE(detail.details()->stock.at(key).onHand, 15);
}

void TestOrderDetail::saysThatThereIsNoSuchOrder()
{
    OrderDetail detail(m_shop->workspace());
    QSignalSpy failed(&detail, &OrderDetail::failed);
    detail.setOrder(idOf(4711));
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, u"unknown_order"_s);
    QVERIFY(!detail.details());
}

void TestOrderDetail::saysInWordsWhatIsShippedBackorderedAndCanceled()
{
    const Order order = placeBackordered(14);
    const QUuid line = order.lines.front().id;
    m_shop->execute(ShipOrder{m_shop->workspace().newId(), {{line, 3}}, u"DHL"_s, {}, {}, {}}, order.id);
    m_shop->execute(CancelLines{{{line, 1}}, u"changed his mind"_s}, order.id);
    OrderDetail detail(m_shop->workspace());
    detail.setOrder(order.id);
    QTRY_VERIFY(detail.details());

    OrderLinesModel model(m_formats);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDetails(*detail.details());
    QCOMPARE(model.rowCount(), 1);
    const auto text = [&](OrderLinesModel::Column column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(OrderLinesModel::Quantity), u"14"_s);
    QCOMPARE(text(OrderLinesModel::Open), u"10"_s);
    QCOMPARE(text(OrderLinesModel::Reserved), u"7"_s);
    QCOMPARE(text(OrderLinesModel::Backordered), u"3"_s);
    QCOMPARE(text(OrderLinesModel::UnitPrice), u"€4.50"_s);
    QCOMPARE(text(OrderLinesModel::Net), u"€63.00"_s);
    const QModelIndex index = model.index(0, 0);
    QCOMPARE(index.data(OrderLinesModel::StateTextRole).toString(),
             u"3 shipped · 3 backordered (0 in stock) · 1 canceled"_s);
    QVERIFY(index.data(OrderLinesModel::IsShortRole).toBool());
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"14 × Product TEA"_s));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestOrderDetail::aChangeOfALineKeepsTheRows()
{
    Order order = m_shop->place(u"TEA"_s, 2, u"C1"_s);
    OrderLinesModel model(m_formats);
    model.setDetails({order, {}, {}});
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    order.lines.front().quantity = 3;
    model.setDetails({order, {}, {}});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(0, OrderLinesModel::Quantity).data().toString(), u"3"_s);
}

void TestOrderDetail::warnsOfTheCustomersOtherOrders()
{
    const Order first = m_shop->place(u"TEA"_s, 2, u"C1"_s);
    m_shop->execute(HoldOrder{u"credit check"_s}, first.id);
    const Order second = m_shop->place(u"TEA"_s, 2, u"C1"_s);
    CustomerOverview overview(m_shop->workspace());
    overview.setOrder(second);
    QTRY_VERIFY(overview.facts());
    const auto &warnings = overview.facts()->warnings;
    QCOMPARE(warnings.size(), 2U);
    QCOMPARE(warnings[0].kind, OrderWarning::Kind::PossibleDuplicate);
    QCOMPARE(warnings[1].kind, OrderWarning::Kind::OthersOnHold);
    QVERIFY(sentenceOf(warnings[0]).contains(first.number));

    m_shop->execute(CancelOrder{u"ordered twice"_s}, first.id);
    QTRY_VERIFY(overview.facts()->warnings.empty());
}

void TestOrderDetail::knowsTheCustomersOtherOrdersAndSums()
{
    const Order first = m_shop->place(u"CUP"_s, 1, u"C1"_s);
    const Order second = m_shop->place(u"TEA"_s, 2, u"C1"_s);
    CustomerOverview overview(m_shop->workspace());
    overview.setOrder(second);
    QTRY_VERIFY(overview.facts());
    QCOMPARE(overview.facts()->record->name, u"Ada Example"_s);
    QCOMPARE(overview.facts()->figures.orders, 2);
    QCOMPARE(overview.facts()->figures.sums.front().minor, 1100);

    CustomerOrdersModel model(m_formats);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOrders(overview.facts()->orders, second.id, m_shop->clock().now());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), first.number);
    QCOMPARE(model.index(0).data(CustomerOrdersModel::TotalRole).toString(), u"€2.00"_s);
}

void TestOrderDetail::addsUpTheSelectedOrders()
{
    const Order first = m_shop->place(u"CUP"_s, 1, u"C1"_s);
    const Order second = m_shop->place(u"TEA"_s, 2, u"C1"_s);
    const Order canceled = m_shop->place(u"TEA"_s, 1, u"C1"_s);
    m_shop->place(u"CUP"_s, 9, u"C1"_s); // not selected
    m_shop->execute(HoldOrder{u"credit check"_s}, first.id);
    m_shop->execute(CancelOrder{u"mistake"_s}, canceled.id);
    m_shop->waitForIndex();
    SelectionSummary summary(m_shop->workspace());
    summary.setPositions({positionOf(first.id), positionOf(second.id), positionOf(canceled.id)});
    QTRY_VERIFY(summary.figures());
    QCOMPARE(summary.figures()->count, 3);
    QCOMPARE(summary.figures()->held, 1);
    QCOMPARE(summary.figures()->statuses,
             (std::vector<SelectionFigures::Status>{{OrderStatus::Placed, 2}, {OrderStatus::Canceled, 1}}));
    QCOMPARE(summary.figures()->sums, (std::vector<SelectionFigures::Sum>{{euro(), 1100, 2}}));

    m_shop->execute(ReleaseHold{}, first.id);
    QTRY_COMPARE(summary.figures()->held, 0);
}

QTEST_MAIN(TestOrderDetail)
#include "test_order_detail.moc"
