// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/options.h"
#include "app/console/single_instance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace docket::console;
using namespace Qt::StringLiterals;

class TestConsoleStart : public QObject {
    Q_OBJECT

private slots:
    void readsItsCommandLine()
    {
        const auto read = readOptions({u"--data"_s, u"/tmp/x/../shop"_s, u"--theme"_s, u"dark"_s, u"--size"_s,
                                       u"1280x800"_s, u"--language"_s, u"de"_s});
        const auto *options = std::get_if<Options>(&read);
        QVERIFY(options);
        QCOMPARE(options->dataFolder, u"/tmp/shop"_s);
        QCOMPARE(options->theme, u"dark"_s);
        QCOMPARE(options->windowSize, QSize(1280, 800));
        QVERIFY(!options->tour);
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("an option") << QStringList{u"--colour"_s};
        QTest::newRow("a theme") << QStringList{u"--theme"_s, u"pink"_s};
        QTest::newRow("a size") << QStringList{u"--size"_s, u"big"_s};
        QTest::newRow("a word") << QStringList{u"orders"_s};
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QStringList, words);
        const auto read = readOptions(words);
        const auto *answer = std::get_if<Answer>(&read);
        QVERIFY(answer);
        QCOMPARE(answer->exitCode, 2);
        QVERIFY(answer->text.startsWith(u"docket: "));
    }

    void raisesTheOneThatRunsOnTheSameFolder()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(!first.raiseOther());
        first.claim();
        QSignalSpy raised(&first, &SingleInstance::raiseWanted);

        bool hasRaised = false;
        std::unique_ptr<QThread> second(QThread::create([&] {
            const SingleInstance other(folder.path());
            hasRaised = other.raiseOther();
        }));
        second->start();
        QTRY_COMPARE(raised.count(), 1);
        QTRY_VERIFY(second->isFinished());
        QVERIFY(hasRaised);

        const QTemporaryDir elsewhere;
        QVERIFY(!SingleInstance(elsewhere.path()).raiseOther());
    }
};

QTEST_GUILESS_MAIN(TestConsoleStart)
#include "test_console_start.moc"
