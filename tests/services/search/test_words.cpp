// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/words.h"

#include <QtTest>

using namespace docket::search;
using namespace Qt::StringLiterals;

class TestWords : public QObject {
    Q_OBJECT

private slots:
    void cutsAndFolds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("blanks and case") << u"  Blauer\tSEE "_s << u"blauer see"_s;
        QTest::newRow("punctuation") << u"jean-luc, O'Brien & a.b@c.de"_s << u"jean luc o brien a b c de"_s;
        QTest::newRow("number") << u"K3F-00042"_s << u"k3f 00042"_s;
        QTest::newRow("umlauts") << u"Müller Straße GROẞ"_s << u"muller strasse gross"_s;
        QTest::newRow("strokes") << u"Łódź Søren Æsir Œuvre Þór"_s << u"lodz soren aesir oeuvre thor"_s;
        QTest::newRow("vietnamese") << u"Nguyễn Đình"_s << u"nguyen dinh"_s;
        QTest::newRow("turkish") << u"İstanbul ıssız"_s << u"istanbul issiz"_s;
        QTest::newRow("decomposed") << u"Mu\u0308ller"_s << u"muller"_s;
        QTest::newRow("compatibility") << u"ﬁne Ｔｏｋｙｏ x²"_s << u"fine tokyo x2"_s;
        QTest::newRow("soft hyphen") << u"Ver\u00adsand"_s << u"versand"_s;
        QTest::newRow("greek") << u"Ωμέγα ΟΔΟΣ"_s << u"ωμεγα οδοσ"_s;
        QTest::newRow("cyrillic") << u"Йогурт Ёлка"_s << u"иогурт елка"_s;
        QTest::newRow("arabic") << u"مُحَمَّد"_s << u"محمد"_s;
        QTest::newRow("devanagari keeps its vowels") << u"हिन्दी"_s << u"हिन्दी"_s;
        QTest::newRow("han") << u"東京都"_s << u"東京 京都 都"_s;
        QTest::newRow("a lone one") << u"都"_s << u"都"_s;
        QTest::newRow("katakana, half-width") << u"ｶﾒﾗー"_s << u"カメ メラ ラー ー"_s;
        QTest::newRow("hangul") << u"김철수"_s << u"김철 철수 수"_s;
        QTest::newRow("mixed") << u"第2号機A"_s << u"第 2 号機 機 a"_s;
        QTest::newRow("nothing") << u" ... !?"_s << u""_s;
    }

    void cutsAndFolds()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(wordsOf(text).join(u' '), words);
    }

    void cutsOffVeryLongWords()
    {
        QCOMPARE(wordsOf(QString(1000, u'A')), QStringList(QString(maximalWordLength, u'a')));
    }

    void foldsLatinTextAlikeWithAndWithoutTables()
    {
        // A Greek letter in the text makes it go the long way through Unicode.
        for (char16_t c = 1; c < 0x100; ++c) {
            const QString text = u"a"_s + QChar(c) + u'b';
            QCOMPARE(wordsOf(text + u" ω"_s), wordsOf(text) << u"ω"_s);
        }
    }

    void appendsToAColumn()
    {
        QByteArray column;
        appendWords(u"Blue", column);
        appendWords(u"Sea", column);
        QCOMPARE(column, QByteArray("blue sea"));
    }

    void makesPhrasesThatFindRunsInside_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("prefix");
        QTest::newRow("word") << u"Müller"_s << u"muller"_s << false;
        QTest::newRow("run at the end may go on") << u"東京"_s << u"東京"_s << false;
        QTest::newRow("longer run") << u"東京都"_s << u"東京 京都"_s << false;
        QTest::newRow("lone character is a prefix") << u"東"_s << u"東"_s << true;
        QTest::newRow("run in front has ended") << u"東京 tower"_s << u"東京 京 tower"_s << false;
        QTest::newRow("two runs") << u"東京 京"_s << u"東京 京 京"_s << true;
    }

    void makesPhrasesThatFindRunsInside()
    {
        QFETCH(QString, query);
        QFETCH(QString, words);
        QFETCH(bool, prefix);
        const Phrase phrase = phraseOf(query);
        QCOMPARE(phrase.words.join(u' '), words);
        QCOMPARE(phrase.prefix, prefix);
    }

    void neverMakesTheSeparatorAWord()
    {
        const QString separator = QString::fromUtf8(valueSeparator);
        QCOMPARE(wordsOf(u"a"_s + separator + u'b'), QStringList({u"a"_s, u"b"_s}));
        QVERIFY(!wordsOf(u"l"_s + separator + u'l').contains(separator));
    }

    void sortsIgnoringCaseAndAccents()
    {
        QVERIFY(sortKey(u"ärger") < sortKey(u"Zebra"));
        QVERIFY(sortKey(u"de Boer") == sortKey(u"De-Boer"));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
