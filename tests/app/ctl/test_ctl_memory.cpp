// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_runner.h"

#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

/// Imports, queries and exports of very many rows take no more memory than those of a few: the largest resident set of
/// any docketctl so far is compared, which opening the data (Argon2id takes 128 MiB) has set before.
class TestCtlMemory : public QObject {
    Q_OBJECT

private slots:
    void importsQueriesAndExportsStayWithinBoundedMemory();
};

namespace {

constexpr int fewRows = 1'000;
constexpr int manyRows = 150'000;
// A row held in memory would take a kilobyte or two: 150 to 300 MB for all of them.
constexpr qint64 allowedKibibytes = 48 * 1024;

qint64 largestSoFar()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss;
}

// Rows of an order stand far apart, so that a whole file has to be gone through to put one order together.
QByteArray orderLines(int rows, int from)
{
    QByteArray csv =
        "order_number,ordered_at,customer_id,customer_name,ship_name,ship_street,ship_city,ship_country,freight,sku,"
        "product_name,unit_price,quantity,discount\n";
    const int orders = rows / 3;
    for (int i = 0; i < rows; ++i) {
        const QByteArray order = QByteArray::number(from + i % orders);
        csv += order + ",2024-03-01,C" + QByteArray::number(i % orders % 500) + ",Customer " +
               QByteArray::number(i % orders % 500) + ",Receiver of goods,Long Street Name " + order +
               ",Springfield,Nowhere,4.50,SKU-" + QByteArray::number(i % 97) + ",Product " +
               QByteArray::number(i % 97) + ",12.50," + QByteArray::number(1 + i / orders) + ",0\n";
    }
    return csv;
}

} // namespace

void TestCtlMemory::importsQueriesAndExportsStayWithinBoundedMemory()
{
    const CtlRunner ctl;
    QCOMPARE(ctl.init().exitCode, 0);
    const auto work = [&](const QString &file) {
        const QString exported = ctl.path(u"exported-%1"_s.arg(QFileInfo(file).fileName()));
        QCOMPARE(ctl.run({u"import"_s, u"order-lines"_s, file}).exitCode, 0);
        QCOMPARE(ctl.run({u"export"_s, u"lines"_s, exported}).exitCode, 0);
        QCOMPARE(
            ctl.run({u"orders"_s, u"springfield total>1"_s, u"--sort"_s, u"total"_s, u"--limit"_s, u"20"_s}).exitCode,
            0);
    };
    work(ctl.write(u"few.csv"_s, orderLines(fewRows, 1'000'000)));
    const qint64 few = largestSoFar();
    work(ctl.write(u"many.csv"_s, orderLines(manyRows, 0)));
    const qint64 many = largestSoFar();
    QVERIFY2(many - few < allowedKibibytes, qPrintable(u"%1 KiB, then %2 KiB"_s.arg(few).arg(many)));
}

QTEST_GUILESS_MAIN(TestCtlMemory)
#include "test_ctl_memory.moc"
