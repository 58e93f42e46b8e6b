// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/connected/console_program.h"
#include "tests/app/hub/served_shop.h"
#include "tests/app/sync/connected_shop.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/faulty_proxy.h"

#include <QSettings>

using namespace docket;
using namespace docket::domain;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 60'000;
} // namespace

/// The window between somebody in a hurry and a network that breaks in every way.
class TestConnectedFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        m_served = std::make_unique<test::ServedShop>(QStringLiteral(DOCKET_HUB));
        m_proxy = std::make_unique<test::FaultyProxy>(m_served->hub().port());
        m_ben = std::make_unique<test::ConnectedShop>(m_served->hub().port(), u"Ben"_s);
        m_ben->synchronized();
        m_order = m_ben->place(2);
        m_ben->synchronized();
        m_ana = std::make_unique<test::ConsoleProgram>(QUrl(u"http://127.0.0.1:%1"_s.arg(m_proxy->port())));
        m_ana->connectAs(u"agent@example.com"_s, u"open sesame, agent"_s);
        m_ana->begin();
        QTRY_VERIFY_WITH_TIMEOUT(isOnline(), patience);
    }
    void cleanupTestCase()
    {
        m_ana.reset();
        m_ben.reset();
        m_proxy.reset();
        m_served.reset();
    }

    void answersAndLosesNothing_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("refused") << 0;
        QTest::newRow("black hole") << 1;
        QTest::newRow("trickle") << 2;
        QTest::newRow("slow") << 3;
        QTest::newRow("cut again and again") << 4;
        QTest::newRow("cut in the middle of an answer") << 5;
        QTest::newRow("cut in the middle of a question") << 6;
    }

    void answersAndLosesNothing()
    {
        QFETCH(int, fault);
        begin(fault);
        test::EventLoopWatchdog watchdog;
        watchdog.begin();
        QStringList written;
        for (int i = 0; i < notes; ++i) {
            const QString text = u"%1, %2"_s.arg(QLatin1StringView(QTest::currentDataTag())).arg(i);
            // Answered from here, whatever the network does.
            QVERIFY(test::await(m_ana->shop().execute(AddNote{text}, m_order)));
            written << text;
            if (fault == 4)
                m_proxy->cut();
            useWindow();
        }
        const auto hold = watchdog.longest();
        qInfo("longest hold: %.0f ms, of them %.0f ms of work", hold.lasted, hold.worked);
        // The processor time, as other programs hold the machine up too; and nowhere near a time-out of the network, as
        // somebody who waits does no work.
        QVERIFY(hold.worked < longestWork);
        QVERIFY(hold.lasted < shortestTimeOut);

        end();
        m_ana->screens()->hub()->tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(arrived().size(), written.size(), patience);
        QCOMPARE(arrived(), written);
        QTRY_VERIFY_WITH_TIMEOUT(isOnline() && m_ana->screens()->hub()->state().figures.pending == 0, patience);
        QVERIFY(m_ben->isEqualToHub());
    }

private:
    static constexpr int notes = 6;
    static constexpr double longestWork = 100;      // ms
    static constexpr double shortestTimeOut = 3000; // ms, of connecting

    void begin(int fault)
    {
        using Mode = test::FaultyProxy::Mode;
        if (fault == 0)
            m_proxy->setMode(Mode::Refuse);
        else if (fault == 1)
            m_proxy->setMode(Mode::BlackHole);
        else if (fault == 2)
            m_proxy->setMode(Mode::Trickle);
        else if (fault == 3)
            m_proxy->setDelay(300);
        else if (fault == 5)
            m_proxy->cutAfter(100, test::FaultyProxy::Direction::ToClient);
        else if (fault == 6)
            m_proxy->cutAfter(100, test::FaultyProxy::Direction::ToServer);
        if (fault == 0)
            m_proxy->cut();
    }
    void end()
    {
        m_proxy->setMode(test::FaultyProxy::Mode::Pass);
        m_proxy->setDelay(0);
        m_proxy->cut(); // What went into a black hole does not come out of it.
    }
    [[nodiscard]] bool isOnline()
    {
        return m_ana->screens()->hub()->state().phase == workspace::HubState::Phase::Online;
    }
    /// The notes of this fault, as the hub has them.
    [[nodiscard]] QStringList arrived()
    {
        m_ben->synchronized();
        const auto order = m_ben->order(m_order);
        QStringList texts;
        for (const Note &note : order->notes) {
            if (note.text.startsWith(QLatin1StringView(QTest::currentDataTag())))
                texts << note.text;
        }
        return texts;
    }
    /// Goes through the pages at the pace of somebody in a hurry: the faults need some time to be felt.
    void useWindow()
    {
        constexpr int betweenKeys = 25; // ms
        ui::MainWindow &window = m_ana->screens()->window();
        for (const Qt::Key page : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_1}) {
            const ui::Page *before = window.currentPage();
            QTest::keyClick(&window, page, Qt::AltModifier, betweenKeys);
            QVERIFY(window.currentPage() != before);
        }
    }

    QTemporaryDir m_settings;
    std::unique_ptr<test::ServedShop> m_served;
    std::unique_ptr<test::FaultyProxy> m_proxy;
    std::unique_ptr<test::ConnectedShop> m_ben;
    std::unique_ptr<test::ConsoleProgram> m_ana;
    QUuid m_order;
};

QTEST_MAIN(TestConnectedFaults)
#include "test_connected_faults.moc"
