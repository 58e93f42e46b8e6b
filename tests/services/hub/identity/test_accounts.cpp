// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hub_team.h"

#include <QTest>

#include <latch>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;
using namespace docket::hub;
using namespace docket::test;

/// Making and changing the team's accounts.
class TestAccounts : public QObject {
    Q_OBJECT

private slots:
    void init() { m_team = std::make_unique<HubTeam>(m_cluster); }
    void cleanup() { m_team.reset(); }

    void addsAnAccountThatCanSignIn();
    void tellsEverythingThatIsWrongAtOnce();
    void refusesASecondAccountOfAnEmailAddress();
    void changesOnlyWhatIsNamed();
    void putsDownWhatWasChangedAndByWhom();
    void keepsTheLastAdministrator();
    void keepsOneOfTwoAdministratorsWhoDisableEachOtherAtOnce();
    void listsAccountsPageByPage();
    void refusesPasswordsThatAreTooShort();
    void knowsNobodyByAnUnknownId();

private:
    Decided<Account> add(const QString &email, Role role = Role::Agent)
    {
        Account account;
        account.email = email;
        account.name = u"Ana Diaz"_s;
        account.role = role;
        return m_team->accounts.add(account, HubTeam::password(), m_team->author);
    }

    PrivatePostgres m_cluster;
    std::unique_ptr<HubTeam> m_team;
};

void TestAccounts::addsAnAccountThatCanSignIn()
{
    Account account;
    account.email = u"Ana@Example.com"_s;
    account.name = u"Ana Diaz"_s;
    account.role = Role::Supervisor;
    account.locations = {u"south"_s, u"north"_s};
    account.monthsKept = 12;
    const auto added = m_team->accounts.add(account, u"a password of Ana’s"_s, m_team->author);
    QVERIFY(added);
    QVERIFY(!added->id.isNull());
    QCOMPARE(added->createdAt, m_team->clock.now());
    QCOMPARE(valueOf(m_team->accounts.byEmail(u"ana@example.com"_s)), *added);
    QCOMPARE(valueOf(m_team->accounts.byId(added->id)), *added);
    const auto session = m_team->signIn(u"ana@example.com"_s, u"a password of Ana’s"_s);
    QVERIFY(session);
    QCOMPARE(session->principal.scope, (Scope{true, {u"north"_s, u"south"_s}, 12}));
}

void TestAccounts::tellsEverythingThatIsWrongAtOnce()
{
    const auto refused = m_team->accounts.add({}, u"short"_s, m_team->author);
    QCOMPARE(problemsOf(refused), (QStringList{u"email: required"_s, u"name: required"_s, u"password: too_short"_s}));
}

void TestAccounts::refusesASecondAccountOfAnEmailAddress()
{
    const auto again = add(HubTeam::emailOf(Role::Agent).toUpper());
    QCOMPARE(problemsOf(again), QStringList{u"email: email_taken"_s});
    AccountChange rename;
    rename.email = HubTeam::emailOf(Role::Agent);
    QCOMPARE(problemsOf(m_team->accounts.change(m_team->accountOf(Role::Admin).id, rename, m_team->author)),
             QStringList{u"email: email_taken"_s});
}

void TestAccounts::changesOnlyWhatIsNamed()
{
    const Account before = m_team->accountOf(Role::Agent);
    AccountChange change;
    change.name = u"Ana Diaz"_s;
    change.monthsKept = 3;
    Account expected = before;
    expected.name = u"Ana Diaz"_s;
    expected.monthsKept = 3;
    QCOMPARE(m_team->accounts.change(before.id, change, m_team->author).value(), expected);
    QCOMPARE(valueOf(m_team->accounts.byId(before.id)), expected);

    change = {};
    change.name = u" "_s;
    change.monthsKept = 100'000;
    QCOMPARE(problemsOf(m_team->accounts.change(before.id, change, m_team->author)),
             (QStringList{u"name: required"_s, u"months_kept: out_of_range"_s}));
    QCOMPARE(valueOf(m_team->accounts.byId(before.id)), expected);
}

void TestAccounts::putsDownWhatWasChangedAndByWhom()
{
    AccountChange change;
    change.role = Role::Warehouse;
    change.isDisabled = true;
    const QUuid id = m_team->accountOf(Role::Agent).id;
    QVERIFY(m_team->accounts.change(id, change, m_team->author));
    QCOMPARE(
        m_team->database
            .value("SELECT actor || '|' || action || '|' || subject || '|' || detail || '|' || request "
                   "FROM audit_entry ORDER BY pos DESC")
            .toString(),
        u"Test|user.change|%1|role agent → warehouse; disabled|request-1"_s.arg(id.toString(QUuid::WithoutBraces)));
    const int entries = m_team->database.value("SELECT count(*) FROM audit_entry").toInt();
    QVERIFY(m_team->accounts.change(id, change, m_team->author)); // as it is already
    QCOMPARE(m_team->database.value("SELECT count(*) FROM audit_entry").toInt(), entries);
}

void TestAccounts::keepsTheLastAdministrator()
{
    const QUuid admin = m_team->accountOf(Role::Admin).id;
    AccountChange disable;
    disable.isDisabled = true;
    AccountChange demote;
    demote.role = Role::Agent;
    QCOMPARE(problemsOf(m_team->accounts.change(admin, disable, m_team->author)),
             QStringList{u"disabled: last_admin"_s});
    QCOMPARE(problemsOf(m_team->accounts.change(admin, demote, m_team->author)), QStringList{u"role: last_admin"_s});
    QVERIFY(add(u"second@example.com"_s, Role::Admin));
    QVERIFY(m_team->accounts.change(admin, disable, m_team->author));
}

void TestAccounts::keepsOneOfTwoAdministratorsWhoDisableEachOtherAtOnce()
{
    for (int round = 0; round < 5; ++round) {
        const QString email = u"admin%1@example.com"_s.arg(round);
        const Account second = add(email, Role::Admin).value();
        const Account first = m_team->accountOf(Role::Admin);
        std::latch start(2);
        std::atomic<int> disabled = 0;
        {
            std::vector<std::jthread> threads;
            for (const QUuid &id : {first.id, second.id}) {
                threads.emplace_back([this, &start, &disabled, id] {
                    AccountChange disable;
                    disable.isDisabled = true;
                    start.arrive_and_wait();
                    disabled += m_team->accounts.change(id, disable, m_team->author) ? 1 : 0;
                });
            }
        }
        QCOMPARE(disabled.load(), 1);
        AccountChange again;
        again.isDisabled = false;
        QVERIFY(m_team->accounts.change(first.id, again, m_team->author));
        again.role = Role::Agent;
        QVERIFY(m_team->accounts.change(second.id, again, m_team->author));
    }
}

void TestAccounts::listsAccountsPageByPage()
{
    QStringList emails;
    QString last;
    for (;;) {
        const auto page = valueOf(m_team->accounts.after(last, 3));
        for (const Account &account : page)
            emails << account.email;
        if (page.size() < 3)
            break;
        last = page.back().email;
    }
    QCOMPARE(emails, (QStringList{u"admin@shop.example"_s, u"agent@shop.example"_s, u"supervisor@shop.example"_s,
                                  u"warehouse@shop.example"_s}));
}

void TestAccounts::refusesPasswordsThatAreTooShort()
{
    const QUuid id = m_team->accountOf(Role::Agent).id;
    QCOMPARE(problemsOf(m_team->accounts.setPassword(id, u"short"_s, m_team->author)),
             QStringList{u"password: too_short"_s});
    QVERIFY(m_team->signIn(HubTeam::emailOf(Role::Agent)));
}

void TestAccounts::knowsNobodyByAnUnknownId()
{
    const QUuid id = QUuid::createUuid();
    QCOMPARE(codeOf(m_team->accounts.byId(id)), u"account_not_found"_s);
    QCOMPARE(codeOf(m_team->accounts.change(id, {}, m_team->author)), u"account_not_found"_s);
    QCOMPARE(codeOf(m_team->accounts.setPassword(id, HubTeam::password(), m_team->author)), u"account_not_found"_s);
    QCOMPARE(codeOf(m_team->accounts.byEmail(u"nobody@example.com"_s)), u"account_not_found"_s);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "test_accounts.moc"
