// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql_fixture.h"

#include <limits>

using namespace docket;
using namespace docket::sql;
using namespace docket::test;
using namespace Qt::StringLiterals;

class TestStatement : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readsBackWhatWasBound();
    void storesTextAsUtf8_data();
    void storesTextAsUtf8();
    void storesIdentifiersInNetworkOrder();
    void bindsNothingAsNull();
    void bindsNullStringsAsEmptyOnes();
    void borrowsBytesUntilItHasRun();
    void copiesAColumnWithItsType();
    void startsOverAfterTheLastRow();
    void holdsNoReadLockAfterTheLastRow();
    void keepsTheErrorOfPreparingUntilItIsRun();
    void keepsTheErrorOfBindingUntilItIsRun();
    void answersANullIdentifierForOtherBlobs();

private:
    Database m_database;
    std::optional<Connection> m_connection;
};

void TestStatement::initTestCase()
{
    auto connection = m_database.open();
    VERIFY_RESULT(connection);
    m_connection.emplace(std::move(*connection));
}

void TestStatement::readsBackWhatWasBound()
{
    const QByteArray blob("\0\x01\xff", 3);
    Statement query = m_connection->prepare("SELECT ?, ?, ?, ?, ?, ?");
    query.bindAll(std::numeric_limits<qint64>::min(), 42, true, 0.25, u"Straße"_s, blob);
    QVERIFY(query.step().value_or(false));
    QCOMPARE(query.columnCount(), 6);
    QCOMPARE(query.int64(0), std::numeric_limits<qint64>::min());
    QCOMPARE(query.int32(1), 42);
    QCOMPARE(query.boolean(2), true);
    QCOMPARE(query.real(3), 0.25);
    QCOMPARE(query.text(4), u"Straße"_s);
    QCOMPARE(query.blob(5).toByteArray(), blob);
    QCOMPARE(query.step().value_or(true), false);
}

void TestStatement::storesTextAsUtf8_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("ASCII") << u"Seattle"_s;
    QTest::newRow("Japanese") << u"注文番号"_s;
    QTest::newRow("beyond the basic plane") << u"🚚"_s;
    QTest::newRow("just fits the buffer") << QString(256, u'é');
    QTest::newRow("longer than the buffer") << QString(10'000, u'注');
    QTest::newRow("with a zero") << QString(u"a"_s + QChar(0) + u"b"_s);
}

void TestStatement::storesTextAsUtf8()
{
    QFETCH(QString, text);
    Statement query = m_connection->prepare("SELECT ?1, typeof(?1), CAST(?1 AS BLOB)");
    query.bind(1, text);
    QVERIFY(query.step().value_or(false));
    QCOMPARE(query.text(0), text);
    QCOMPARE(query.text(1), u"text"_s);
    QCOMPARE(query.blob(2).toByteArray(), text.toUtf8());
}

void TestStatement::storesIdentifiersInNetworkOrder()
{
    const QUuid id(u"0190b3c4-5d6e-7f80-9a1b-2c3d4e5f6071"_s);
    Statement query = m_connection->prepare("SELECT ?1, hex(?1)");
    query.bind(1, id);
    QVERIFY(query.step().value_or(false));
    QCOMPARE(query.uuid(0), id);
    QCOMPARE(query.text(1), u"0190B3C45D6E7F809A1B2C3D4E5F6071"_s);
}

void TestStatement::bindsNothingAsNull()
{
    Statement query = m_connection->prepare("SELECT ?, ?, ?");
    query.bindAll(nullptr, std::optional<QString>(), std::optional<qint64>(7));
    QVERIFY(query.step().value_or(false));
    QVERIFY(query.isNull(0));
    QVERIFY(query.isNull(1));
    QVERIFY(!query.isNull(2));
    QCOMPARE(query.int64(2), 7);
}

void TestStatement::bindsNullStringsAsEmptyOnes()
{
    Statement query = m_connection->prepare("SELECT typeof(?), typeof(?)");
    query.bindAll(QString(), QByteArray());
    QVERIFY(query.step().value_or(false));
    QCOMPARE(query.text(0), u"text"_s);
    QCOMPARE(query.text(1), u"blob"_s);
}

void TestStatement::borrowsBytesUntilItHasRun()
{
    QByteArray bytes = "before";
    Statement query = m_connection->prepare("SELECT ?, ?");
    query.bindBlob(1, bytes, Statement::Lifetime::Borrowed).bindBlob(2, bytes, Statement::Lifetime::Copied);
    bytes.data()[0] = 'B';
    QVERIFY(query.step().value_or(false));
    QCOMPARE(query.blob(0).toByteArray(), "Before");
    QCOMPARE(query.blob(1).toByteArray(), "before");
}

void TestStatement::copiesAColumnWithItsType()
{
    Statement source = m_connection->prepare("SELECT 1, 'text', x'00ff', NULL, 0.5");
    QVERIFY(source.step().value_or(false));
    Statement copy = m_connection->prepare("SELECT typeof(?), typeof(?), hex(?), typeof(?), typeof(?)");
    for (int column = 0; column < source.columnCount(); ++column)
        copy.bindColumn(column + 1, source, column);
    QVERIFY(copy.step().value_or(false));
    QCOMPARE(copy.text(0), u"integer"_s);
    QCOMPARE(copy.text(1), u"text"_s);
    QCOMPARE(copy.text(2), u"00FF"_s);
    QCOMPARE(copy.text(3), u"null"_s);
    QCOMPARE(copy.text(4), u"real"_s);
}

void TestStatement::startsOverAfterTheLastRow()
{
    Statement query = m_connection->prepare("SELECT value FROM json_each(?)");
    query.bind(1, u"[1,2]"_s);
    for (int round = 0; round < 2; ++round) {
        int rows = 0;
        while (query.step().value_or(false))
            ++rows;
        QCOMPARE(rows, 2);
    }
    query.bind(1, u"[1,2,3]"_s);
    int rows = 0;
    while (query.step().value_or(false))
        ++rows;
    QCOMPARE(rows, 3);
}

void TestStatement::holdsNoReadLockAfterTheLastRow()
{
    VERIFY_RESULT(m_connection->exec("CREATE TABLE r (v); INSERT INTO r VALUES (1)"));
    Statement query = m_connection->prepare("SELECT v FROM r");
    QVERIFY(query.step().value_or(false));
    QCOMPARE(query.step().value_or(true), false);
    // Only possible when nobody reads the table.
    VERIFY_RESULT(m_connection->exec("DROP TABLE r"));
}

void TestStatement::keepsTheErrorOfPreparingUntilItIsRun()
{
    Statement query = m_connection->prepare("SELECT * FROM nowhere WHERE id = ?");
    query.bind(1, 1);
    QVERIFY(!query.handle());
    const auto row = query.step();
    QVERIFY(!row);
    QCOMPARE(row.error().code, u"sql_error"_s);
    QVERIFY(row.error().sentence.contains(u"nowhere"_s));
    QVERIFY(!query.run());
    QVERIFY(!m_connection->prepare("  -- nothing").run());
}

void TestStatement::keepsTheErrorOfBindingUntilItIsRun()
{
    VERIFY_RESULT(m_connection->exec("CREATE TABLE b (v)"));
    Statement insert = m_connection->prepare("INSERT INTO b VALUES (?)");
    insert.bind(1, 1).bind(2, 2);
    QVERIFY(!insert.run());
    QCOMPARE(*m_connection->int64("SELECT count(*) FROM b"), 0);
}

void TestStatement::answersANullIdentifierForOtherBlobs()
{
    Statement query = m_connection->prepare("SELECT x'0102', NULL");
    QVERIFY(query.step().value_or(false));
    QVERIFY(query.uuid(0).isNull());
    QVERIFY(query.uuid(1).isNull());
}

QTEST_GUILESS_MAIN(TestStatement)
#include "test_statement.moc"
