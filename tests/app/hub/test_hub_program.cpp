// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hub/served_shop.h"

#include <QTest>

using namespace docket;
using namespace Qt::StringLiterals;

/// The command line of docket-hub.
class TestHubProgram : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_cluster = std::make_unique<test::PrivatePostgres>(); }
    void cleanupTestCase() { m_cluster.reset(); }

    void takesAFlagBeforeTheEnvironmentBeforeTheFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"hub.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[log]\nlevel=loud\n[database]\nhost=/nowhere\n");
        file.close();
        // Each names the value that counts, because it is wrong.
        QVERIFY(failure({u"serve"_s, u"--config"_s, file.fileName()}).contains("loud"));
        QVERIFY(failure({u"serve"_s, u"--config"_s, file.fileName()}, {{u"DOCKET_HUB_LOG_LEVEL"_s, u"shrill"_s}})
                    .contains("shrill"));
        const QByteArray flag = failure({u"serve"_s, u"--config"_s, file.fileName(), u"--log.level"_s, u"quiet"_s},
                                        {{u"DOCKET_HUB_LOG_LEVEL"_s, u"shrill"_s}});
        QVERIFY2(flag.contains("quiet") && !flag.contains("shrill"), flag);
    }

    void saysEverythingThatIsWrongWithItsSettings()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"hub.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[database]\nhots=x\n");
        file.close();
        const QByteArray unknown = failure({u"serve"_s, u"--config"_s, file.fileName()});
        QVERIFY2(unknown.contains("database.hots") && unknown.contains("database.host"), unknown);
        const QByteArray wrong = failure({u"serve"_s, u"--listen.port=70000"_s, u"--services=tea"_s,
                                          u"--time_zone=Mars/Olympus"_s, u"--customers.url=ftp://x"_s});
        for (const char *name : {"listen.port", "services", "time_zone", "customers.url"})
            QVERIFY2(wrong.contains(name), wrong);
        QVERIFY(failure({u"serve"_s, u"--config=/nowhere/hub.ini"_s}).contains("/nowhere/hub.ini"));
        QCOMPARE(m_exitCode, 2);
        QVERIFY(failure({u"dance"_s}).contains("dance"));
    }

    void refusesADatabaseThatIsNotMigratedOrNotThere()
    {
        const QString database = m_cluster->createDatabase();
        const QProcessEnvironment empty = environmentOf(database);
        QVERIFY(failure({u"serve"_s, u"--listen.port=0"_s}, empty).contains("docket-hub migrate"));
        QCOMPARE(m_exitCode, 1);
        const QProcessEnvironment missing = environmentOf(u"missing"_s);
        QVERIFY(!failure({u"serve"_s, u"--listen.port=0"_s}, missing).isEmpty());
    }

    void fillsAnEmptyDatabaseWithASample()
    {
        test::HubProcess hub(*m_cluster, QStringLiteral(DOCKET_HUB));
        QVERIFY(hub.run({u"sample"_s, u"--orders"_s, u"60"_s}).contains("60"));
        QCOMPARE(hub.value(u"SELECT count(*) FROM orders"_s), u"60"_s);
        hub.start();
        const auto agent = hub.signedIn(u"agent"_s);
        QCOMPARE(agent->get("/v1/orders?count=true&limit=1").headers.value("x-total-count"), "60");
    }

    void looksAfterUsersAndKeys()
    {
        test::HubProcess hub(*m_cluster, QStringLiteral(DOCKET_HUB));
        hub.start();
        QVERIFY(hub.run({u"user"_s, u"list"_s}).contains("admin@example.com"));
        const auto agent = hub.signedIn(u"agent"_s);
        QCOMPARE(agent->get("/v1/orders").status, 200);
        hub.run({u"user"_s, u"disable"_s, u"agent@example.com"_s});
        // Another process changed it: the hub remembers who somebody is for two seconds.
        QTRY_COMPARE(agent->get("/v1/orders").status, 401);
        const QByteArray key =
            hub.run({u"api-key"_s, u"add"_s, u"--label"_s, u"shelf"_s, u"--permissions"_s, u"view"_s}).trimmed();
        test::HttpClient service(hub.port());
        service.always("X-Api-Key: " + key);
        QCOMPARE(service.get("/v1/orders").status, 200);
        QCOMPARE(service.post("/v1/orders", test::ServedShop::orderOf(1)).status, 403);
        QVERIFY(hub.run({u"audit"_s, u"verify"_s}).contains("none changed"));
    }

    void endsWhenAskedToAndStartsAgainOnTheSameData()
    {
        test::HubProcess hub(*m_cluster, QStringLiteral(DOCKET_HUB));
        hub.start();
        const QByteArray token = hub.tokenOf(u"admin"_s);
        hub.terminate();
        QVERIFY(!hub.isRunning());
        hub.start();
        test::HttpClient client(hub.port());
        client.always("Authorization: Bearer " + token);
        QCOMPARE(client.get("/v1/orders").status, 200);
    }

private:
    QProcessEnvironment environmentOf(const QString &database)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DOCKET_HUB_DATABASE_HOST"_s, m_cluster->host());
        environment.insert(u"DOCKET_HUB_DATABASE_PORT"_s, QString::number(m_cluster->port()));
        environment.insert(u"DOCKET_HUB_DATABASE_USER"_s, test::PrivatePostgres::user());
        environment.insert(u"DOCKET_HUB_DATABASE_NAME"_s, database);
        return environment;
    }

    QByteArray failure(const QStringList &words, const QHash<QString, QString> &variables)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
            environment.insert(variable.key(), variable.value());
        return failure(words, environment);
    }
    /// What the program says on its way out.
    QByteArray failure(const QStringList &words,
                       const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(DOCKET_HUB), words);
        if (!process.waitForFinished(60'000))
            qFatal("docket-hub did not end");
        m_exitCode = process.exitCode();
        return m_exitCode == 0 ? QByteArray() : process.readAllStandardError();
    }

    std::unique_ptr<test::PrivatePostgres> m_cluster;
    int m_exitCode = 0;
};

QTEST_GUILESS_MAIN(TestHubProgram)
#include "test_hub_program.moc"
