// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/merge.h"
#include "tests/support/shop_fixture.h"

#include <QTest>

using namespace docket;
using namespace docket::domain;
using namespace Qt::StringLiterals;

namespace {

Order lampsAndChairs()
{
    Order order;
    order.id = test::idOf(1);
    order.currency = test::euro();
    order.shipping = test::eur(490);
    order.tags = {u"new"_s};
    for (const auto &[number, sku] : {std::pair(11U, u"LAMP"_s), std::pair(12U, u"CHAIR"_s)}) {
        OrderLine line;
        line.id = test::idOf(number);
        line.sku = sku;
        line.quantity = 2;
        line.unitPrice = test::eur(1'000);
        line.location = defaultLocation();
        order.lines.push_back(line);
    }
    return order;
}

Facts of(const Order &order)
{
    Facts facts;
    facts.order = order;
    return facts;
}

LineDraft draft(quint32 number, const QString &sku, qint64 quantity)
{
    LineDraft line;
    line.id = test::idOf(number);
    line.sku = sku;
    line.quantity = quantity;
    return line;
}

EditOrder linesOf(std::vector<LineDraft> lines)
{
    EditOrder edit;
    edit.lines = std::move(lines);
    return edit;
}

std::vector<std::pair<QString, qint64>> quantitiesIn(const std::optional<CommandBody> &body)
{
    std::vector<std::pair<QString, qint64>> quantities;
    if (body && std::get<EditOrder>(*body).lines) {
        for (const LineDraft &line : *std::get<EditOrder>(*body).lines)
            quantities.emplace_back(line.sku, line.quantity);
    }
    return quantities;
}

} // namespace

class TestMerge : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatOnlyOneSideChanged()
    {
        Order present = lampsAndChairs();
        present.shipping = test::eur(900);
        EditOrder edit;
        edit.requiredOn = QDate(2026, 4, 1);
        const Merge merged = merge(edit, of(lampsAndChairs()), of(present));
        QVERIFY(merged.clashes.empty());
        QCOMPARE(std::get<EditOrder>(*merged.body), edit);
    }

    void takesAFieldThatBothSetOutOfTheCommand()
    {
        Order present = lampsAndChairs();
        present.shipping = test::eur(900);
        EditOrder edit;
        edit.shippingMinor = 100;
        edit.requiredOn = QDate(2026, 4, 1);
        const Merge merged = merge(edit, of(lampsAndChairs()), of(present));
        QCOMPARE(merged.clashes.size(), 1U);
        QCOMPARE(merged.clashes[0].field, u"shipping"_s);
        QCOMPARE(merged.clashes[0].base, u"490"_s);
        QCOMPARE(merged.clashes[0].mine, u"100"_s);
        QCOMPARE(merged.clashes[0].theirs, u"900"_s);
        QVERIFY(!std::get<EditOrder>(*merged.body).shippingMinor);
        QCOMPARE(std::get<EditOrder>(*merged.body).requiredOn, edit.requiredOn);
        EditOrder again;
        again.shippingMinor = 100;
        QCOMPARE(std::get<EditOrder>(merged.clashes[0].again), again);
    }

    void leavesNothingOfACommandThatClashesAsAWhole()
    {
        Order present = lampsAndChairs();
        present.tags = {u"theirs"_s};
        const Merge merged = merge(SetTags{{u"mine"_s}}, of(lampsAndChairs()), of(present));
        QVERIFY(!merged.body);
        QCOMPARE(merged.clashes.size(), 1U);
        QCOMPARE(merged.clashes[0].field, u"tags"_s);
    }

    void agreesWhenBothSetTheSame()
    {
        Order present = lampsAndChairs();
        present.tags = {u"gift"_s};
        const Merge merged = merge(SetTags{{u"gift"_s}}, of(lampsAndChairs()), of(present));
        QVERIFY(merged.body);
        QVERIFY(merged.clashes.empty());
    }

    void mergesLineByLine()
    {
        Order present = lampsAndChairs();
        present.lines[1].quantity = 7;
        const Merge merged =
            merge(linesOf({draft(11, u"LAMP"_s, 5), draft(12, u"CHAIR"_s, 2), draft(13, u"DESK"_s, 1)}),
                  of(lampsAndChairs()), of(present));
        QVERIFY(merged.clashes.empty());
        const std::vector<std::pair<QString, qint64>> wanted{{u"LAMP"_s, 5}, {u"CHAIR"_s, 7}, {u"DESK"_s, 1}};
        QCOMPARE(quantitiesIn(merged.body), wanted);
    }

    void reportsALineThatBothChangedAndKeepsTheOthers()
    {
        Order present = lampsAndChairs();
        present.lines[0].quantity = 7;
        const Merge merged =
            merge(linesOf({draft(11, u"LAMP"_s, 5)}), of(lampsAndChairs()), of(present)); // CHAIR is taken out
        QCOMPARE(merged.clashes.size(), 1U);
        QCOMPARE(merged.clashes[0].field, u"lines[LAMP]"_s);
        const std::vector<std::pair<QString, qint64>> wanted{{u"LAMP"_s, 7}};
        QCOMPARE(quantitiesIn(merged.body), wanted);
        const std::vector<std::pair<QString, qint64>> mine{{u"LAMP"_s, 5}};
        QCOMPARE(quantitiesIn(merged.clashes[0].again), mine);
    }

    void mergesCustomersFieldByField()
    {
        const Customer seen = test::customer(u"C-1"_s);
        Customer mine = seen;
        mine.phone = u"1"_s;
        mine.email = u"mine@example.com"_s;
        Customer present = seen;
        present.email = u"theirs@example.com"_s;
        Facts then;
        then.customer = seen;
        Facts now;
        now.customer = present;
        const Merge merged = merge(SaveCustomer{mine}, then, now);
        QCOMPARE(merged.clashes.size(), 1U);
        QCOMPARE(merged.clashes[0].field, u"email"_s);
        const Customer kept = std::get<SaveCustomer>(*merged.body).customer;
        QCOMPARE(kept.phone, u"1"_s);
        QCOMPARE(kept.email, u"theirs@example.com"_s);
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "test_merge.moc"
