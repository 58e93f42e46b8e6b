// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/csv_reader.h"
#include "services/wire/rejects_file.h"
#include "services/wire/row_decoder.h"

#include "csv_testing.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace docket;
using namespace docket::wire;
using namespace docket::wire::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "order_number,ordered_at,customer_name,sku,quantity,unit_price";

struct Pass {
    QList<ImportedLine> good;
    QList<RejectMark> marksOfGood;
    qint64 rejected = 0;
};

/// What an importer does with a file: good rows taken, refused ones written to `rejects`.
Pass import(const QByteArray &bytes, const QString &rejects)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    reader.next();
    const QStringList names = reader.record().texts();
    const RejectColumns columns = RejectColumns::find(names);
    columns.strip(reader.record(), reader.delimiter());
    const auto decoder =
        RowDecoder::create(*builtInProfile(u"docket"_s, ProfileKind::OrderLines), columns.strip(names));
    auto file = RejectsFile::create(rejects, reader.record().rawWithoutLineEnd(), reader.delimiter());

    Pass pass;
    qint64 ordinal = 0;
    while (reader.next() == CsvReader::Step::Record) {
        CsvRecord &record = reader.record();
        RejectMark mark = columns.strip(record, reader.delimiter());
        if (record.isBlank())
            continue;
        if (!columns.isRejectsFile())
            mark = {record.line(), ordinal++};
        const auto line = decoder->line(record);
        if (line) {
            pass.good.append(*line);
            pass.marksOfGood.append(mark);
        } else {
            file->add(mark, line.error().problems, record);
        }
    }
    pass.rejected = file->count();
    if (!file->commit())
        pass.rejected = -1;
    return pass;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRejectsFile : public QObject {
    Q_OBJECT

private slots:
    void writesEachRowAsItStoodBehindItsReasons();
    void comesInAgainOnceMended();
    void staysTheSameWhenImportedUnmended();
    void findsItsColumnsWhereverTheyStand();
    void leavesOtherFilesAlone();
    void keepsEachReasonOnOneLine();
};

void TestRejectsFile::writesEachRowAsItStoodBehindItsReasons()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rejects.csv"_s);
    const Pass pass = import(header + "\r\n1,2024-01-02,\"Ann, Bo\",S,1,5\r\n2,2024-02-30,\"two\r\nlines\",S,-1,5\r\n"
                                      "3,2024-01-02,M\xfcller,S,1,5\r\n4,2024-01-02,A,B,S,1,5\r\n",
                             path);
    QCOMPARE(pass.good.size(), 1);
    QCOMPARE(pass.rejected, 3);
    const QByteArray written = contentOf(path);
    QCOMPARE(written,
             "reject_line,reject_ordinal,reject_column,reject_reason," + header + "\n" +
                 "3,1,\"ordered_at; quantity\",\"ordered_at \"\"2024-02-30\"\" is not a day that exists.; quantity "
                 "\"\"-1\"\" is negative.\",2,2024-02-30,\"two\r\nlines\",S,-1,5\n"
                 "5,2,customer_name,\"The cell is not valid UTF-8; save the file as UTF-8.\","
                 "3,2024-01-02,M\xfcller,S,1,5\n"
                 "6,3,,\"7 fields where the header has 6; is a delimiter unquoted?\",4,2024-01-02,A,B,S,1,5\n");
}

void TestRejectsFile::comesInAgainOnceMended()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rejects.csv"_s);
    import(header + "\n1,2024-01-02,Ann,S,1,5\n2,2024-02-30,Bo,S,1,5\n2,2024-01-02,Bo, Jr,T,3,5\n", path);
    QByteArray mended = contentOf(path);
    mended.replace("2024-02-30,Bo", "2024-02-03,Bo").replace("Bo, Jr", "\"Bo, Jr\"");

    const Pass again = import(mended, path);
    QCOMPARE(again.rejected, 0);
    QCOMPARE(again.good.size(), 2);
    QCOMPARE(again.good[0].placedAt->date, QDate(2024, 2, 3));
    QCOMPARE(again.good[1].customer.name, u"Bo, Jr"_s);
    QCOMPARE(again.marksOfGood, (QList<RejectMark>{{3, 1}, {4, 2}}));
}

void TestRejectsFile::staysTheSameWhenImportedUnmended()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rejects.csv"_s);
    import(
        header +
            "\n1,bad,Ann,S,1,5\n2,2024-01-02,\"open,S,1,5\n3,2024-01-02,\"x\"y,S,1,5\n4,2024-01-02,\xff,S,1,5\n5,,,\n",
        path);
    const QByteArray first = contentOf(path);
    QCOMPARE(first.count('\n'), 6);
    const Pass again = import(first, path);
    QCOMPARE(again.rejected, 5);
    QCOMPARE(contentOf(path), first);
}

void TestRejectsFile::findsItsColumnsWhereverTheyStand()
{
    QBuffer buffer;
    buffer.setData("a,Reject_Line,b,reject_mine,c\n1,\"7\",\"x,y\",,3\n");
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    reader.next();
    const RejectColumns columns = RejectColumns::find(reader.record().texts());
    QVERIFY(columns.isRejectsFile());
    QCOMPARE(columns.strip(reader.record().texts()), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    reader.next();
    QCOMPARE(columns.strip(reader.record(), ','), (RejectMark{7, {}}));
    QCOMPARE(reader.record().texts(), (QStringList{u"1"_s, u"x,y"_s, u"3"_s}));
    QCOMPARE(reader.record().raw().toByteArray(), QByteArray("1,\"x,y\",3\n"));
}

void TestRejectsFile::leavesOtherFilesAlone()
{
    QBuffer buffer;
    buffer.setData("a,rejected\n1,2\n");
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    reader.next();
    const RejectColumns columns = RejectColumns::find(reader.record().texts());
    QVERIFY(!columns.isRejectsFile());
    reader.next();
    QCOMPARE(columns.strip(reader.record(), ','), RejectMark());
    QCOMPARE(reader.record().raw().toByteArray(), QByteArray("1,2\n"));
}

void TestRejectsFile::keepsEachReasonOnOneLine()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rejects.csv"_s);
    import(header + "\n1,\"2024\n01\",Ann,S,1,5\n", path);
    const QList<ReadRow> rows = readAll(contentOf(path));
    QCOMPARE(rows.size(), 2);
    QVERIFY(!rows[1].texts.at(3).contains(u'\n'));
    QVERIFY(rows[1].raw.endsWith("1,\"2024\n01\",Ann,S,1,5\n"));
}

QTEST_GUILESS_MAIN(TestRejectsFile)
#include "test_rejects_file.moc"
