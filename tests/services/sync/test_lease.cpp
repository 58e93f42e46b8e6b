// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/lease.h"
#include "services/sync/session_keeper.h"
#include "tests/support/local_shop.h"

#include <QTest>

using namespace docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How long a copy may be worked in without its hub.
class TestLease : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_shop = std::make_unique<test::LocalShop>();
        m_copy = std::make_unique<store::LocalCopy>(m_shop->store().connection(), m_shop->clock());
    }
    void cleanup()
    {
        m_copy.reset();
        m_shop.reset();
    }

    void endsAfterThreeDaysWithoutTheHub()
    {
        signIn();
        QVERIFY(sync::mayChange(*m_copy, clock()));
        clock().advance(72h - 1ms);
        QVERIFY(sync::mayChange(*m_copy, clock()));
        clock().advance(1ms);
        QCOMPARE(code(), u"lease_ended"_s);
        QCOMPARE(code(), u"lease_ended"_s);
    }

    void isRenewedByAnAnswerOfTheHubAndByASignIn()
    {
        signIn();
        clock().advance(100h);
        QCOMPARE(code(), u"lease_ended"_s);
        wire::ChangesPage page;
        page.cursor = u"c"_s;
        QVERIFY(m_copy->takeChanges(page));
        QVERIFY(sync::mayChange(*m_copy, clock()));
        QCOMPARE(m_copy->state()->lease.reachedAt, clock().now());
        clock().advance(73h);
        QCOMPARE(code(), u"lease_ended"_s);
        signIn();
        QVERIFY(sync::mayChange(*m_copy, clock()));
    }

    void isNotLengthenedByAClockThatIsSetBack()
    {
        signIn();
        const domain::Instant start = clock().now();
        for (int day = 0; day < 9; ++day) {
            QVERIFY2(sync::mayChange(*m_copy, clock()), qPrintable(QString::number(day)));
            clock().advance(8h);
            QCOMPARE(sync::mayChange(*m_copy, clock()).has_value(), day < 8);
            clock().set(start);
        }
        QCOMPARE(code(), u"lease_ended"_s);
    }

    void doesNotLastUntilAWrongClockIsReached()
    {
        clock().advance(365 * 24h);
        signIn();
        clock().advance(-365 * 24h);
        QVERIFY(sync::mayChange(*m_copy, clock()));
        clock().advance(72h);
        QCOMPARE(code(), u"lease_ended"_s);
    }

    void writesAboutOnceAMinute()
    {
        signIn();
        const auto before = m_copy->state()->lease;
        clock().advance(59s);
        QVERIFY(sync::mayChange(*m_copy, clock()));
        QCOMPARE(m_copy->state()->lease, before);
        clock().advance(1s);
        QVERIFY(sync::mayChange(*m_copy, clock()));
        QCOMPARE(m_copy->state()->lease.used, 60s);
    }

    void isNobodysWhoIsSignedOut()
    {
        signIn();
        QVERIFY(m_copy->saveSession({}));
        QCOMPARE(code(), u"signed_out"_s);
        QVERIFY(m_copy->saveSession({}, u"session_ended"_s));
        QCOMPARE(code(), u"session_ended"_s);
    }

private:
    test::FakeClock &clock() { return m_shop->clock(); }
    void signIn() { QVERIFY(m_copy->connectTo(u"https://hub.example.com"_s, u"ana@example.com"_s, "{}")); }
    QString code()
    {
        const auto may = sync::mayChange(*m_copy, clock());
        return may ? QString() : may.error().code;
    }

    std::unique_ptr<test::LocalShop> m_shop;
    std::unique_ptr<store::LocalCopy> m_copy;
};

QTEST_GUILESS_MAIN(TestLease)
#include "test_lease.moc"
