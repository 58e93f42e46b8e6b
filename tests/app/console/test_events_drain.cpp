// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/local_outbox.h"
#include "tests/app/console/console_window.h"
#include "tests/support/event_ledger.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/private_rabbitmq.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

#include <numeric>

using namespace docket;
using namespace Qt::StringLiterals;

/// The window while many events that have waited for their broker go out at once.
class TestEventsDrain : public QObject {
    Q_OBJECT

private slots:
    void staysQuickWhileTenThousandEventsGoOut()
    {
        test::PrivateRabbitMq broker;
        const outbox::BrokerAccess access = broker.access(u"docket.drain"_s);
        test::EventLedger consumer(access, u"drain"_s);
        test::ConsoleWindow console(sampleOrders);
        setUp(console, broker.port());
        broker.stop();
        // Over all orders, as a note makes its order's document longer.
        const std::vector<QUuid> orders = ordersOf(console);
        constexpr int each = 50;
        for (int note = 0; note < each; ++note) {
            std::vector<domain::Command> commands;
            for (const QUuid &order : orders)
                commands.push_back(console.shop().newCommand(domain::AddNote{u"note %1"_s.arg(note)}, order));
            test::await(console.shop().executeAll(std::move(commands)));
        }
        const auto wanted = static_cast<qsizetype>(orders.size()) * each;
        QCOMPARE(wanted, 10'000);
        broker.start();
        test::EventLoopWatchdog watchdog;
        watchdog.begin();
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                useWindow(console);
                return isEmpty(console);
            }(),
            patience);
        const auto hold = watchdog.longest();
        qInfo("longest hold: %.0f ms, of them %.0f ms of work", hold.lasted, hold.worked);
        // The processor time, as other programs hold the machine up too.
        QVERIFY(hold.worked < longestWork);
        consumer.take(wanted);
        QCOMPARE(consumer.ids().size(), wanted);
        QVERIFY2(consumer.faults().isEmpty(), qPrintable(consumer.faults().join(u'\n')));
    }

private:
    static constexpr int patience = 120'000;
    static constexpr int sampleOrders = 200;
    static constexpr double longestWork = 100; // ms
    static constexpr qint64 onlyDestination = 1;

    static void setUp(const test::ConsoleWindow &console, quint16 port)
    {
        QTRY_VERIFY(console.find(u"eventsAddress"_s)->isEnabled());
        const auto fill = [&](const QString &name, const QString &text) {
            console.find<QLineEdit>(name)->setText(text);
        };
        fill(u"eventsAddress"_s, u"amqp://127.0.0.1:%1"_s.arg(port));
        fill(u"eventsUser"_s, u"docket"_s);
        fill(u"eventsPassword"_s, QString::fromLatin1(test::PrivateRabbitMq::password));
        fill(u"eventsExchange"_s, u"docket.drain"_s);
        console.find<QAbstractButton>(u"eventsSave"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(console.find<QLabel>(u"eventsOutcome"_s)->text().startsWith(u"Saved"), patience);
    }
    static std::vector<QUuid> ordersOf(const test::ConsoleWindow &console)
    {
        std::vector<quint32> positions(sampleOrders);
        std::iota(positions.begin(), positions.end(), 1);
        const auto orders = test::await(
            console.shop().read([positions](workspace::ReadSession &session) { return session.ordersAt(positions); }));
        std::vector<QUuid> ids;
        for (const domain::Order &order : *orders)
            ids.push_back(order.id);
        return ids;
    }
    static bool isEmpty(const test::ConsoleWindow &console)
    {
        const auto figures = test::await(console.shop().read([](workspace::ReadSession &session) {
            return store::readOutboxFigures(session.connection(), onlyDestination);
        }));
        return figures && figures->queued == 0 && figures->dead == 0;
    }
    static void useWindow(const test::ConsoleWindow &console)
    {
        for (int page = 1; page <= 5; ++page) {
            QTest::keyClick(&console.window(), static_cast<Qt::Key>(Qt::Key_0 + page), Qt::AltModifier);
            QCoreApplication::processEvents();
        }
    }
};

QTEST_MAIN(TestEventsDrain)
#include "test_events_drain.moc"
