// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/identity/password_hasher.h"

#include <QTest>

#include <sodium.h>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace docket::hub;

namespace {

HashingCost lowest()
{
    HashingCost cost;
    cost.passes = crypto_pwhash_OPSLIMIT_MIN;
    cost.memory = crypto_pwhash_MEMLIMIT_MIN;
    return cost;
}

} // namespace

class TestPasswordHasher : public QObject {
    Q_OBJECT

private slots:
    void keepsArgon2idWithASaltOfItsOwn();
    void tellsTheRightPasswordFromOthers();
    void takesAnAccentHoweverItWasTyped();
    void readsHashesOfAnotherCostAndKnowsThemOutdated();
    void refusesWhoeverWouldWaitTooLong();
    void letsManyTakeTurns();
};

void TestPasswordHasher::keepsArgon2idWithASaltOfItsOwn()
{
    PasswordHasher hasher(lowest());
    const auto first = hasher.hash(u"correct horse"_s);
    const auto second = hasher.hash(u"correct horse"_s);
    QVERIFY(first && second);
    QVERIFY2(first->startsWith(u"$argon2id$"_s), qPrintable(*first));
    QVERIFY(*first != *second);
    QVERIFY(!first->contains(u"horse"_s));
}

void TestPasswordHasher::tellsTheRightPasswordFromOthers()
{
    PasswordHasher hasher(lowest());
    const auto hash = hasher.hash(u"correct horse"_s);
    QVERIFY(hash);
    QVERIFY(hasher.matches(u"correct horse"_s, *hash).value());
    QVERIFY(!hasher.matches(u"correct Horse"_s, *hash).value());
    QVERIFY(!hasher.matches({}, *hash).value());
    QVERIFY(!hasher.matches(u"correct horse"_s, u"not a hash"_s).value());
}

void TestPasswordHasher::takesAnAccentHoweverItWasTyped()
{
    PasswordHasher hasher(lowest());
    const auto hash = hasher.hash(u"caf\u00e9 au lait"_s);
    QVERIFY(hasher.matches(u"cafe\u0301 au lait"_s, *hash).value());
}

void TestPasswordHasher::readsHashesOfAnotherCostAndKnowsThemOutdated()
{
    PasswordHasher before(lowest());
    HashingCost raised = lowest();
    raised.passes = 2;
    PasswordHasher now(raised);
    const auto hash = before.hash(u"correct horse"_s);
    QVERIFY(now.matches(u"correct horse"_s, *hash).value());
    QVERIFY(now.isOutdated(*hash));
    QVERIFY(!before.isOutdated(*hash));
}

void TestPasswordHasher::refusesWhoeverWouldWaitTooLong()
{
    HashingCost none = lowest();
    none.atOnce = 0;
    none.mostWaiting = 0;
    PasswordHasher hasher(none);
    QCOMPARE(hasher.hash(u"correct horse"_s).error().code, u"busy"_s);
    QCOMPARE(hasher.matches(u"correct horse"_s, u"$"_s).error().code, u"busy"_s);
    QCOMPARE(hasher.matchNobody(u"correct horse"_s).error().code, u"busy"_s);
}

void TestPasswordHasher::letsManyTakeTurns()
{
    HashingCost one = lowest();
    one.atOnce = 1;
    PasswordHasher hasher(one);
    const auto hash = hasher.hash(u"correct horse"_s);
    std::atomic<int> right = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&] { right += hasher.matches(u"correct horse"_s, *hash).value_or(false) ? 1 : 0; });
    }
    QCOMPARE(right.load(), 8);
}

QTEST_APPLESS_MAIN(TestPasswordHasher)
#include "test_password_hasher.moc"
