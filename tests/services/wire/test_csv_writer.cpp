// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/csv_writer.h"

#include "services/wire/formula_guard.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace docket::wire;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<absent>");
}

/// Takes a few bytes and is then full.
class FullDevice : public QIODevice {
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(u"No space left on device"_s);
        return -1;
    }
};

} // namespace

class TestCsvWriter : public QObject {
    Q_OBJECT

private slots:
    void quotesOnlyWhatNeedsQuotes();
    void neutralisesTextThatASpreadsheetWouldRun_data();
    void neutralisesTextThatASpreadsheetWouldRun();
    void leavesNumbersNumbers();
    void putsTheFileInPlaceOnCommitForItsOwnerOnly();
    void keepsTheFormerFileWhenCanceledOrAbandoned();
    void namesThePathItCannotWrite();
    void reportsAFullDisk();
};

void TestCsvWriter::quotesOnlyWhatNeedsQuotes()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, {.delimiter = ';', .lineEnd = "\r\n"});
    writer.row({u"plain"_s, u"a;b"_s, u"say \"hi\""_s, u"two\nlines"_s, u""_s, u" edge"_s});
    writer.empty();
    writer.number(7);
    writer.verbatim("\"as;is\";x");
    writer.endRow();
    QVERIFY(writer.flush());
    QCOMPARE(buffer.data(),
             QByteArray("plain;\"a;b\";\"say \"\"hi\"\"\";\"two\nlines\";;\" edge\"\r\n;7;\"as;is\";x\r\n"));
}

void TestCsvWriter::neutralisesTextThatASpreadsheetWouldRun_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("dangerous");
    for (const QString &text : {u"=1+1"_s, u"+49 30"_s, u"-2"_s, u"@SUM(A1)"_s, u"\tx"_s, u"\rx"_s, u"\nx"_s, u"  =x"_s,
                                u"\u00a0=x"_s, u"＝x"_s, u"'=x"_s, u"''@x"_s})
        QTest::newRow(text.toUtf8().toHex().constData()) << text << true;
    for (const QString &text : {u""_s, u"a=b"_s, u"O'Neill"_s, u"'s-Hertogenbosch"_s, u"7"_s, u"'"_s})
        QTest::newRow(qPrintable(u"plain "_s + text)) << text << false;
}

void TestCsvWriter::neutralisesTextThatASpreadsheetWouldRun()
{
    QFETCH(QString, text);
    QFETCH(bool, dangerous);
    QCOMPARE(neutralised(text), dangerous ? u'\'' + text : text);
    QCOMPARE(unneutralised(neutralised(text)), text);
}

void TestCsvWriter::leavesNumbersNumbers()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    writer.number(u"-12.50"_s);
    writer.number(-3);
    writer.number(u"-1+cmd"_s);
    writer.endRow();
    QVERIFY(writer.flush());
    QCOMPARE(buffer.data(), QByteArray("-12.50,-3,'-1+cmd\n"));
}

void TestCsvWriter::putsTheFileInPlaceOnCommitForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"orders.csv"_s);
    auto file = CsvFile::create(path);
    QVERIFY(file);
    file->writer().row({u"a"_s});
    QVERIFY(!QFile::exists(path));
    QVERIFY(file->commit());
    QCOMPARE(contentOf(path), QByteArray("a\n"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
}

void TestCsvWriter::keepsTheFormerFileWhenCanceledOrAbandoned()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"orders.csv"_s);
    QFile former(path);
    QVERIFY(former.open(QIODevice::WriteOnly) && former.write("former") == 6);
    former.close();
    {
        auto canceled = CsvFile::create(path);
        QVERIFY(canceled);
        canceled->writer().row({u"new"_s});
        canceled->cancel();
        auto abandoned = CsvFile::create(path);
        QVERIFY(abandoned);
        abandoned->writer().row({u"new"_s});
    }
    QCOMPARE(contentOf(path), QByteArray("former"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"orders.csv"_s});
}

void TestCsvWriter::namesThePathItCannotWrite()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"absent/orders.csv"_s);
    const auto file = CsvFile::create(path);
    QVERIFY(!file);
    QCOMPARE(file.error().code, u"write_failed"_s);
    QVERIFY(file.error().sentence.contains(path));
}

void TestCsvWriter::reportsAFullDisk()
{
    FullDevice device;
    device.open(QIODevice::WriteOnly);
    CsvWriter writer(device);
    writer.row({u"a"_s});
    const auto flushed = writer.flush();
    QVERIFY(!flushed);
    QCOMPARE(flushed.error().code, u"write_failed"_s);
    QVERIFY(flushed.error().sentence.contains(u"No space left"_s));
    writer.row({u"b"_s});
    QVERIFY(!writer.flush());
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "test_csv_writer.moc"
