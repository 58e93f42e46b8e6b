// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/console/console_fixture.h"
#include "tests/support/open_shop.h"
#include "ui/sign_in/unlock_screen.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>

#include <csignal>

#include <sys/resource.h>

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sampleOrders = 50;

/// Files cannot grow while it lives: what a full disk does to whoever writes.
class FullDisk {
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 4096;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

/// The program as it is started, locked, cut short and started again.
class TestConsoleLife : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
        test::makeShop(shop(), sampleOrders);
        qunsetenv("DOCKET_PASSPHRASE");
    }
    void cleanup()
    {
        m_console.reset();
        m_folder.reset();
    }

    void asksForThePassphraseAndLocksAgainAndAgain()
    {
        start();
        for (int i = 0; i < 3; ++i) {
            unlock(u"not this one"_s);
            auto *screen = m_console->startWindow().findChild<ui::UnlockScreen *>();
            QTRY_VERIFY(screen->findChild<QLineEdit *>(u"unlockPassphrase"_s)->isEnabled());
            QVERIFY(!m_console->screens());
            unlock(QString::fromUtf8(test::consolePassphrase));
            QTRY_VERIFY_WITH_TIMEOUT(m_console->screens(), 20'000);
            QVERIFY(m_console->window()->isVisible());
            QVERIFY(!m_console->startWindow().isVisible());
            // What was typed is gone with its screen.
            QTRY_VERIFY(!m_console->startWindow().findChild<ui::UnlockScreen *>());
            QTest::keyClick(m_console->window(), Qt::Key_L, Qt::ControlModifier);
            QTRY_VERIFY(!m_console->screens());
            QTRY_VERIFY(m_console->startWindow().isVisible());
        }
    }

    void warnsBeforeWorkIsCutShort()
    {
        start();
        unlock(QString::fromUtf8(test::consolePassphrase));
        QTRY_VERIFY_WITH_TIMEOUT(m_console->screens(), 20'000);
        QSignalSpy warned(&m_console->screens()->workbench().notices, &ui::Notices::failed);
        auto work = m_console->screens()->workbench().shop.beginWork();
        m_console->lock();
        QVERIFY(m_console->screens());
        QCOMPARE(warned.count(), 1);
        work.reset();
        m_console->lock();
        QVERIFY(!m_console->screens());
    }

    void keepsAHalfWrittenOrderOverAKill()
    {
        QProcess worker;
        worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker.start(QStringLiteral(TYPING_WORKER), {shop(), m_folder->filePath(u"settings"_s)});
        QVERIFY(worker.waitForStarted());
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += worker.readAllStandardOutput()).contains("kept"), 60'000);
        worker.kill();
        QVERIFY(worker.waitForFinished());
        QCOMPARE(worker.exitStatus(), QProcess::CrashExit);

        start();
        unlock(QString::fromUtf8(test::consolePassphrase));
        QTRY_VERIFY_WITH_TIMEOUT(m_console->screens(), 20'000);
        auto *notice = m_console->window()->findChild<QWidget *>(u"draftNotice"_s);
        QTRY_VERIFY(notice && notice->isVisible());
        QTest::mouseClick(notice->findChild<QWidget *>(u"noticeContinue"_s), Qt::LeftButton);
        QTRY_VERIFY(m_console->screens()->side().openPanel());
        const auto *panel = m_console->screens()->side().openPanel();
        QTRY_COMPARE(panel->findChild<QLineEdit *>(u"customer"_s)->text(), u"Anton Halb"_s);
    }

    void saysOnAFullDiskWhatWasKeptAndGoesOnAfterwards()
    {
        start();
        unlock(QString::fromUtf8(test::consolePassphrase));
        QTRY_VERIFY_WITH_TIMEOUT(m_console->screens(), 20'000);
        auto &bench = m_console->screens()->workbench();
        auto *table = m_console->window()->findChild<QAbstractItemView *>(u"orderTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), static_cast<int>(sampleOrders));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 1));
        QAction *note = bench.actions.find(u"order.note"_s);
        QTRY_VERIFY(note->isEnabled());
        note->trigger();
        QTRY_VERIFY(m_console->screens()->side().openPanel());
        QWidget *panel = m_console->screens()->side().openPanel();
        QTRY_VERIFY(panel->findChild<QWidget *>(u"taskExecute"_s)->isEnabled());
        test::type(u"Call back tomorrow"_s);
        QSignalSpy failed(&bench.notices, &ui::Notices::failed);
        {
            const FullDisk full;
            test::press(Qt::Key_Return, Qt::ControlModifier);
            const auto *error = panel->findChild<QWidget *>(u"taskError"_s);
            QTRY_VERIFY(error->isVisible() || failed.count() > 0);
        }
        QVERIFY2(m_console->screens()->side().openPanel() == panel, "What was typed is gone.");
        test::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_console->screens()->side().openPanel());
        const QUuid id = bench.selection.current();
        const auto order =
            test::await(bench.shop.read([id](workspace::ReadSession &session) { return session.reader().order(id); }));
        QVERIFY(order && *order);
        QCOMPARE((*order)->notes.back().text, u"Call back tomorrow"_s);
        QCOMPARE(std::ranges::count((*order)->notes, u"Call back tomorrow"_s, &domain::Note::text), 1);
    }

private:
    [[nodiscard]] QString shop() const { return m_folder->filePath(u"shop"_s); }

    void start()
    {
        console::Options options;
        options.dataFolder = shop();
        options.language = u"en"_s;
        options.theme = u"light"_s;
        m_console = std::make_unique<console::Console>(*qApp, options);
        m_console->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_console->startWindow().isVisible(), 20'000);
    }

    void unlock(const QString &passphrase)
    {
        auto *screen = m_console->startWindow().findChild<ui::UnlockScreen *>();
        QVERIFY(screen);
        auto *field = screen->findChild<QLineEdit *>(u"unlockPassphrase"_s);
        QTRY_VERIFY(field->isEnabled());
        field->clear();
        QTest::keyClicks(field, passphrase);
        QTest::keyClick(field, Qt::Key_Return);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<console::Console> m_console;
};

QTEST_MAIN(TestConsoleLife)
#include "test_console_life.moc"
