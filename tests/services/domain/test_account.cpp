// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/account.h"

#include <QTest>

using namespace docket;
using namespace docket::domain;
using namespace Qt::StringLiterals;

namespace {

Account ana()
{
    Account account;
    account.email = u"ana@example.com"_s;
    account.name = u"Ana Diaz"_s;
    return account;
}

template <typename T>
QStringList problemsOf(const Decided<T> &outcome)
{
    QStringList problems;
    if (!outcome) {
        for (const Error &error : outcome.error())
            problems << error.field + u": "_s + error.code;
    }
    return problems;
}

} // namespace

/// Who may be in a team, and what they may keep.
class TestAccount : public QObject {
    Q_OBJECT

private slots:
    void namesEveryRoleAndPermissionBothWays();
    void keepsAnAccountTidy();
    void tellsEverythingThatIsWrongWithAnAccount();
    void refusesWhatIsNoEmailAddress_data();
    void refusesWhatIsNoEmailAddress();
    void takesPersonalDataIntoTheScopeByRole();
    void keepsKeysOfServicesFromAdministering();
    void refusesPasswordsThatAreEasilyGuessed();
};

void TestAccount::namesEveryRoleAndPermissionBothWays()
{
    for (const Role role : {Role::Agent, Role::Warehouse, Role::Supervisor, Role::Admin})
        QVERIFY(roleFromText(toString(role)) == role);
    QVERIFY(!roleFromText(u"Admin"));
    const QList<Permission> all = listOf(allPermissions());
    QCOMPARE(all.size(), 15);
    for (const Permission permission : all)
        QVERIFY(permissionFromText(toString(permission)) == permission);
    QVERIFY(!permissionFromText(u""));
    QCOMPARE(listOf(Permission::Ship | Permission::View), (QList{Permission::View, Permission::Ship}));
}

void TestAccount::keepsAnAccountTidy()
{
    Account account = ana();
    account.email = u"  Ana@Example.COM "_s;
    account.name = u" Ana Diaz "_s;
    account.locations = {u"south"_s, u" north"_s, u"south "_s};
    const auto kept = checked(account);
    QVERIFY(kept);
    QCOMPARE(kept->email, u"ana@example.com"_s);
    QCOMPARE(kept->name, u"Ana Diaz"_s);
    QCOMPARE(kept->locations, (QStringList{u"north"_s, u"south"_s}));
}

void TestAccount::tellsEverythingThatIsWrongWithAnAccount()
{
    Account account;
    account.locations = {u" "_s};
    account.monthsKept = -1;
    QCOMPARE(problemsOf(checked(account)), (QStringList{u"email: required"_s, u"name: required"_s,
                                                        u"locations: required"_s, u"months_kept: out_of_range"_s}));
    account = ana();
    account.name = QString(201, u'a');
    QCOMPARE(problemsOf(checked(account)), QStringList{u"name: too_long"_s});
}

void TestAccount::refusesWhatIsNoEmailAddress_data()
{
    QTest::addColumn<QString>("email");
    for (const QString &email :
         {u"ana"_s, u"@example.com"_s, u"ana@"_s, u"a@b@c"_s, u"ana diaz@example.com"_s, u"ana@exa\nmple.com"_s})
        QTest::newRow(qPrintable(email)) << email;
}

void TestAccount::refusesWhatIsNoEmailAddress()
{
    QFETCH(const QString, email);
    Account account = ana();
    account.email = email;
    QCOMPARE(problemsOf(checked(account)), QStringList{u"email: invalid_email"_s});
}

void TestAccount::takesPersonalDataIntoTheScopeByRole()
{
    Account account = ana();
    account.monthsKept = 6;
    account.locations = {u"north"_s};
    QCOMPARE(scopeOf(account), (Scope{true, {u"north"_s}, 6}));
    account.role = Role::Warehouse;
    QCOMPARE(scopeOf(account), (Scope{false, {u"north"_s}, 6}));
}

void TestAccount::keepsKeysOfServicesFromAdministering()
{
    ApiKey key;
    QCOMPARE(problemsOf(checked(key)), (QStringList{u"label: required"_s, u"permissions: required"_s}));
    key.label = u"web shop"_s;
    key.permissions = allPermissions();
    QCOMPARE(problemsOf(checked(key)), QStringList{u"permissions: out_of_range"_s});
    key.permissions = Permission::View | Permission::Create;
    QVERIFY(checked(key));
    QVERIFY(!scopeOf(key).personalData);
}

void TestAccount::refusesPasswordsThatAreEasilyGuessed()
{
    Account account = ana();
    QVERIFY(checkPassword(u"long enough words"_s, account));
    QCOMPARE(problemsOf(checkPassword({}, account)), QStringList{u"password: too_short"_s});
    QCOMPARE(problemsOf(checkPassword(u"elevenchars"_s, account)), QStringList{u"password: too_short"_s});
    QCOMPARE(problemsOf(checkPassword(QString(201, u'x'), account)), QStringList{u"password: too_long"_s});
    QCOMPARE(problemsOf(checkPassword(u"Ana@example.com"_s, account)), QStringList{u"password: too_simple"_s});
    QCOMPARE(problemsOf(checkPassword(u"aaaaaaaaaaaa"_s, account)), QStringList{u"password: too_simple"_s});
}

QTEST_APPLESS_MAIN(TestAccount)
#include "test_account.moc"
