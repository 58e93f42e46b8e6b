// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_detail/order_detail.h"
#include "services/workspace/draft_hold.h"
#include "tests/app/connected/console_program.h"
#include "tests/app/hub/served_shop.h"
#include "tests/app/sync/connected_shop.h"
#include "tests/support/shop_fixture.h"
#include "ui/sync_center/sync_page.h"

#include <QPushButton>
#include <QSettings>

using namespace docket;
using namespace docket::domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = test::ConsoleProgram::patience;

Address inCity(const QString &city)
{
    Address address;
    address.name = u"Greta Lind"_s;
    address.city = city;
    address.country = u"SE"_s;
    return address;
}

EditOrder shipTo(const QString &city)
{
    EditOrder edit;
    edit.shipTo = inCity(city);
    return edit;
}

} // namespace

/// Ana at the console, Ben somewhere else, and the hub between them.
class TestConnectedConsole : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        m_served = std::make_unique<test::ServedShop>(QStringLiteral(DOCKET_HUB));
        m_served->countLamps(1000);
        m_ben = std::make_unique<test::ConnectedShop>(m_served->hub().port(), u"Ben"_s);
        m_ben->synchronized();
        m_first = m_ben->place(2);
        m_ben->place(1);
        m_ben->synchronized();
        m_ana = std::make_unique<test::ConsoleProgram>(QUrl(u"http://127.0.0.1:%1"_s.arg(m_served->hub().port())));
    }
    void cleanupTestCase()
    {
        m_ana.reset();
        m_ben.reset();
        m_served.reset();
    }

    void saysWhatIsWrongWithASignInAndMakesNothing()
    {
        m_ana->connectAs(u"agent@example.com"_s, u"open sesame"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_ana->isShown(u"createButton"_s) && !bannerText().isEmpty(), patience);
        m_ana->picture(u"first-start"_s);
        QVERIFY(!QFileInfo::exists(m_ana->path()));
    }

    void connectsAtTheFirstStartAndFetchesTheOrders()
    {
        m_ana->connectAs(u"agent@example.com"_s, u"open sesame, agent"_s);
        m_ana->begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_ana->orders()->rowCount(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(stateText().startsWith(u"Online"), patience);
        const workspace::ShopFacts &facts = m_ana->shop().facts();
        QVERIFY(facts.copy && facts.copy->isSignedIn);
        QVERIFY(facts.copy->role == Role::Agent);
        // An agent does not ship: the hub says so, and the console shows it.
        QVERIFY(!m_ana->screens()->workbench().may(Permission::Ship));
        QVERIFY(!m_ana->screens()->workbench().actions.find(u"order.ship"_s)->isVisible());
    }

    void showsWithinAMomentWhatOthersDo()
    {
        m_ben->place(3);
        m_ben->synchronized();
        QTRY_COMPARE_WITH_TIMEOUT(m_ana->orders()->rowCount(), 3, patience);
    }

    void sendsWhatIsDoneHere()
    {
        note(u"Rings the bell twice"_s);
        QTRY_COMPARE_WITH_TIMEOUT(lastNoteAtBens(), u"Rings the bell twice"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!isMarked(search::Pending), patience);
    }

    void keepsWhatIsDoneOffline()
    {
        showSync();
        m_ana->click(u"workOffline"_s);
        QTRY_VERIFY_WITH_TIMEOUT(stateText().startsWith(u"Working offline"), patience);
        note(u"Call before delivery"_s);
        QTRY_VERIFY_WITH_TIMEOUT(stateText().contains(u"1 pending"), patience);
        QVERIFY(isMarked(search::Pending));
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(u"waitingTable"_s), 1, patience);
        m_ana->picture(u"offline"_s);
        QTRY_COMPARE_WITH_TIMEOUT(lastNoteAtBens(), u"Rings the bell twice"_s, patience);

        m_ana->click(u"workOffline"_s);
        QTRY_VERIFY_WITH_TIMEOUT(stateText().startsWith(u"Online") && !stateText().contains(u"pending"), patience);
        QVERIFY(!isMarked(search::Pending));
        QTRY_COMPARE_WITH_TIMEOUT(lastNoteAtBens(), u"Call before delivery"_s, patience);
    }

    void takesBackWhatWasNotSent()
    {
        const qint64 version = versionHere();
        goOffline(true);
        note(u"Nonsense"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(u"waitingTable"_s), 1, patience);
        m_ana->find<QAbstractItemView>(u"waitingTable"_s)
            ->setCurrentIndex(m_ana->find<QAbstractItemView>(u"waitingTable"_s)->model()->index(0, 0));
        QAction *discard = m_ana->screens()->workbench().actions.find(u"sync.discard"_s);
        QVERIFY(discard->isEnabled());
        discard->trigger();
        // It is held back for an undo; another offer makes it final.
        m_ana->screens()->workbench().notices.offerUndo(u"something else"_s, [] {});
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(u"waitingTable"_s), 0, patience);
        QCOMPARE(versionHere(), version);
        QVERIFY(!isMarked(search::Pending));
        goOffline(false);
    }

    void settlesWhatBothHaveSet_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("city");
        QTest::newRow("theirs") << u"keepTheirs"_s << u"Malmö"_s;
        QTest::newRow("mine") << u"setMine"_s << u"Visby"_s;
    }

    void settlesWhatBothHaveSet()
    {
        QFETCH(QString, button);
        QFETCH(QString, city);
        const QUuid id = m_ben->place(1);
        m_ben->synchronized();
        QTRY_VERIFY_WITH_TIMEOUT(m_ana->orders()->rowCount() > 0 && orderHere(id), patience);
        goOffline(true);
        QVERIFY(test::await(m_ana->shop().execute(shipTo(u"Visby"_s), id)));
        QVERIFY(m_ben->execute(shipTo(u"Malmö"_s), id));
        m_ben->synchronized();
        goOffline(false);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(u"conflictTable"_s), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(stateText().contains(u"1 to settle"), patience);
        QVERIFY(isMarked(search::Conflict, id));
        showSync();
        QTRY_VERIFY(m_ana->isShown(u"mergePane"_s));
        QTRY_VERIFY(m_ana->textOf(u"mergeMine"_s).contains(u"Visby"_s));
        QVERIFY(m_ana->textOf(u"mergeTheirs"_s).contains(u"Malmö"_s));
        QVERIFY(m_ana->textOf(u"mergeBase"_s).contains(u"Lund"_s));
        QCOMPARE(orderHere(id)->shipTo.city, u"Malmö"_s);
        m_ana->picture(u"conflict-"_s + button);

        m_ana->click(button);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(u"conflictTable"_s), 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!stateText().contains(u"pending") && !stateText().contains(u"settle"), patience);
        QVERIFY(!isMarked(search::Conflict, id));
        m_ben->synchronized();
        QCOMPARE(m_ben->order(id)->shipTo.city, city);
        QCOMPARE(orderHere(id)->shipTo.city, city);
    }

    void holdsTheStockOfADraft()
    {
        const int before = available();
        {
            workspace::DraftHold hold(*m_ana->screens()->hub());
            hold.want({{{u"LAMP"_s, u"main"_s}, 5}});
            QTRY_VERIFY_WITH_TIMEOUT(hold.state() == workspace::DraftHold::State::Held, patience);
            QCOMPARE(available(), before - 5);
            m_ben->synchronized();
            QCOMPARE(m_ben->level(u"LAMP"_s).available(), before - 5);
            // Here they can still be promised.
            QTRY_COMPARE_WITH_TIMEOUT(levelHere().available(), before, patience);

            hold.want({{{u"LAMP"_s, u"main"_s}, 7}});
            QTRY_VERIFY_WITH_TIMEOUT(hold.state() == workspace::DraftHold::State::Held && available() == before - 7,
                                     patience);
            hold.want({{{u"LAMP"_s, u"main"_s}, before + 1}});
            QTRY_VERIFY_WITH_TIMEOUT(hold.state() == workspace::DraftHold::State::Short, patience);
            hold.want({{{u"LAMP"_s, u"main"_s}, 4}});
            QTRY_VERIFY_WITH_TIMEOUT(hold.state() == workspace::DraftHold::State::Held, patience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(available(), before, patience);
    }

    void placesAnOrderOverWhatIsHeldForIt()
    {
        const int before = available();
        workspace::DraftHold hold(*m_ana->screens()->hub());
        hold.want({{{u"LAMP"_s, u"main"_s}, before}}); // All there are: only who holds them can have them.
        QTRY_VERIFY_WITH_TIMEOUT(hold.state() == workspace::DraftHold::State::Held, patience);
        QTRY_COMPARE_WITH_TIMEOUT(levelHere().available(), before, patience);
        CreateOrder create;
        create.customerId = u"C-1"_s;
        create.currency = test::euro();
        LineDraft line;
        line.sku = u"LAMP"_s;
        line.quantity = before;
        create.lines = {line};
        Command command = m_ana->shop().newCommand(create, m_ana->shop().newId());
        command.id = hold.handOver();
        QVERIFY(!command.id.isNull());
        const QUuid id = command.orderId;
        QVERIFY(test::await(m_ana->shop().execute(command)));
        QTRY_COMPARE_WITH_TIMEOUT(reservedAtBens(id), before, patience);
        QCOMPARE(available(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(levelHere().available(), 0, patience);
        const auto canceled = m_ben->execute(CancelOrder{u"no longer wanted"_s}, id);
        QVERIFY2(canceled, canceled ? "" : qPrintable(canceled.error().constFirst().sentence));
        m_ben->synchronized();
        QTRY_COMPARE_WITH_TIMEOUT(levelHere().available(), before, patience);
    }

    void saysWhenTheHubCannotBeAskedForADraft()
    {
        goOffline(true);
        emit m_ana->screens()->workbench().navigation.newOrderWanted({});
        QTRY_VERIFY_WITH_TIMEOUT(m_ana->isShown(u"orderEditor"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_ana->isShown(u"liveState"_s), patience);
        QVERIFY(m_ana->textOf(u"liveState"_s).contains(u"cannot be asked"_s));
        m_ana->picture(u"editor-offline"_s);
        m_ana->screens()->hub()->workOffline(false);
        QTRY_VERIFY_WITH_TIMEOUT(!m_ana->isShown(u"liveState"_s), patience);
        QTest::keyClick(m_ana->find(u"orderEditor"_s), Qt::Key_Escape);
    }

    void tellsWhatHappenedToAnOrderAsTheHubKnowsIt()
    {
        const QUuid id = m_ben->place(1);
        m_ben->execute(HoldOrder{u"calls back"_s}, id);
        m_ben->synchronized();
        QTRY_VERIFY_WITH_TIMEOUT(orderHere(id) && orderHere(id)->hold, patience);
        models::OrderDetail detail(m_ana->shop());
        detail.setHub(m_ana->screens()->hub());
        detail.setOrder(id);
        QTRY_VERIFY_WITH_TIMEOUT(detail.details() && !detail.details()->isHistoryPartial, patience);
        QVERIFY(std::holds_alternative<OrderCreated>(detail.details()->events.front().body));
        QCOMPARE(detail.details()->events.back().sequence, orderHere(id)->version);
        const std::size_t confirmed = detail.details()->events.size();

        goOffline(true);
        QVERIFY(test::await(m_ana->shop().execute(AddNote{u"tried twice"_s}, id)));
        QTRY_COMPARE_WITH_TIMEOUT(detail.details()->events.size(), confirmed + 1, patience);
        goOffline(false);
    }

    void staysSignedInAfterARestart()
    {
        m_ana->restart();
        m_ana->unlock();
        m_ana->waitForScreens();
        QTRY_VERIFY_WITH_TIMEOUT(stateText().startsWith(u"Online"), patience);
    }

    void isLockedOutWithTheAccountAndKeepsWhatWaits()
    {
        goOffline(true);
        note(u"Written while nobody knew"_s);
        QTRY_VERIFY_WITH_TIMEOUT(stateText().contains(u"1 pending"), patience);
        setLocked(true);
        goOffline(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_ana->isShown(u"hubSignIn"_s), patience);
        QVERIFY(!m_ana->screens());
        QTRY_VERIFY_WITH_TIMEOUT(m_ana->textOf(u"hubSignInKept"_s).contains(u"1 change"_s), patience);
        QVERIFY(m_ana->isShown(u"hubSignInReason"_s));
        m_ana->picture(u"locked-out"_s);

        m_ana->fill(u"hubPassword"_s, u"open sesame, agent"_s);
        m_ana->click(u"hubSignInButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_ana->isShown(u"hubSignInError"_s), patience);
        setLocked(false);
        m_ana->fill(u"hubPassword"_s, u"open sesame, agent"_s);
        m_ana->click(u"hubSignInButton"_s);
        m_ana->waitForScreens();
        QTRY_VERIFY_WITH_TIMEOUT(stateText().startsWith(u"Online") && !stateText().contains(u"pending"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(lastNoteAtBens(), u"Written while nobody knew"_s, patience);
    }

    void signsOutAndInAgainWithAnotherRole_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("mayShip");
        QTest::addColumn<bool>("mayCancel");
        QTest::newRow("warehouse") << Role::Warehouse << true << false;
        QTest::newRow("admin") << Role::Admin << true << true;
        QTest::newRow("supervisor") << Role::Supervisor << true << true;
    }

    void signsOutAndInAgainWithAnotherRole()
    {
        QFETCH(Role, role);
        QFETCH(bool, mayShip);
        QFETCH(bool, mayCancel);
        emit m_ana->screens()->window().settingsWanted();
        m_ana->picture(u"settings"_s);
        m_ana->find<QPushButton>(u"hubSignOut"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_ana->isShown(u"hubSignIn"_s), patience);
        m_ana->fill(u"hubEmail"_s, toString(role) + u"@example.com"_s);
        m_ana->fill(u"hubPassword"_s, u"open sesame, "_s + toString(role));
        m_ana->click(u"hubSignInButton"_s);
        m_ana->waitForScreens();
        QVERIFY(m_ana->shop().facts().copy->role == role);
        QTRY_VERIFY_WITH_TIMEOUT(stateText().startsWith(u"Online"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_ana->orders()->rowCount() > 0, patience);
        const ui::ActionRegistry &actions = m_ana->screens()->workbench().actions;
        QCOMPARE(actions.find(u"order.ship"_s)->isVisible(), mayShip);
        QCOMPARE(actions.find(u"order.cancel"_s)->isVisible(), mayCancel);
        QVERIFY(m_ben->isEqualToHub());
    }

private:
    [[nodiscard]] QString stateText() { return m_ana->screens() ? m_ana->textOf(u"dataState"_s) : QString(); }
    [[nodiscard]] QString bannerText()
    {
        for (const QLabel *label : m_ana->console().window()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"password"_s, Qt::CaseInsensitive) &&
                label->parentWidget()->parentWidget()->inherits("docket::ui::Banner"))
                return label->text();
        }
        return {};
    }
    /// By the running hub, for which it counts at once.
    void setLocked(bool isLocked)
    {
        const auto admin = m_served->hub().signedIn(u"admin"_s);
        const test::HttpAnswer users = admin->get("/v1/users");
        const auto emailAt = [&](int place) { return users.text("items/" + QByteArray::number(place) + "/email"); };
        int agent = 0;
        while (!emailAt(agent).isEmpty() && emailAt(agent) != u"agent@example.com")
            ++agent;
        const QString account = users.text("items/" + QByteArray::number(agent) + "/id");
        const QByteArray wish = isLocked ? "{\"disabled\":true}" : "{\"disabled\":false}";
        QCOMPARE(admin->send("PATCH", "/v1/users/" + account.toUtf8(), wish).status, 200);
    }
    [[nodiscard]] int rowsOf(const QString &table)
    {
        return m_ana->find<QAbstractItemView>(table)->model()->rowCount();
    }
    [[nodiscard]] std::optional<Order> orderHere(const QUuid &id)
    {
        return *test::await(
            m_ana->shop().read([id](workspace::ReadSession &session) { return session.reader().order(id); }));
    }
    [[nodiscard]] StockLevel levelHere()
    {
        StockLevel found;
        const auto read = test::await(m_ana->shop().read([](workspace::ReadSession &session) {
            StockLevel level;
            (void)session.reader().stock(u"LAMP"_s, [&](const StockLevel &each) {
                level = each;
                return true;
            });
            return level;
        }));
        found = read;
        return found;
    }
    /// At the hub.
    [[nodiscard]] int available()
    {
        const auto answer = m_served->hub().signedIn(u"agent"_s)->get("/v1/inventory/LAMP");
        return static_cast<int>(answer.number("levels/0/available"));
    }
    [[nodiscard]] qint64 versionHere() { return orderHere(m_first)->version; }
    [[nodiscard]] bool isMarked(search::OrderFlag flag) { return isMarked(flag, m_first); }
    [[nodiscard]] bool isMarked(search::OrderFlag flag, const QUuid &id)
    {
        const qint64 position =
            *test::await(m_ana->shop().read([id](workspace::ReadSession &session) { return session.positionOf(id); }));
        return (m_ana->shop().index().facts(position)->flags & flag) != 0;
    }
    void note(const QString &text) { QVERIFY(test::await(m_ana->shop().execute(AddNote{text}, m_first))); }
    void showSync() { m_ana->screens()->window().showPage(m_ana->screens()->window().findChild<ui::SyncPage *>()); }
    [[nodiscard]] qint64 reservedAtBens(const QUuid &id)
    {
        m_ben->synchronized();
        const auto order = m_ben->order(id);
        return order ? order->lines.front().reserved : -1;
    }
    [[nodiscard]] QString lastNoteAtBens()
    {
        m_ben->synchronized();
        const auto order = m_ben->order(m_first);
        return order->notes.empty() ? QString() : order->notes.back().text;
    }
    void goOffline(bool isWished)
    {
        showSync();
        auto *button = m_ana->find<QPushButton>(u"workOffline"_s);
        if (button->isChecked() != isWished)
            QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(stateText().startsWith(u"Working offline") == isWished, patience);
    }

    QTemporaryDir m_settings;
    std::unique_ptr<test::ServedShop> m_served;
    std::unique_ptr<test::ConnectedShop> m_ben;
    std::unique_ptr<test::ConsoleProgram> m_ana;
    QUuid m_first;
};

QTEST_MAIN(TestConnectedConsole)
#include "test_connected_console.moc"
