// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_sync.h"

#include <QCryptographicHash>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::domain;
using namespace docket::wire;

/// The JSON that copies of a shop are made with, and the form in which documents are compared.
class TestSyncJson : public QObject {
    Q_OBJECT

private slots:
    void theCanonicalFormSortsMembersAndDropsBlanks();
    void theCanonicalFormEscapesOnlyWhatMustBe();
    void equalDocumentsHaveEqualDigests();
    void aDigestIsTheBeginningOfSha256();
    void aChecksumDoesNotDependOnTheOrder();
    void everyAnswerComesBackAsItWas();
    void unknownMembersAndKindsAreIgnored();
    void saysEverythingThatIsWrong();
};

void TestSyncJson::theCanonicalFormSortsMembersAndDropsBlanks()
{
    QCOMPARE(
        canonicalJson(R"( { "b" : [ 2 , { "z": null, "a": true } ], "a" : {"ä":1,"Z":2,"aa":-3}, "B":"" } )").value(),
        R"({"B":"","a":{"Z":2,"aa":-3,"ä":1},"b":[2,{"a":true,"z":null}]})");
    QCOMPARE(canonicalJson("[]").value(), "[]");
    QVERIFY(!canonicalJson("{"));
    QVERIFY(!canonicalJson(QByteArray(10'000, '[') + QByteArray(10'000, ']')));
}

void TestSyncJson::theCanonicalFormEscapesOnlyWhatMustBe()
{
    const QByteArray written = "[\"\\u0041\\u00e9\\/\\\"\\\\\\n\\u0001\",\"🙂\"]";
    const QByteArray canonical = "[\"Aé/\\\"\\\\\\n\\u0001\",\"🙂\"]";
    QCOMPARE(canonicalJson(written).value(), canonical);
}

void TestSyncJson::equalDocumentsHaveEqualDigests()
{
    QCOMPARE(contentDigest(R"({"a":1,"b":"\u00e9"})").value(), contentDigest(R"({ "b": "é", "a": 1 })").value());
    QVERIFY(contentDigest(R"({"a":1})").value() != contentDigest(R"({"a":2})").value());
}

void TestSyncJson::aDigestIsTheBeginningOfSha256()
{
    const QByteArray hash = QCryptographicHash::hash(R"({"a":1})", QCryptographicHash::Sha256);
    QCOMPARE(contentDigest(R"({"a":1})").value(), qFromBigEndian<quint64>(hash.constData()));
}

void TestSyncJson::aChecksumDoesNotDependOnTheOrder()
{
    constexpr quint64 high = 0xffff'ffff'ffff'fff0;
    Checksum one;
    Checksum other;
    for (const quint64 digest : {high, quint64{7}, quint64{90}})
        one.add(digest);
    for (const quint64 digest : {quint64{90}, high, quint64{7}})
        other.add(digest);
    QCOMPARE(one, other);
    QCOMPARE(one, (Checksum{3, 81}));
}

void TestSyncJson::everyAnswerComesBackAsItWas()
{
    const std::vector<SyncRow> rows{{{EntityKind::Order, u"1"_s}, 7, R"({"id":"1","lines":[]})"},
                                    {{EntityKind::Stock, u"TEA@main"_s}, 9, R"({"sku":"TEA"})"},
                                    {{EntityKind::Customer, u"C1"_s}, 1, R"({"id":"C1"})"},
                                    {{EntityKind::Product, u"TEA"_s}, 2, {}}};
    const SnapshotPage page{u"2026-03"_s, u"cursor"_s, {4, 0xfedc'ba98'7654'3210}, rows};
    QCOMPARE(snapshotPageFromJson(toJson(page)).value(), page);
    const ChangesPage changes{u"next"_s, true, rows};
    QCOMPARE(changesPageFromJson(toJson(changes)).value(), changes);
    const SnapshotOutline outline{u"cursor"_s, {{u"2026-03"_s, 12}, {u"stock"_s, 3}}};
    QCOMPARE(snapshotOutlineFromJson(toJson(outline)).value(), outline);
    const std::vector<MonthChecksum> months{{QDate(2026, 3, 1), {2, 1}}, {QDate(2025, 12, 1), {0, 0}}};
    QCOMPARE(monthChecksumsFromJson(toJson(months)).value(), months);
    SyncInfo info;
    info.feed = u"feed"_s;
    info.minimumSchema = 1;
    info.schema = 2;
    info.mostChanges = 2000;
    info.longestWait = 30;
    info.snapshotPage = 500;
    info.mostCommands = 100;
    info.bodyBytes = 1;
    info.commandBodyBytes = 4;
    info.keptDays = 90;
    info.personalData = true;
    info.locations = {u"annex"_s};
    info.monthsKept = 13;
    info.now = fromMilliseconds(1'772'445'600'000);
    QCOMPARE(syncInfoFromJson(toJson(info)).value(), info);
}

void TestSyncJson::unknownMembersAndKindsAreIgnored()
{
    const auto page = changesPageFromJson(
        R"({"cursor":"c","new":1,"rows":[{"entity":"planet","id":"x","document":{}},{"entity":"order","id":"1","version":2,"gone":true,"why":"moved"}]})");
    QVERIFY(page);
    QCOMPARE(page->rows, (std::vector<SyncRow>{{{EntityKind::Order, u"1"_s}, 2, {}}}));
}

void TestSyncJson::saysEverythingThatIsWrong()
{
    const auto page = snapshotPageFromJson(
        R"({"part":7,"hash":"xyz","rows":[{"entity":"order","id":"1","version":"two"},{"entity":"order","document":[]}]})");
    QVERIFY(!page);
    QStringList fields;
    for (const Error &error : page.error())
        fields << error.field;
    fields.sort();
    fields.removeDuplicates();
    QCOMPARE(fields,
             (QStringList{u"hash"_s, u"part"_s, u"rows[0].document"_s, u"rows[0].version"_s, u"rows[1].document"_s}));
    QVERIFY(!monthChecksumsFromJson(R"({"months":[{"month":"2026-13","count":1,"hash":"0"}]})"));
}

QTEST_GUILESS_MAIN(TestSyncJson)
#include "test_sync_json.moc"
