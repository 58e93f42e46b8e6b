// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/customer_list_model.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/shortcut_check.h"
#include "tests/ui/catalogue/page_fixture.h"
#include "ui/catalogue/customers_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form_field.h"

#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::test;
using models::CustomerListModel;

namespace {

class Fixture : public PageFixture<ui::CustomersPage> {
public:
    void add(const QString &id, const QString &name)
    {
        domain::Customer customer = test::customer(id);
        customer.name = name;
        shop.execute(domain::SaveCustomer{customer});
    }
    [[nodiscard]] QString error(const QString &field) const
    {
        return static_cast<ui::FormField *>(edit(field)->parentWidget())->error();
    }
    [[nodiscard]] domain::Customer saved(const QString &id)
    {
        return **await(
            shop.workspace().read([id](workspace::ReadSession &session) { return session.reader().customer(id); }));
    }
};

} // namespace

class TestCustomersPage : public QObject {
    Q_OBJECT

private slots:
    void makesACustomerByKeys()
    {
        Fixture on;
        on.show();
        QTest::keyClick(on.page.get(), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(on.title(), u"New customer"_s);
        QTRY_VERIFY(on.edit(u"name"_s)->hasFocus());
        QTest::keyClicks(on.edit(u"name"_s), u"Grace Example"_s);
        on.type(u"email"_s, u"grace at example"_s);
        QTest::keyClick(on.edit(u"email"_s), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!on.error(u"email"_s).isEmpty());
        QVERIFY(on.edit(u"email"_s)->hasFocus());
        QVERIFY(on.edit(u"email"_s)->property("invalid").toBool());

        on.type(u"email"_s, u"grace@example.org"_s);
        QTest::keyClick(on.edit(u"email"_s), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(on.list()->model()->rowCount(), 1);
        QCOMPARE(on.cell(0, CustomerListModel::Email), u"grace@example.org"_s);
        QCOMPARE(on.title(), u"Grace Example"_s);
        QVERIFY(on.error(u"email"_s).isEmpty());
        QTRY_COMPARE(on.list()->currentIndex().row(), 0);
    }

    void findsByTypingAndOpensWithEnter()
    {
        Fixture on;
        on.add(u"1"_s, u"Ann One"_s);
        on.add(u"2"_s, u"Bob Two"_s);
        on.show();
        QTRY_COMPARE(on.list()->model()->rowCount(), 2);
        QTest::keyClicks(on.edit(u"find"_s), u"bo tw"_s);
        QTRY_COMPARE(on.list()->model()->rowCount(), 1);
        QTest::keyClick(on.edit(u"find"_s), Qt::Key_Return);
        QTRY_COMPARE(on.title(), u"Bob Two"_s);
    }

    void editsAndOffersToTakeItBack()
    {
        Fixture on;
        on.add(u"1"_s, u"Ann One"_s);
        on.show();
        QSignalSpy offered(&on.notices, &ui::Notices::undoOffered);
        QTRY_COMPARE(on.list()->model()->rowCount(), 1);
        on.choose(0);
        QTRY_COMPARE(on.edit(u"name"_s)->text(), u"Ann One"_s);
        on.type(u"name"_s, u"Ann Two"_s);
        on.click(u"save"_s);
        QTRY_COMPARE(on.cell(0, CustomerListModel::Name), u"Ann Two"_s);
        QCOMPARE(offered.size(), 1);
        offered.first().at(1).value<std::function<void()>>()();
        QTRY_COMPARE(on.cell(0, CustomerListModel::Name), u"Ann One"_s);
        QTRY_COMPARE(on.edit(u"name"_s)->text(), u"Ann One"_s);
    }

    void asksWhatToDoWithUnsavedChanges()
    {
        Fixture on;
        on.add(u"1"_s, u"Ann One"_s);
        on.add(u"2"_s, u"Bob Two"_s);
        on.show();
        QTRY_COMPARE(on.list()->model()->rowCount(), 2);
        on.choose(0);
        QTRY_COMPARE(on.title(), u"Ann One"_s);
        on.type(u"phone"_s, u"555"_s);

        on.choose(1);
        auto *question = on.find<ui::Banner>(u"unsavedQuestion"_s);
        QTRY_VERIFY(question->isVisible());
        on.click(u"questionStay"_s);
        QVERIFY(!question->isVisible());
        QCOMPARE(on.edit(u"phone"_s)->text(), u"555"_s);
        QCOMPARE(on.list()->currentIndex().row(), 0);

        on.choose(1);
        on.click(u"questionSave"_s);
        QTRY_COMPARE(on.title(), u"Bob Two"_s);
        QCOMPARE(on.saved(u"1"_s).phone, u"555"_s);

        on.type(u"phone"_s, u"777"_s);
        on.choose(0);
        on.click(u"questionDiscard"_s);
        QTRY_COMPARE(on.title(), u"Ann One"_s);
        QCOMPARE(on.saved(u"2"_s).phone, u"+44 1"_s);
    }

    void addsRemovesAndReordersAddresses()
    {
        Fixture on;
        on.add(u"1"_s, u"Ann One"_s);
        on.show();
        QTRY_COMPARE(on.list()->model()->rowCount(), 1);
        on.choose(0);
        QTRY_COMPARE(on.title(), u"Ann One"_s);
        on.click(u"addAddress"_s);
        const auto cities = on.page->findChildren<QLineEdit *>(u"address_city"_s);
        QCOMPARE(cities.size(), 2);
        cities.at(1)->setFocus();
        QTest::keyClicks(cities.at(1), u"Paris"_s);
        QTest::mouseClick(on.page->findChildren<QToolButton *>(u"addressUp"_s).at(1), Qt::LeftButton);
        on.click(u"save"_s);
        QTRY_COMPARE(on.saved(u"1"_s).addresses.size(), std::size_t{2});
        QCOMPARE(on.saved(u"1"_s).addresses.at(0).city, u"Paris"_s);
        QCOMPARE(on.saved(u"1"_s).addresses.at(1).city, u"Leeds"_s);
        QTRY_COMPARE(on.page->findChildren<QToolButton *>(u"addressRemove"_s).size(), 2);
        QTest::mouseClick(on.page->findChildren<QToolButton *>(u"addressRemove"_s).at(0), Qt::LeftButton);
        on.click(u"save"_s);
        QTRY_COMPARE(on.saved(u"1"_s).addresses.size(), std::size_t{1});
    }

    void savingLeavesTheFocusWhereItIs()
    {
        Fixture on;
        on.add(u"1"_s, u"Ann One"_s);
        on.show();
        QTRY_COMPARE(on.list()->model()->rowCount(), 1);
        on.choose(0);
        QTRY_COMPARE(on.title(), u"Ann One"_s);
        QPointer<QLineEdit> city = on.edit(u"address_city"_s);
        city->setFocus();
        city->setText(u"Paris"_s);
        QTest::keyClick(city, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(on.saved(u"1"_s).addresses.at(0).city, u"Paris"_s);
        QTRY_VERIFY(!on.page->findChild<QPushButton *>(u"save"_s)->isEnabled());
        QVERIFY(city && city->hasFocus());
    }

    void showsWhatChangesElsewhere()
    {
        Fixture on;
        on.add(u"1"_s, u"Ann One"_s);
        on.show();
        QTRY_COMPARE(on.list()->model()->rowCount(), 1);
        on.choose(0);
        QTRY_COMPARE(on.title(), u"Ann One"_s);
        on.add(u"1"_s, u"Ann Elsewhere"_s);
        QTRY_COMPARE(on.edit(u"name"_s)->text(), u"Ann Elsewhere"_s);

        on.type(u"phone"_s, u"555"_s);
        on.add(u"1"_s, u"Ann Again"_s);
        auto *banner = on.find<ui::Banner>(u"changedElsewhere"_s);
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(on.edit(u"phone"_s)->text(), u"555"_s);
        on.click(u"showNewer"_s);
        QTRY_COMPARE(on.edit(u"name"_s)->text(), u"Ann Again"_s);
        QVERIFY(!banner->isVisible());
    }

    void leadsToTheirOrders()
    {
        Fixture on;
        on.add(u"1"_s, u"Ann One"_s);
        on.show();
        QSignalSpy orders(&on.navigation, &ui::Navigation::ordersWanted);
        QSignalSpy newOrder(&on.navigation, &ui::Navigation::newOrderWanted);
        on.page->showCustomer(u"1"_s);
        QTRY_COMPARE(on.title(), u"Ann One"_s);
        on.click(u"customerOrders"_s);
        QCOMPARE(orders.value(0).value(0).toString(), u"customer:\"Ann One\""_s);
        on.click(u"customerNewOrder"_s);
        QCOMPARE(newOrder.value(0).value(0).toString(), u"1"_s);
    }

    void saysThatACustomerIsNotThere()
    {
        Fixture on;
        on.show();
        on.page->showCustomer(u"nobody"_s);
        QTRY_VERIFY(!on.find<ui::Banner>(u"recordError"_s)->text().isEmpty());
    }

    void hasNoAmbiguousShortcuts()
    {
        Fixture on;
        on.show();
        QCOMPARE(ambiguousShortcuts(on.page.get()), QStringList());
    }
};

QTEST_MAIN(TestCustomersPage)
#include "test_customers_page.moc"
