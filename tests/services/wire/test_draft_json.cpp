// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/json_draft.h"

#include <QTest>

using namespace docket;
using namespace Qt::StringLiterals;

class TestDraftJson : public QObject {
    Q_OBJECT

private slots:
    void keepsHalfFilledTextsAsTyped()
    {
        const wire::OrderDraft draft = halfFilled();
        const auto read = wire::draftFromJson(wire::toJson(draft));
        QVERIFY(read);
        QCOMPARE(*read, draft);
    }

    void keepsTheOrderAndVersionThatAnEditIsBasedOn()
    {
        wire::OrderDraft draft = halfFilled();
        draft.isEdit = true;
        draft.number = u"TST-00042"_s;
        draft.baseVersion = 7;
        draft.lines.front().id = QUuid::fromString(u"0195ffff-0000-7000-8000-000000000002"_s);
        const auto read = wire::draftFromJson(wire::toJson(draft));
        QVERIFY(read);
        QCOMPARE(*read, draft);
    }

    void keepsACustomerThatIsNotSavedYet()
    {
        wire::OrderDraft draft = halfFilled();
        draft.hasNewCustomer = true;
        draft.newCustomer = {u"c-1"_s, u"Ada"_s, {}, u"ada@"_s, u"+49 30"_s, u"de"_s, {}};
        const auto read = wire::draftFromJson(wire::toJson(draft));
        QVERIFY(read);
        QCOMPARE(*read, draft);
    }

    void ignoresWhatALaterVersionAdded()
    {
        const auto read = wire::draftFromJson(
            R"({"id":"d","order_id":"0195ffff-0000-7000-8000-000000000001","begun_at":"2026-03-02T10:00:00Z",
                "lines":[{"sku":"TEA","gift_wrap":true}],"priority":3})");
        QVERIFY(read);
        QCOMPARE(read->lines.front().sku, u"TEA"_s);
        QVERIFY(!read->isEdit);
    }

    void refusesWhatIsNoDraft()
    {
        QVERIFY(!wire::draftFromJson("[1, 2"));
        QVERIFY(!wire::draftFromJson(R"({"id": 5, "lines": {}})"));
    }

private:
    static wire::OrderDraft halfFilled()
    {
        wire::OrderDraft draft;
        draft.id = u"0195ffff"_s;
        draft.orderId = QUuid::fromString(u"0195ffff-0000-7000-8000-000000000001"_s);
        draft.locale = u"de_DE"_s;
        draft.begunAt = domain::fromMilliseconds(1'772'445'600'000);
        draft.customerText = u"müll"_s;
        draft.shipTo.city = u"Köln"_s;
        draft.lines = {{{}, u"Tee"_s, u"TEA"_s, {}, u"3"_s, u"4,"_s, u"1"_s, {}},
                       {{}, u"cu"_s, {}, {}, {}, {}, {}, {}}};
        draft.shipping = u"4,9"_s;
        draft.requiredOn = u"morg"_s;
        draft.currency = u"EUR"_s;
        draft.tags = u"eilig, "_s;
        draft.note = u"zweimal klin"_s;
        draft.allowBackorder = true;
        return draft;
    }
};

QTEST_GUILESS_MAIN(TestDraftJson)
#include "test_draft_json.moc"
