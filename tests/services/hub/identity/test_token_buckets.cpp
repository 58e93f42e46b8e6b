// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/identity/rate_limits.h"
#include "tests/support/fake_clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace docket::hub;
using docket::test::FakeClock;

/// Who may ask how often.
class TestTokenBuckets : public QObject {
    Q_OBJECT

private slots:
    void allowsABurstAndThenSaysHowLongToWait();
    void fillsUpWithTimeAndNoFurtherThanItsBurst();
    void countsEachKeyForItself();
    void takesBackWhatDidNotCount();
    void allowsEverythingWithoutALimit();
    void keepsNoMoreBucketsThanItMay();
    void losesNothingToAClockThatIsSetBack();
    void countsAnIPv6NetworkAsOne();
    void countsFailedSignInsOnly();
};

void TestTokenBuckets::allowsABurstAndThenSaysHowLongToWait()
{
    FakeClock clock;
    TokenBuckets buckets({3, 6}, clock); // one in ten seconds
    for (int i = 0; i < 3; ++i)
        QVERIFY(!buckets.take("a"));
    QCOMPARE(buckets.take("a"), 10s);
    clock.advance(4s);
    QCOMPARE(buckets.take("a"), 6s);
    clock.advance(6s);
    QVERIFY(!buckets.take("a"));
    QCOMPARE(buckets.take("a"), 10s);
}

void TestTokenBuckets::fillsUpWithTimeAndNoFurtherThanItsBurst()
{
    FakeClock clock;
    TokenBuckets buckets({2, 6}, clock);
    QVERIFY(!buckets.take("a") && !buckets.take("a") && buckets.take("a"));
    clock.advance(1h);
    QVERIFY(!buckets.take("a") && !buckets.take("a") && buckets.take("a"));
}

void TestTokenBuckets::countsEachKeyForItself()
{
    FakeClock clock;
    TokenBuckets buckets({1, 6}, clock);
    QVERIFY(!buckets.take("a"));
    QVERIFY(!buckets.take("b"));
    QVERIFY(buckets.take("a"));
    QVERIFY(buckets.take("b"));
}

void TestTokenBuckets::takesBackWhatDidNotCount()
{
    FakeClock clock;
    TokenBuckets buckets({1, 6}, clock);
    for (int i = 0; i < 100; ++i) {
        QVERIFY(!buckets.take("a"));
        buckets.giveBack("a");
    }
    buckets.giveBack("a"); // more than was taken: no credit
    QVERIFY(!buckets.take("a"));
    QVERIFY(buckets.take("a"));
}

void TestTokenBuckets::allowsEverythingWithoutALimit()
{
    FakeClock clock;
    TokenBuckets buckets({0, 0}, clock);
    for (int i = 0; i < 1'000; ++i)
        QVERIFY(!buckets.take("a"));
    QCOMPARE(buckets.size(), 0);
}

void TestTokenBuckets::keepsNoMoreBucketsThanItMay()
{
    FakeClock clock;
    constexpr int most = 100;
    TokenBuckets buckets({2, 6}, clock, most);
    for (int i = 0; i < 100'000; ++i)
        (void)buckets.take(QByteArray::number(i));
    QCOMPARE(buckets.size(), most);
    QVERIFY(buckets.take("new")); // shares what is left over, and that is used up
    QVERIFY(!buckets.take("0"));  // who was there keeps a bucket
    clock.advance(1min);
    QVERIFY(!buckets.take("new")); // full buckets made room
    QCOMPARE(buckets.size(), 1);
}

void TestTokenBuckets::losesNothingToAClockThatIsSetBack()
{
    FakeClock clock;
    TokenBuckets buckets({2, 6}, clock);
    QVERIFY(!buckets.take("a") && !buckets.take("a"));
    clock.advance(-24h);
    QCOMPARE(buckets.take("a"), 10s); // and not a day
    clock.advance(10s);
    QVERIFY(!buckets.take("a"));
}

void TestTokenBuckets::countsAnIPv6NetworkAsOne()
{
    QCOMPARE(RateLimits::networkOf(u"2001:db8:1:2::1"_s), RateLimits::networkOf(u"2001:db8:1:2:ffff::9"_s));
    QVERIFY(RateLimits::networkOf(u"2001:db8:1:2::1"_s) != RateLimits::networkOf(u"2001:db8:1:3::1"_s));
    QVERIFY(RateLimits::networkOf(u"192.0.2.1"_s) != RateLimits::networkOf(u"192.0.2.2"_s));
    QVERIFY(RateLimits::networkOf(u"::ffff:192.0.2.1"_s) != RateLimits::networkOf(u"::ffff:192.0.2.2"_s));
}

void TestTokenBuckets::countsFailedSignInsOnly()
{
    FakeClock clock;
    RateOptions options;
    options.signInAddress = {5, 6};
    options.signInAccount = {2, 6};
    RateLimits limits(options, clock);
    for (int i = 0; i < 50; ++i) {
        QVERIFY(!limits.signIn(u"192.0.2.1"_s, u"ana@example.com"_s));
        limits.signedIn(u"192.0.2.1"_s, u"ana@example.com"_s);
    }
    QVERIFY(!limits.signIn(u"192.0.2.1"_s, u"ana@example.com"_s));
    QVERIFY(!limits.signIn(u"192.0.2.2"_s, u" ANA@example.com"_s));
    QVERIFY(limits.signIn(u"192.0.2.3"_s, u"ana@example.com"_s)); // the account, from anywhere
    for (int i = 0; i < 4; ++i)
        QVERIFY(!limits.signIn(u"192.0.2.1"_s, QString::number(i)));
    QVERIFY(limits.signIn(u"192.0.2.1"_s, u"other@example.com"_s)); // the address, for anybody
}

QTEST_APPLESS_MAIN(TestTokenBuckets)
#include "test_token_buckets.moc"
