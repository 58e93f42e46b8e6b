// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remote/retry_policy.h"

#include <QTest>

#include <limits>

using namespace docket;
using namespace docket::remote;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 least = 0;
constexpr quint32 most = std::numeric_limits<quint32>::max();

CallEnd answered(int status)
{
    return {Fault::None, status, false, {}};
}

} // namespace

class TestRetryPolicy : public QObject {
    Q_OBJECT

private slots:
    void repeatsWhatMayPassByItself()
    {
        const RetryPolicy policy;
        for (const int status : {408, 425, 429, 500, 502, 503, 504})
            QVERIFY2(policy.isWorthRepeating(answered(status)), QByteArray::number(status));
        QVERIFY(policy.isWorthRepeating({Fault::Connection, 0, false, {}}));
        QVERIFY(policy.isWorthRepeating({Fault::TimedOut, 0, false, {}}));
        QVERIFY(policy.isWorthRepeating({Fault::None, 409, true, {}}));
    }

    void repeatsNothingThatStaysAsItIs()
    {
        const RetryPolicy policy;
        for (const int status : {200, 204, 400, 401, 403, 404, 409, 410, 412, 413, 422, 426, 501})
            QVERIFY2(!policy.isWorthRepeating(answered(status)), QByteArray::number(status));
        for (const Fault fault :
             {Fault::Tls, Fault::TooBig, Fault::Unusable, Fault::Open, Fault::Offline, Fault::Canceled})
            QVERIFY(!policy.isWorthRepeating({fault, 0, false, {}}));
    }

    void waitsAnyTimeUpToADoublingBound()
    {
        const RetryPolicy policy;
        QCOMPARE(policy.delay(0, least, {}), 0ms);
        QCOMPARE(policy.delay(0, most, {}), 1'000ms);
        QCOMPARE(policy.delay(1, most, {}), 2'000ms);
        QCOMPARE(policy.delay(5, most, {}), 32'000ms);
        QCOMPARE(policy.delay(1, most / 2, {}), 999ms);
        QCOMPARE(policy.delay(9, most, {}), 300'000ms);
        QCOMPARE(policy.delay(1'000'000, most, {}), 300'000ms);
    }

    void waitsNeverLessThanItIsAskedTo()
    {
        const RetryPolicy policy;
        QCOMPARE(policy.delay(0, least, 7s), 7'000ms);
        QCOMPARE(policy.delay(4, most, 7s), 16'000ms);
        QCOMPARE(policy.delay(0, least, 48h), 3'600'000ms);
        QCOMPARE(policy.delay(0, least, -5s), 0ms);
    }

    void readsRetryAfterAsSecondsOrAsAMoment()
    {
        const domain::Instant now = *domain::fromIso(u"2026-03-02T10:00:00Z");
        QCOMPARE(retryAfterOf("120", now), std::optional(120'000ms));
        QCOMPARE(retryAfterOf(" 0 ", now), std::optional(0ms));
        QCOMPARE(retryAfterOf("Mon, 02 Mar 2026 10:00:30 GMT", now), std::optional(30'000ms));
        QCOMPARE(retryAfterOf("Mon, 02 Mar 2026 09:00:00 GMT", now), std::optional(0ms));
        for (const QByteArray &nonsense : {QByteArray(), QByteArray("-1"), QByteArray("soon"), QByteArray("1.5")})
            QCOMPARE(retryAfterOf(nonsense, now), std::nullopt);
        QVERIFY(retryAfterOf("9223372036854775807", now) > 1h);
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "test_retry_policy.moc"
