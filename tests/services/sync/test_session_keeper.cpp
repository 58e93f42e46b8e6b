// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/session_keeper.h"

#include "tests/services/identity/fake_secret_store.h"
#include "tests/support/local_shop.h"

#include <QTest>

using namespace docket;
using namespace docket::domain;
using namespace Qt::StringLiterals;

namespace {

const QString address = u"https://hub.example.com"_s;
const QString email = u"ana@example.com"_s;

wire::SessionAnswer sessionOf(const QByteArray &token, Role role = Role::Agent)
{
    wire::SessionAnswer session;
    session.accessToken = "access-" + token;
    session.refreshToken = "refresh-" + token;
    session.expiresIn = std::chrono::seconds(600);
    session.device = u"S02"_s;
    session.account.id = QUuid::fromString(u"{6f1d3c2a-0b1e-4c55-9d4e-2f0a7f3f8d11}"_s);
    session.account.name = u"Ana"_s;
    session.account.email = email;
    session.account.role = role;
    session.account.permissions = permissionsOf(role);
    return session;
}

QString codeOf(const Decided<wire::SessionAnswer> &loaded)
{
    return loaded ? QString() : loaded.error().first().code;
}

} // namespace

/// Where a sign-in is between two calls of the hub.
class TestSessionKeeper : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_shop = std::make_unique<test::LocalShop>();
        m_keychain = std::make_unique<test::FakeSecretStore>();
        m_copy = std::make_unique<store::LocalCopy>(m_shop->store().connection(), m_shop->clock());
    }
    void cleanup()
    {
        m_copy.reset();
        m_shop.reset();
    }

    void keepsTokensInTheKeychainAndTheRestInTheCopy()
    {
        QVERIFY(keeper().signIn(address, email, sessionOf("one")));
        QCOMPARE(m_keychain->secrets.size(), 1);
        QVERIFY(m_keychain->secrets.begin().value().contains("refresh-one"));
        const auto state = m_copy->state();
        QVERIFY(state->session.contains("Ana") && !state->session.contains("-one"));
        QCOMPARE(*keeper().load(), sessionOf("one"));
    }

    void keepsEachRenewedTokenBeforeItIsUsed()
    {
        QVERIFY(keeper().signIn(address, email, sessionOf("one")));
        QVERIFY(keeper().keep(sessionOf("two", Role::Supervisor)));
        QCOMPARE(*keeper().load(), sessionOf("two", Role::Supervisor));
        QCOMPARE(m_keychain->secrets.size(), 1);
    }

    void keepsTokensInTheDatabaseWhereNoKeychainWorks()
    {
        m_keychain->fail(u"keychain_missing"_s);
        QVERIFY(keeper().signIn(address, email, sessionOf("one")));
        QCOMPARE(*keeper().load(), sessionOf("one"));
        QCOMPARE(*sync::SessionKeeper(*m_copy).load(), sessionOf("one"));
        QVERIFY(keeper().keep(sessionOf("two")));
        m_keychain->failure.reset();
        QCOMPARE(*keeper().load(), sessionOf("two"));
        // And brings them into the keychain as soon as it works.
        QVERIFY(keeper().keep(sessionOf("three")));
        QVERIFY(!m_copy->state()->session.contains("-three"));
        QCOMPARE(*keeper().load(), sessionOf("three"));
    }

    void movesTokensToTheDatabaseWhenTheKeychainStopsWorking()
    {
        QVERIFY(keeper().signIn(address, email, sessionOf("one")));
        m_keychain->fail(u"keychain_denied"_s);
        QCOMPARE(codeOf(keeper().load()), u"keychain_denied"_s);
        QVERIFY(keeper().keep(sessionOf("two")));
        QCOMPARE(*keeper().load(), sessionOf("two"));
        m_keychain->failure.reset();
        QCOMPARE(*keeper().load(), sessionOf("two"));
    }

    void saysWhyNobodyIsSignedIn()
    {
        QCOMPARE(codeOf(keeper().load()), u"not_a_copy"_s);
        QVERIFY(keeper().signIn(address, email, sessionOf("one")));
        QCOMPARE(codeOf(sync::SessionKeeper(*m_copy).load()), u"keychain_missing"_s);
        m_keychain->secrets.clear();
        QCOMPARE(codeOf(keeper().load()), u"signed_out"_s);
        QVERIFY(keeper().end(u"account_disabled"_s));
        QCOMPARE(codeOf(keeper().load()), u"session_ended"_s);
        QCOMPARE(m_copy->state()->endedBy, u"account_disabled"_s);
        QVERIFY(keeper().signIn(address, email, sessionOf("two")));
        QCOMPARE(*keeper().load(), sessionOf("two"));
        QVERIFY(m_copy->state()->endedBy.isEmpty());
    }

    void forgetsASignInInBothPlaces()
    {
        QVERIFY(keeper().signIn(address, email, sessionOf("one")));
        QVERIFY(keeper().signOut());
        QVERIFY(m_keychain->secrets.isEmpty());
        QCOMPARE(codeOf(keeper().load()), u"signed_out"_s);
        QVERIFY(keeper().signOut());
    }

    void signsOutAlsoWhenTheKeychainCannotForget()
    {
        QVERIFY(keeper().signIn(address, email, sessionOf("one")));
        m_keychain->fail(u"keychain_denied"_s);
        QCOMPARE(keeper().signOut().error().code, u"keychain_denied"_s);
        QCOMPARE(codeOf(keeper().load()), u"signed_out"_s);
    }

    void leavesNothingOfARefusedSignIn()
    {
        m_shop->addProduct(u"LAMP"_s, 1290);
        QCOMPARE(keeper().signIn(address, email, sessionOf("one")).error().code, u"has_orders"_s);
        QVERIFY(m_keychain->secrets.isEmpty());
    }

private:
    // A new one each time, as after a new start.
    sync::SessionKeeper keeper() { return sync::SessionKeeper(*m_copy, m_keychain.get()); }

    std::unique_ptr<test::LocalShop> m_shop;
    std::unique_ptr<test::FakeSecretStore> m_keychain;
    std::unique_ptr<store::LocalCopy> m_copy;
};

QTEST_GUILESS_MAIN(TestSessionKeeper)
#include "test_session_keeper.moc"
