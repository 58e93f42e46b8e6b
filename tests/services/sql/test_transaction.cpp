// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql_fixture.h"

#include "services/sql/transaction.h"

using namespace docket;
using namespace docket::sql;
using namespace docket::test;
using namespace Qt::StringLiterals;

class TestTransaction : public QObject {
    Q_OBJECT

private slots:
    void init();
    void rollsBackUnlessCommitted();
    void commitsOnce();
    void rollsBackByHand();
    void survivesBeingMoved();
    void doesNotNest();
    void immediateTakesTheWriteLockAtOnce();
    void deferredKeepsOneViewOverSeveralStatements();
    void failedCommitChangesNothing();

private:
    [[nodiscard]] qint64 rows() { return *m_connection->int64("SELECT count(*) FROM t"); }

    std::optional<Database> m_database;
    std::optional<Connection> m_connection;
};

void TestTransaction::init()
{
    m_connection.reset();
    m_database.emplace();
    auto connection = m_database->open();
    VERIFY_RESULT(connection);
    m_connection.emplace(std::move(*connection));
    VERIFY_RESULT(m_connection->exec("CREATE TABLE t (id INTEGER PRIMARY KEY,"
                                     " parent INT REFERENCES t (id) DEFERRABLE INITIALLY DEFERRED)"));
}

void TestTransaction::rollsBackUnlessCommitted()
{
    {
        auto transaction = Transaction::begin(*m_connection);
        VERIFY_RESULT(transaction);
        VERIFY_RESULT(m_connection->exec("INSERT INTO t (id) VALUES (1)"));
        QCOMPARE(rows(), 1);
    }
    QVERIFY(!m_connection->inTransaction());
    QCOMPARE(rows(), 0);
}

void TestTransaction::commitsOnce()
{
    {
        auto transaction = Transaction::begin(*m_connection);
        VERIFY_RESULT(transaction);
        VERIFY_RESULT(m_connection->exec("INSERT INTO t (id) VALUES (1)"));
        VERIFY_RESULT(transaction->commit());
        const auto again = transaction->commit();
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"transaction_ended"_s);
    }
    QCOMPARE(rows(), 1);
}

void TestTransaction::rollsBackByHand()
{
    auto transaction = Transaction::begin(*m_connection);
    VERIFY_RESULT(transaction);
    VERIFY_RESULT(m_connection->exec("INSERT INTO t (id) VALUES (1)"));
    transaction->rollback();
    QVERIFY(!m_connection->inTransaction());
    QCOMPARE(rows(), 0);
    QCOMPARE(transaction->commit().error().code, u"transaction_ended"_s);
}

void TestTransaction::survivesBeingMoved()
{
    auto begun = Transaction::begin(*m_connection);
    VERIFY_RESULT(begun);
    {
        Transaction moved = std::move(*begun);
        VERIFY_RESULT(m_connection->exec("INSERT INTO t (id) VALUES (1)"));
        VERIFY_RESULT(moved.commit());
    }
    QCOMPARE(rows(), 1);
}

void TestTransaction::doesNotNest()
{
    auto outer = Transaction::begin(*m_connection);
    VERIFY_RESULT(outer);
    VERIFY_RESULT(m_connection->exec("INSERT INTO t (id) VALUES (1)"));
    QVERIFY(!Transaction::begin(*m_connection));
    VERIFY_RESULT(outer->commit());
    QCOMPARE(rows(), 1);
}

void TestTransaction::immediateTakesTheWriteLockAtOnce()
{
    auto other = m_database->open();
    VERIFY_RESULT(other);
    other->setBusyTimeout(std::chrono::milliseconds(0));
    {
        auto reading = Transaction::begin(*m_connection, Transaction::Kind::Deferred);
        VERIFY_RESULT(reading);
        VERIFY_RESULT(Transaction::begin(*other, Transaction::Kind::Immediate));
    }
    auto writing = Transaction::begin(*m_connection, Transaction::Kind::Immediate);
    VERIFY_RESULT(writing);
    QCOMPARE(Transaction::begin(*other, Transaction::Kind::Immediate).error().code, u"busy"_s);
}

void TestTransaction::deferredKeepsOneViewOverSeveralStatements()
{
    auto writer = m_database->open();
    VERIFY_RESULT(writer);
    auto view = Transaction::begin(*m_connection, Transaction::Kind::Deferred);
    VERIFY_RESULT(view);
    QCOMPARE(rows(), 0);
    VERIFY_RESULT(writer->exec("INSERT INTO t (id) VALUES (1)"));
    QCOMPARE(rows(), 0);
    view->rollback();
    QCOMPARE(rows(), 1);
}

void TestTransaction::failedCommitChangesNothing()
{
    auto transaction = Transaction::begin(*m_connection);
    VERIFY_RESULT(transaction);
    VERIFY_RESULT(m_connection->exec("INSERT INTO t (id, parent) VALUES (1, 99)"));
    const auto committed = transaction->commit();
    QVERIFY(!committed);
    QCOMPARE(committed.error().code, u"constraint_foreign_key"_s);
    QVERIFY(!m_connection->inTransaction());
    QCOMPARE(rows(), 0);
}

QTEST_GUILESS_MAIN(TestTransaction)
#include "test_transaction.moc"
