// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/fuzzy_match.h"
#include "ui/shell/palette_model.h"
#include "ui/shell/shortcut_sheet.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::ui;
using docket::test::ShellFixture;

namespace {

QAction *addAction(ShellFixture &shell, const QString &id, const QString &text, int *triggered = nullptr)
{
    return shell.actions.add({id, [] { return u"Order"_s; }, [text] { return text; }, {}, {}}, shell.orders,
                             [triggered] {
                                 if (triggered)
                                     ++*triggered;
                             });
}

void openPalette(const ShellFixture &shell)
{
    QTest::keyClick(shell.window.get(), Qt::Key_K, Qt::ControlModifier);
}

QLineEdit *field(const ShellFixture &shell)
{
    return shell.find<QLineEdit>(u"paletteField"_s);
}

QStringList lines(const ShellFixture &shell)
{
    const QAbstractItemModel *model = shell.find<QListView>(u"paletteList"_s)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, 0).data().toString());
    return texts;
}

QString chosen(const ShellFixture &shell)
{
    return shell.find<QListView>(u"paletteList"_s)->currentIndex().data().toString();
}

} // namespace

class TestCommandPalette : public QObject {
    Q_OBJECT

private slots:
    void matchesWordsInAnyOrderAndMarksTheirLetters()
    {
        QVERIFY(fuzzyMatch(u"", u"Ship order"));
        QCOMPARE(fuzzyMatch(u"ord sh", u"Ship order")->characters, QList<int>({0, 1, 5, 6, 7}));
        QCOMPARE(fuzzyMatch(u"so", u"Ship order")->characters, QList<int>({0, 5}));
        QCOMPARE(fuzzyMatch(u"shor", u"Ship short orders")->characters, QList<int>({5, 6, 7, 8}));
        QCOMPARE(fuzzyMatch(u"shorde", u"Ship short orders")->characters, QList<int>({0, 1, 11, 12, 13, 14}));
        QVERIFY(!fuzzyMatch(u"ord", u"Sort by: identity"));
        QVERIFY(fuzzyMatch(u"UBER", u"Übersicht"));
        QVERIFY(!fuzzyMatch(u"ship x", u"Ship order"));
        QVERIFY(fuzzyMatch(u"ord", u"Order")->score > fuzzyMatch(u"ord", u"New order")->score);
        QVERIFY(fuzzyMatch(u"ord", u"New order")->score > fuzzyMatch(u"ord", u"Record")->score);
    }

    void runsAnActionFromTheKeyboard()
    {
        ShellFixture shell;
        int shipped = 0;
        addAction(shell, u"order.ship"_s, u"Ship order"_s, &shipped);
        shell.show();
        openPalette(shell);
        QVERIFY(field(shell)->hasFocus());
        QTest::keyClicks(field(shell), u"ship"_s);
        QCOMPARE(chosen(shell), u"Ship order"_s);
        QTest::keyClick(field(shell), Qt::Key_Return);
        QCOMPARE(shipped, 1);
        QVERIFY(!field(shell)->isVisible());
        QVERIFY(shell.orders->field->hasFocus());
    }

    void listsWhatIsNotPossibleLastAndDoesNotRunIt()
    {
        ShellFixture shell;
        int canceled = 0;
        addAction(shell, u"order.cancel"_s, u"Zap one"_s, &canceled)->setEnabled(false);
        addAction(shell, u"order.zap"_s, u"Zap two"_s);
        shell.show();
        openPalette(shell);
        QTest::keyClicks(field(shell), u"zap"_s);
        QCOMPARE(lines(shell).mid(0, 2), QStringList({u"Zap two"_s, u"Zap one"_s}));
        QCOMPARE(chosen(shell), u"Zap two"_s);
        // The arrow goes over what cannot be chosen, to the search.
        QTest::keyClick(field(shell), Qt::Key_Down);
        QCOMPARE(chosen(shell), u"Find orders: zap"_s);
        QCOMPARE(canceled, 0);
    }

    void listsWhatWasUsedLastFirst()
    {
        ShellFixture shell;
        addAction(shell, u"order.a"_s, u"Zap one"_s);
        addAction(shell, u"order.b"_s, u"Zap two"_s);
        shell.show();
        openPalette(shell);
        QTest::keyClicks(field(shell), u"zap two"_s);
        QTest::keyClick(field(shell), Qt::Key_Return);
        openPalette(shell);
        QTest::keyClicks(field(shell), u"zap"_s);
        QCOMPARE(chosen(shell), u"Zap two"_s);
    }

    void goesToAnOrderByItsNumber()
    {
        ShellFixture shell;
        shell.shop.addProduct(u"TENT"_s, 12900, 10);
        shell.shop.addCustomer(u"ana"_s);
        const auto order = shell.shop.place(u"TENT"_s, 1, u"ana"_s);
        shell.show();
        const QSignalSpy wanted(&shell.navigation, &Navigation::orderWanted);
        openPalette(shell);
        QTest::keyClicks(field(shell), order.number.toLower());
        QTRY_COMPARE(chosen(shell), u"Go to order "_s + order.number);
        QTest::keyClick(field(shell), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toUuid(), order.id);
    }

    void findsCustomersProductsAndOrders()
    {
        ShellFixture shell;
        shell.shop.addProduct(u"QTENT"_s, 12900, 10);
        shell.show();
        const QSignalSpy product(&shell.navigation, &Navigation::productWanted);
        const QSignalSpy orders(&shell.navigation, &Navigation::ordersWanted);
        openPalette(shell);
        QTest::keyClicks(field(shell), u"qtent"_s);
        QTRY_VERIFY(lines(shell).last().contains(u"QTENT"_s));
        QTest::keyClick(field(shell), Qt::Key_Up);
        QTest::keyClick(field(shell), Qt::Key_Return);
        QCOMPARE(product.count(), 1);
        QCOMPARE(product.first().first().toString(), u"QTENT"_s);

        openPalette(shell);
        QTest::keyClicks(field(shell), u"status:placed"_s);
        QTRY_COMPARE(chosen(shell), u"Find orders: status:placed"_s);
        QTest::keyClick(field(shell), Qt::Key_Return);
        QCOMPARE(orders.first().first().toString(), u"status:placed"_s);
    }

    void keepsTheWindowsShortcutsQuietWhileItIsOpen()
    {
        const ShellFixture shell;
        shell.show();
        const QSignalSpy quit(shell.window.get(), &MainWindow::quitWanted);
        openPalette(shell);
        QTest::keyClick(field(shell), Qt::Key_Q, Qt::ControlModifier);
        QTest::keyClick(field(shell), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(quit.count(), 0);
        QCOMPARE(shell.window->currentPage(), shell.orders);
        QTest::keyClick(field(shell), Qt::Key_Escape);
        QVERIFY(!field(shell)->isVisible());
        QVERIFY(shell.orders->field->hasFocus());
    }

    void itsModelKeepsTheRules()
    {
        ShellFixture shell;
        addAction(shell, u"order.a"_s, u"Zap one"_s);
        PaletteModel model(shell.actions);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTyped({}, {});
        QVERIFY(model.rowCount() > 5);
        std::vector<PaletteEntry> found(3);
        model.setTyped(u"zap"_s, {});
        model.setFound(found);
        QCOMPARE(model.rowCount(), 4);
        model.setFound({});
        QCOMPARE(model.rowCount(), 1);
    }

    void theShortcutSheetListsAndNarrows()
    {
        const ShellFixture shell;
        shell.show();
        shell.orders->setFocusPolicy(Qt::StrongFocus);
        shell.orders->setFocus();
        QTest::keyClick(shell.orders, Qt::Key_Question);
        auto *sheet = shell.find<ShortcutSheet>(u"shortcutSheet"_s);
        QVERIFY(sheet->isOpen());
        const auto shows = [sheet](const QString &text) {
            const auto labels = sheet->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
        };
        QVERIFY(shows(u"Command palette"_s));
        QVERIFY(shows(u"Ctrl+K"_s));
        QTest::keyClicks(shell.find<QLineEdit>(u"shortcutField"_s), u"quit"_s);
        QVERIFY(!shows(u"Command palette"_s));
        QVERIFY(shows(u"Quit"_s));
        QTest::keyClick(shell.find<QLineEdit>(u"shortcutField"_s), Qt::Key_Escape);
        QVERIFY(!sheet->isOpen());
    }

    void aQuestionMarkInAFieldIsJustTyped()
    {
        const ShellFixture shell;
        shell.show();
        QTest::keyClicks(shell.orders->field, u"?"_s);
        QCOMPARE(shell.orders->field->text(), u"?"_s);
        QVERIFY(!shell.find<ShortcutSheet>(u"shortcutSheet"_s)->isOpen());
    }
};

QTEST_MAIN(TestCommandPalette)
#include "test_command_palette.moc"
