// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/exchange/import_shop.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace docket;
using test::ImportShop;

namespace {

struct Figures {
    std::size_t orders = 0;
    std::size_t lines = 0;
    qint64 quantity = 0;
    qint64 net = 0;
    qint64 freight = 0;
    qint64 shipped = 0;
    qint64 open = 0;
    qint64 held = 0;

    QString text() const
    {
        return u"%1 orders, %2 lines, quantity %3, net %4, freight %5, %6 shipped, %7 open, %8 held"_s.arg(orders)
            .arg(lines)
            .arg(quantity)
            .arg(net)
            .arg(freight)
            .arg(shipped)
            .arg(open)
            .arg(held);
    }
};

const Figures expected{830, 2155, 51'317, 126'579'329, 6'494'269, 809, 21, 0};

Figures figuresOf(ImportShop &shop)
{
    Figures figures;
    for (const domain::Order &order : shop.orders()) {
        ++figures.orders;
        figures.lines += order.lines.size();
        for (const domain::OrderLine &line : order.lines) {
            figures.quantity += line.quantity;
            figures.net += domain::totalsOf(line).value().net;
        }
        figures.freight += order.shipping.minor;
        figures.shipped += domain::statusOf(order) == domain::OrderStatus::Shipped ? 1 : 0;
        figures.open += domain::statusOf(order) == domain::OrderStatus::Placed ? 1 : 0;
        figures.held += order.hold ? 1 : 0;
    }
    return figures;
}

/// A copy with every kind of damage; the lines that are damaged and those that are repeats.
struct Dirty {
    QByteArray csv;
    QList<qint64> damaged; ///< lines of the original
    qint64 repeats = 0;
};

Dirty damagedCopyOf(const QByteArray &csv)
{
    Dirty dirty;
    const QList<QByteArray> lines = csv.trimmed().split('\n');
    dirty.csv = lines.front() + '\n';
    for (int i = 1; i < lines.size(); ++i) {
        QList<QByteArray> cells = lines[i].split(',');
        const bool simple = !lines[i].contains('"');
        switch (simple ? i % 97 : -1) {
        case 3: // an unquoted comma
            cells[9] += ", rear building";
            break;
        case 13:
            cells[18] = "";
            break;
        case 23:
            cells[1] = "05/13/1997";
            break;
        case 33:
            cells[19].prepend('-');
            break;
        case 43:
            cells[3] = "1995-01-01";
            break;
        case 53:
            cells[18] = "12.345";
            cells[20] = "7";
            break;
        case 63:
            dirty.csv += lines[i] + '\n';
            ++dirty.repeats;
            break;
        default:
            break;
        }
        const QByteArray row = cells.join(',');
        if (row != lines[i])
            dirty.damaged.append(i + 1);
        dirty.csv += row + '\n';
    }
    return dirty;
}

/// The rejects with each row put right from the original; repeats are left as they are.
QByteArray mended(const QByteArray &rejects, const QByteArray &original, const QByteArray &dirty)
{
    const QList<QByteArray> dirtyLines = dirty.split('\n');
    const QList<QByteArray> originalLines = original.split('\n');
    // Repeats shift the lines of the dirty copy: count them before each line.
    QByteArray result;
    const QList<QByteArray> rows = rejects.trimmed().split('\n');
    for (const QByteArray &row : rows) {
        bool isNumber = false;
        const int line = row.left(row.indexOf(',')).toInt(&isNumber);
        if (!isNumber) {
            result += row + '\n';
            continue;
        }
        int shift = 0;
        for (int i = 2; i <= line; ++i)
            shift += dirtyLines[i - 1] == dirtyLines[i - 2] ? 1 : 0;
        const QByteArray right = originalLines[line - 1 - shift];
        const QByteArray mark = row.left(row.indexOf(',', row.indexOf(',') + 1));
        result += mark + ",,," + right + '\n';
    }
    return result;
}

} // namespace

class TestNorthwind : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void comesInWithItsFigures();
    void againChangesNothing();
    void comesInWhateverTheOrderOfItsRows();
    void aDamagedCopyKeepsEveryGoodRowAndItsMendedRejectsCompleteIt();

private:
    QByteArray m_customers;
    QByteArray m_products;
    QByteArray m_lines;
};

void TestNorthwind::initTestCase()
{
    m_customers = test::sharedData(u"northwind/customers.csv"_s);
    m_products = test::sharedData(u"northwind/products.csv"_s);
    m_lines = test::sharedData(u"northwind/order_lines.csv"_s);
    if (m_lines.isEmpty())
        QSKIP("DOCKET_SHARED has no data/northwind");
}

void TestNorthwind::comesInWithItsFigures()
{
    ImportShop shop;
    const auto customers = shop.importCatalogue(m_customers, wire::ProfileKind::Customers);
    VERIFY_DONE(customers);
    QCOMPARE(customers->created, 91);
    QCOMPARE(customers->refused.rows, 0);
    const auto products = shop.importCatalogue(m_products, wire::ProfileKind::Products, u"USD"_s);
    VERIFY_DONE(products);
    QCOMPARE(products->created, 77);
    QCOMPARE(products->stockCounted, 77);

    const auto summary = shop.importLines(m_lines);
    VERIFY_DONE(summary);
    QCOMPARE(summary->rows, 2155);
    QCOMPARE(summary->ordersCreated, 830);
    QCOMPARE(summary->lines, 2155);
    QCOMPARE(summary->quantity, 51'317);
    QCOMPARE(summary->nets.size(), 1U);
    QCOMPARE(domain::toDecimal(summary->nets.begin()->second), u"1265793.29"_s);
    QCOMPARE(summary->statuses.at(domain::OrderStatus::Shipped), 809);
    QCOMPARE(summary->statuses.at(domain::OrderStatus::Placed), 21);
    QCOMPARE(summary->refused.rows, 0);
    QCOMPARE(summary->customersCreated, 0);
    QCOMPARE(summary->productsCreated, 0);
    QCOMPARE(figuresOf(shop).text(), expected.text());
    QCOMPARE(shop.violations().join(u'\n'), QString());
}

void TestNorthwind::againChangesNothing()
{
    ImportShop shop;
    const auto all = [&] {
        const auto customers = shop.importCatalogue(m_customers, wire::ProfileKind::Customers);
        const auto products = shop.importCatalogue(m_products, wire::ProfileKind::Products, u"USD"_s);
        const auto lines = shop.importLines(m_lines);
        return customers && products && lines && customers->changedNothing() && products->changedNothing() &&
               lines->changedNothing() && lines->ordersUnchanged == 830 && lines->refused.rows == 0;
    };
    QVERIFY(!all());
    const qint64 events = shop.eventCount();
    QVERIFY(all());
    QCOMPARE(shop.eventCount(), events);
}

void TestNorthwind::comesInWhateverTheOrderOfItsRows()
{
    QList<QByteArray> rows = m_lines.trimmed().split('\n');
    const QByteArray header = rows.takeFirst();
    std::reverse(rows.begin(), rows.end());
    QByteArray csv = header + '\n';
    for (int step = 0; step < 7; ++step) {
        for (int i = step; i < rows.size(); i += 7)
            csv += rows[i] + "\r\n";
    }
    ImportShop shop;
    const auto summary = shop.importLines("\xEF\xBB\xBF" + csv);
    VERIFY_DONE(summary);
    QCOMPARE(summary->refused.rows, 0);
    QCOMPARE(figuresOf(shop).text(), expected.text());
    // The file as published is the same orders: their rows only stand in other places.
    const auto sorted = shop.importLines(m_lines);
    VERIFY_DONE(sorted);
    QVERIFY(sorted->changedNothing());
    QCOMPARE(sorted->refused.rows, 0);
}

void TestNorthwind::aDamagedCopyKeepsEveryGoodRowAndItsMendedRejectsCompleteIt()
{
    const Dirty dirty = damagedCopyOf(m_lines);
    QVERIFY(dirty.damaged.size() > 80);
    QVERIFY(dirty.repeats > 10);
    ImportShop shop;
    const auto summary = shop.importLines(dirty.csv);
    VERIFY_DONE(summary);
    QCOMPARE(summary->refused.rows, dirty.damaged.size() + dirty.repeats);
    QCOMPARE(summary->refused.byCode.value(u"duplicate_row"_s), dirty.repeats);
    QCOMPARE(summary->lines, 2155 - dirty.damaged.size());
    QVERIFY(summary->ordersIncomplete > 0);
    for (const exchange::RefusedFileRow &row : summary->refused.first) {
        for (const wire::RowProblem &problem : row.problems) {
            QCOMPARE(problem.line, row.line);
            QVERIFY(!problem.reason.isEmpty());
            QVERIFY(!problem.column.isEmpty() || problem.code == "field_count"_L1 ||
                    problem.code == "duplicate_row"_L1);
        }
    }
    QCOMPARE(shop.violations().join(u'\n'), QString());

    const QByteArray file = mended(shop.rejects(), m_lines, dirty.csv);
    auto options = shop.options();
    options.rejects = shop.path(u"rejects.2.csv"_s);
    const auto rest = shop.importLines(file, options);
    VERIFY_DONE(rest);
    QCOMPARE(rest->refused.rows, 0);
    QVERIFY(!QFile::exists(options.rejects));
    QCOMPARE(rest->linesAdded, dirty.damaged.size());
    QCOMPARE(figuresOf(shop).text(), expected.text());
    QCOMPARE(shop.violations().join(u'\n'), QString());

    // Nothing more in either file, nor in the original.
    const qint64 events = shop.eventCount();
    for (const QByteArray &again : {file, m_lines}) {
        const auto nothing = shop.importLines(again);
        VERIFY_DONE(nothing);
        QVERIFY(nothing->changedNothing());
        QCOMPARE(nothing->refused.rows, 0);
    }
    QCOMPARE(shop.eventCount(), events);
}

QTEST_GUILESS_MAIN(TestNorthwind)
#include "test_northwind.moc"
