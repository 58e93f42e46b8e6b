// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/order_pane/pane_fixture.h"
#include "ui/order_pane/customer_pane.h"
#include "ui/order_pane/fact_row.h"
#include "ui/order_pane/fitted_list.h"
#include "ui/widgets/banner.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;
using namespace docket::test;
using namespace docket::ui;

class TestCustomerPane : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsThePastOrdersAndTheirSum();
    void opensAnotherOrderByKeyboard();
    void leadsToTheCustomerAndTheirOrders();
    void warnsOfADuplicateAndOfAnUnusualAddress();
    void warningsGoWhenTheirCauseDoes();
    void advisesOnADraft();

private:
    [[nodiscard]] QStringList warnings() const;
    template <typename Widget>
    Widget *part(const QString &name) const
    {
        return m_pane->findChild<Widget *>(name);
    }

    std::unique_ptr<PaneFixture> m_fixture;
    std::unique_ptr<CustomerPane> m_pane;
};

void TestCustomerPane::init()
{
    m_fixture = std::make_unique<PaneFixture>();
    m_pane = std::make_unique<CustomerPane>(m_fixture->workbench);
    m_pane->resize(400, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestCustomerPane::cleanup()
{
    m_pane.reset();
    m_fixture.reset();
}

QStringList TestCustomerPane::warnings() const
{
    QStringList texts;
    for (const Banner *banner : part<QWidget>(u"warnings"_s)->findChildren<Banner *>())
        texts.append(banner->text());
    return texts;
}

void TestCustomerPane::showsThePastOrdersAndTheirSum()
{
    const Order first = m_fixture->shop.place(u"CUP"_s, 3, u"C1"_s);
    const Order second = m_fixture->shop.place(u"TEA"_s, 2, u"C1"_s);
    m_pane->setOrder(second);
    auto *orders = part<FittedList>(u"customerOrders"_s);
    QTRY_COMPARE(orders->model()->rowCount(), 1);
    QCOMPARE(orders->model()->index(0, 0).data().toString(), first.number);
    QVERIFY(part<FactRow>(u"customerSums"_s)->text().contains(u"€15.00"_s));
    QVERIFY(part<FactRow>(u"customerCounts"_s)->text().contains(u"2 open"_s));
    QVERIFY(part<FactRow>(u"customerSince"_s)->text().contains(m_fixture->formats.date(QDate(2026, 3, 2))));
}

void TestCustomerPane::opensAnotherOrderByKeyboard()
{
    const Order first = m_fixture->shop.place(u"CUP"_s, 3, u"C1"_s);
    m_pane->setOrder(m_fixture->shop.place(u"TEA"_s, 2, u"C1"_s));
    auto *orders = part<FittedList>(u"customerOrders"_s);
    QTRY_COMPARE(orders->model()->rowCount(), 1);
    QSignalSpy wanted(&m_fixture->navigation, &Navigation::orderWanted);
    m_pane->activateWindow();
    orders->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(orders->currentIndex().isValid());
    QTest::keyClick(orders, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toUuid(), first.id);
}

void TestCustomerPane::leadsToTheCustomerAndTheirOrders()
{
    m_pane->setOrder(m_fixture->shop.place(u"TEA"_s, 2, u"C1"_s));
    QSignalSpy customer(&m_fixture->navigation, &Navigation::customerWanted);
    QSignalSpy orders(&m_fixture->navigation, &Navigation::ordersWanted);
    QTest::mouseClick(part<QPushButton>(u"openCustomer"_s), Qt::LeftButton);
    QTest::mouseClick(part<QPushButton>(u"allOrdersOfCustomer"_s), Qt::LeftButton);
    QCOMPARE(customer.first().first().toString(), u"C1"_s);
    QCOMPARE(orders.first().first().toString(), u"customer:\"Example Ltd\""_s);
}

void TestCustomerPane::warnsOfADuplicateAndOfAnUnusualAddress()
{
    const Order first = m_fixture->shop.place(u"TEA"_s, 2, u"C1"_s);
    const Order second = m_fixture->shop.place(u"TEA"_s, 2, u"C1"_s);
    EditOrder edit;
    edit.shipTo = Address{u"Ada Example"_s, u"9 Elsewhere Road"_s, u"York"_s, {}, u"YO1"_s, u"GB"_s};
    const Order moved = *m_fixture->shop.execute(edit, second.id).order;
    QSignalSpy changed(m_pane.get(), &CustomerPane::warningsChanged);
    m_pane->setOrder(moved);
    QTRY_COMPARE(warnings().size(), 2);
    QCOMPARE(changed.last().first().toInt(), 2);
    QVERIFY(warnings().first().contains(first.number));
    QVERIFY(warnings().last().contains(u"Unusual address"_s));

    QSignalSpy wanted(&m_fixture->navigation, &Navigation::orderWanted);
    QTest::mouseClick(part<QPushButton>(u"showWarnedOrders"_s), Qt::LeftButton);
    QCOMPARE(wanted.first().first().toUuid(), first.id);
}

void TestCustomerPane::warningsGoWhenTheirCauseDoes()
{
    const Order first = m_fixture->shop.place(u"TEA"_s, 2, u"C1"_s);
    m_pane->setOrder(m_fixture->shop.place(u"TEA"_s, 2, u"C1"_s));
    QTRY_COMPARE(warnings().size(), 1);
    m_fixture->shop.execute(CancelOrder{u"ordered twice"_s}, first.id);
    QTRY_VERIFY(warnings().isEmpty());
}

void TestCustomerPane::advisesOnADraft()
{
    const Order first = m_fixture->shop.place(u"TEA"_s, 2, u"C1"_s);
    Order draft = first;
    draft.id = {};
    draft.number.clear();
    draft.placedAt = m_fixture->shop.clock().now();
    m_pane->setOrder(draft);
    QTRY_COMPARE(warnings().size(), 1);
    QVERIFY(warnings().first().contains(first.number));
}

QTEST_MAIN(TestCustomerPane)
#include "test_customer_pane.moc"
