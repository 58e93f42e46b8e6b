// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_rate.h"

#include <QTest>

using docket::ui::ProgressRate;

class TestProgressRate final : public QObject {
    Q_OBJECT

private slots:
    void saysNothingBeforeItKnows()
    {
        ProgressRate rate;
        rate.note(0, 0);
        rate.note(500, 100);
        QVERIFY(!rate.perSecond());
        QVERIFY(!rate.secondsLeft(1000));
    }

    void tellsRateAndRemainingTime()
    {
        ProgressRate rate;
        rate.note(0, 0);
        rate.note(2000, 100);
        QCOMPARE(*rate.perSecond(), 50.0);
        QCOMPARE(*rate.secondsLeft(1000), 18);
    }

    void forgetsTheDistantPast()
    {
        ProgressRate rate;
        for (int second = 0; second <= 20; ++second)
            rate.note(second * 1000, second < 10 ? 0 : (second - 10) * 100);
        QVERIFY(*rate.perSecond() > 90.0);
    }

    void beginsAnewWithAnotherWork()
    {
        ProgressRate rate;
        rate.note(0, 0);
        rate.note(2000, 100);
        rate.note(2200, 0);
        QVERIFY(!rate.perSecond());
    }
};

QTEST_GUILESS_MAIN(TestProgressRate)
#include "test_progress_rate.moc"
