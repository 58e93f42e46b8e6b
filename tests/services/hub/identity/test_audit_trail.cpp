// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hub_team.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace docket;
using namespace docket::domain;
using namespace docket::hub;
using namespace docket::test;

/// What was done stays known, and who changes it is found out.
class TestAuditTrail : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_team = std::make_unique<HubTeam>(m_cluster);
        m_chain = std::make_unique<AuditChain>(m_team->database.pool());
    }
    void cleanup()
    {
        m_chain.reset();
        m_team.reset();
    }

    void recordsWhoDidWhatWithTheServersStamp();
    void linksEveryEntryOfManyHubsOnce();
    void findsAnEntryThatWasChanged_data();
    void findsAnEntryThatWasChanged();
    void findsAnEntryThatIsMissing();
    void findsALinkThatIsMissing();
    void findsAnEntryThatWasSlippedIn();
    void findsAChainThatWasCutOffOrMadeAgainWithAHeadOfBefore();
    void refusesToChangeOrRemoveEntries();
    void waitsForADatabaseThatDoesNotAnswer();
    void putsDownWhatADatabaseCannotKeep();
    void writesWhatWaitsBeforeItEnds();
    void filtersByActorAndTime();

private:
    // Entries in the chain, besides those of making the team.
    void recordSome(int count = 5)
    {
        for (int i = 0; i < count; ++i)
            m_team->trail.record(m_team->author, u"ship_order"_s, QString::number(i), u"done"_s);
        valueOf(m_team->trail.flush());
    }
    // As somebody with every right over the database.
    void tamper(const QString &sql)
    {
        valueOf(valueOf(m_team->database.pool().connection())
                    ->exec(u"SET session_replication_role = replica; "_s + sql +
                           u"; SET session_replication_role = origin"_s));
    }
    QString found() { return valueOf(m_chain->verify()).problems.join(u'|'); }

    PrivatePostgres m_cluster;
    std::unique_ptr<HubTeam> m_team;
    std::unique_ptr<AuditChain> m_chain;
};

void TestAuditTrail::recordsWhoDidWhatWithTheServersStamp()
{
    const OpenSession session = m_team->signedIn(Role::Warehouse);
    m_team->clock.advance(1min);
    m_team->trail.record(session.principal, u"ship_order"_s, u"order-1"_s, u"not_shippable"_s, u"request-7"_s);
    valueOf(m_team->trail.flush());
    const auto entries = valueOf(AuditRows(*valueOf(m_team->database.pool().connection())).before(1'000'000, {}, 1));
    AuditEntry expected{0,  m_team->clock.now(), u"warehouse person"_s, session.account.id, session.principal.device,
                        {}, u"ship_order"_s,     u"order-1"_s,          u"not_shippable"_s, u"request-7"_s,
                        {}};
    expected.pos = entries.front().pos;
    QVERIFY(entries.front() == expected);
}

void TestAuditTrail::linksEveryEntryOfManyHubsOnce()
{
    constexpr int hubs = 4;
    constexpr int entriesEach = 300;
    {
        std::vector<std::jthread> threads;
        for (int hub = 0; hub < hubs; ++hub) {
            threads.emplace_back([&] {
                AuditTrail trail(m_team->database.pool(), m_team->clock);
                for (int i = 0; i < entriesEach; ++i)
                    trail.record(m_team->author, u"note"_s, {}, u"done"_s);
                valueOf(trail.flush());
            });
        }
    }
    const AuditReport report = valueOf(m_chain->verify());
    QVERIFY2(report.isWhole(), qPrintable(report.problems.join(u'|')));
    QCOMPARE(report.pending, 0);
    QCOMPARE(report.links, m_team->database.value("SELECT count(*) FROM audit_entry").toLongLong());
    QVERIFY(report.links >= hubs * entriesEach);
}

void TestAuditTrail::findsAnEntryThatWasChanged_data()
{
    QTest::addColumn<QString>("change");
    for (const QString &column :
         {u"actor"_s, u"device"_s, u"address"_s, u"action"_s, u"subject"_s, u"outcome"_s, u"request"_s, u"detail"_s})
        QTest::newRow(qPrintable(column)) << column + u" = 'x'"_s;
    QTest::newRow("account") << u"account = gen_random_uuid()"_s;
    QTest::newRow("recorded_at") << u"recorded_at = recorded_at + 1"_s;
    // A boundary that moves is a change, too.
    QTest::newRow("boundary") << u"action = left(action, 4), subject = substr(action, 5) || subject"_s;
}

void TestAuditTrail::findsAnEntryThatWasChanged()
{
    QFETCH(const QString, change);
    recordSome();
    QCOMPARE(found(), QString());
    const QString pos = m_team->database.value("SELECT max(pos) - 2 FROM audit_entry").toString();
    tamper(u"UPDATE audit_entry SET %1 WHERE pos = %2"_s.arg(change, pos));
    const AuditReport report = valueOf(m_chain->verify());
    QCOMPARE(report.problems.size(), 1);
    QVERIFY(report.problems.first().startsWith(u"Entry %1 "_s.arg(pos)));
}

void TestAuditTrail::findsAnEntryThatIsMissing()
{
    recordSome();
    const QString pos = m_team->database.value("SELECT max(pos) - 2 FROM audit_entry").toString();
    tamper(u"DELETE FROM audit_entry WHERE pos = "_s + pos);
    QVERIFY(found().startsWith(u"Entry %1 "_s.arg(pos)));
    QVERIFY(found().contains(u"is missing"_s));
}

void TestAuditTrail::findsALinkThatIsMissing()
{
    recordSome();
    tamper(u"DELETE FROM audit_entry WHERE pos IN (SELECT entry FROM audit_link WHERE link = 3); "
           "DELETE FROM audit_link WHERE link = 3"_s);
    QVERIFY2(found().contains(u"Links 3 to 3 of the chain are missing"_s), qPrintable(found()));
}

void TestAuditTrail::findsAnEntryThatWasSlippedIn()
{
    recordSome();
    tamper(u"INSERT INTO audit_entry (recorded_at, actor, device, address, action, subject, outcome, request, detail) "
           "VALUES (1, 'x', '', '', 'x', '', 'done', '', '')"_s);
    QVERIFY2(found().contains(u"1 entries are in no chain"_s), qPrintable(found()));
}

void TestAuditTrail::findsAChainThatWasCutOffOrMadeAgainWithAHeadOfBefore()
{
    recordSome();
    const AuditLink head = valueOf(m_chain->verify()).head;
    recordSome();
    QVERIFY(valueOf(m_chain->verify(head)).isWhole());

    tamper(u"DELETE FROM audit_entry WHERE pos >= (SELECT entry FROM audit_link WHERE link = %1); "
           "DELETE FROM audit_link WHERE link >= %1"_s.arg(head.link));
    QVERIFY(valueOf(m_chain->verify()).isWhole()); // nothing in the database tells
    QVERIFY(!valueOf(m_chain->verify(head)).isWhole());
    recordSome();
    QVERIFY(valueOf(m_chain->verify()).isWhole());
    QVERIFY(!valueOf(m_chain->verify(head)).isWhole());
}

void TestAuditTrail::refusesToChangeOrRemoveEntries()
{
    recordSome();
    Connection &connection = *valueOf(m_team->database.pool().connection());
    for (const QString &sql : {u"UPDATE audit_entry SET actor = 'x'"_s, u"DELETE FROM audit_entry"_s,
                               u"TRUNCATE audit_entry"_s, u"DELETE FROM audit_link"_s})
        QCOMPARE(codeOf(connection.exec(sql)), u"constraint"_s);
    QCOMPARE(found(), QString());
}

void TestAuditTrail::waitsForADatabaseThatDoesNotAnswer()
{
    recordSome();
    m_cluster.stop();
    for (std::size_t i = 0; i < AuditTrail::mostWaiting + 3; ++i)
        m_team->trail.record(m_team->author, u"note"_s, {}, u"done"_s);
    QVERIFY(!m_team->trail.flush());
    QCOMPARE(m_team->trail.figures().waiting, AuditTrail::mostWaiting);
    QCOMPARE(m_team->trail.figures().lost, 3);
    m_cluster.start();
    valueOf(m_team->trail.flush());
    QCOMPARE(m_team->database.value("SELECT count(*) FROM audit_entry WHERE action = 'note'").toULongLong(),
             AuditTrail::mostWaiting);
    QCOMPARE(m_team->database.value("SELECT detail FROM audit_entry WHERE action = 'audit.lost'").toString(), u"3"_s);
    QCOMPARE(found(), QString());
}

// A refused sign-in names the console as its sender likes.
void TestAuditTrail::putsDownWhatADatabaseCannotKeep()
{
    Author author = m_team->author;
    author.device = u"A"_s + QChar::Null;
    m_team->trail.record(author, u"sign_in"_s, {}, u"sign_in_failed"_s);
    m_team->trail.record(m_team->author, u"ship_order"_s, u"order-1"_s, u"done"_s);
    valueOf(m_team->trail.flush());
    const auto entries = valueOf(AuditRows(*valueOf(m_team->database.pool().connection())).before(1'000'000, {}, 2));
    QCOMPARE(entries[0].subject, u"order-1"_s);
    QCOMPARE(entries[1].device, u"A\uFFFD"_s);
    QCOMPARE(found(), QString());
}

void TestAuditTrail::writesWhatWaitsBeforeItEnds()
{
    {
        AuditTrail trail(m_team->database.pool(), m_team->clock);
        for (int i = 0; i < 1'200; ++i)
            trail.record(m_team->author, u"note"_s, {}, u"done"_s);
    }
    QCOMPARE(m_team->database.value("SELECT count(*) FROM audit_entry WHERE action = 'note'").toInt(), 1'200);
    QCOMPARE(m_team->database.value("SELECT count(*) FROM audit_pending").toInt(), 0);
}

void TestAuditTrail::filtersByActorAndTime()
{
    const Instant start = m_team->clock.now() + 1min;
    for (const QString &name : {u"Ana"_s, u"Ben"_s, u"Ana"_s}) {
        m_team->clock.advance(1min);
        m_team->trail.record(Author{name, {}, {}, {}, {}}, u"note"_s, {}, u"done"_s);
        valueOf(m_team->trail.flush());
    }
    AuditRows rows(*valueOf(m_team->database.pool().connection()));
    const auto count = [&](const AuditFilter &filter) { return valueOf(rows.before(1'000'000, filter, 100)).size(); };
    QCOMPARE(count({u"Ana"_s, {}, {}}), std::size_t(2));
    QCOMPARE(count({u"Ana"_s, start + 1min, {}}), std::size_t(1));
    QCOMPARE(count({{}, start, start + 2min}), std::size_t(2));
    QCOMPARE(count({u"nobody"_s, {}, {}}), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "test_audit_trail.moc"
