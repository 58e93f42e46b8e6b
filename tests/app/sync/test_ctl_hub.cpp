// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/ctl_runner.h"
#include "tests/app/hub/served_shop.h"

#include <QTest>

using namespace docket;
using namespace Qt::StringLiterals;

/// docketctl as a copy of a hub's shop, as people use it.
class TestCtlHub : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_shop = std::make_unique<test::ServedShop>(QStringLiteral(DOCKET_HUB)); }
    void cleanupTestCase() { m_shop.reset(); }

    void makesTwoCopiesThatWorkOnTheSameOrders()
    {
        CtlRunner ana;
        CtlRunner ben;
        connectTo(ana);
        connectTo(ben);
        VERIFY_DONE(ana.run({u"sync"_s, u"--once"_s}));
        VERIFY_DONE(ben.run({u"sync"_s, u"--once"_s}));

        const Ran created = ana.run(
            {u"order"_s, u"create"_s, u"--customer"_s, u"C-1"_s, u"--line"_s, u"LAMP:2"_s, u"--format"_s, u"json"_s});
        VERIFY_DONE(created);
        const QString number = created.object()[u"number"_s].toString();
        QVERIFY(ana.run({u"pending"_s}).out.contains(u"create_order"_s));
        VERIFY_DONE(ana.run({u"order"_s, u"note"_s, number, u"never mind"_s}));
        const auto waiting = ana.run({u"pending"_s, u"--format"_s, u"json"_s}).json().array();
        QCOMPARE(waiting.size(), 2);
        const QString note = QString::number(waiting.at(1)[u"id"_s].toInt());
        VERIFY_DONE(ana.run({u"conflicts"_s, u"take-back"_s, note}));
        QCOMPARE(ana.run({u"conflicts"_s, u"take-back"_s, note}).exitCode, 1);
        QCOMPARE(ana.run({u"conflicts"_s, u"take-back"_s, u"note"_s}).exitCode, 2);
        QVERIFY(!ana.run({u"order"_s, u"show"_s, number}).out.contains(u"never mind"_s));
        const Ran sent = ana.run({u"sync"_s, u"--once"_s, u"--format"_s, u"json"_s});
        VERIFY_DONE(sent);
        QCOMPARE(sent.object()[u"sent"_s].toInt(), 1);
        QCOMPARE(sent.object()[u"pending"_s].toInt(), 0);
        VERIFY_DONE(ben.run({u"sync"_s, u"--once"_s}));
        VERIFY_DONE(ben.run({u"order"_s, u"ship"_s, number, u"--carrier"_s, u"DHL"_s}));
        VERIFY_DONE(ana.run({u"order"_s, u"cancel"_s, number, u"--reason"_s, u"late"_s}));
        VERIFY_DONE(ben.run({u"sync"_s, u"--once"_s}));
        VERIFY_DONE(ana.run({u"sync"_s, u"--once"_s}));

        const Ran conflicts = ana.run({u"conflicts"_s, u"list"_s, u"--format"_s, u"json"_s});
        VERIFY_DONE(conflicts);
        QCOMPARE(conflicts.json().array().size(), 1);
        const QString conflict = QString::number(conflicts.json().array().at(0)[u"id"_s].toInt());
        QCOMPARE(ana.run({u"conflicts"_s, u"keep-mine"_s, conflict}).exitCode, 1);
        VERIFY_DONE(ana.run({u"conflicts"_s, u"keep-theirs"_s, conflict}));
        QVERIFY(ana.run({u"conflicts"_s, u"list"_s, u"--format"_s, u"json"_s}).json().array().isEmpty());
        VERIFY_DONE(ana.run({u"verify"_s, u"--hub"_s}));
        VERIFY_DONE(ben.run({u"verify"_s, u"--hub"_s}));
        QCOMPARE(ana.run({u"verify"_s, u"--format"_s, u"json"_s}).firstCode(), u"is_copy"_s);

        VERIFY_DONE(ana.run({u"disconnect"_s}));
        QCOMPARE(ana.run({u"sync"_s, u"--once"_s, u"--format"_s, u"json"_s}).firstCode(), u"signed_out"_s);
        VERIFY_DONE(ana.run({u"orders"_s}));
        connectTo(ana);
        VERIFY_DONE(ana.run({u"sync"_s, u"--once"_s}));
    }

    void leavesNoFolderWhenTheSignInFails()
    {
        CtlRunner eve;
        const Ran refused = eve.run({u"connect"_s, address(), u"--email"_s, u"supervisor@example.com"_s}, "wrong\n");
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(!QFile::exists(eve.path(u"data"_s)));
        QCOMPARE(eve.run({u"connect"_s, u"no address"_s, u"--email"_s, u"a@b.c"_s}).exitCode, 2);
    }

    void leavesAShopOfItsOwnAlone()
    {
        CtlRunner own;
        VERIFY_DONE(own.init({u"--sample"_s, u"3"_s}));
        const Ran refused = own.run({u"connect"_s, address(), u"--email"_s, u"supervisor@example.com"_s}, password());
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains(u"has_orders"_s));
        QCOMPARE(own.run({u"sync"_s, u"--once"_s, u"--format"_s, u"json"_s}).firstCode(), u"not_a_copy"_s);
        VERIFY_DONE(own.run({u"verify"_s}));
    }

private:
    QString address() const { return u"http://127.0.0.1:%1"_s.arg(m_shop->hub().port()); }
    static QByteArray password() { return "open sesame, supervisor\n"; }
    void connectTo(const CtlRunner &runner) const
    {
        VERIFY_DONE(runner.run({u"connect"_s, address(), u"--email"_s, u"supervisor@example.com"_s}, password()));
    }

    std::unique_ptr<test::ServedShop> m_shop;
};

QTEST_GUILESS_MAIN(TestCtlHub)
#include "test_ctl_hub.moc"
