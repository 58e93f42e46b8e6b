// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/identity/fake_secret_store.h"
#include "tests/support/open_shop.h"
#include "tests/support/watched_models.h"
#include "ui/sync_center/events_section.h"
#include "ui/sync_center/outbox_page.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace docket;
using namespace docket::ui;
using docket::test::await;

namespace {

constexpr int patience = 30'000;

/// A real shop with both screens over it. Nobody listens where its events are to go.
class SyncFixture {
public:
    SyncFixture()
    {
        for (QWidget *widget : {static_cast<QWidget *>(&page), static_cast<QWidget *>(&section)}) {
            widget->resize(1024, 700);
            widget->show();
        }
        if (!QTest::qWaitFor([this] { return section.isEnabled(); }, patience))
            qFatal("The section was not filled.");
        if (test::watchModels(page) == 0)
            qFatal("The model of the outbox is not seen.");
    }
    template <typename Widget>
    Widget *find(QWidget &in, const QString &name)
    {
        auto *found = in.findChild<Widget *>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }
    QTableView *table() { return find<QTableView>(page, u"outboxTable"_s); }
    [[nodiscard]] static bool says(const QWidget &where, const QString &text)
    {
        const auto labels = where.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    void publishToNobody()
    {
        wire::BrokerSettings settings;
        settings.host = u"127.0.0.1"_s;
        settings.port = 1;
        QVERIFY(await(publishing.save(settings, true, nullptr)));
    }
    domain::Order place()
    {
        if (!hasCatalogue) {
            shop.addProduct(u"TENT"_s, 12900, 100);
            shop.addCustomer(u"ana"_s);
            hasCatalogue = true;
        }
        return shop.place(u"TENT"_s, 1, u"ana"_s);
    }

    bool hasCatalogue = false;
    test::OpenShop shop;
    test::FakeSecretStore keychain;
    workspace::EventPublishing publishing{shop.workspace(), keychain};
    Theme theme{*qApp};
    models::Formats formats;
    ActionRegistry actions;
    Notices notices;
    Navigation navigation;
    OrderSelection selection;
    Workbench workbench{shop.workspace(), theme, formats, actions, notices, navigation, selection};
    OutboxPage page{workbench, publishing};
    EventsSection section{workbench, publishing};
};

} // namespace

/// What waits for other systems, and where it goes.
class TestSyncCenter : public QObject {
    Q_OBJECT

private slots:
    void showsTheFirstStepWhenNobodyIsTold()
    {
        SyncFixture sync;
        QTRY_VERIFY_WITH_TIMEOUT(SyncFixture::says(sync.page, u"Nobody is told yet"_s), patience);
        const QSignalSpy wanted(&sync.page, &OutboxPage::settingsWanted);
        QTest::mouseClick(sync.find<QPushButton>(sync.page, u"outboxSettings"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void showsWhatWaitsAndWhyNothingGoes()
    {
        SyncFixture sync;
        sync.publishToNobody();
        const domain::Order order = sync.place();
        QTRY_VERIFY_WITH_TIMEOUT(sync.table()->model()->rowCount() >= 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(SyncFixture::says(sync.page, u"the connection was refused"_s), patience);
        QVERIFY(SyncFixture::says(sync.page, u"The broker cannot be reached"_s));
        QStringList about;
        for (int row = 0; row < sync.table()->model()->rowCount(); ++row)
            about << sync.table()->model()->index(row, 2).data().toString();
        QVERIFY(about.contains(order.number));
        QVERIFY(sync.page.statusText().startsWith(QString::number(about.size())));
    }

    void opensTheOrderOfAnEvent()
    {
        SyncFixture sync;
        sync.publishToNobody();
        const domain::Order order = sync.place();
        QTRY_VERIFY_WITH_TIMEOUT(sync.table()->model()->rowCount() >= 2, patience);
        const QSignalSpy wanted(&sync.navigation, &Navigation::orderWanted);
        for (int row = 0; row < sync.table()->model()->rowCount(); ++row) {
            if (sync.table()->model()->index(row, 2).data().toString() == order.number)
                sync.table()->selectRow(row);
        }
        sync.actions.find(u"outbox.open_order"_s)->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().toUuid(), order.id);
    }

    void discardsWhenItWasNotUndone()
    {
        SyncFixture sync;
        sync.publishToNobody();
        sync.place();
        QTRY_VERIFY_WITH_TIMEOUT(sync.table()->model()->rowCount() >= 2, patience);
        std::function<void()> expire;
        QObject::connect(&sync.notices, &Notices::undoOffered, &sync.page,
                         [&](const QString &, const auto &, const std::function<void()> &over) { expire = over; });
        sync.table()->selectAll();
        const int rows = sync.table()->model()->rowCount();
        QVERIFY(sync.actions.find(u"outbox.discard"_s)->isEnabled());
        sync.actions.find(u"outbox.discard"_s)->trigger();
        QVERIFY(expire);
        QCOMPARE(await(sync.publishing.view(100))->entries.size(), static_cast<std::size_t>(rows));
        expire();
        QTRY_COMPARE_WITH_TIMEOUT(sync.table()->model()->rowCount(), 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(SyncFixture::says(sync.page, u"Everything was delivered"_s), patience);
        const auto decisions = await(sync.shop.workspace().read(
            [](workspace::ReadSession &session) { return store::OutboxRows(session.connection()).decisions(100); }));
        QCOMPARE(decisions->size(), static_cast<std::size_t>(rows));
    }

    void savesWhereEventsGo()
    {
        SyncFixture sync;
        QTest::keyClicks(sync.find<QLineEdit>(sync.section, u"eventsAddress"_s), u"amqps://ana@broker.invalid/shop"_s);
        QTest::keyClicks(sync.find<QLineEdit>(sync.section, u"eventsPassword"_s), u"swordfish"_s);
        QTest::mouseClick(sync.find<QPushButton>(sync.section, u"eventsSave"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(SyncFixture::says(sync.section, u"Saved."_s), patience);
        const auto saved = await(sync.publishing.view(0))->destination;
        QVERIFY(saved && saved->isEnabled);
        QCOMPARE(saved->broker.host, u"broker.invalid"_s);
        QCOMPARE(saved->broker.user, u"ana"_s);
        QVERIFY(saved->broker.eventTypes.isEmpty());
        QCOMPARE(sync.keychain.secrets.value(saved->broker.secretName), QByteArray("swordfish"));
        QVERIFY(!wire::toJson(saved->broker).contains("swordfish"));
    }

    void saysExactlyWhatIsWrong()
    {
        SyncFixture sync;
        auto *address = sync.find<QLineEdit>(sync.section, u"eventsAddress"_s);
        auto *test = sync.find<QPushButton>(sync.section, u"eventsTest"_s);
        QTest::keyClicks(address, u"amqp://ana:secret@broker"_s);
        QTest::mouseClick(test, Qt::LeftButton);
        QVERIFY(SyncFixture::says(sync.section, u"does not belong into the address"_s));
        address->setText(u"amqp://127.0.0.1:1"_s);
        QTest::mouseClick(test, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(SyncFixture::says(sync.section, u"the connection was refused"_s), patience);
        QVERIFY(!await(sync.publishing.view(0))->destination); // trying saves nothing
    }

    void keepsNothingWhenTheKeychainRefuses()
    {
        SyncFixture sync;
        sync.keychain.fail(u"keychain_denied"_s);
        sync.find<QLineEdit>(sync.section, u"eventsAddress"_s)->setText(u"amqp://broker"_s);
        sync.find<QLineEdit>(sync.section, u"eventsPassword"_s)->setText(u"swordfish"_s);
        QTest::mouseClick(sync.find<QPushButton>(sync.section, u"eventsSave"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(SyncFixture::says(sync.section, u"keychain_denied"_s), patience);
        QVERIFY(!await(sync.publishing.view(0))->destination);
    }
};

QTEST_MAIN(TestSyncCenter)
#include "test_sync_center.moc"
