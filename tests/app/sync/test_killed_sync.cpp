// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ordering/order_desk.h"
#include "services/remote/session_client.h"
#include "services/sql/migrations.h"
#include "services/store/local_reader.h"
#include "services/wire/json_command.h"
#include "tests/app/hub/served_shop.h"
#include "tests/faults/killed_shop.h"

#include "services/sync/synchronizer.h"
#include "tests/support/shop_fixture.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace docket;
using namespace docket::domain;
using namespace Qt::StringLiterals;

/// A process that synchronises a copy and is killed at every commit: while it fetches the snapshot, before and after it
/// sends, before and after it keeps the answers, and while it applies what came.
class TestKilledSync : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_shop = std::make_unique<test::ServedShop>(QStringLiteral(DOCKET_HUB));
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanupTestCase() { m_shop.reset(); }

    void fetchesTheWholeSnapshot()
    {
        {
            const auto store = test::openFixedShop(database());
            connectTo(**store);
        }
        QVERIFY(synchronizeKilledAgainAndAgain() > 0);
        const auto store = reopened();
        QVERIFY(store::LocalReader((*store)->connection()).product(u"LAMP"_s)->has_value());
    }

    void losesAndDoublesNoChange()
    {
        std::vector<QUuid> given;
        const QUuid order = work(given);
        QVERIFY(synchronizeKilledAgainAndAgain() > 0);

        const QString applied = m_shop->hub().value(u"SELECT string_agg(id::text, ',') FROM command"_s);
        for (const QUuid &id : given)
            QCOMPARE(applied.count(id.toString(QUuid::WithoutBraces)), 1);
        const auto store = reopened();
        const auto kept = store::LocalReader((*store)->connection()).order(order);
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->notes.size(), 6U);
        QVERIFY(statusOf(**kept) == OrderStatus::Shipped);
        const ordering::SystemClock clock;
        store::LocalCopy copy((*store)->connection(), clock);
        QCOMPARE(copy.figures()->pending, 0);
        QCOMPARE(copy.figures()->conflicts, 0);
        const auto state = copy.state();
        sync::SessionKeeper keeper(copy);
        sync::HubLink link(QUrl(state->address), *keeper.load());
        const auto checks = sync::Synchronizer(copy, keeper, link, {}).verify(false);
        QVERIFY(checks && !checks->empty());
        QVERIFY(std::ranges::all_of(*checks, &sync::MonthCheck::isEqual));
    }

    void keepsWhatWaitsWhenKilledAmidAMigration()
    {
        std::vector<QUuid> given;
        const QUuid order = work(given);
        {
            // As a program left it that knew nothing of sessions and holds.
            auto connection = test::connectFixedShop(database());
            QVERIFY(connection);
            QVERIFY(connection->exec("ALTER TABLE copy DROP COLUMN ended_by; ALTER TABLE copy DROP COLUMN reached_at;"
                                     "ALTER TABLE copy DROP COLUMN lease_seen_at;"
                                     "ALTER TABLE copy DROP COLUMN lease_used_ms; DROP TABLE own_hold;"
                                     "PRAGMA user_version = 4"));
        }
        // Before which commit, and what was durable by then.
        for (const auto &[commit, version] : {std::pair(1, 4), std::pair(2, 5), std::pair(1, 5)}) {
            QVERIFY(isKilled(u"migrate"_s, commit));
            auto connection = test::connectFixedShop(database());
            QCOMPARE(*sql::schemaVersion(*connection), version);
        }
        {
            const auto store = reopened();
            QVERIFY(store);
            QCOMPARE(store::readCopyFigures((*store)->connection())->pending, std::ssize(given));
        }
        QVERIFY(!isKilled(u"never"_s, 0));
        const QString applied = m_shop->hub().value(u"SELECT string_agg(id::text, ',') FROM command"_s);
        for (const QUuid &id : given)
            QCOMPARE(applied.count(id.toString(QUuid::WithoutBraces)), 1);
        const auto store = reopened();
        QVERIFY(statusOf(**store::LocalReader((*store)->connection()).order(order)) == OrderStatus::Shipped);
    }

private:
    QString database() const { return m_folder->filePath(u"docket.db"_s); }

    // With the device that the hub gave it, where openFixedShop gives it one of its own.
    Result<std::unique_ptr<store::LocalStore>> reopened() const
    {
        auto connection = test::connectFixedShop(database());
        return connection ? store::LocalStore::open(std::move(*connection))
                          : Result<std::unique_ptr<store::LocalStore>>(tl::make_unexpected(connection.error()));
    }

    void connectTo(store::LocalStore &store)
    {
        const QUrl address(u"http://127.0.0.1:%1"_s.arg(m_shop->hub().port()));
        wire::SignInRequest request;
        request.email = u"supervisor@example.com"_s;
        request.password = u"open sesame, supervisor"_s;
        request.deviceLabel = u"Ana"_s;
        sync::HubLink link(address);
        const auto session = remote::waitFor(remote::SessionClient(link.client()).signIn(request));
        QVERIFY(session);
        const ordering::SystemClock clock;
        store::LocalCopy copy(store.connection(), clock);
        QVERIFY(sync::SessionKeeper(copy).signIn(address.toString(), request.email, *session));
        QVERIFY(store.saveSettings({session->device, QTimeZone::utc(), u"EUR"_s}));
        m_device = session->device;
    }

    // An order that is taken, noted six times and shipped, while the hub is away.
    QUuid work(std::vector<QUuid> &given)
    {
        const auto store = reopened();
        const ordering::SystemClock clock;
        ordering::OrderDesk desk(**store, clock, IdSource(), wire::digestOf);
        const auto execute = [&](CommandBody body, const QUuid &order) {
            const Command command = desk.newCommand(std::move(body), order);
            const auto outcome = desk.execute(command, {u"ana"_s, m_device, allPermissions()});
            if (!outcome)
                qFatal("%s", qPrintable(outcome.error().first().sentence));
            given.push_back(command.id);
            return outcome->order->id;
        };
        CreateOrder create;
        create.customerId = u"C-1"_s;
        create.currency = test::euro();
        LineDraft line;
        line.sku = u"LAMP"_s;
        line.quantity = 2;
        create.lines = {line};
        const QUuid order = execute(create, {});
        for (int note = 0; note < 6; ++note)
            execute(AddNote{QString::number(note)}, order);
        execute(ShipOrder{}, order);
        return order;
    }

    // How often it was killed. Every round commits, even one with nothing to do, so the last one is not disturbed.
    int synchronizeKilledAgainAndAgain()
    {
        int kills = 0;
        for (const int commits : {1, 2, 3, 4, 5, 6}) {
            for (const QString &stage : {u"before"_s, u"after"_s})
                kills += isKilled(stage, commits) ? 1 : 0;
        }
        if (isKilled(u"never"_s, 0))
            qFatal("the worker died by itself");
        return kills;
    }

    bool isKilled(const QString &stage, int commits)
    {
        QProcess worker;
        worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker.start(QStringLiteral(KILLED_SYNC), {database(), stage, QString::number(commits)});
        if (!worker.waitForFinished(60'000))
            qFatal("the worker does not end");
        if (worker.exitStatus() == QProcess::NormalExit && worker.exitCode() != 0)
            qFatal("the worker failed");
        return worker.exitStatus() == QProcess::CrashExit;
    }

    std::unique_ptr<test::ServedShop> m_shop;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_device;
};

QTEST_GUILESS_MAIN(TestKilledSync)
#include "test_killed_sync.moc"
