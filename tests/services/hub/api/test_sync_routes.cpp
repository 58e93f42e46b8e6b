// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/sync_routes.h"
#include "services/hub/store/feed_watch.h"
#include "services/ordering/order_desk.h"
#include "services/wire/json_catalogue.h"
#include "services/wire/json_command.h"
#include "services/wire/json_order.h"
#include "services/wire/json_sync.h"
#include "tests/services/hub/api/served_team.h"
#include "tests/support/shop_fixture.h"

#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <map>
#include <thread>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;

/// Copies of the shop over HTTP: how they are made, kept up to date and compared.
class TestSyncRoutes : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_cluster = std::make_unique<test::PrivatePostgres>(); }
    void init();
    void cleanup();

    void tellsLimitsSchemaAndScope();
    void aSnapshotAndTheFeedBehindItMakeAWholeCopy();
    void pagesOfASnapshotCarryTheChecksumOfTheirRows();
    void changesAreToldOnceInPages();
    void aLongPollIsAnsweredWhenSomethingChanges();
    void aLongPollEndsWithTheSameCursorWhenNothingDoes();
    void checksumsAgreeWithACopyAndLeaveOutMonthsThatChanged();
    void withoutPersonalDataThereIsNone();
    void withLocationsThereIsWhatLiesThere();
    void whatLeavesTheScopeComesAsATombstone();
    void monthsThatAreNotKeptAreLeftOut();
    void anotherFeedAnotherScopeOrTooOldACursorMustRefetch();
    void forgedCursorsAreRefused_data();
    void forgedCursorsAreRefused();
    void oldClientsAreToldToUpdate();
    void compressesForThoseWhoTakeIt();

private:
    using Copy = std::map<std::pair<EntityKind, QString>, wire::SyncRow>;

    ordering::OrderDesk desk();
    Decided<ordering::Outcome> execute(const CommandBody &body, const QUuid &orderId = {});
    QUuid placed(const QString &location = defaultLocation());
    void passDays(int days);
    void setScope(Role role, const QStringList &locations, int monthsKept);
    wire::SnapshotOutline outline(test::HttpClient &client);
    std::vector<wire::SyncRow> snapshot(test::HttpClient &client, const wire::SnapshotOutline &outline);
    wire::ChangesPage changes(test::HttpClient &client, const QString &cursor, const QByteArray &more = {});
    static void apply(Copy &copy, const std::vector<wire::SyncRow> &rows);

    std::unique_ptr<test::PrivatePostgres> m_cluster;
    std::unique_ptr<test::ServedTeam> m_hub;
    std::unique_ptr<test::HttpClient> m_agent;
    std::unique_ptr<hub::FeedWatch> m_watch;
    quint64 m_seed = 0;
};

namespace {

template <typename T>
T read(const Decided<T> &value)
{
    if (!value)
        qFatal("%s", qPrintable(value.error().first().sentence));
    return *value;
}

test::HttpAnswer must(const test::HttpAnswer &answer)
{
    if (answer.status != 200)
        qFatal("%d %s", answer.status, answer.body.constData());
    return answer;
}

qsizetype countOf(const std::vector<wire::SyncRow> &rows, EntityKind kind)
{
    return std::ranges::count_if(rows, [kind](const wire::SyncRow &row) { return row.entity.kind == kind; });
}

} // namespace

void TestSyncRoutes::init()
{
    m_hub = std::make_unique<test::ServedTeam>(*m_cluster);
    m_watch = std::make_unique<hub::FeedWatch>(m_hub->team.database.pool(), std::chrono::milliseconds(5),
                                               [this] { m_hub->wake(); });
    m_agent = m_hub->clientOf(Role::Agent);
    for (const CommandBody &body :
         {CommandBody(SaveCustomer{test::customer(u"C1"_s)}), CommandBody(SaveProduct{test::product(u"TEA"_s, 450)}),
          CommandBody(AdjustStock{{u"TEA"_s, defaultLocation()}, StockChange::Count, 50, {}}),
          CommandBody(AdjustStock{{u"TEA"_s, u"annex"_s}, StockChange::Count, 50, {}})})
        QVERIFY(execute(body));
}

void TestSyncRoutes::cleanup()
{
    m_watch.reset();
    m_agent.reset();
    m_hub.reset();
}

ordering::OrderDesk TestSyncRoutes::desk()
{
    return {m_hub->team.database.store(), m_hub->team.clock, IdSource(++m_seed), wire::digestOf};
}

Decided<ordering::Outcome> TestSyncRoutes::execute(const CommandBody &body, const QUuid &orderId)
{
    auto own = desk();
    return own.execute(own.newCommand(body, orderId), {u"ana"_s, u"TST"_s, allPermissions()});
}

QUuid TestSyncRoutes::placed(const QString &location)
{
    CreateOrder create;
    create.customerId = u"C1"_s;
    create.currency = test::euro();
    create.lines = {LineDraft{{}, u"TEA"_s, {}, location, 1, {}, {}, {}}};
    create.note = u"ring twice"_s;
    const auto outcome = execute(create);
    return outcome ? outcome->order->id : QUuid();
}

// Nobody stays signed in for that long.
void TestSyncRoutes::passDays(int days)
{
    m_hub->team.clock.advance(std::chrono::hours(24) * days);
    m_agent = m_hub->clientOf(Role::Agent);
}

void TestSyncRoutes::setScope(Role role, const QStringList &locations, int monthsKept)
{
    AccountChange change;
    change.locations = locations;
    change.monthsKept = monthsKept;
    QVERIFY(m_hub->team.accounts.change(m_hub->team.accountOf(role).id, change, m_hub->team.author));
}

wire::SnapshotOutline TestSyncRoutes::outline(test::HttpClient &client)
{
    return read(wire::snapshotOutlineFromJson(must(client.get("/v1/sync/snapshot")).body));
}

std::vector<wire::SyncRow> TestSyncRoutes::snapshot(test::HttpClient &client, const wire::SnapshotOutline &outline)
{
    std::vector<wire::SyncRow> rows;
    for (const wire::SnapshotPart &part : outline.parts) {
        QByteArray after;
        do {
            const auto page = read(wire::snapshotPageFromJson(
                must(client.get("/v1/sync/snapshot?limit=3&part=" + part.name.toUtf8() + after)).body));
            after = page.after.isEmpty() ? QByteArray() : "&after=" + page.after.toUtf8();
            rows.insert(rows.end(), page.rows.begin(), page.rows.end());
        } while (!after.isEmpty());
    }
    return rows;
}

wire::ChangesPage TestSyncRoutes::changes(test::HttpClient &client, const QString &cursor, const QByteArray &more)
{
    return read(wire::changesPageFromJson(must(client.get("/v1/sync/changes?cursor=" + cursor.toUtf8() + more)).body));
}

// As a console does it: only what is newer.
void TestSyncRoutes::apply(Copy &copy, const std::vector<wire::SyncRow> &rows)
{
    for (const wire::SyncRow &row : rows) {
        wire::SyncRow &kept = copy[{row.entity.kind, row.entity.id}];
        if (row.version > kept.version)
            kept = row;
    }
}

void TestSyncRoutes::tellsLimitsSchemaAndScope()
{
    const auto info = read(wire::syncInfoFromJson(must(m_agent->get("/v1/sync/info")).body));
    QCOMPARE(info.feed, test::valueOf(m_hub->team.database.store().feedId()));
    QCOMPARE(info.mostChanges, 2000);
    QCOMPARE(info.schema, wire::syncSchema);
    QCOMPARE(info.keptDays, 90);
    QVERIFY(info.personalData);
    QCOMPARE(info.now, m_hub->team.clock.now());
    setScope(Role::Warehouse, {u"annex"_s}, 3);
    const auto others = read(wire::syncInfoFromJson(must(m_hub->clientOf(Role::Warehouse)->get("/v1/sync/info")).body));
    QVERIFY(!others.personalData);
    QCOMPARE(others.locations, QStringList{u"annex"_s});
    QCOMPARE(others.monthsKept, 3);
    QCOMPARE(m_hub->client().get("/v1/sync/info").status, 401);
    QCOMPARE(m_agent->get("/v1/sync/info?x=1").status, 400);
}

void TestSyncRoutes::aSnapshotAndTheFeedBehindItMakeAWholeCopy()
{
    for (int i = 0; i < 7; ++i)
        placed();
    passDays(40);
    const QUuid later = placed();
    const auto parts = outline(*m_agent);
    QCOMPARE(parts.parts,
             (std::vector<wire::SnapshotPart>{
                 {u"2026-04"_s, 1}, {u"2026-03"_s, 7}, {u"customers"_s, 1}, {u"products"_s, 1}, {u"stock"_s, 2}}));
    // Changes while it is read, and after.
    QVERIFY(execute(AddNote{u"before"_s}, later));
    Copy copy;
    apply(copy, snapshot(*m_agent, parts));
    QVERIFY(execute(AddNote{u"after"_s}, later));
    placed();
    apply(copy, changes(*m_agent, parts.cursor).rows);

    QCOMPARE(copy.size(), std::size_t{9 + 1 + 1 + 2});
    for (const auto &[key, row] : copy) {
        if (key.first == EntityKind::Order)
            QCOMPARE(read(wire::orderFromJson(row.document)).version, row.version);
    }
    const auto order =
        read(wire::orderFromJson(copy[{EntityKind::Order, later.toString(QUuid::WithoutBraces)}].document));
    QCOMPARE(order.notes.size(), std::size_t{3});
    QCOMPARE(order.notes.back().text, u"after"_s);
    const auto stock = copy[{EntityKind::Stock, u"TEA@main"_s}];
    QCOMPARE(read(wire::stockLevelFromJson(stock.document)).reserved, 9);
}

void TestSyncRoutes::pagesOfASnapshotCarryTheChecksumOfTheirRows()
{
    for (int i = 0; i < 4; ++i)
        placed();
    for (const QByteArray &part :
         {QByteArray("2026-03"), QByteArray("customers"), QByteArray("products"), QByteArray("stock")}) {
        const auto page = read(wire::snapshotPageFromJson(must(m_agent->get("/v1/sync/snapshot?part=" + part)).body));
        wire::Checksum own;
        for (const wire::SyncRow &row : page.rows)
            own.add(wire::contentDigest(row.document).value());
        QCOMPARE(own, page.checksum);
        QVERIFY(own.count > 0);
    }
    QCOMPARE(m_agent->get("/v1/sync/snapshot?part=gardens").status, 404);
    QCOMPARE(m_agent->get("/v1/sync/snapshot?after=x").status, 400);
}

void TestSyncRoutes::changesAreToldOnceInPages()
{
    QString cursor = outline(*m_agent).cursor;
    QSet<QString> wanted;
    for (int i = 0; i < 6; ++i)
        wanted << placed().toString(QUuid::WithoutBraces);
    QSet<QString> told;
    for (bool more = true; more;) {
        const auto page = changes(*m_agent, cursor, "&limit=2");
        for (const wire::SyncRow &row : page.rows) {
            if (row.entity.kind == EntityKind::Order) {
                QVERIFY(!told.contains(row.entity.id));
                told << row.entity.id;
            }
        }
        more = page.more;
        cursor = page.cursor;
    }
    QCOMPARE(told, wanted);
    QVERIFY(changes(*m_agent, cursor).rows.empty());
}

void TestSyncRoutes::aLongPollIsAnsweredWhenSomethingChanges()
{
    const QString cursor = outline(*m_agent).cursor;
    wire::ChangesPage page;
    std::jthread waiting([&] { page = changes(*m_hub->clientOf(Role::Agent), cursor, "&wait=30"); });
    const QUuid id = placed();
    waiting.join();
    QCOMPARE(countOf(page.rows, EntityKind::Order), 1);
    QVERIFY(std::ranges::any_of(
        page.rows, [&](const wire::SyncRow &row) { return row.entity.id == id.toString(QUuid::WithoutBraces); }));
}

void TestSyncRoutes::aLongPollEndsWithTheSameCursorWhenNothingDoes()
{
    const QString cursor = outline(*m_agent).cursor;
    const auto page = changes(*m_agent, cursor, "&wait=1");
    QVERIFY(page.rows.empty());
    QCOMPARE(page.cursor, cursor);
    QCOMPARE(m_agent->get("/v1/sync/changes?wait=31&cursor=" + cursor.toUtf8()).status, 400);
}

void TestSyncRoutes::checksumsAgreeWithACopyAndLeaveOutMonthsThatChanged()
{
    placed();
    const QUuid second = placed();
    passDays(40);
    placed();
    for (const Role role : {Role::Agent, Role::Warehouse}) {
        const auto client = m_hub->clientOf(role);
        auto parts = outline(*client);
        std::map<QDate, wire::Checksum> own;
        for (const wire::SyncRow &row : snapshot(*client, parts)) {
            if (row.entity.kind == EntityKind::Order) {
                const QDate day = dayOf(read(wire::orderFromJson(row.document)).placedAt, QTimeZone::utc());
                own[QDate(day.year(), day.month(), 1)].add(wire::contentDigest(row.document).value());
            }
        }
        const auto sums = [&] {
            return read(wire::monthChecksumsFromJson(
                must(client->get("/v1/sync/checksums?cursor=" + parts.cursor.toUtf8())).body));
        };
        QCOMPARE(sums(), (std::vector<wire::MonthChecksum>{{QDate(2026, 3, 1), own[QDate(2026, 3, 1)]},
                                                           {QDate(2026, 4, 1), own[QDate(2026, 4, 1)]}}));
        QVERIFY(execute(AddNote{u"changed"_s}, second));
        QCOMPARE(sums(), (std::vector<wire::MonthChecksum>{{QDate(2026, 4, 1), own[QDate(2026, 4, 1)]}}));
    }
}

void TestSyncRoutes::withoutPersonalDataThereIsNone()
{
    placed();
    const auto warehouse = m_hub->clientOf(Role::Warehouse);
    const auto parts = outline(*warehouse);
    QVERIFY(std::ranges::none_of(parts.parts, [](const auto &part) { return part.name == u"customers"_s; }));
    auto rows = snapshot(*warehouse, parts);
    Customer renamed = test::customer(u"C1"_s);
    renamed.phone = u"+49 30 998877"_s;
    QVERIFY(execute(SaveCustomer{renamed}));
    placed();
    const auto page = changes(*warehouse, parts.cursor);
    rows.insert(rows.end(), page.rows.begin(), page.rows.end());
    QCOMPARE(countOf(rows, EntityKind::Customer), 0);
    QCOMPARE(countOf(rows, EntityKind::Order), 2);
    for (const wire::SyncRow &row : rows) {
        if (row.entity.kind == EntityKind::Order) {
            const Order order = read(wire::orderFromJson(row.document));
            QCOMPARE(order.customer, (CustomerSnapshot{u"C1"_s, {}, {}, {}, {}}));
        }
    }
    QCOMPARE(warehouse->get("/v1/sync/snapshot?part=customers").status, 404);
}

void TestSyncRoutes::withLocationsThereIsWhatLiesThere()
{
    setScope(Role::Agent, {u"annex"_s}, 0);
    const auto client = m_hub->clientOf(Role::Agent);
    placed();
    const QUuid there = placed(u"annex"_s);
    const auto parts = outline(*client);
    const auto rows = snapshot(*client, parts);
    QCOMPARE(countOf(rows, EntityKind::Order), 1);
    QCOMPARE(countOf(rows, EntityKind::Stock), 1);
    QCOMPARE(parts.parts.front(), (wire::SnapshotPart{u"2026-03"_s, 1}));
    placed();
    QVERIFY(execute(AddNote{u"mine"_s}, there));
    const auto page = changes(*client, parts.cursor);
    QCOMPARE(countOf(page.rows, EntityKind::Order), 1);
    QCOMPARE(countOf(page.rows, EntityKind::Stock), 0);
}

void TestSyncRoutes::whatLeavesTheScopeComesAsATombstone()
{
    setScope(Role::Agent, {u"annex"_s}, 0);
    const auto client = m_hub->clientOf(Role::Agent);
    const QUuid id = placed(u"annex"_s);
    const QString cursor = outline(*client).cursor;
    // The line goes to the main warehouse: it is replaced by one there.
    EditOrder edit;
    edit.lines = {LineDraft{{}, u"TEA"_s, {}, defaultLocation(), 1, {}, {}, {}}};
    const auto moved = execute(edit, id);
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().first().sentence));
    const auto page = changes(*client, cursor);
    QCOMPARE(countOf(page.rows, EntityKind::Order), 1);
    for (const wire::SyncRow &row : page.rows) {
        if (row.entity.kind == EntityKind::Order) {
            QCOMPARE(row.entity.id, id.toString(QUuid::WithoutBraces));
            QCOMPARE(row.version, moved->version);
            QVERIFY(row.document.isEmpty());
        }
    }
}

void TestSyncRoutes::monthsThatAreNotKeptAreLeftOut()
{
    const QUuid old = placed();
    passDays(70);
    placed();
    setScope(Role::Agent, {}, 2);
    const auto client = m_hub->clientOf(Role::Agent);
    const auto parts = outline(*client);
    QCOMPARE(parts.parts.front(), (wire::SnapshotPart{u"2026-05"_s, 1}));
    QCOMPARE(parts.parts.at(1).name, u"customers"_s);
    QVERIFY(execute(AddNote{u"late"_s}, old));
    const auto page = changes(*client, parts.cursor);
    QCOMPARE(countOf(page.rows, EntityKind::Order), 1);
    QVERIFY(page.rows.front().document.isEmpty());
    QCOMPARE(
        read(wire::monthChecksumsFromJson(must(client->get("/v1/sync/checksums?cursor=" + parts.cursor.toUtf8())).body))
            .size(),
        std::size_t{1});
}

void TestSyncRoutes::anotherFeedAnotherScopeOrTooOldACursorMustRefetch()
{
    for (int i = 0; i < 4; ++i)
        placed();
    const auto mustRefetch = [](const test::HttpAnswer &answer) {
        return answer.status == 410 && answer.text("code") == u"must_refetch"_s;
    };
    const QByteArray cursor = outline(*m_agent).cursor.toUtf8();
    const auto page =
        read(wire::snapshotPageFromJson(must(m_agent->get("/v1/sync/snapshot?limit=1&part=2026-03")).body));
    const QByteArray after = page.after.toUtf8();
    QVERIFY(!after.isEmpty());
    const auto warehouse = m_hub->clientOf(Role::Warehouse);
    QVERIFY(mustRefetch(warehouse->get("/v1/sync/changes?cursor=" + cursor)));

    // The feed begins behind it: what it would have to be told is not kept any more.
    const qint64 begin = m_hub->team.database.value("SELECT pg_current_xact_id()::text").toString().toLongLong();
    m_hub->team.database.value("INSERT INTO setting VALUES ('feed_start', '" + QByteArray::number(begin) +
                               "') RETURNING 1");
    QVERIFY(mustRefetch(m_agent->get("/v1/sync/changes?cursor=" + cursor)));
    QVERIFY(mustRefetch(m_agent->get("/v1/sync/checksums?cursor=" + cursor)));
    const QByteArray fresh = outline(*m_agent).cursor.toUtf8();
    QCOMPARE(m_agent->get("/v1/sync/changes?cursor=" + fresh).status, 200);

    (void)test::valueOf(m_hub->team.database.store().newFeed());
    QVERIFY(mustRefetch(m_agent->get("/v1/sync/changes?cursor=" + fresh)));
    QVERIFY(mustRefetch(m_agent->get("/v1/sync/checksums?cursor=" + fresh)));
    QVERIFY(mustRefetch(m_agent->get("/v1/sync/snapshot?part=2026-03&after=" + after)));
}

void TestSyncRoutes::forgedCursorsAreRefused_data()
{
    QTest::addColumn<QByteArray>("cursor");
    QTest::addRow("none") << QByteArray();
    QTest::addRow("empty") << QByteArray("cursor=");
    QTest::addRow("another text") << QByteArray("cursor=abc");
    QTest::addRow("SQL") << QByteArray("cursor=%27%3BDROP%20TABLE%20feed%3B--");
    QTest::addRow("of another hub")
        << "cursor=" + hub::CursorSeal(QByteArray(32, 'x')).seal({u"feed"_s, "scope", {1, 1}, {}, {}}).toUtf8();
}

void TestSyncRoutes::forgedCursorsAreRefused()
{
    QFETCH(QByteArray, cursor);
    for (const QByteArray &route : {QByteArray("changes"), QByteArray("checksums")}) {
        const auto answer = m_agent->get("/v1/sync/" + route + '?' + cursor);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.text("code"), u"invalid_cursor"_s);
    }
    // A cursor of the feed is none of a part.
    const auto mixed = m_agent->get("/v1/sync/snapshot?part=2026-03&after=" + outline(*m_agent).cursor.toUtf8());
    QCOMPARE(mixed.status, 400);
}

void TestSyncRoutes::oldClientsAreToldToUpdate()
{
    const auto old = m_agent->send("GET", "/v1/sync/info", {}, "Docket-Schema: 0\r\n");
    QCOMPARE(old.status, 426);
    QCOMPARE(old.text("code"), u"client_too_old"_s);
    QVERIFY(!old.headers.value("upgrade").isEmpty());
    QCOMPARE(m_agent->send("GET", "/v1/sync/info", {}, "Docket-Schema: 1\r\n").status, 200);
    QCOMPARE(m_agent->send("GET", "/v1/sync/info", {}, "Docket-Schema: 99\r\n").status, 200);
    QCOMPARE(m_agent->send("GET", "/v1/sync/info", {}, "Docket-Schema: x\r\n").status, 400);
}

void TestSyncRoutes::compressesForThoseWhoTakeIt()
{
    for (int i = 0; i < 20; ++i)
        placed();
    const QByteArray target = "/v1/sync/snapshot?part=2026-03";
    const auto plain = must(m_agent->get(target));
    const auto packed = must(m_agent->send("GET", target, {}, "Accept-Encoding: gzip;q=0.5, Deflate\r\n"));
    QCOMPARE(packed.headers.value("content-encoding"), "deflate");
    QVERIFY(packed.body.size() * 3 < plain.body.size());
    // qUncompress wants the length in front, highest byte first.
    QByteArray length(4, '\0');
    qToBigEndian(static_cast<quint32>(plain.body.size()), length.data());
    QCOMPARE(qUncompress(length + packed.body), plain.body);
    QVERIFY(!m_agent->send("GET", target, {}, "Accept-Encoding: deflate;q=0\r\n").headers.contains("content-encoding"));
}

QTEST_GUILESS_MAIN(TestSyncRoutes)
#include "test_sync_routes.moc"
