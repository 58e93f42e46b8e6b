// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/completion.h"

#include <QtTest>

using namespace docket::search;
using namespace Qt::StringLiterals;

class TestCompletion : public QObject {
    Q_OBJECT

private slots:
    void offersFieldsForTheWordUnderTheCursor()
    {
        QCOMPARE(completionsAt(u"müller cu", 9, {}), (Completions{7, 2, {u"customer:"_s, u"currency:"_s}}));
        QCOMPARE(completionsAt(u"-(st", 4, {}), (Completions{2, 2, {u"status:"_s}}));
        QCOMPARE(completionsAt(u"", 0, {}).texts.size(), qsizetype(fields().size()));
    }

    void offersValuesOfAField()
    {
        QCOMPARE(completionsAt(u"status:sh", 9, {}), (Completions{7, 2, {u"shipped"_s}}));
        QCOMPARE(completionsAt(u"status:placed,op", 16, {}), (Completions{14, 2, {u"open"_s}}));
        QCOMPARE(completionsAt(u"hold:", 5, {}).texts, QStringList({u"yes"_s, u"no"_s}));
        QCOMPARE(completionsAt(u"placed>y", 8, {}), (Completions{7, 1, {u"yesterday"_s}}));
        QCOMPARE(completionsAt(u"required:n", 10, {}).texts, QStringList({u"next-week"_s, u"none"_s}));
        QVERIFY(completionsAt(u"nonsense:x", 10, {}).texts.isEmpty());
    }

    void asksTheStoreForItsValues()
    {
        const ValueSource values = [](const Field &field, QStringView typed) {
            return field.name == "carrier"_L1 && typed == u"d"_s ? QStringList({u"DHL"_s, u"DB Schenker"_s})
                                                                 : QStringList();
        };
        QCOMPARE(completionsAt(u"carrier:d", 9, values).texts, QStringList({u"DHL"_s, u"\"DB Schenker\""_s}));
        QCOMPARE(completionsAt(u"carrier:\"d", 10, values), (Completions{8, 2, {u"DHL"_s, u"\"DB Schenker\""_s}}));
    }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "test_completion.moc"
