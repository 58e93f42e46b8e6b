// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/domain/order_shop.h"

using namespace docket;
using namespace docket::domain;
using namespace docket::test;
using namespace Qt::StringLiterals;

class TestHoldAndNotes : public QObject {
    Q_OBJECT

private slots:
    void holdsWithAReasonAndReleases();
    void holdsAndReleasesOnlyWhatHasSomethingOpen();
    void notesAndTagsAreAlwaysAllowed();
};

void TestHoldAndNotes::holdsWithAReasonAndReleases()
{
    OrderShop s;
    s.place();
    QCOMPARE(s.tell(ReleaseHold{}), u"not_on_hold@"_s);
    QCOMPARE(s.tell(HoldOrder{u" "_s}), u"reason_missing@reason"_s);
    QCOMPARE(s.tell(HoldOrder{u" address unclear "_s}), u"order.updated"_s);
    QCOMPARE(s.order().hold->reason, u"address unclear"_s);
    QCOMPARE(s.tell(HoldOrder{u"again"_s}), u"already_on_hold@"_s);
    QCOMPARE(s.tell(s.ship(100)), u"on_hold@"_s);
    QCOMPARE(s.tell(ReleaseHold{}), u"order.updated"_s);
    QVERIFY(!s.order().hold);
}

void TestHoldAndNotes::holdsAndReleasesOnlyWhatHasSomethingOpen()
{
    OrderShop s;
    s.place();
    QVERIFY(s.ask(HoldOrder{u"wait"_s}));
    QVERIFY(s.ask(CancelOrder{u"no"_s}));
    QCOMPARE(s.tell(ReleaseHold{}), u"already_canceled@"_s);
    QVERIFY(s.ask(ReinstateOrder{}));
    QVERIFY(s.ask(ReleaseHold{}));
    QVERIFY(s.ask(s.ship(100)));
    QCOMPARE(s.tell(HoldOrder{u"late"_s}), u"nothing_open@"_s);
}

void TestHoldAndNotes::notesAndTagsAreAlwaysAllowed()
{
    OrderShop s;
    s.place();
    QVERIFY(s.ask(CancelOrder{u"no"_s}));
    QCOMPARE(s.tell(AddNote{u" called "_s}), u"order.updated"_s);
    QCOMPARE(s.order().notes.back().text, u"called"_s);
    QCOMPARE(s.order().notes.back().author, u"tester"_s);
    QCOMPARE(s.tell(AddNote{u"\n"_s}), u"note_missing@text"_s);
    QCOMPARE(s.tell(SetTags{{u" rush  hour "_s, u"gift"_s, u"gift"_s, {}}}), u"order.updated"_s);
    QCOMPARE(s.order().tags, (QStringList{u"rush hour"_s, u"gift"_s}));
    QCOMPARE(s.tell(SetTags{{u"rush hour"_s, u"gift"_s}}), QString()); // nothing new
    QCOMPARE(s.tell(SetTags{QStringList(51, u"x"_s)}), u"too_many@tags"_s);
}

QTEST_GUILESS_MAIN(TestHoldAndNotes)
#include "test_hold_and_notes.moc"
