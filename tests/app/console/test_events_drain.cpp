// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/local_outbox.h"
#include "tests/app/console/console_window.h"
#include "tests/support/event_ledger.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/private_rabbitmq.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

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
        test::ConsoleWindow console(200);
        setUp(console, broker.port());
        broker.stop();
        const QUuid order = somebodysOrder(console);
        constexpr int batches = 100;
        constexpr int each = 100;
        for (int batch = 0; batch < batches; ++batch) {
            std::vector<domain::Command> commands;
            for (int i = 0; i < each; ++i)
                commands.push_back(
                    console.shop().newCommand(domain::AddNote{u"note %1"_s.arg(batch * each + i)}, order));
            test::await(console.shop().executeAll(std::move(commands)));
        }
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
        consumer.take(batches * each);
        QCOMPARE(consumer.typesOf(order.toString(QUuid::WithoutBraces)).size(), batches * each);
        QVERIFY2(consumer.faults().isEmpty(), qPrintable(consumer.faults().join(u'\n')));
    }

private:
    static constexpr int patience = 120'000;
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
    static QUuid somebodysOrder(const test::ConsoleWindow &console)
    {
        const quint32 first = 1;
        const auto orders = test::await(console.shop().read(
            [first](workspace::ReadSession &session) { return session.ordersAt(std::span(&first, 1)); }));
        return orders->front().id;
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
            QTest::qWait(20);
        }
    }
};

QTEST_MAIN(TestEventsDrain)
#include "test_events_drain.moc"
