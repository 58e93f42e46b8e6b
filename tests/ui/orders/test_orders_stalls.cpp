// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_loop_watchdog.h"
#include "tests/ui/orders/page_fixture.h"

#include "services/ordering/ports.h"

#include <QScrollBar>

using namespace docket;
using namespace Qt::StringLiterals;
using models::OrderColumn;
using test::PageFixture;

/// Works with the orders page as a hurried person does, and tells how long the event loop was ever held up. In a sample
/// shop, or in the data folder that DOCKET_BIG_SHOP names (its passphrase in DOCKET_BIG_PASSPHRASE); nothing is changed
/// there.
class TestOrdersStalls : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<ui::Theme>(*qApp);
        const QString folder = qEnvironmentVariable("DOCKET_BIG_SHOP");
        if (folder.isEmpty()) {
            m_sample = std::make_unique<test::OpenShop>(3000);
            m_shop = &m_sample->workspace();
        } else {
            store::Unlock unlock;
            unlock.passphrase = identity::SecretBytes::copyOf(qgetenv("DOCKET_BIG_PASSPHRASE"));
            auto opened = store::DataFolder::open(folder, unlock, store::DataFolder::Mode::Write);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
            auto shop = workspace::Workspace::open(std::move(*opened), m_clock);
            QVERIFY2(shop, shop ? "" : qPrintable(shop.error().sentence));
            m_big = std::move(*shop);
            m_shop = m_big.get();
        }
        m_watchdog = std::make_unique<test::EventLoopWatchdog>();
        m_watchdog->begin(u"Opening the page"_s);
        m_fixture = std::make_unique<PageFixture>(*m_shop, *m_theme);
        QTRY_VERIFY(m_fixture->rows() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->model().isComplete() && m_fixture->rows() > 200, 60'000);
        m_watchdog->report();
        qInfo() << "Orders:" << m_fixture->rows();
    }
    void init() { m_rows = m_fixture->rows(); }
    void cleanup()
    {
        if (m_fixture)
            m_watchdog->report();
    }
    void cleanupTestCase()
    {
        m_fixture.reset();
        m_big.reset();
        m_sample.reset();
    }

    void jumping()
    {
        m_watchdog->begin(u"Jumping with the scroll bar"_s);
        QScrollBar *bar = m_fixture->table().verticalScrollBar();
        for (int step = 0; step <= 40; ++step) {
            bar->setValue(bar->maximum() / 40 * ((step * 17) % 41));
            turn();
        }
        bar->setValue(bar->maximum());
        QTRY_VERIFY(m_fixture->model().orderAt(m_rows - 1));
        bar->setValue(0);
        QTRY_VERIFY(m_fixture->model().orderAt(0));
    }

    void typing()
    {
        m_watchdog->begin(u"Typing a search"_s);
        m_fixture->page().activate();
        for (const QChar c : u"status:open total>50 -hold:yes m"_s) {
            QTest::keyClick(&m_fixture->search(), c.toLatin1());
            turn();
        }
        settle();
        for (qsizetype left = m_fixture->search().text().size(); left > 0; --left) {
            QTest::keyClick(&m_fixture->search(), Qt::Key_Backspace);
            turn();
        }
        settle();
        QCOMPARE(m_fixture->rows(), m_rows);
    }

    void sorting()
    {
        m_watchdog->begin(u"Sorting"_s);
        for (const models::OrderColumnSpec &spec : models::orderColumns()) {
            if (!spec.sort)
                continue;
            m_fixture->table().sortBy(*spec.sort);
            settle();
            m_fixture->table().sortBy(*spec.sort);
            settle();
        }
        QCOMPARE(m_fixture->rows(), m_rows);
    }

    void selecting()
    {
        m_watchdog->begin(u"Selecting, and opening details"_s);
        ui::OrderTable &table = m_fixture->table();
        table.takeFocus();
        for (int key = 0; key < 60; ++key) {
            QTest::keyClick(&table, Qt::Key_Down);
            turn();
        }
        QTest::keyClick(&table, Qt::Key_Return);
        turn();
        QTest::keyClick(&table, Qt::Key_End);
        turn();
        QTest::keyClick(&table, Qt::Key_Home);
        turn();
        QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
        turn();
        QCOMPARE(table.selectedCount(), std::min(m_rows, ui::OrderTable::selectionLimit));
    }

    void sortingWithManySelected()
    {
        m_watchdog->begin(u"Sorting with many selected"_s);
        const qint64 selected = m_fixture->table().selectedCount();
        m_fixture->table().sortBy(search::SortField::Customer);
        settle();
        QCOMPARE(m_fixture->table().selectedCount(), selected);
        QTest::keyClick(&m_fixture->table(), Qt::Key_Home);
        turn();
    }

    void views()
    {
        m_watchdog->begin(u"Going through the views"_s);
        for (int view = 9; view >= 0; --view) {
            QTest::keyClick(&m_fixture->page(), static_cast<Qt::Key>(Qt::Key_0 + view), Qt::ControlModifier);
            settle();
        }
        QCOMPARE(m_fixture->rows(), m_rows);
    }

private:
    // What is waiting for the event loop is done; nothing is waited for.
    static void turn()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    void settle()
    {
        turn();
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->model().isBusy(), 30'000);
        turn();
    }

    test::OwnSettings m_settings;
    ordering::SystemClock m_clock;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::OpenShop> m_sample;
    std::unique_ptr<workspace::Workspace> m_big;
    workspace::Workspace *m_shop = nullptr;
    std::unique_ptr<test::EventLoopWatchdog> m_watchdog;
    std::unique_ptr<PageFixture> m_fixture;
    int m_rows = 0;
};

QTEST_MAIN(TestOrdersStalls)
#include "test_orders_stalls.moc"
