// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/query_parser.h"
#include "services/store/query_sql.h"
#include "tests/bench/bench_data.h"
#include "tests/bench/bench_table.h"
#include "tests/bench/event_bench.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <tuple>

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

struct Query {
    const char *text;
    search::Sort sort;
};

constexpr std::array queries{
    Query{"country:BA total>3000", {search::SortField::Placed, true}},
    Query{"status:open -hold:yes", {search::SortField::Total, true}},
    Query{"placed:2024-03..2024-05 currency:EUR", {search::SortField::Customer, false}},
    Query{"tag:vip or carrier:ups required<2024-06", {search::SortField::Required, false}},
    Query{"jurgen nr13", {search::SortField::Placed, true}},
    Query{"customer:ana total>1000", {search::SortField::Placed, true}},
    Query{"kettle", {search::SortField::Placed, true}},
    Query{"-customer:mary p*", {search::SortField::Number, true}},
    Query{"K3F-42", {search::SortField::Placed, true}},
};

/// What no reader of the same rows can beat: stepping through them with SQLite's own calls.
double bareScan(sql::Connection &connection)
{
    return bench::milliseconds([&connection] {
        sql::Statement rows = connection.prepare("SELECT * FROM order_facts");
        qint64 sum = 0;
        while (sqlite3_step(rows.handle()) == SQLITE_ROW)
            for (int column = 0; column < rows.columnCount(); ++column)
                sum += sqlite3_column_int64(rows.handle(), column);
        if (sum == 0)
            qFatal("There are no orders.");
    });
}

void compareQuery(bench::Table &table, sql::Connection &connection, const order_index::OrderIndex &index,
                  const Query &query, const QString &size)
{
    const auto expression =
        search::parseQuery(QString::fromUtf8(query.text), {domain::fromMilliseconds(1772362800000)});
    if (!expression)
        qFatal("The query is wrong.");
    store::SqlWordSource words(connection);
    index.prepare(query.sort.field);
    qint64 found = 0;
    const double first = bench::milliseconds([&] { std::ignore = index.evaluate(*expression, words); });
    const double own = bench::p95(11, [&] {
        const auto orders = index.evaluate(*expression, words);
        found = orders->count();
        if (index.page(*orders, query.sort, 0, 50).empty() != (found == 0))
            qFatal("The page does not fit the count.");
    });
    const double sql = bench::milliseconds([&] {
        if (store::countOrders(connection, *expression) != found)
            qFatal("SQL counts otherwise.");
        sql::Statement page = store::selectPositions(connection, *expression, query.sort, 50);
        while (page.step().value_or(false)) {
        }
    });
    const QString name = u"%1: %2"_s.arg(size, QString::fromUtf8(query.text));
    table.row(name + u", first"_s, first, sql, 15);
    table.row(name + u" (%1 found)"_s.arg(found), own, sql, 15);
}

void run(bench::Table &table, qint64 count)
{
    const QString size = QString::number(count);
    const QTemporaryDir folder;
    auto opened =
        sql::Connection::open(folder.filePath(u"bench.db"_s), sql::Key::generate(), sql::Connection::Mode::Create);
    if (!opened)
        qFatal("The database could not be made.");
    sql::Connection connection = std::move(*opened);
    const double filled = bench::milliseconds([&] {
        if (!bench::fill(connection, count))
            qFatal("The orders could not be written.");
    });
    table.row(size + u": rows written"_s, filled, {}, {});

    order_index::OrderIndex index;
    const double scan = bareScan(connection);
    const double loaded = bench::milliseconds([&] {
        if (!store::loadIndex(connection, index))
            qFatal("The index could not be loaded.");
    });
    table.row(size + u": index loaded, beside a bare scan"_s, loaded, scan, 1500);
    table.row(size + u": memory of an order"_s, double(index.bytes()) / double(count), {}, {}, u"B"_s);
    for (const auto field : {search::SortField::Total, search::SortField::Customer, search::SortField::Number})
        table.row(size + u": sort order %1 made"_s.arg(int(field)), bench::milliseconds([&] { index.prepare(field); }),
                  {}, {});

    for (const Query &query : queries)
        compareQuery(table, connection, index, query, size);

    store::SqlWordSource words(connection);
    const auto all = index.evaluate({search::And{}}, words);
    const double sums = bench::p95(11, [&] { std::ignore = index.sums(*all, order_index::GroupBy::Country); });
    const double sqlSums = bench::milliseconds([&connection] {
        sql::Statement select =
            connection.prepare("SELECT country, currency, count(*), sum(total) FROM order_facts GROUP BY 1, 2");
        while (select.step().value_or(false)) {
        }
    });
    table.row(size + u": sum by country"_s, sums, sqlSums, 15);
    const double deep = bench::p95(11, [&] {
        std::ignore = index.page(*all, {search::SortField::Total, true}, count / 2, 50);
    });
    table.row(size + u": jump to the middle"_s, deep, {}, 15);
    order_index::Change change{count / 2, *index.facts(count / 2)};
    const double update = bench::p95(11, [&] {
        change.facts.total += 1000000;
        index.update({&change, 1});
    });
    table.row(size + u": one order changed"_s, update, {}, 10);
}

// More than these wait only where nobody looked for days, and making them takes its time.
constexpr qint64 mostEvents = 100'000;

} // namespace

/// docket_bench [orders…]: prints the figures for databases of that many orders, and for as many events.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QList<qint64> sizes;
    for (const QString &argument : application.arguments().mid(1))
        sizes << argument.toLongLong();
    if (sizes.isEmpty())
        sizes = {10000, 100000, 1000000};
    bench::Table table;
    for (const qint64 size : sizes)
        run(table, size);
    const test::PrivateRabbitMq broker;
    for (const qint64 size : sizes) {
        bench::publishEvents(table, broker, std::min(size, mostEvents));
        if (size >= mostEvents)
            break;
    }
    return table.hasPassed() ? 0 : 1;
}
