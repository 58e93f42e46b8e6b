// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/telemetry/log.h"
#include "services/telemetry/masking_sink.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace docket::telemetry;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLog : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void writesOneLineWithTypedFields()
    {
        const QString folder = m_folder.filePath(u"lines"_s);
        {
            auto log = Log::open(folder, u"a.log"_s, LogLevel::Info);
            QVERIFY(log.has_value());
            const QUuid order = QUuid::fromString(u"01950000-0000-7000-8000-012345678901"_s);
            (*log)->info(Area::Command, "executed",
                         {code("name", u"ship_order"), id("order", order), count("events", 3)});
        }
        const QByteArray text = contentOf(folder + u"/a.log"_s);
        QVERIFY2(text.endsWith(" info command executed name=ship_order order=01950000-0000-7000-8000-012345678901 "
                               "events=3\n"),
                 text);
        QCOMPARE(text.at(10), 'T');
        QCOMPARE(text.at(23), 'Z');
    }

    void leavesOutWhatIsBelowTheLevel()
    {
        const QString folder = m_folder.filePath(u"levels"_s);
        {
            auto log = Log::open(folder, u"a.log"_s, LogLevel::Warning);
            QVERIFY(log.has_value());
            (*log)->info(Area::Store, "quiet");
            (*log)->warning(Area::Store, "loud");
        }
        const QByteArray text = contentOf(folder + u"/a.log"_s);
        QVERIFY(!text.contains("quiet"));
        QVERIFY(text.contains("loud"));
    }

    void isReadableByItsOwnerOnly()
    {
        const QString folder = m_folder.filePath(u"modes"_s);
        auto log = Log::open(folder, u"a.log"_s, LogLevel::Info);
        QVERIFY(log.has_value());
        (*log)->info(Area::Store, "something");
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(folder + u"/a.log"_s) & others));
        QVERIFY(!(QFile::permissions(folder) & others));
    }

    void keepsThreeFilesAtMost()
    {
        const QString folder = m_folder.filePath(u"rotation"_s);
        auto log = Log::open(folder, u"a.log"_s, LogLevel::Debug);
        QVERIFY(log.has_value());
        const QString padding(60, u'x');
        for (int i = 0; i < 260'000; ++i)
            (*log)->debug(Area::Store, "filling", {code("padding", padding)});
        const QStringList files = QDir(folder).entryList(QDir::Files);
        QCOMPARE(files, QStringList({u"a.1.log"_s, u"a.2.log"_s, u"a.log"_s}));
        for (const QString &file : files) {
            QVERIFY(QFileInfo(folder + u'/' + file).size() <= 5 * 1024 * 1024);
            QVERIFY(!(QFile::permissions(folder + u'/' + file) & (QFile::ReadGroup | QFile::ReadOther)));
        }
    }

    void redactsWhatIsNoCode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("code") << u"wrong_key"_s << QByteArray("code=wrong_key");
        QTest::newRow("name of a command") << u"order create"_s << QByteArray("code=order.create");
        QTest::newRow("name of a person") << u"Ana Trujillo"_s << QByteArray("code=<redacted 12>");
        QTest::newRow("another script") << u"田中"_s << QByteArray("code=<redacted 2>");
        QTest::newRow("nothing") << QString() << QByteArray("code=<redacted 0>");
        QTest::newRow("long") << QString(65, u'a') << QByteArray("code=<redacted 65>");
    }
    void redactsWhatIsNoCode()
    {
        QFETCH(QString, text);
        QTEST(code("code", text).text(), "field");
    }

    void keepsOnlyTheLengthOfRedactedText()
    {
        QCOMPARE(redacted("note", u"Call Ana").text(), QByteArray("note=<redacted 8>"));
    }

    void masksWhatLooksPersonal_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("e-mail") << QByteArray("to=ana.t+x@example.org ok") << QByteArray("to=<email> ok");
        QTest::newRow("e-mail in another script") << QByteArray("müller@bücher.example") << QByteArray("<email>");
        QTest::newRow("phone") << QByteArray("call 030-0074321 now") << QByteArray("call <digits> now");
        QTest::newRow("phone with blanks") << QByteArray("+49 (0)30 / 90 18 20") << QByteArray("<digits>");
        QTest::newRow("digits of another script") << QByteArray("٠١٢٣٤٥٦٧٨") << QByteArray("<digits>");
        QTest::newRow("order number") << QByteArray("number=K3F-00042") << QByteArray("number=K3F-00042");
        QTest::newRow("counts") << QByteArray("orders=830 lines=2155") << QByteArray("orders=830 lines=2155");
        QTest::newRow("identifier") << QByteArray("id=01950000-0000-7000-8000-012345678901")
                                    << QByteArray("id=01950000-0000-7000-8000-012345678901");
    }
    void masksWhatLooksPersonal()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(masked(text.toStdString())), expected);
    }

    void saysWhenItCannotBeWritten()
    {
        const auto log = Log::open(u"/dev/null/logs"_s, u"a.log"_s, LogLevel::Info);
        QVERIFY(!log.has_value());
        QCOMPARE(log.error().code, u"log_unwritable"_s);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLog)
#include "test_log.moc"
