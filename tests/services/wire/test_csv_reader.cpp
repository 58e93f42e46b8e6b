// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/csv_reader.h"

#include "csv_testing.h"

#include <QStringEncoder>
#include <QTest>

using namespace docket::wire;
using namespace docket::wire::testing;
using namespace Qt::StringLiterals;

namespace {

/// A device whose reading fails behind its first bytes.
class BrokenDevice : public QIODevice {
protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_given || size < 2) {
            setErrorString(u"the disk is on fire"_s);
            return -1;
        }
        m_given = true;
        std::copy_n("a\n", 2, data);
        return 2;
    }
    qint64 writeData(const char *, qint64) override { return -1; }
    bool isSequential() const override { return true; }

private:
    bool m_given = false;
};

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private slots:
    void readsFieldsWithAnyLineEnd_data();
    void readsFieldsWithAnyLineEnd();
    void readsALastRowWithoutLineEnd();
    void readsQuotedCellsWithDelimitersQuotesAndLineBreaks();
    void takesAQuoteInsideAnUnquotedCellAsText();
    void countsPhysicalLines();
    void keepsEmptyCellsApartFromBlankLines();
    void readsNothingFromAnEmptyFile();
    void passesOverTheByteOrderMark();
    void decodesUtf16();
    void refusesBrokenUtf16ByRow();
    void namesUtf32InTheFailure();
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void givesTheSameRecordsForEveryChunkSize();
    void refusesTextBehindAClosingQuote();
    void refusesOnlyTheFirstLineOfAnUnclosedQuote();
    void doesNotLetAnUnclosedQuoteEatALongFile();
    void refusesARowWithInvalidUtf8();
    void refusesARowWithAZeroByte();
    void refusesAnOverlongFieldAndGoesOn();
    void cutsALineThatIsLongerThanARecordMayBe();
    void refusesARowOfTooManyFields();
    void reportsADeviceThatFails();
};

void TestCsvReader::readsFieldsWithAnyLineEnd_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CRLF") << QByteArray("\r\n");
    QTest::newRow("CR") << QByteArray("\r");
}

void TestCsvReader::readsFieldsWithAnyLineEnd()
{
    QFETCH(QByteArray, lineEnd);
    const QList<ReadRow> rows = readAll("a,b" + lineEnd + "1,\xc3\xa9" + lineEnd);
    QCOMPARE(textsOf(rows), (QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"é"_s}}));
    QCOMPARE(rows[1].raw, "1,\xc3\xa9" + lineEnd);
    QCOMPARE(rows[1].line, 2);
}

void TestCsvReader::readsALastRowWithoutLineEnd()
{
    QCOMPARE(textsOf(readAll("a\nb,")), (QList<QStringList>{{u"a"_s}, {u"b"_s, u""_s}}));
    QCOMPARE(textsOf(readAll("a\n\"b\"")), (QList<QStringList>{{u"a"_s}, {u"b"_s}}));
}

void TestCsvReader::readsQuotedCellsWithDelimitersQuotesAndLineBreaks()
{
    const QList<ReadRow> rows = readAll("\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\",\"\",\"\"\"\"\nnext");
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].texts, (QStringList{u"a,b"_s, u"say \"hi\""_s, u"two\r\nlines"_s, u""_s, u"\""_s}));
    QCOMPARE(rows[0].lineCount, 2);
    QCOMPARE(rows[1].line, 3);
}

void TestCsvReader::takesAQuoteInsideAnUnquotedCellAsText()
{
    QCOMPARE(readAll("5\" pipe,x\n").first().texts, (QStringList{u"5\" pipe"_s, u"x"_s}));
}

void TestCsvReader::countsPhysicalLines()
{
    const QList<ReadRow> rows = readAll("h\n\"1\n2\r3\r\n4\"\n\nlast\n");
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[1].line, 2);
    QCOMPARE(rows[1].lineCount, 4);
    QCOMPARE(rows[2].line, 6);
    QVERIFY(rows[2].blank);
    QCOMPARE(rows[3].line, 7);
}

void TestCsvReader::keepsEmptyCellsApartFromBlankLines()
{
    const QList<ReadRow> rows = readAll(",\n\"\"\n\r\n");
    QCOMPARE(rows.size(), 3);
    QVERIFY(!rows[0].blank);
    QVERIFY(!rows[1].blank);
    QVERIFY(rows[2].blank);
}

void TestCsvReader::readsNothingFromAnEmptyFile()
{
    QVERIFY(readAll("").isEmpty());
    QVERIFY(readAll("\xef\xbb\xbf").isEmpty());
}

void TestCsvReader::passesOverTheByteOrderMark()
{
    const QList<ReadRow> rows = readInChunks("\xef\xbb\xbf\"a\",b\n", 1);
    QCOMPARE(rows.first().texts, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(rows.first().raw, QByteArray("\"a\",b\n"));
}

void TestCsvReader::decodesUtf16()
{
    const QString text = u"name,note\r\nÅsa,\"a \U0001F600\nb\"\r\n"_s;
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder(text);
        for (const qsizetype chunk : {1, 3, 1024}) {
            const QList<ReadRow> rows = readInChunks(bytes, chunk);
            QCOMPARE(rows.size(), 2);
            QCOMPARE(rows[1].texts, (QStringList{u"Åsa"_s, u"a \U0001F600\nb"_s}));
            QCOMPARE(rawOf(rows), text.toUtf8());
        }
    }
}

void TestCsvReader::refusesBrokenUtf16ByRow()
{
    const auto bytes = [](const char16_t *units, qsizetype count, const QByteArray &tail) {
        QByteArray all("\xff\xfe");
        for (qsizetype i = 0; i < count; ++i)
            all.append(static_cast<char>(units[i] & 0xff)).append(static_cast<char>(units[i] >> 8));
        return all + tail;
    };
    const char16_t lone[] = {u'a', u'\n', 0xd83d, u'b', u'\n', u'c', u'\n'};
    const QList<ReadRow> rows = readAll(bytes(lone, 7, {}));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].code, QString());
    QCOMPARE(rows[1].code, u"invalid_utf8"_s);
    QCOMPARE(rows[2].code, QString());
    QCOMPARE(readAll(bytes(lone, 2, "x")).last().code, u"invalid_utf8"_s);
}

void TestCsvReader::namesUtf32InTheFailure()
{
    QBuffer buffer;
    buffer.setData(QByteArray("\xff\xfe\0\0a\0\0\0", 8));
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QCOMPARE(reader.next(), CsvReader::Step::Failed);
    QCOMPARE(reader.failure().code, u"unsupported_encoding"_s);
    QVERIFY(reader.failure().sentence.contains(u"UTF-32"_s));
    QCOMPARE(reader.next(), CsvReader::Step::Failed);
}

void TestCsvReader::findsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b,c;d\n1,2,3\n") << ',';
    QTest::newRow("semicolon") << QByteArray("a;b;\"c,d,e,f\"\n1;2;3\n") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\n") << '\t';
    QTest::newRow("bar") << QByteArray("a|b|c\r\n1,2,3,4,5,6\r\n") << '|';
    QTest::newRow("one column") << QByteArray("a\n") << ',';
}

void TestCsvReader::findsTheDelimiter()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, delimiter);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, {.delimiter = std::nullopt, .chunkBytes = 2});
    QCOMPARE(reader.next(), CsvReader::Step::Record);
    QCOMPARE(reader.delimiter(), delimiter);
}

void TestCsvReader::givesTheSameRecordsForEveryChunkSize()
{
    const QByteArray bytes =
        "\xef\xbb\xbfn\xc3\xa9,\"q\"\"q\",\"l\r\nm\"\r\n\r\n,,\r\n\"x\"y,1\r\n\"open\r\nafter,2\r\n\xff,3\r\nend";
    const QList<ReadRow> whole = readInChunks(bytes, bytes.size());
    QCOMPARE(whole.size(), 8);
    for (qsizetype chunk = 1; chunk < bytes.size(); ++chunk)
        QCOMPARE(readInChunks(bytes, chunk), whole);
}

void TestCsvReader::refusesTextBehindAClosingQuote()
{
    const QList<ReadRow> rows = readAll("1,\"two\nlines\",\"a\" b,4\nnext,row\n");
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].code, u"stray_text_after_quote"_s);
    QCOMPARE(rows[0].faultField, 2);
    QCOMPARE(rows[0].raw, QByteArray("1,\"two\nlines\",\"a\" b,4\n"));
    QCOMPARE(rows[0].texts, (QStringList{u"1"_s, u"two\nlines"_s}));
    QCOMPARE(rows[1].texts, (QStringList{u"next"_s, u"row"_s}));
    QCOMPARE(rows[1].line, 3);
}

void TestCsvReader::refusesOnlyTheFirstLineOfAnUnclosedQuote()
{
    const QList<ReadRow> rows = readAll("h\n1,\"open,x\n2,b\n3,\"c\"\n4,d\n");
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[1].code, u"stray_text_after_quote"_s);
    QCOMPARE(rows[1].raw, QByteArray("1,\"open,x\n"));
    QCOMPARE(rows[1].texts, (QStringList{u"1"_s}));
    QCOMPARE(rows[2].texts, (QStringList{u"2"_s, u"b"_s}));
    QCOMPARE(rows[3].texts, (QStringList{u"3"_s, u"c"_s}));
    QCOMPARE(rows[4].line, 5);

    const QList<ReadRow> atEnd = readAll("1,a\n2,\"open\n3,c");
    QCOMPARE(atEnd.size(), 3);
    QCOMPARE(atEnd[1].code, u"unclosed_quote"_s);
    QCOMPARE(atEnd[1].faultField, 1);
    QCOMPARE(atEnd[2].texts, (QStringList{u"3"_s, u"c"_s}));
}

void TestCsvReader::doesNotLetAnUnclosedQuoteEatALongFile()
{
    QByteArray bytes = "1,\"open\n";
    for (int i = 0; i < 5000; ++i)
        bytes += "row," + QByteArray::number(i) + '\n';
    const QList<ReadRow> rows = readInChunks(bytes, 256, {.limits = {.fieldBytes = 1000}});
    QCOMPARE(rows.size(), 5001);
    QCOMPARE(rows[0].code, u"unclosed_quote"_s);
    QCOMPARE(std::count_if(rows.begin(), rows.end(), [](const ReadRow &row) { return !row.code.isEmpty(); }), 1);
    QCOMPARE(rows.last().line, 5001);
    QCOMPARE(rawOf(rows), bytes);
}

void TestCsvReader::refusesARowWithInvalidUtf8()
{
    const QList<ReadRow> rows = readAll("a,b\nx,M\xfcnchen\nc,d\n");
    QCOMPARE(rows[1].code, u"invalid_utf8"_s);
    QCOMPARE(rows[1].faultField, 1);
    QCOMPARE(rows[1].raw, QByteArray("x,M\xfcnchen\n"));
    QCOMPARE(rows[2].code, QString());
}

void TestCsvReader::refusesARowWithAZeroByte()
{
    const QList<ReadRow> rows = readAll(QByteArray("a\nx\0y\nb\n", 8));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1].code, u"nul_byte"_s);
    QCOMPARE(rows[2].code, QString());
}

void TestCsvReader::refusesAnOverlongFieldAndGoesOn()
{
    const CsvReadOptions options{.limits = {.fieldBytes = 10}};
    const QByteArray bytes = "k," + QByteArray(11, 'x') + ",z\nok\n\"" + QByteArray(10, 'q') + "\"\n";
    const QList<ReadRow> rows = readInChunks(bytes, 3, options);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].code, u"field_too_long"_s);
    QCOMPARE(rows[0].texts, QStringList{u"k"_s});
    QCOMPARE(rows[1].texts, QStringList{u"ok"_s});
    QCOMPARE(rows[2].code, QString());
    QCOMPARE(rawOf(rows), bytes);
}

void TestCsvReader::cutsALineThatIsLongerThanARecordMayBe()
{
    const CsvReadOptions options{.limits = {.fieldBytes = 10, .recordBytes = 40}};
    const QByteArray longLine = "k," + QByteArray(500, 'x') + "\r\n";
    for (const qsizetype chunk : {1, 7, 64, 4096}) {
        const QList<ReadRow> rows = readInChunks(longLine + "ok\n", chunk, options);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].code, u"field_too_long"_s);
        QCOMPARE(rows[0].texts, QStringList{u"k"_s});
        QVERIFY(longLine.startsWith(rows[0].raw));
        QCOMPARE(rows[0].raw.size() + rows[0].dropped, longLine.size());
        QCOMPARE(rows[1].texts, QStringList{u"ok"_s});
        QCOMPARE(rows[1].line, 2);
    }
}

void TestCsvReader::refusesARowOfTooManyFields()
{
    const QList<ReadRow> rows = readAll("1,2,3\n1,2,3,4\n1\n", {.limits = {.fields = 3}});
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].code, QString());
    QCOMPARE(rows[1].code, u"too_many_fields"_s);
    QCOMPARE(rows[2].texts, QStringList{u"1"_s});
}

void TestCsvReader::reportsADeviceThatFails()
{
    BrokenDevice device;
    device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    CsvReader reader(device);
    QCOMPARE(reader.next(), CsvReader::Step::Failed);
    QCOMPARE(reader.failure().code, u"read_failed"_s);
    QVERIFY(reader.failure().sentence.contains(u"on fire"_s));
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "test_csv_reader.moc"
