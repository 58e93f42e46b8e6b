// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hub/served_shop.h"

#include <QTest>

using namespace docket;
using namespace Qt::StringLiterals;

/// The restore of docs/hub.md, step by step: a backup, changes after it, another database from the backup.
class TestHubRestore : public QObject {
    Q_OBJECT

private slots:
    void makesCopiesBeginAgainAfterARestore()
    {
        test::ServedShop shop(QStringLiteral(DOCKET_HUB));
        test::HubProcess &hub = shop.hub();
        const auto agent = hub.signedIn(u"agent"_s);
        const QString kept = agent->post("/v1/orders", test::ServedShop::orderOf(1)).text("number");
        QTemporaryDir folder;
        const QString dump = folder.filePath(u"docket.dump"_s);
        tool(shop, u"pg_dump"_s, {u"--format=custom"_s, u"--file"_s, dump, hub.database()});

        // A copy has seen what the backup does not have.
        const QString lost = agent->post("/v1/orders", test::ServedShop::orderOf(1)).text("number");
        const QByteArray cursor = agent->get("/v1/sync/snapshot").text("cursor").toUtf8();
        QCOMPARE(agent->get("/v1/sync/changes?cursor=" + cursor).status, 200);
        hub.terminate();

        test::HubProcess restored(shop.cluster(), QStringLiteral(DOCKET_HUB), shop.cluster().createDatabase());
        tool(shop, u"pg_restore"_s, {u"--no-owner"_s, u"--dbname"_s, restored.database(), dump});
        restored.run({u"migrate"_s});
        restored.start();
        const auto warned = test::HttpClient(restored.port()).get("/readyz");
        QCOMPARE(warned.status, 200);
        QCOMPARE(warned.text("warnings/0"), u"restored_without_new_feed"_s);

        restored.terminate();
        restored.run({u"new-feed"_s});
        restored.start();
        QVERIFY(test::HttpClient(restored.port()).get("/readyz").text("warnings/0").isEmpty());
        const auto again = restored.signedIn(u"agent"_s);
        const auto refused = again->get("/v1/sync/changes?cursor=" + cursor);
        QCOMPARE(refused.status, 410);
        QCOMPARE(refused.text("code"), u"must_refetch"_s);
        QCOMPARE(again->get("/v1/orders?count=true").headers.value("x-total-count"), "1");
        QCOMPARE(again->get("/v1/orders").text("items/0/number"), kept);

        // Work goes on, and no number is given again that somebody may have.
        const auto fresh = again->get("/v1/sync/snapshot").text("cursor").toUtf8();
        const QString next = again->post("/v1/orders", test::ServedShop::orderOf(1)).text("number");
        QVERIFY2(next.section(u'-', 0, 0) != lost.section(u'-', 0, 0), qPrintable(lost + u' ' + next));
        QTRY_COMPARE(again->get("/v1/sync/changes?cursor=" + fresh).text("rows/0/entity"), u"order"_s);
    }

private:
    static void tool(test::ServedShop &shop, const QString &name, const QStringList &arguments)
    {
        QProcess process;
        process.start(test::PrivatePostgres::programs() + u'/' + name,
                      QStringList{u"--host"_s, shop.cluster().host(), u"--port"_s,
                                  QString::number(shop.cluster().port()), u"--username"_s,
                                  test::PrivatePostgres::user()} +
                          arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("%s: %s", qPrintable(name), process.readAllStandardError().constData());
    }
};

QTEST_GUILESS_MAIN(TestHubRestore)
#include "test_hub_restore.moc"
