// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shortcut_check.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/rail.h"

#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::ui;
using docket::test::ShellFixture;

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void showsTheFirstPageWithItsStatus()
    {
        const ShellFixture shell;
        shell.show();
        QCOMPARE(shell.window->currentPage(), shell.orders);
        QCOMPARE(shell.window->windowTitle(), u"Orders – Docket"_s);
        QCOMPARE(shell.find<QLabel>(u"pageStatus"_s)->text(), u"Orders status"_s);
        QVERIFY(shell.orders->field->hasFocus());
    }

    void goesToAPageByItsKeyAndByTheRail()
    {
        const ShellFixture shell;
        shell.show();
        QTest::keyClick(shell.window.get(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(shell.window->currentPage(), shell.customers);
        QVERIFY(shell.customers->field->hasFocus());
        const auto *rail = shell.find<Rail>(u"rail"_s);
        QCOMPARE(rail->current(), 1);
        QTest::mouseClick(rail->button(0), Qt::LeftButton);
        QCOMPARE(shell.window->currentPage(), shell.orders);
    }

    void tellsAPagesTrueStateToScreenReaders()
    {
        const ShellFixture shell;
        shell.window->setBadge(shell.customers, u"3"_s, u"3 to look at"_s);
        const RailButton *button = shell.find<Rail>(u"rail"_s)->button(1);
        QCOMPARE(button->accessibleName(), u"Customers"_s);
        QCOMPARE(button->accessibleDescription(), u"3 to look at"_s);
        QCOMPARE(button->badge(), u"3"_s);
        QVERIFY(button->toolTip().contains(u"Alt+2"_s));
    }

    void saysWhereTheDataAre()
    {
        const ShellFixture shell;
        const auto *state = shell.find<QLabel>(u"dataState"_s);
        QCOMPARE(state->text(), u"This machine · saved"_s);
        QVERIFY(state->toolTip().contains(shell.shop.path()));
    }

    void remembersSizePageAndRecentActions()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        {
            const ShellFixture shell;
            shell.window->rememberIn(settings);
            shell.show();
            shell.window->resize(1111, 777);
            shell.window->showPage(shell.customers);
            shell.window->close();
        }
        const ShellFixture shell;
        shell.window->rememberIn(settings);
        shell.show();
        QCOMPARE(shell.window->currentPage(), shell.customers);
        QCOMPARE(shell.window->size(), QSize(1111, 777));
    }

    void hasNoShortcutTwice()
    {
        ShellFixture shell;
        shell.notices.offerUndo(u"Order held."_s, [] {});
        QCOMPARE(test::ambiguousShortcuts(shell.window.get()), QStringList());
        auto *action = new QAction(shell.orders);
        action->setObjectName(u"second"_s);
        action->setShortcut(Qt::CTRL | Qt::Key_K);
        shell.orders->addAction(action);
        QCOMPARE(test::ambiguousShortcuts(shell.window.get()), QStringList(u"Ctrl+K: shell.palette and second"_s));
    }

    void listsTheActionsThatExistInTheMenu()
    {
        ShellFixture shell;
        shell.actions.add({u"order.new"_s, [] { return u"Order"_s; }, [] { return u"New order"_s; }, {}, {}},
                          shell.orders, [] {});
        shell.show();
        QTest::keyClick(shell.window.get(), Qt::Key_F10);
        auto *menu = shell.find<QMenu>(u"mainMenu"_s);
        QTRY_VERIFY(menu->isVisible());
        QStringList ids;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                ids.append(action->objectName());
        }
        QCOMPARE(ids, QStringList({u"order.new"_s, u"shell.settings"_s, u"shell.palette"_s, u"shell.shortcuts"_s,
                                   u"shell.about"_s, u"shell.lock"_s, u"shell.quit"_s}));
        menu->close();
    }

    void asksForSettingsAndForTheEnd()
    {
        const ShellFixture shell;
        shell.show();
        const QSignalSpy settings(shell.window.get(), &MainWindow::settingsWanted);
        const QSignalSpy quit(shell.window.get(), &MainWindow::quitWanted);
        QTest::keyClick(shell.window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QTest::keyClick(shell.window.get(), Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(settings.count(), 1);
        QCOMPARE(quit.count(), 1);
        const QSignalSpy lock(shell.window.get(), &MainWindow::lockWanted);
        QTest::keyClick(shell.window.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(lock.count(), 1);
        shell.window->setLockable(false);
        QTest::keyClick(shell.window.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(lock.count(), 1);
    }

    void fitsIntoTheSmallestScreen()
    {
        const ShellFixture shell;
        QVERIFY(shell.window->minimumSize().width() <= 1024);
        QVERIFY(shell.window->minimumSize().height() <= 700);
        QVERIFY(shell.window->minimumSizeHint().width() <= 1024);
        QVERIFY(shell.window->minimumSizeHint().height() <= 700);
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
