// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/recovery_key.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace docket;
using namespace docket::identity;
using namespace Qt::StringLiterals;

class TestRecoveryKey : public QObject {
    Q_OBJECT

private slots:
    void isSevenGroupsOfFiveUnmistakableCharacters();
    void isNewEachTime();
    void readsItsOwnText();
    void forgivesHowItIsTyped_data();
    void forgivesHowItIsTyped();
    void noticesEveryWrongCharacter();
    void noticesTwoSwappedCharacters();
    void refusesWhatIsNoRecoveryKey_data();
    void refusesWhatIsNoRecoveryKey();
};

namespace {

/// A key whose text has both a 0 and a 1, which people type in other ways.
RecoveryKey keyWithZeroAndOne()
{
    while (true) {
        RecoveryKey key = RecoveryKey::generate();
        if (key.toText().contains(u'0') && key.toText().contains(u'1'))
            return key;
    }
}

} // namespace

void TestRecoveryKey::isSevenGroupsOfFiveUnmistakableCharacters()
{
    static const QRegularExpression form(u"^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){6}$"_s);
    const QString text = RecoveryKey::generate().toText();
    QVERIFY2(form.match(text).hasMatch(), qPrintable(text));
}

void TestRecoveryKey::isNewEachTime()
{
    QSet<QString> seen;
    for (int round = 0; round < 100; ++round)
        seen.insert(RecoveryKey::generate().toText());
    QCOMPARE(seen.size(), 100);
}

void TestRecoveryKey::readsItsOwnText()
{
    for (int round = 0; round < 100; ++round) {
        const RecoveryKey key = RecoveryKey::generate();
        const auto read = RecoveryKey::parse(key.toText());
        QVERIFY(read);
        QVERIFY(read->secret() == key.secret());
    }
}

void TestRecoveryKey::forgivesHowItIsTyped_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("replacement");
    QTest::newRow("O for 0") << u"0"_s << u"O"_s;
    QTest::newRow("small o for 0") << u"0"_s << u"o"_s;
    QTest::newRow("I for 1") << u"1"_s << u"I"_s;
    QTest::newRow("small l for 1") << u"1"_s << u"l"_s;
    QTest::newRow("no hyphens") << u"-"_s << u""_s;
    QTest::newRow("blanks for hyphens") << u"-"_s << u" "_s;
    QTest::newRow("blanks around hyphens") << u"-"_s << u" - "_s;
    QTest::newRow("dashes for hyphens") << u"-"_s << u"–"_s;
    QTest::newRow("lines") << u"-"_s << u"\r\n"_s;
}

void TestRecoveryKey::forgivesHowItIsTyped()
{
    QFETCH(QString, search);
    QFETCH(QString, replacement);
    const RecoveryKey key = keyWithZeroAndOne();
    const QString typed = key.toText().replace(search, replacement);
    QVERIFY(typed != key.toText());
    for (const QString &text : {typed, typed.toLower(), u"  "_s + typed + u"\n"_s}) {
        const auto read = RecoveryKey::parse(text);
        QVERIFY2(read, qPrintable(text));
        QVERIFY(read->secret() == key.secret());
    }
}

void TestRecoveryKey::noticesEveryWrongCharacter()
{
    // A fixed key, as a random one slips through a 15-bit checksum once in 32,768 times.
    const QString text = u"00000-00000-00000-00000-00000-00000-00"_s;
    QString valid;
    for (const QChar a : u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s) {
        for (const QChar b : u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s) {
            for (const QChar c : u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s) {
                const QString candidate = text + a + b + c;
                if (RecoveryKey::parse(candidate)) {
                    QVERIFY(valid.isEmpty());
                    valid = candidate;
                }
            }
        }
    }
    QVERIFY(!valid.isEmpty());

    for (qsizetype place = 0; place < valid.size(); ++place) {
        if (valid[place] == u'-')
            continue;
        QString wrong = valid;
        wrong[place] = valid[place] == u'Z' ? u'Y' : u'Z';
        const auto read = RecoveryKey::parse(wrong);
        QVERIFY2(!read, qPrintable(wrong));
        QCOMPARE(read.error().code, u"mistyped_recovery_key"_s);
    }
}

void TestRecoveryKey::noticesTwoSwappedCharacters()
{
    int noticed = 0;
    int swapped = 0;
    for (int round = 0; round < 100; ++round) {
        QString text = RecoveryKey::generate().toText();
        if (text[1] == text[2])
            continue;
        std::swap(text[1], text[2]);
        ++swapped;
        noticed += RecoveryKey::parse(text) ? 0 : 1;
    }
    QVERIFY(swapped > 50);
    QVERIFY(noticed >= swapped - 1); // all but once in 32,768
}

void TestRecoveryKey::refusesWhatIsNoRecoveryKey_data()
{
    QTest::addColumn<QString>("text");
    const QString text = RecoveryKey::generate().toText();
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("too short") << text.chopped(1);
    QTest::newRow("too long") << QString(text + u"0"_s);
    QTest::newRow("a letter that is not used") << QString(u"U"_s + text.mid(1));
    QTest::newRow("a word") << u"password"_s;
}

void TestRecoveryKey::refusesWhatIsNoRecoveryKey()
{
    QFETCH(QString, text);
    const auto read = RecoveryKey::parse(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"mistyped_recovery_key"_s);
}

QTEST_GUILESS_MAIN(TestRecoveryKey)
#include "test_recovery_key.moc"
