// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/import_staging.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace docket;

class TestImportStaging : public QObject {
    Q_OBJECT
private slots:
    void givesRowsByGroupInTheOrderOfFirstRows();
    void remembersTheFirstValue();
    void takesMoreWhileRowsAreVisited();
    void stopsAtTheVisitorsError();
    void isEncryptedAndGoneAfterwards();
};

void TestImportStaging::givesRowsByGroupInTheOrderOfFirstRows()
{
    const QTemporaryDir folder;
    auto staging = store::ImportStaging::create(folder.path());
    QVERIFY(staging.has_value());
    QVERIFY((*staging)->addRow(u"z"_s, 2, "z2"));
    QVERIFY((*staging)->addRow(u"a"_s, 3, "a3"));
    QVERIFY((*staging)->addRow(u"z"_s, 4, "z4"));
    QByteArray seen;
    QVERIFY((*staging)->rows([&](const QString &group, qint64 line, const QByteArray &content) -> Result<void> {
        seen += group.toUtf8() + QByteArray::number(line) + content + ' ';
        return {};
    }));
    QCOMPARE(seen, QByteArray("z2z2 z4z4 a3a3 "));
}

void TestImportStaging::remembersTheFirstValue()
{
    const QTemporaryDir folder;
    auto staging = store::ImportStaging::create(folder.path());
    QVERIFY(staging.has_value());
    QVERIFY(!(*staging)->remember("key", "first").value());
    QCOMPARE((*staging)->remember("key", "second").value(), QByteArray("first"));
    QCOMPARE((*staging)->remember("key", "third").value(), QByteArray("first"));
}

void TestImportStaging::takesMoreWhileRowsAreVisited()
{
    const QTemporaryDir folder;
    auto staging = store::ImportStaging::create(folder.path());
    QVERIFY(staging.has_value());
    for (int i = 0; i < 1000; ++i)
        QVERIFY((*staging)->addRow(QString::number(i % 100), i, QByteArray(200, 'x')));
    int visited = 0;
    QVERIFY((*staging)->rows([&](const QString &, qint64 line, const QByteArray &) -> Result<void> {
        ++visited;
        return (*staging)->addRefused(line, "no");
    }));
    QCOMPARE(visited, 1000);
    qint64 last = -1;
    QVERIFY((*staging)->refused([&](qint64 line, const QByteArray &) -> Result<void> {
        return line == ++last ? Result<void>() : fail(u"order"_s, u"out of order"_s);
    }));
    QCOMPARE(last, 999);
}

void TestImportStaging::stopsAtTheVisitorsError()
{
    const QTemporaryDir folder;
    auto staging = store::ImportStaging::create(folder.path());
    QVERIFY(staging.has_value());
    QVERIFY((*staging)->addRow(u"a"_s, 1, "x"));
    const auto visited = (*staging)->rows(
        [](const QString &, qint64, const QByteArray &) -> Result<void> { return fail(u"enough"_s, u"Enough."_s); });
    QVERIFY(!visited);
    QCOMPARE(visited.error().code, u"enough"_s);
}

void TestImportStaging::isEncryptedAndGoneAfterwards()
{
    const QTemporaryDir folder;
    {
        auto staging = store::ImportStaging::create(folder.path());
        QVERIFY(staging.has_value());
        for (int i = 0; i < 20'000; ++i)
            QVERIFY((*staging)->addRow(u"Maria Anders"_s, i, QByteArray(1000, 'x') + "Maria Anders"));
        const QDir dir(folder.path());
        const QStringList names = dir.entryList(QDir::Files);
        QVERIFY(!names.isEmpty());
        qint64 bytes = 0;
        for (const QString &name : names) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            bytes += content.size();
            QVERIFY(!content.contains("Maria"));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
        QVERIFY(bytes > 0);
    }
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

QTEST_GUILESS_MAIN(TestImportStaging)
#include "test_import_staging.moc"
