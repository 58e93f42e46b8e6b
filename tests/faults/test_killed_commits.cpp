// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/verify.h"
#include "tests/faults/killed_shop.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket;

/// A real process, killed many times at the named points of a commit and at any other moment: what was acknowledged is
/// there, nothing is there twice or half, and doing the rest ends where an undisturbed day ends.
class TestKilledCommits : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void killedBeforeCommitLosesNothingAcknowledged();
    void killedAfterCommitDoublesNothing();
    void killedAtAnyMoment();

private:
    enum class Finish { Killed, Done };
    Finish work(const QString &stage, int commits);
    void checkLedger();
    void finishAndCompare();

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArrayList m_undisturbed;
    QSet<QByteArray> m_acknowledged;
};

namespace {

constexpr int orders = 6;
constexpr int commandCount = 3 + orders * 8;

} // namespace

void TestKilledCommits::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(work(u"never"_s, 0), Finish::Done);
    m_undisturbed = test::documentsOf(**test::openFixedShop(m_folder->filePath(u"docket.db"_s)));
    QCOMPARE(m_undisturbed.size(), orders);
}

TestKilledCommits::Finish TestKilledCommits::work(const QString &stage, int commits)
{
    QProcess worker;
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(QStringLiteral(KILLED_WORKER),
                 {m_folder->filePath(u"docket.db"_s), QString::number(orders), stage, QString::number(commits)});
    const bool ended = worker.waitForFinished(60'000);
    if (!ended)
        qFatal("the worker does not end");
    for (const QByteArray &line : worker.readAllStandardOutput().split('\n')) {
        if (line.size() == 36)
            m_acknowledged.insert(line);
    }
    if (worker.exitStatus() == QProcess::NormalExit && worker.exitCode() != 0)
        qFatal("the worker failed");
    return worker.exitStatus() == QProcess::CrashExit ? Finish::Killed : Finish::Done;
}

void TestKilledCommits::checkLedger()
{
    const auto store = test::openFixedShop(m_folder->filePath(u"docket.db"_s));
    QVERIFY(store);
    const auto checked = store::verify((*store)->connection());
    QVERIFY(checked);
    for (const store::CheckedInvariant &invariant : *checked)
        QCOMPARE(invariant.violations, QStringList());
    for (const QByteArray &id : m_acknowledged) {
        sql::Statement &find = (*store)->connection().statement("SELECT count(*) FROM command WHERE id = ?");
        QVERIFY(*find.bind(1, QUuid::fromString(QLatin1StringView(id))).step());
        QCOMPARE(find.int64(0), 1);
        find.reset();
    }
}

void TestKilledCommits::finishAndCompare()
{
    QCOMPARE(work(u"never"_s, 0), Finish::Done);
    QCOMPARE(m_acknowledged.size(), commandCount);
    checkLedger();
    const auto store = test::openFixedShop(m_folder->filePath(u"docket.db"_s));
    QCOMPARE(test::documentsOf(**store), m_undisturbed);
}

void TestKilledCommits::killedBeforeCommitLosesNothingAcknowledged()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_acknowledged.clear();
    int kills = 0;
    // Each run gets two new commands done and dies in the third; commands done before commit nothing but are answered.
    for (int run = 0; run < 60; ++run) {
        const qsizetype before = m_acknowledged.size();
        const Finish finish = work(u"before"_s, static_cast<int>(before) + 3);
        if (finish == Finish::Done)
            break;
        ++kills;
        QVERIFY(m_acknowledged.size() >= before);
        if (run % 5 == 0)
            checkLedger();
    }
    QVERIFY2(kills >= 10, qPrintable(QString::number(kills)));
    finishAndCompare();
}

void TestKilledCommits::killedAfterCommitDoublesNothing()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_acknowledged.clear();
    int kills = 0;
    for (int run = 0; run < 60; ++run) {
        if (work(u"after"_s, static_cast<int>(m_acknowledged.size()) + 3) == Finish::Done)
            break;
        ++kills;
        if (run % 5 == 0)
            checkLedger();
    }
    QVERIFY2(kills >= 10, qPrintable(QString::number(kills)));
    finishAndCompare();
}

void TestKilledCommits::killedAtAnyMoment()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_acknowledged.clear();
    QRandomGenerator random(20260301);
    for (int run = 0; run < 25; ++run) {
        QProcess worker;
        worker.start(QStringLiteral(KILLED_WORKER),
                     {m_folder->filePath(u"docket.db"_s), QString::number(orders), u"never"_s, u"0"_s});
        QVERIFY(worker.waitForStarted());
        // After a random number of acknowledgements of this run, whatever the process is doing then.
        const int wanted = random.bounded(commandCount);
        QByteArray said;
        while (said.count('\n') < wanted && worker.waitForReadyRead(10'000))
            said += worker.readAllStandardOutput();
        worker.kill();
        QVERIFY(worker.waitForFinished());
        said += worker.readAllStandardOutput();
        for (const QByteArray &line : said.split('\n')) {
            if (line.size() == 36)
                m_acknowledged.insert(line);
        }
        if (run % 5 == 0)
            checkLedger();
    }
    finishAndCompare();
}

QTEST_GUILESS_MAIN(TestKilledCommits)
#include "test_killed_commits.moc"
