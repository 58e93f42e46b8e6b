// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/order_editor/editor_fixture.h"
#include "ui/order_editor/difference_view.h"
#include "ui/order_editor/draft_notice.h"

#include <QComboBox>

using namespace docket;
using namespace Qt::StringLiterals;
using test::EditorFixture;

class TestOrderEditor : public QObject {
    Q_OBJECT

private slots:
    void placesAnOrderByKeysAloneWithAPhoneNumberAndABarcode()
    {
        EditorFixture f;
        QSignalSpy told(&f.bench->notices, &ui::Notices::told);
        beginForAda(f);
        f.type(u"4006381333931"_s);
        f.press(Qt::Key_Return); // the scanner's, before any answer can be there
        QTRY_COMPARE(f.lineField(u"product"_s, 0)->text(), u"TEA"_s);
        QTRY_COMPARE(f.focus(), f.lineField(u"product"_s, 1));
        f.type(u"cup"_s);
        QTRY_VERIFY(f.isSuggesting(u"productSuggestions"_s));
        f.press(Qt::Key_Tab);
        QCOMPARE(f.lineField(u"product"_s, 1)->text(), u"CUP"_s);
        QCOMPARE(f.focusName(), u"quantity"_s);
        f.lineField(u"quantity"_s, 1)->selectAll();
        f.type(u"2"_s);
        QTRY_COMPARE(f.find<QLabel>(u"total"_s)->text(), f.money(2916)); // (4.50 + 2 × 9.90) × 1.2
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!f.editor());
        const auto orders = f.orders();
        QCOMPARE(orders.size(), 1);
        QCOMPARE(orders[0].lines.size(), 2);
        QCOMPARE(orders[0].lines[1].quantity, 2);
        QCOMPARE(orders[0].lines[1].reserved, 2);
        QCOMPARE(orders[0].shipTo.city, u"Leeds"_s);
        QCOMPARE(told.last().first().toString(), u"Order %1 placed."_s.arg(orders[0].number));
        QTRY_COMPARE(f.draftCount(), 0);
    }

    void readsAmountsAndPercentagesOfTheLocale()
    {
        EditorFixture f(u"de_DE"_s);
        beginForAda(f);
        addLine(f, u"TEA"_s);
        f.lineField(u"price"_s, 0)->setFocus();
        f.type(u"1.234,5"_s);
        f.lineField(u"discount"_s, 0)->setFocus();
        f.type(u"12,5"_s);
        f.find(u"shipping"_s)->setFocus();
        f.type(u"4,90"_s);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!f.editor());
        const domain::Order order = f.orders().at(0);
        QCOMPARE(order.lines[0].unitPrice.minor, 123'450);
        QCOMPARE(order.lines[0].discount.millionths, 125'000);
        QCOMPARE(order.shipping.minor, 490);
    }

    void showsErrorsAtTheirFieldsOnceThePersonWasThere()
    {
        EditorFixture f;
        f.bench->editing->newOrder();
        QTRY_COMPARE(f.focusName(), u"customer"_s);
        QVERIFY(!isInvalid(f.find(u"customer"_s)));
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(isInvalid(f.find(u"customer"_s)));
        QTRY_VERIFY(isInvalid(f.lineField(u"product"_s, 0)));
        QCOMPARE(f.focusName(), u"customer"_s);
        QVERIFY(f.orders().empty());

        f.lineField(u"product"_s, 0)->setFocus();
        addLine(f, u"TEA"_s);
        f.lineField(u"quantity"_s, 0)->setFocus();
        f.lineField(u"quantity"_s, 0)->selectAll();
        f.type(u"1x"_s);
        f.press(Qt::Key_Tab);
        QVERIFY(isInvalid(f.lineField(u"quantity"_s, 0)));
        QVERIFY(f.lineText(u"errors"_s, 0).contains(u"1x"_s));
    }

    void blamesNoFieldThatThePersonDidNotLeave()
    {
        EditorFixture f;
        f.bench->editing->newOrder();
        QTRY_COMPARE(f.focusName(), u"customer"_s);
        // As a panel does that opens.
        f.find(u"shipping"_s)->setFocus(Qt::OtherFocusReason);
        f.find(u"customer"_s)->setFocus(Qt::OtherFocusReason);
        QVERIFY(!isInvalid(f.find(u"customer"_s)));
        f.press(Qt::Key_Tab);
        QVERIFY(isInvalid(f.find(u"customer"_s)));
    }

    void sumsNothingThatCannotBe()
    {
        EditorFixture f;
        f.bench->editing->newOrder();
        QTRY_COMPARE(f.focusName(), u"customer"_s);
        f.lineField(u"product"_s, 0)->setFocus();
        addLine(f, u"TEA"_s);
        auto *total = f.find<QLabel>(u"total"_s);
        QTRY_COMPARE(total->text(), f.money(540));
        for (const auto &[field, impossible] : {std::pair(u"discount"_s, u"120"_s), std::pair(u"price"_s, u"-1"_s)}) {
            QLineEdit *edit = f.lineField(field, 0);
            const QString before = edit->text();
            edit->setFocus();
            edit->selectAll();
            f.type(impossible);
            QTRY_COMPARE(total->text(), u"–"_s);
            edit->selectAll();
            f.type(before.isEmpty() ? u" "_s : before);
            QTRY_COMPARE(total->text(), f.money(540));
        }
        f.find(u"shipping"_s)->setFocus();
        f.type(u"-3"_s);
        QTRY_COMPARE(total->text(), u"–"_s);
    }

    void submitsFromTheCurrencyToo()
    {
        EditorFixture f;
        f.bench->editing->newOrder();
        QTRY_COMPARE(f.focusName(), u"customer"_s);
        f.find<QComboBox>(u"currency"_s)->setFocus(Qt::TabFocusReason);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(isInvalid(f.find(u"customer"_s)));
    }

    void saysWhatStockThereIsAndWhatWillBeBackordered()
    {
        EditorFixture f;
        beginForAda(f);
        addLine(f, u"CUP"_s);
        QTRY_VERIFY(f.lineText(u"info"_s, 0).endsWith(u"3 available"_s));
        f.lineField(u"quantity"_s, 0)->setFocus();
        f.lineField(u"quantity"_s, 0)->selectAll();
        f.type(u"5"_s);
        QVERIFY(f.lineText(u"info"_s, 0).endsWith(u"only 3 of 5 available"_s));
        f.press(Qt::Key_Tab);
        QTRY_VERIFY(isInvalid(f.lineField(u"quantity"_s, 0))); // says the domain
        f.find<QAbstractButton>(u"allowBackorder"_s)->setFocus();
        f.press(Qt::Key_Space);
        QVERIFY(f.lineText(u"info"_s, 0).endsWith(u"only 3 of 5: 2 will be backordered"_s));
        QTRY_VERIFY(!isInvalid(f.lineField(u"quantity"_s, 0)));
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!f.editor());
        QCOMPARE(f.orders().at(0).lines[0].reserved, 3);
    }

    void tabGoesFromTheLinesToTheDetails()
    {
        EditorFixture f;
        beginForAda(f);
        addLine(f, u"CUP"_s);
        f.lineField(u"taxRate"_s, 0)->setFocus();
        for (const QString &next : {u"product"_s, u"quantity"_s, u"price"_s, u"discount"_s, u"taxRate"_s,
                                    u"allowBackorder"_s, u"requiredOn"_s, u"requiredOnCalendar"_s, u"shipping"_s,
                                    u"currency"_s, u"tags"_s, u"language"_s, u"note"_s, u"discard"_s}) {
            f.press(Qt::Key_Tab);
            QCOMPARE(f.focusName(), next);
        }
    }

    void addsANewCustomerWithTheOrder()
    {
        EditorFixture f;
        f.bench->editing->newOrder();
        QTRY_COMPARE(f.focusName(), u"customer"_s);
        f.type(u"grace@"_s);
        f.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.focusName(), u"newCustomerName"_s);
        QCOMPARE(f.find(u"newCustomerEmail"_s)->text(), u"grace@"_s);
        f.type(u"Grace"_s);
        f.lineField(u"product"_s, 0)->setFocus();
        addLine(f, u"TEA"_s);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(isInvalid(f.find(u"newCustomerEmail"_s)));
        QTRY_COMPARE(f.focusName(), u"newCustomerEmail"_s);
        f.type(u"example.org"_s);
        QSignalSpy changed(&f.shop.workspace(), &workspace::Workspace::customersChanged);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!f.editor());
        QCOMPARE(changed.count(), 1);
    }

    void removesTheLineWithTheFocus()
    {
        EditorFixture f;
        beginForAda(f);
        addLine(f, u"TEA"_s);
        addLine(f, u"CUP"_s);
        f.lineField(u"quantity"_s, 0)->setFocus();
        f.press(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(f.editor()->draft().lines.size(), 1);
        QCOMPARE(f.editor()->draft().lines[0].sku, u"CUP"_s);
    }

    void saysThatAShippedLineCannotBeRemoved()
    {
        EditorFixture f;
        const domain::Order order = f.shop.place(u"TEA"_s, 2, u"C1"_s);
        domain::ShipOrder ship;
        ship.lines = {{order.lines[0].id, 1}};
        f.shop.execute(ship, order.id);
        edit(f, order);
        f.lineField(u"product"_s, 1)->setFocus();
        addLine(f, u"CUP"_s);
        f.lineField(u"quantity"_s, 0)->setFocus();
        f.press(Qt::Key_Delete, Qt::ControlModifier);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        const auto banners = f.editor()->findChildren<ui::Banner *>();
        QTRY_VERIFY(std::ranges::any_of(banners, [](const ui::Banner *banner) {
            return banner->isVisible() && banner->text().contains(u"shipped"_s);
        }));
        QVERIFY(!f.find<ui::DifferenceView>(u"difference"_s)->isVisible());
    }

    void leavesNoEditorBehindInWhichNothingWasWritten()
    {
        EditorFixture f;
        f.bench->editing->newOrder(u"C1"_s);
        QTRY_COMPARE(f.focusName(), u"product"_s);
        f.bench->editing->newOrder();
        QTRY_COMPARE(f.focusName(), u"customer"_s);
        f.type(u"somebody"_s);
        f.bench->editing->newOrder();
        QTRY_COMPARE(f.editor()->draft().customerText, QString());
        f.press(Qt::Key_Escape);
        QCOMPARE(f.editor()->draft().customerText, u"somebody"_s);
        f.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!f.editor());
    }

    void showsWhatAnEditWillDoBeforeItIsDone()
    {
        EditorFixture f;
        const domain::Order order = f.shop.place(u"TEA"_s, 2, u"C1"_s);
        edit(f, order);
        f.lineField(u"quantity"_s, 0)->selectAll();
        f.type(u"5"_s);
        f.lineField(u"product"_s, 1)->setFocus();
        addLine(f, u"CUP"_s);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        auto *preview = f.find<ui::DifferenceView>(u"difference"_s);
        QTRY_VERIFY(preview->isVisible());
        const QStringList expected{
            u"Product TEA (TEA): quantity 2 → 5"_s,
            u"Product CUP (CUP): 1 × %1"_s.arg(f.money(990)),
            u"Total: %1 → %2 (+%3)"_s.arg(f.money(1080), f.money(3888), f.money(2808)),
            u"Reserve 1 more of CUP"_s,
            u"Reserve 3 more of TEA"_s,
        };
        QCOMPARE(preview->texts(), expected);
        QCOMPARE(f.shop.order(order.id).lines.size(), 1);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!f.editor());
        QCOMPARE(f.shop.order(order.id).lines[0].reserved, 5);
        QTRY_COMPARE(f.draftCount(), 0);
    }

    void keepsBothChangesWhenTheOrderChangesMeanwhile()
    {
        EditorFixture f;
        const domain::Order order = f.shop.place(u"TEA"_s, 2, u"C1"_s);
        edit(f, order);
        f.lineField(u"quantity"_s, 0)->selectAll();
        f.type(u"3"_s);
        domain::EditOrder theirs;
        theirs.shippingMinor = 500;
        f.shop.execute(theirs, order.id);
        auto *stale = f.find<ui::Banner>(u"staleBanner"_s);
        QTRY_VERIFY(stale->isVisible());
        QVERIFY(stale->text().contains(u"Shipping charge: %1 → %2"_s.arg(f.money(0), f.money(500))));
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.focusName(), u"keepMine"_s); // nothing is saved before this is answered
        f.press(Qt::Key_Return);
        QVERIFY(!stale->isVisible());
        QCOMPARE(f.find(u"shipping"_s)->text(), u"5.00"_s);
        QCOMPARE(f.lineField(u"quantity"_s, 0)->text(), u"3"_s);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f.find<ui::DifferenceView>(u"difference"_s)->isVisible());
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!f.editor());
        const domain::Order after = f.shop.order(order.id);
        QCOMPARE(after.shipping.minor, 500);
        QCOMPARE(after.lines[0].quantity, 3);
    }

    void keepsHalfFilledFieldsOverARestart()
    {
        EditorFixture f;
        beginForAda(f);
        addLine(f, u"TEA"_s);
        f.type(u"cu"_s);
        f.find(u"requiredOn"_s)->setFocus();
        f.type(u"tomo"_s);
        QTRY_COMPARE(f.draftCount(), 1);
        f.restart();
        auto *notice = f.bench->side->findChild<ui::DraftNotice *>(u"draftNotice"_s);
        QTRY_VERIFY(notice->isVisible());
        notice->findChild<QPushButton *>(u"noticeContinue"_s)->click();
        QTRY_VERIFY(f.editor());
        QTRY_COMPARE(f.lineField(u"product"_s, 0)->text(), u"TEA"_s);
        QCOMPARE(f.lineField(u"product"_s, 1)->text(), u"cu"_s);
        QCOMPARE(f.find(u"requiredOn"_s)->text(), u"tomo"_s);
        QCOMPARE(f.editor()->draft().customerId, u"C1"_s);
    }

    void asksBeforeItClosesAndKeepsTheDraft()
    {
        EditorFixture f;
        beginForAda(f);
        f.press(Qt::Key_Escape);
        QVERIFY(f.editor());
        QVERIFY(f.find<QLabel>(u"draftQuestion"_s)->isVisible());
        f.press(Qt::Key_Return);
        QTRY_VERIFY(!f.editor());
        QTRY_COMPARE(f.draftCount(), 1);
    }

    void bringsADiscardedDraftBack()
    {
        EditorFixture f;
        std::function<void()> undo;
        QObject::connect(&f.bench->notices, &ui::Notices::undoOffered, this,
                         [&](const QString &, const std::function<void()> &offered) { undo = offered; });
        beginForAda(f);
        addLine(f, u"TEA"_s);
        QTRY_COMPARE(f.draftCount(), 1);
        f.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!f.editor());
        QTRY_COMPARE(f.draftCount(), 0);
        QVERIFY(undo);
        undo();
        QTRY_VERIFY(f.editor());
        QTRY_COMPARE(f.lineField(u"product"_s, 0)->text(), u"TEA"_s);
    }

    void parksAnOrderWhileAnotherIsWritten()
    {
        EditorFixture f;
        beginForAda(f);
        ui::OrderEditor *first = f.editor();
        f.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(f.editor() && f.editor() != first);
        QTRY_COMPARE(f.focusName(), u"customer"_s);
        f.press(Qt::Key_Escape); // nothing was typed: nothing to ask
        QTRY_COMPARE(f.editor(), first);
    }

private:
    static bool isInvalid(const QWidget *field) { return field->property("invalid").toBool(); }

    static void beginForAda(EditorFixture &f)
    {
        f.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(f.focusName(), u"customer"_s);
        f.type(u"0301 234"_s);
        QTRY_VERIFY(f.isSuggesting(u"customerSuggestions"_s));
        f.press(Qt::Key_Return);
        QTRY_COMPARE(f.focusName(), u"product"_s);
    }

    /// In the product field that has the focus.
    static void addLine(EditorFixture &f, const QString &sku)
    {
        auto *field = qobject_cast<QLineEdit *>(f.focus());
        f.type(sku.toLower());
        f.press(Qt::Key_Return);
        QTRY_COMPARE(field->text(), sku);
        QTRY_VERIFY(f.focus() != field);
    }

    static void edit(EditorFixture &f, const domain::Order &order)
    {
        f.bench->selection.setCurrent(order.id);
        f.bench->page->setFocus();
        QTest::keyClick(f.bench->page.get(), Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(f.focusName(), u"quantity"_s);
    }
};

QTEST_MAIN(TestOrderEditor)
#include "test_order_editor.moc"
