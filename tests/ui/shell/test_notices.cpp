// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/notice_history.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::ui;
using docket::test::ShellFixture;

namespace {

constexpr NoticeTimes shortTimes{std::chrono::milliseconds(40), std::chrono::milliseconds(80)};
// Long enough that nothing ends by itself while a test looks.
constexpr NoticeTimes longTimes{std::chrono::minutes(10), std::chrono::minutes(10)};

/// Counts what became of an offer.
struct Outcome {
    int undone = 0;
    int expired = 0;
    bool operator==(const Outcome &) const = default;
};

void offer(ShellFixture &shell, Outcome &outcome, const QString &text = u"Order held."_s)
{
    shell.notices.offerUndo(
        text, [&outcome] { ++outcome.undone; }, [&outcome] { ++outcome.expired; });
}

} // namespace

class TestNotices : public QObject {
    Q_OBJECT

private slots:
    void whatIsToldGoesAwayByItself()
    {
        ShellFixture shell(shortTimes);
        shell.show();
        shell.notices.tell(u"Order shipped."_s);
        const auto *text = shell.find<QLabel>(u"noticeText"_s);
        QCOMPARE(text->text(), u"Order shipped."_s);
        QTRY_COMPARE(text->text(), QString());
    }

    void aProblemStaysUntilItIsClosed()
    {
        ShellFixture shell(shortTimes);
        shell.show();
        shell.notices.problem(u"The disk is full. Nothing was changed."_s);
        auto *banner = shell.find<QWidget>(u"problemBanner"_s);
        QVERIFY(banner->isVisible());
        shell.notices.tell(u"Order shipped."_s);
        QTRY_COMPARE(shell.find<QLabel>(u"noticeText"_s)->text(), QString());
        QVERIFY(banner->isVisible());
        QTest::mouseClick(shell.find<QToolButton>(u"closeProblem"_s), Qt::LeftButton);
        QVERIFY(!banner->isVisible());
    }

    void undoesByTheButton()
    {
        ShellFixture shell(longTimes);
        shell.show();
        Outcome outcome;
        offer(shell, outcome);
        auto *button = shell.find<QPushButton>(u"undoButton"_s);
        QVERIFY(button->isVisible());
        QCOMPARE(button->accessibleDescription(), u"Order held."_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(outcome, (Outcome{1, 0}));
        QVERIFY(!button->isVisible());
    }

    void undoesByTheKeyFromAFieldWithNothingToUndo()
    {
        ShellFixture shell(longTimes);
        shell.show();
        Outcome outcome;
        offer(shell, outcome);
        QVERIFY(shell.orders->field->hasFocus());
        QTest::keyClick(shell.orders->field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(outcome, (Outcome{1, 0}));
    }

    void aFieldKeepsItsOwnUndo()
    {
        ShellFixture shell(longTimes);
        shell.show();
        Outcome outcome;
        offer(shell, outcome);
        QTest::keyClicks(shell.orders->field, u"abc"_s);
        QTest::keyClick(shell.orders->field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shell.orders->field->text(), QString());
        QCOMPARE(outcome, Outcome());
        QTest::keyClick(shell.orders->field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(outcome, (Outcome{1, 0}));
    }

    void anOfferExpiresWhenItsTimeIsOver()
    {
        ShellFixture shell(shortTimes);
        shell.show();
        Outcome outcome;
        offer(shell, outcome);
        QTRY_COMPARE(outcome, (Outcome{0, 1}));
        QTest::keyClick(shell.orders->field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(outcome, (Outcome{0, 1}));
    }

    void aNewerOfferEndsTheOneBefore()
    {
        ShellFixture shell(longTimes);
        shell.show();
        Outcome first;
        Outcome second;
        offer(shell, first);
        offer(shell, second, u"Order tagged."_s);
        QCOMPARE(first, (Outcome{0, 1}));
        QCOMPARE(second, Outcome());
        QCOMPARE(shell.find<QLabel>(u"noticeText"_s)->text(), u"Order tagged."_s);
    }

    void closingTheWindowEndsAnOfferOnce()
    {
        Outcome outcome;
        {
            ShellFixture shell(longTimes);
            shell.show();
            offer(shell, outcome);
            shell.window->close();
            QCOMPARE(outcome, (Outcome{0, 1}));
        }
        QCOMPARE(outcome, (Outcome{0, 1}));
    }

    void destroyingTheWindowEndsAnOffer()
    {
        Outcome outcome;
        {
            ShellFixture shell(longTimes);
            offer(shell, outcome);
        }
        QCOMPARE(outcome, (Outcome{0, 1}));
    }

    void anUndoMayMakeTheNextOffer()
    {
        ShellFixture shell(longTimes);
        shell.show();
        Outcome redo;
        shell.notices.offerUndo(u"Order held."_s, [&] { offer(shell, redo, u"Order released."_s); });
        QTest::mouseClick(shell.find<QPushButton>(u"undoButton"_s), Qt::LeftButton);
        QCOMPARE(shell.find<QLabel>(u"noticeText"_s)->text(), u"Order released."_s);
        QTest::mouseClick(shell.find<QPushButton>(u"undoButton"_s), Qt::LeftButton);
        QCOMPARE(redo, (Outcome{1, 0}));
    }

    void keepsTheLastFiftyToBeReadAgain()
    {
        ShellFixture shell(longTimes);
        shell.show();
        for (int i = 1; i <= 60; ++i)
            shell.notices.tell(u"Told %1."_s.arg(i));
        shell.notices.problem(u"Went wrong."_s);
        QTest::mouseClick(shell.find<QToolButton>(u"noticeHistory"_s), Qt::LeftButton);
        const auto *list = shell.find<QListWidget>(u"noticeList"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 50);
        QVERIFY(list->item(0)->text().endsWith(u"Went wrong."_s));
        QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"problem"_s));
        QVERIFY(list->item(1)->text().endsWith(u"Told 60."_s));
        QTest::keyClick(shell.window->focusWidget(), Qt::Key_Escape);
        QVERIFY(!list->isVisible());
    }
};

QTEST_MAIN(TestNotices)
#include "test_notices.moc"
