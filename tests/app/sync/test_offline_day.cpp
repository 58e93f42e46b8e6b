// SPDX-License-Identifier: GPL-3.0-or-later
//
// DOCKET_OFFLINE_DAY=1000 makes it a longer day.
#include "tests/app/hub/served_shop.h"
#include "tests/app/sync/connected_shop.h"

#include <QTest>

#include <random>
#include <set>

using namespace docket;
using namespace docket::domain;
using namespace Qt::StringLiterals;

/// A day on which three copies work at the same orders and stock, and none of them reaches the hub.
class TestOfflineDay : public QObject {
    Q_OBJECT

private slots:
    void appliesMergesOrShowsEveryChange()
    {
        test::ServedShop shop(QStringLiteral(DOCKET_HUB));
        shop.countLamps(60);
        std::vector<std::unique_ptr<test::ConnectedShop>> team;
        for (const QString &name : {u"Ana"_s, u"Ben"_s, u"Eve"_s}) {
            team.push_back(std::make_unique<test::ConnectedShop>(shop.hub().port(), name));
            team.back()->synchronized();
        }
        for (int i = 0; i < 12; ++i)
            team.front()->place(3);
        for (const auto &member : team)
            member->synchronized();
        const std::vector<QUuid> shared = team.front()->orders();
        QCOMPARE(shared.size(), 12U);

        workThrough(team, shared);
        for (int round = 0; round < 3; ++round) {
            for (const auto &member : team)
                member->synchronized();
        }

        const std::set<QString> applied = appliedAtHub(shop);
        int shown = 0;
        for (const auto &member : team) {
            QCOMPARE(member->copy().figures()->pending, 0);
            std::set<QUuid> conflicts;
            for (const store::Conflict &conflict : member->conflicts())
                conflicts.insert(conflict.command.id);
            shown += static_cast<int>(conflicts.size());
            for (const QUuid &id : member->given()) {
                const bool isThere = applied.contains(id.toString(QUuid::WithoutBraces));
                QVERIFY2(isThere || conflicts.contains(id), qPrintable(id.toString()));
            }
            QVERIFY(member->isEqualToHub());
            QCOMPARE(member->orders(), team.front()->orders());
            for (const QUuid &id : member->orders())
                QCOMPARE(member->order(id), team.front()->order(id));
            QCOMPARE(member->level(u"LAMP"_s), team.front()->level(u"LAMP"_s));
        }
        QVERIFY(shown > 0); // Otherwise it was no day worth the name.
    }

private:
    using Team = std::vector<std::unique_ptr<test::ConnectedShop>>;

    void workThrough(Team &team, const std::vector<QUuid> &shared)
    {
        constexpr int usualChanges = 240;
        const int wished = qEnvironmentVariableIntValue("DOCKET_OFFLINE_DAY");
        for (int i = 0; i < (wished > 0 ? wished : usualChanges); ++i)
            change(*team[below(team.size())], shared);
    }

    void change(test::ConnectedShop &shop, const std::vector<QUuid> &shared)
    {
        const QUuid &id = shared[below(shared.size())];
        const QString word = QString::number(m_random() % 1'000);
        const std::optional<Order> order = shop.order(id);
        EditOrder edit;
        switch (below(9)) {
        case 0:
            shop.place(1);
            break;
        case 1:
            edit.shippingMinor = static_cast<qint64>(below(900));
            (void)shop.execute(edit, id);
            break;
        case 2:
            edit.shipTo = Address{u"Greta"_s, {}, word, {}, {}, u"SE"_s};
            (void)shop.execute(edit, id);
            break;
        case 3:
            (void)shop.execute(AddNote{word}, id);
            break;
        case 4:
            (void)shop.execute(SetTags{{word}}, id);
            break;
        case 5:
            if (order && !order->lines.empty())
                (void)shop.execute(ShipOrder{{}, {{order->lines.front().id, 1}}, u"DHL"_s, word, {}, {}}, id);
            break;
        case 6:
            (void)shop.execute(order && order->hold ? CommandBody(ReleaseHold{}) : CommandBody(HoldOrder{word}), id);
            break;
        case 7:
            if (below(6) == 0)
                (void)shop.execute(CancelOrder{word}, id);
            break;
        default:
            (void)shop.execute(AdjustStock{{u"LAMP"_s, defaultLocation()}, StockChange::Receive, 1, word});
            break;
        }
    }

    static std::set<QString> appliedAtHub(test::ServedShop &shop)
    {
        const QStringList ids = shop.hub().value(u"SELECT string_agg(id::text, ',') FROM command"_s).split(u',');
        return {ids.begin(), ids.end()};
    }

    std::size_t below(std::size_t limit) { return m_random() % limit; }

    std::mt19937 m_random{7};
};

QTEST_GUILESS_MAIN(TestOfflineDay)
#include "test_offline_day.moc"
