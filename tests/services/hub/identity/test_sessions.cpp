// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/identifiers.h"
#include "tests/support/hub_team.h"

#include <QTest>

#include <latch>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace docket;
using namespace docket::domain;
using namespace docket::hub;
using namespace docket::test;

/// Signing in, going on and being stopped.
class TestSessions : public QObject {
    Q_OBJECT

private slots:
    void init() { m_team = std::make_unique<HubTeam>(m_cluster); }
    void cleanup() { m_team.reset(); }

    void signsInAndKnowsWhoAsks();
    void answersUnknownPeopleLikeWrongPasswords();
    void tellsADisabledAccountOnlyToItsOwner();
    void givesAConsoleACodeAndTakesItBack();
    void keepsNoTokenThatCouldBeUsed();
    void changesTheRefreshTokenAtEachUse();
    void endsTheSessionWhenARefreshTokenComesTwice();
    void letsOneOfManyRefreshAtOnceAndEndsTheSession();
    void refusesARefreshTokenThatExpired();
    void refusesAtOnceAfterSigningOut();
    void refusesAtOnceWhoeverIsDisabled();
    void noticesADisabledAccountOfAnotherHubWithinTwoSeconds();
    void endsEverySessionWhenThePasswordChanges();
    void changesRightsAndScopeWithTheRole();
    void makesAHashOfAnOldCostAgain();
    void forgetsWhatExpiredLongAgo();

private:
    Result<OpenSession> refresh(const QByteArray &token) { return m_team->sessions.refresh(token, {}); }
    QString lastAction()
    {
        return m_team->database.value("SELECT action FROM audit_entry ORDER BY pos DESC").toString();
    }

    PrivatePostgres m_cluster;
    std::unique_ptr<HubTeam> m_team;
};

void TestSessions::signsInAndKnowsWhoAsks()
{
    const auto session = m_team->signIn(u" Agent@Shop.example "_s);
    QVERIFY(session);
    QCOMPARE(session->expiresIn, 600s);
    QVERIFY(session->device.isEmpty());
    const auto who = m_team->authenticator.byToken(session->accessToken);
    QVERIFY(who);
    QCOMPARE(*who, session->principal);
    QCOMPARE(who->actor.name, u"agent person"_s);
    QCOMPARE(who->actor.permissions, permissionsOf(Role::Agent));
    QCOMPARE(who->device, m_team->database.store().device()); // no console: the hub's own
    QVERIFY(!who->isService);
    QCOMPARE(lastAction(), u"sign_in"_s);
}

void TestSessions::answersUnknownPeopleLikeWrongPasswords()
{
    const auto wrong = m_team->signIn(HubTeam::emailOf(Role::Agent), u"not the password"_s);
    const auto unknown = m_team->signIn(u"nobody@shop.example"_s);
    QCOMPARE(codeOf(wrong), u"sign_in_failed"_s);
    QVERIFY(wrong.error() == unknown.error());
    valueOf(m_team->trail.flush());
    QCOMPARE(m_team->database.value("SELECT count(*) FROM audit_entry WHERE outcome = 'sign_in_failed'").toInt(), 2);

    // Both take the work of a hash: where there is none to be had, both fail the same.
    HashingCost none = HubTeam::lowestCost();
    none.atOnce = 0;
    none.mostWaiting = 0;
    PasswordHasher busy(none);
    Sessions sessions(
        {m_team->database.store(), busy, m_team->tokens, m_team->authenticator, m_team->trail, m_team->clock});
    QCOMPARE(codeOf(sessions.signIn({HubTeam::emailOf(Role::Agent), u"x"_s, {}, {}}, {})), u"busy"_s);
    QCOMPARE(codeOf(sessions.signIn({u"nobody@shop.example"_s, u"x"_s, {}, {}}, {})), u"busy"_s);
}

void TestSessions::tellsADisabledAccountOnlyToItsOwner()
{
    AccountChange disable;
    disable.isDisabled = true;
    QVERIFY(m_team->accounts.change(m_team->accountOf(Role::Agent).id, disable, m_team->author));
    QCOMPARE(codeOf(m_team->signIn(HubTeam::emailOf(Role::Agent))), u"account_disabled"_s);
    QCOMPARE(codeOf(m_team->signIn(HubTeam::emailOf(Role::Agent), u"not the password"_s)), u"sign_in_failed"_s);
}

void TestSessions::givesAConsoleACodeAndTakesItBack()
{
    const QString email = HubTeam::emailOf(Role::Agent);
    const auto first = m_team->sessions.signIn({email, HubTeam::password(), {}, u"front desk"_s}, {});
    QVERIFY(first);
    QVERIFY(isDeviceCode(first->device));
    QCOMPARE(first->principal.device, first->device);
    QCOMPARE(valueOf(m_team->authenticator.byToken(first->accessToken)).actor.device, first->device);
    QCOMPARE(m_team->database.value("SELECT label || '/' || last_user FROM device WHERE label <> 'hub'").toString(),
             u"front desk/agent person"_s);

    const auto again = m_team->sessions.signIn({email, HubTeam::password(), first->device, {}}, {});
    QCOMPARE(again->device, first->device);
    for (const QString &code : {u"!!!"_s, m_team->database.store().device()}) {
        const auto refused = m_team->sessions.signIn({email, HubTeam::password(), code, {}}, {});
        QCOMPARE(problemsOf(refused), QStringList{u"device.code: unknown_device"_s});
    }
}

void TestSessions::keepsNoTokenThatCouldBeUsed()
{
    const OpenSession session = m_team->signedIn(Role::Agent);
    QByteArray everything;
    for (const char *table : {"refresh_token", "session", "account", "audit_entry"}) {
        everything +=
            m_team->database.value(QByteArray("SELECT string_agg(t::text, ' ') FROM ") + table + " t").toByteArray();
    }
    QVERIFY(!everything.isEmpty());
    QVERIFY(!everything.contains(session.refreshToken));
    QVERIFY(!everything.contains(session.refreshToken.toHex()));
    QVERIFY(!everything.contains(HubTeam::password().toUtf8()));
}

void TestSessions::changesTheRefreshTokenAtEachUse()
{
    OpenSession session = m_team->signedIn(Role::Agent);
    for (int i = 0; i < 5; ++i) {
        m_team->clock.advance(10min);
        QCOMPARE(codeOf(m_team->authenticator.byToken(session.accessToken)), u"invalid_token"_s);
        const OpenSession next = valueOf(refresh(session.refreshToken));
        QVERIFY(next.refreshToken != session.refreshToken);
        QCOMPARE(next.principal, session.principal);
        QVERIFY(m_team->authenticator.byToken(next.accessToken));
        session = next;
    }
    QCOMPARE(codeOf(refresh("docket_refresh_invented")), u"session_ended"_s);
    QCOMPARE(codeOf(refresh({})), u"session_ended"_s);
}

void TestSessions::endsTheSessionWhenARefreshTokenComesTwice()
{
    const OpenSession session = m_team->signedIn(Role::Agent);
    const OpenSession other = m_team->signedIn(Role::Agent);
    const OpenSession next = valueOf(refresh(session.refreshToken));
    QVERIFY(m_team->authenticator.byToken(next.accessToken));

    QCOMPARE(codeOf(refresh(session.refreshToken)), u"session_ended"_s);
    QCOMPARE(lastAction(), u"session.reused"_s);
    QCOMPARE(codeOf(refresh(next.refreshToken)), u"session_ended"_s);
    QCOMPARE(codeOf(m_team->authenticator.byToken(next.accessToken)), u"session_ended"_s);
    QVERIFY(refresh(other.refreshToken)); // another sign-in of the same person is none of its business
}

void TestSessions::letsOneOfManyRefreshAtOnceAndEndsTheSession()
{
    const OpenSession session = m_team->signedIn(Role::Agent);
    constexpr int many = 8;
    std::latch start(many);
    std::mutex mutex;
    std::vector<OpenSession> renewed;
    QStringList refused;
    {
        std::vector<std::jthread> clients;
        for (int i = 0; i < many; ++i) {
            clients.emplace_back([&] {
                start.arrive_and_wait();
                auto outcome = refresh(session.refreshToken);
                const std::scoped_lock lock(mutex);
                if (outcome)
                    renewed.push_back(std::move(*outcome));
                else
                    refused << outcome.error().code;
            });
        }
    }
    QCOMPARE(renewed.size(), std::size_t(1));
    QCOMPARE(refused, QStringList(many - 1, u"session_ended"_s));
    QCOMPARE(codeOf(refresh(renewed.front().refreshToken)), u"session_ended"_s);
    QCOMPARE(m_team->database.value("SELECT end_reason FROM session").toString(), u"reused"_s);
}

void TestSessions::refusesARefreshTokenThatExpired()
{
    const OpenSession session = m_team->signedIn(Role::Agent);
    m_team->clock.advance(Sessions::lifetime - 1s);
    const OpenSession next = valueOf(refresh(session.refreshToken));
    m_team->clock.advance(Sessions::lifetime);
    QCOMPARE(codeOf(refresh(next.refreshToken)), u"session_ended"_s);
}

void TestSessions::refusesAtOnceAfterSigningOut()
{
    const OpenSession session = m_team->signedIn(Role::Agent);
    QVERIFY(m_team->authenticator.byToken(session.accessToken));
    valueOf(m_team->sessions.signOut(session.principal, m_team->author));
    QCOMPARE(codeOf(m_team->authenticator.byToken(session.accessToken)), u"session_ended"_s);
    QCOMPARE(codeOf(refresh(session.refreshToken)), u"session_ended"_s);
    QCOMPARE(lastAction(), u"sign_out"_s);
}

void TestSessions::refusesAtOnceWhoeverIsDisabled()
{
    const OpenSession session = m_team->signedIn(Role::Agent);
    QVERIFY(m_team->authenticator.byToken(session.accessToken));
    AccountChange disable;
    disable.isDisabled = true;
    QVERIFY(m_team->accounts.change(session.account.id, disable, m_team->author));
    QCOMPARE(codeOf(m_team->authenticator.byToken(session.accessToken)), u"session_ended"_s);
    QCOMPARE(codeOf(refresh(session.refreshToken)), u"session_ended"_s);

    AccountChange enable;
    enable.isDisabled = false;
    QVERIFY(m_team->accounts.change(session.account.id, enable, m_team->author));
    QCOMPARE(codeOf(refresh(session.refreshToken)), u"session_ended"_s); // what has ended stays so
    QVERIFY(m_team->signIn(session.account.email));
}

void TestSessions::noticesADisabledAccountOfAnotherHubWithinTwoSeconds()
{
    const OpenSession session = m_team->signedIn(Role::Agent);
    QVERIFY(m_team->authenticator.byToken(session.accessToken));
    Accounts elsewhere(m_team->database.pool(), m_team->hasher, m_team->clock);
    AccountChange disable;
    disable.isDisabled = true;
    QVERIFY(elsewhere.change(session.account.id, disable, m_team->author));
    m_team->clock.advance(Authenticator::remembersFor);
    QCOMPARE(codeOf(m_team->authenticator.byToken(session.accessToken)), u"session_ended"_s);
}

void TestSessions::endsEverySessionWhenThePasswordChanges()
{
    const OpenSession session = m_team->signedIn(Role::Agent);
    const OpenSession other = m_team->signedIn(Role::Warehouse);
    QVERIFY(m_team->accounts.setPassword(session.account.id, u"another long password"_s, m_team->author));
    QCOMPARE(codeOf(m_team->authenticator.byToken(session.accessToken)), u"session_ended"_s);
    QCOMPARE(codeOf(refresh(session.refreshToken)), u"session_ended"_s);
    QVERIFY(m_team->authenticator.byToken(other.accessToken));
    QCOMPARE(codeOf(m_team->signIn(session.account.email)), u"sign_in_failed"_s);
    QVERIFY(m_team->signIn(session.account.email, u"another long password"_s));
}

void TestSessions::changesRightsAndScopeWithTheRole()
{
    const OpenSession session = m_team->signedIn(Role::Warehouse);
    const Principal before = valueOf(m_team->authenticator.byToken(session.accessToken));
    QVERIFY(!before.scope.personalData);
    AccountChange promote;
    promote.role = Role::Agent;
    QVERIFY(m_team->accounts.change(session.account.id, promote, m_team->author));
    const Principal after = valueOf(m_team->authenticator.byToken(session.accessToken));
    QVERIFY(after.scope.personalData && after.may(Permission::Create) && !after.may(Permission::Ship));
    QVERIFY(scopeHash(after) != scopeHash(before));

    AccountChange narrow;
    narrow.locations = QStringList{u"north"_s};
    QVERIFY(m_team->accounts.change(session.account.id, narrow, m_team->author));
    const Principal narrowed = valueOf(m_team->authenticator.byToken(session.accessToken));
    QCOMPARE(narrowed.scope.locations, QStringList{u"north"_s});
    QVERIFY(scopeHash(narrowed) != scopeHash(after));
    QCOMPARE(scopeHash(valueOf(refresh(session.refreshToken)).principal), scopeHash(narrowed));
}

void TestSessions::makesAHashOfAnOldCostAgain()
{
    HashingCost raised = HubTeam::lowestCost();
    raised.passes = 2;
    PasswordHasher hasher(raised);
    Sessions sessions(
        {m_team->database.store(), hasher, m_team->tokens, m_team->authenticator, m_team->trail, m_team->clock});
    const auto hash = [this] {
        return m_team->database.value("SELECT password FROM account WHERE role = 'agent'").toString();
    };
    const QString before = hash();
    QVERIFY(hasher.isOutdated(before));
    const auto session = sessions.signIn({HubTeam::emailOf(Role::Agent), HubTeam::password(), {}, {}}, {});
    QVERIFY(session);
    QVERIFY(!hasher.isOutdated(hash()));
    QVERIFY(m_team->authenticator.byToken(session->accessToken));
    QVERIFY(m_team->signIn(HubTeam::emailOf(Role::Agent)));
    QCOMPARE(codeOf(m_team->signIn(HubTeam::emailOf(Role::Agent), u"not the password"_s)), u"sign_in_failed"_s);
}

void TestSessions::forgetsWhatExpiredLongAgo()
{
    const OpenSession old = m_team->signedIn(Role::Agent);
    m_team->clock.advance(Sessions::lifetime * 2 + 1s);
    const OpenSession fresh = m_team->signedIn(Role::Agent);
    valueOf(m_team->sessions.forgetExpired());
    QCOMPARE(m_team->database.value("SELECT count(*) FROM session").toInt(), 1);
    QCOMPARE(m_team->database.value("SELECT count(*) FROM refresh_token").toInt(), 1);
    QVERIFY(refresh(fresh.refreshToken));
    QCOMPARE(codeOf(refresh(old.refreshToken)), u"session_ended"_s);
}

QTEST_GUILESS_MAIN(TestSessions)
#include "test_sessions.moc"
