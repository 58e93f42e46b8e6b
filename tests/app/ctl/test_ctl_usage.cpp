// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/ctl_runner.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The commands that `docketctl help` lists.
QStringList commandsOf(const QString &help)
{
    QStringList commands;
    static const QRegularExpression line(u"^  ([a-z]+(?:-[a-z]+)*(?: [a-z]+(?:-[a-z]+)*)?)  +\\S"_s,
                                         QRegularExpression::MultilineOption);
    for (auto matches = line.globalMatch(help); matches.hasNext();)
        commands.append(matches.next().captured(1));
    return commands;
}

} // namespace

class TestCtlUsage : public QObject {
    Q_OBJECT

private slots:
    void helpsWithEveryCommandByExample()
    {
        const Ran help = m_ctl.run({u"help"_s});
        VERIFY_DONE(help);
        const QStringList commands = commandsOf(help.out);
        QVERIFY2(commands.size() > 35, qPrintable(commands.join(u'|')));
        for (const QString &command : commands) {
            const Ran one = m_ctl.run(command.split(u' ') + QStringList(u"--help"_s));
            VERIFY_DONE(one);
            QVERIFY2(one.out.contains(u"Usage: docketctl "_s + command), qPrintable(command));
            QVERIFY2(one.out.contains(u"Example:\n  docketctl"_s), qPrintable(command));
            QVERIFY2(one.out.contains(u"Exit codes: 0"_s), qPrintable(command));
            QVERIFY2(one.out.contains(u"--data DIR"_s), qPrintable(command));
        }
    }

    void listsTheCommandsOfAGroup()
    {
        for (const QStringList &words : {QStringList{u"order"_s, u"--help"_s}, QStringList{u"help"_s, u"order"_s},
                                         QStringList{u"order"_s, u"-h"_s}, QStringList{u"--help"_s, u"order"_s}}) {
            const Ran group = m_ctl.run(words);
            VERIFY_DONE(group);
            QVERIFY(commandsOf(group.out).contains(u"order ship"_s));
            QVERIFY(!commandsOf(group.out).contains(u"orders"_s));
        }
        QVERIFY(m_ctl.run({u"import"_s, u"--help"_s}).out.contains(u"import order-lines"_s));
        QVERIFY(m_ctl.run({u"--help"_s, u"order"_s, u"ship"_s}).out.contains(u"--carrier"_s));
        QVERIFY(m_ctl.run({u"stock"_s, u"--help"_s}).out.contains(u"docketctl stock [SKU]"_s));
        QCOMPARE(m_ctl.run({u"help"_s, u"order"_s, u"shp"_s}).exitCode, 2);
    }

    void saysWhichOptionsAreNeeded()
    {
        QVERIFY(m_ctl.run({u"order"_s, u"hold"_s, u"--help"_s})
                    .out.contains(u"order hold NUMBER --reason TEXT [options]"_s));
    }

    void tellsItsVersion()
    {
        const Ran version = m_ctl.run({u"--version"_s});
        VERIFY_DONE(version);
        QVERIFY(QRegularExpression(u"^docketctl \\d+\\.\\d+\\.\\d+\n$"_s).match(version.out).hasMatch());
    }

    void refusesWrongUsageNamingWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("part");
        QTest::newRow("nothing") << QStringList() << u"docketctl help"_s;
        QTest::newRow("command") << QStringList{u"ordres"_s} << u"did you mean “orders”"_s;
        QTest::newRow("second word") << QStringList{u"order"_s, u"shp"_s, u"1"_s} << u"did you mean “ship”"_s;
        QTest::newRow("half a command") << QStringList{u"order"_s} << u"show, "_s;
        QTest::newRow("option") << QStringList{u"orders"_s, u"--limt"_s, u"3"_s} << u"did you mean “--limit”"_s;
        QTest::newRow("option before") << QStringList{u"--limit"_s, u"3"_s, u"orders"_s} << u"--limit"_s;
        QTest::newRow("no value") << QStringList{u"orders"_s, u"--limit"_s} << u"--limit needs a value"_s;
        QTest::newRow("value of a flag") << QStringList{u"order"_s, u"ship"_s, u"1"_s, u"--dry-run=1"_s}
                                         << u"--dry-run takes no value"_s;
        QTest::newRow("no number") << QStringList{u"orders"_s, u"--limit"_s, u"x"_s} << u"--limit is a whole number"_s;
        QTest::newRow("choice") << QStringList{u"orders"_s, u"--format"_s, u"jsn"_s} << u"did you mean “json”"_s;
        QTest::newRow("sort") << QStringList{u"orders"_s, u"--sort"_s, u"totl"_s} << u"did you mean “total”"_s;
        QTest::newRow("twice") << QStringList{u"orders"_s, u"--limit"_s, u"1"_s, u"--limit"_s, u"2"_s} << u"once"_s;
        QTest::newRow("argument missing") << QStringList{u"order"_s, u"show"_s} << u"NUMBER is missing"_s;
        QTest::newRow("argument too much") << QStringList{u"order"_s, u"show"_s, u"1"_s, u"2"_s} << u"“2”"_s;
        QTest::newRow("profile") << QStringList{u"import"_s, u"order-lines"_s, u"x.csv"_s, u"--profile"_s, u"shopfy"_s}
                                 << u"did you mean “shopify”"_s;
        QTest::newRow("device") << QStringList{u"init"_s, u"--device"_s, u"TOOLONG"_s} << u"--device"_s;
        QTest::newRow("time zone") << QStringList{u"init"_s, u"--time-zone"_s, u"Berlin"_s} << u"--time-zone"_s;
        QTest::newRow("stock change") << QStringList{u"stock"_s, u"adjust"_s, u"X"_s} << u"--count N"_s;
        QTest::newRow("wait") << QStringList{u"orders"_s, u"--wait"_s, u"soon"_s} << u"--wait is a whole number"_s;
        QTest::newRow("shell") << QStringList{u"completion"_s, u"tcsh"_s} << u"bash, zsh or fish"_s;
    }
    void refusesWrongUsageNamingWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, part);
        const Ran ran = m_ctl.run(words);
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.err.contains(u"docketctl: wrong_usage"_s) && ran.err.contains(part), qPrintable(ran.err));
        QCOMPARE(ran.out, QString());
    }

    void makesCompletionsThatShellsUnderstand()
    {
        const Ran script = m_ctl.run({u"completion"_s, u"bash"_s});
        VERIFY_DONE(script);
        const QString file = m_ctl.write(u"completion.bash"_s, script.out.toUtf8());
        QCOMPARE(QProcess::execute(u"bash"_s, {u"-n"_s, file}), 0);

        QProcess bash;
        bash.start(u"bash"_s, {u"-c"_s, u"source '%1'; COMP_WORDS=(docketctl order sh); COMP_CWORD=2; _docketctl; "
                                        "echo \"${COMPREPLY[*]}\"; COMP_WORDS=(docketctl orders --li); COMP_CWORD=2; "
                                        "_docketctl; echo \"${COMPREPLY[*]}\"; "
                                        "COMP_WORDS=(docketctl orders --format ''); COMP_CWORD=3; _docketctl; "
                                        "echo \"${COMPREPLY[*]}\"; COMP_WORDS=(docketctl order ship --format ''); "
                                        "COMP_CWORD=4; _docketctl; echo \"${COMPREPLY[*]}\""_s.arg(file)});
        QVERIFY(bash.waitForFinished());
        QCOMPARE(bash.readAllStandardOutput(), QByteArray("show ship\n--limit\ntable json csv\ntext json\n"));
        for (const QString &shell : {u"zsh"_s, u"fish"_s})
            QVERIFY(m_ctl.run({u"completion"_s, shell}).out.contains(u"docketctl"_s));
    }

private:
    CtlRunner m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlUsage)
#include "test_ctl_usage.moc"
