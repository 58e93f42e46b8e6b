// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_testing.h"

#include "services/wire/csv_writer.h"
#include "services/wire/formula_guard.h"

#include <QRandomGenerator>
#include <QTest>

using namespace docket::wire;
using namespace docket::wire::testing;
using namespace Qt::StringLiterals;

namespace {

/// Bytes of which most matter to a CSV reader.
QByteArray randomBytes(QRandomGenerator &random, int size)
{
    static const QByteArray alphabet("ab,,\"\"\"\n\n\r;\t' \0\xc3\xa9\xff", 18);
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes.append(alphabet[random.bounded(static_cast<int>(alphabet.size()))]);
    return bytes;
}

QString randomText(QRandomGenerator &random)
{
    static const QString alphabet = u"ab=+-@',;\t|\"\n\r éß漢\u00a0'"_s;
    QString text;
    for (int i = random.bounded(8); i > 0; --i)
        text.append(alphabet[random.bounded(static_cast<int>(alphabet.size()))]);
    return text;
}

} // namespace

class TestCsvFuzz : public QObject {
    Q_OBJECT

private slots:
    void losesNoByteOfAnyInput();
    void losesNoByteUnderTightLimits();
    void readsBackWhatItWrote();
};

void TestCsvFuzz::losesNoByteOfAnyInput()
{
    QRandomGenerator random(20240101);
    for (int round = 0; round < 4000; ++round) {
        const QByteArray bytes = randomBytes(random, random.bounded(80));
        const QList<ReadRow> whole = readAll(bytes);
        QCOMPARE(rawOf(whole), bytes);
        QCOMPARE(readInChunks(bytes, 1 + random.bounded(9)), whole);
        qint64 line = 1;
        for (const ReadRow &row : whole) {
            QCOMPARE(row.line, line);
            line += row.lineCount;
        }
    }
}

void TestCsvFuzz::losesNoByteUnderTightLimits()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 4000; ++round) {
        const QByteArray bytes = randomBytes(random, random.bounded(300));
        const CsvReadOptions options{.limits = {.fieldBytes = 5, .recordBytes = 12, .fields = 4}};
        const QList<ReadRow> rows = readInChunks(bytes, 1 + random.bounded(40), options);
        qsizetype position = 0;
        for (const ReadRow &row : rows) {
            QCOMPARE(bytes.sliced(position, row.raw.size()), row.raw);
            position += row.raw.size() + row.dropped;
        }
        QCOMPARE(position, bytes.size());
    }
}

void TestCsvFuzz::readsBackWhatItWrote()
{
    QRandomGenerator random(99);
    for (int round = 0; round < 3000; ++round) {
        CsvWriteOptions writing;
        writing.delimiter = ",;\t|"[random.bounded(4)];
        writing.lineEnd = QList<QByteArray>{"\n", "\r\n", "\r"}[random.bounded(3)];
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, writing);
        QList<QStringList> written;
        for (int row = 1 + random.bounded(4); row > 0; --row) {
            QStringList cells;
            for (int cell = 1 + random.bounded(4); cell > 0; --cell)
                cells.append(randomText(random));
            written.append(cells);
            writer.row(cells);
        }
        QVERIFY(writer.flush());

        QList<QStringList> read;
        for (const ReadRow &row :
             readInChunks(buffer.data(), 1 + random.bounded(16), {.delimiter = writing.delimiter})) {
            QCOMPARE(row.code, QString());
            QStringList cells;
            for (const QString &text : row.texts)
                cells.append(unneutralised(text));
            read.append(cells);
        }
        QCOMPARE(read, written);
    }
}

QTEST_GUILESS_MAIN(TestCsvFuzz)
#include "test_csv_fuzz.moc"
