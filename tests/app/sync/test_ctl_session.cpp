// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/data_folder.h"
#include "services/store/local_copy.h"
#include "tests/app/ctl/ctl_runner.h"
#include "tests/app/hub/served_shop.h"

#include <QTest>

using namespace docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How long somebody may work in a copy, and what its end means.
class TestCtlSession : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_shop = std::make_unique<test::ServedShop>(QStringLiteral(DOCKET_HUB)); }
    void cleanupTestCase() { m_shop.reset(); }

    void keepsWhatWaitsOfSomebodyWhoWasLockedOut()
    {
        CtlRunner ana;
        connectTo(ana);
        VERIFY_DONE(ana.run({u"sync"_s, u"--once"_s}));
        m_shop->hub().terminate();
        for (int order = 0; order < 3; ++order)
            VERIFY_DONE(placeOrder(ana));
        m_shop->hub().run({u"user"_s, u"disable"_s, u"agent@example.com"_s});
        m_shop->hub().start();

        const Ran lockedOut = ana.run({u"sync"_s, u"--once"_s, u"--format"_s, u"json"_s});
        QCOMPARE(lockedOut.exitCode, 1);
        QCOMPARE(lockedOut.firstCode(), u"session_ended"_s);
        QVERIFY2(lockedOut.err.contains(u"3 changes wait"_s), qPrintable(lockedOut.err));
        QCOMPARE(m_shop->hub().value(u"SELECT count(*) FROM orders"_s), u"0"_s);
        // It stays so without asking the hub, and nothing can be changed; looking is free.
        QCOMPARE(ana.run({u"sync"_s, u"--once"_s, u"--format"_s, u"json"_s}).firstCode(), u"session_ended"_s);
        QCOMPARE(placeOrder(ana).firstCode(), u"session_ended"_s);
        // Who is locked out gives nothing up either.
        QVERIFY(ana.run({u"conflicts"_s, u"take-back"_s, u"1"_s}).err.contains(u"session_ended"_s));
        QCOMPARE(pendingOf(ana), 3);
        VERIFY_DONE(ana.run({u"orders"_s}));
        QVERIFY(connectWith(ana).err.contains(u"account_disabled"_s));
        QCOMPARE(pendingOf(ana), 3);

        m_shop->hub().run({u"user"_s, u"enable"_s, u"agent@example.com"_s});
        connectTo(ana);
        VERIFY_DONE(ana.run({u"sync"_s, u"--once"_s}));
        QCOMPARE(pendingOf(ana), 0);
        QCOMPARE(m_shop->hub().value(u"SELECT count(*) FROM orders"_s), u"3"_s);
        VERIFY_DONE(ana.run({u"verify"_s, u"--hub"_s}));
    }

    void refusesChangesThreeDaysAfterTheHubAnsweredLast()
    {
        CtlRunner ana;
        connectTo(ana);
        VERIFY_DONE(ana.run({u"sync"_s, u"--once"_s}));
        VERIFY_DONE(placeOrder(ana));
        ageLease(ana, 73h);
        QCOMPARE(placeOrder(ana).firstCode(), u"lease_ended"_s);
        QCOMPARE(pendingOf(ana), 1);
        VERIFY_DONE(ana.run({u"orders"_s}));
        VERIFY_DONE(ana.run({u"conflicts"_s, u"list"_s}));
        VERIFY_DONE(ana.run({u"sync"_s, u"--once"_s}));
        VERIFY_DONE(placeOrder(ana));
        QCOMPARE(pendingOf(ana), 1);
    }

    void keepsTheTokensInTheDatabaseWithoutAKeychain()
    {
        CtlRunner ana;
        connectTo(ana);
        store::CopyState state;
        change(ana, [&](store::LocalCopy &copy) { state = *copy.state(); });
        QVERIFY(state.session.contains("refresh_token"));
        VERIFY_DONE(ana.run({u"disconnect"_s}));
        change(ana, [&](store::LocalCopy &copy) { state = *copy.state(); });
        QVERIFY(state.session.isEmpty());
    }

private:
    Ran connectWith(const CtlRunner &runner) const
    {
        return runner.run(
            {u"connect"_s, u"http://127.0.0.1:%1"_s.arg(m_shop->hub().port()), u"--email"_s, u"agent@example.com"_s},
            "open sesame, agent\n");
    }
    void connectTo(const CtlRunner &runner) const { VERIFY_DONE(connectWith(runner)); }

    static Ran placeOrder(const CtlRunner &runner)
    {
        return runner.run(
            {u"order"_s, u"create"_s, u"--customer"_s, u"C-1"_s, u"--line"_s, u"LAMP:1"_s, u"--format"_s, u"json"_s});
    }

    static qsizetype pendingOf(const CtlRunner &runner)
    {
        return runner.run({u"pending"_s, u"--format"_s, u"json"_s}).json().array().size();
    }

    template <typename Work>
    static void change(const CtlRunner &runner, Work work)
    {
        const auto folder = store::DataFolder::open(
            runner.path(u"data"_s), {std::nullopt, identity::SecretBytes::copyOf("a passphrase of tests"), nullptr},
            store::DataFolder::Mode::Write);
        QVERIFY(folder);
        auto connection = folder->connect();
        QVERIFY(connection);
        const ordering::SystemClock clock;
        store::LocalCopy copy(*connection, clock);
        work(copy);
    }

    // As if the hub had been away for so long.
    static void ageLease(const CtlRunner &runner, std::chrono::milliseconds by)
    {
        change(runner, [by](store::LocalCopy &copy) {
            store::CopyLease lease = copy.state()->lease;
            lease.reachedAt = *lease.reachedAt - by;
            lease.seenAt -= by;
            QVERIFY(copy.saveLease(lease));
        });
    }

    std::unique_ptr<test::ServedShop> m_shop;
};

QTEST_GUILESS_MAIN(TestCtlSession)
#include "test_ctl_session.moc"
