// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/console/console_fixture.h"
#include "tests/support/open_shop.h"
#include "ui/sign_in/trouble_screen.h"
#include "ui/sign_in/unlock_screen.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemView>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>

#include <csignal>
#include <tuple>

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sampleOrders = 50;

/// Files cannot grow while it lives: what a full disk does to whoever writes.
class NoGrowth {
public:
    NoGrowth()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 4096;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoGrowth() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(NoGrowth)

private:
    rlimit m_before{};
};

/// A small file system in memory. Only root may have one.
class SmallDisk {
public:
    explicit SmallDisk(QString folder) : m_folder(std::move(folder))
    {
        QDir().mkpath(m_folder);
        m_isThere = mount("docket", qPrintable(m_folder), "tmpfs", MS_NOSUID, "size=8m,mode=700") == 0;
    }
    ~SmallDisk()
    {
        if (m_isThere)
            umount2(qPrintable(m_folder), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isThere() const { return m_isThere; }
    void fill()
    {
        m_filler.setFileName(m_folder + u"/filler"_s);
        constexpr qsizetype piece = 4096;
        const QByteArray zeros(piece, '\0');
        if (!m_filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("The disk could not be filled.");
        while (m_filler.write(zeros) == piece) {
        }
    }
    void makeRoom() { m_filler.remove(); }

private:
    QString m_folder;
    QFile m_filler;
    bool m_isThere = false;
};

/// The data belong to somebody who may only read them, and who is the user while it lives.
class ReadOnlyUser {
public:
    explicit ReadOnlyUser(const QString &shop) : m_shop(shop)
    {
        const bool isRoot = geteuid() == 0;
        // Nobody gets through a folder of root's own.
        if (isRoot)
            QFile::setPermissions(QFileInfo(shop).path(), QFile::permissions(shop) | QFile::ExeOther);
        setAccess(QFile::ReadOwner, QFile::ReadOwner | QFile::ExeOwner, isRoot ? nobody : getuid());
        if (isRoot && seteuid(nobody) != 0)
            qFatal("The user could not be changed.");
    }
    ~ReadOnlyUser()
    {
        std::ignore = seteuid(getuid());
        setAccess(QFile::ReadOwner | QFile::WriteOwner, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner,
                  getuid());
    }
    Q_DISABLE_COPY_MOVE(ReadOnlyUser)

private:
    static constexpr uid_t nobody = 65534;

    void setAccess(QFile::Permissions files, QFile::Permissions folder, uid_t owner) const
    {
        const QFileInfoList entries = QDir(m_shop).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &file : entries) {
            std::ignore = chown(qPrintable(file.filePath()), owner, gid_t(-1));
            QFile::setPermissions(file.filePath(), files);
        }
        std::ignore = chown(qPrintable(m_shop), owner, gid_t(-1));
        QFile::setPermissions(m_shop, folder);
    }

    QString m_shop;
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
        m_shop = m_folder->filePath(u"shop"_s);
        test::makeShop(m_shop, sampleOrders);
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
        worker.start(QStringLiteral(TYPING_WORKER), {m_shop, m_folder->filePath(u"settings"_s)});
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
        std::unique_ptr<NoGrowth> full;
        noteIsRefusedAndThenTaken([&] { full = std::make_unique<NoGrowth>(); }, [&] { full.reset(); });
    }

    void saysSoOnADiskThatIsReallyFull()
    {
        SmallDisk disk(m_folder->filePath(u"disk"_s));
        if (!disk.isThere())
            QSKIP("Only root may have a disk to fill.");
        m_shop = m_folder->filePath(u"disk/shop"_s);
        test::makeShop(m_shop, sampleOrders);
        start();
        noteIsRefusedAndThenTaken([&] { disk.fill(); }, [&] { disk.makeRoom(); });
        m_console.reset();
    }

    void saysThatAFolderIsReadOnlyAndOpensItOnceItIsNot()
    {
        {
            const ReadOnlyUser user(m_shop);
            start();
            const auto *trouble = m_console->startWindow().findChild<ui::TroubleScreen *>();
            QVERIFY(trouble);
            const auto textOf = [&](const QString &name) { return trouble->findChild<QLabel *>(name)->text(); };
            QVERIFY2(textOf(u"troubleText"_s).contains(u"may not be written"_s), qPrintable(textOf(u"troubleText"_s)));
            QVERIFY(textOf(u"troubleAdvice"_s).contains(u"Make the folder writable"_s));
            QVERIFY(textOf(u"troubleAdvice"_s).contains(u"Nothing was changed"_s));
        }
        QTest::mouseClick(m_console->startWindow().findChild<QWidget *>(u"troubleRetry"_s), Qt::LeftButton);
        QTRY_VERIFY(m_console->startWindow().findChild<ui::UnlockScreen *>());
        unlock(QString::fromUtf8(test::consolePassphrase));
        QTRY_VERIFY_WITH_TIMEOUT(m_console->screens(), 20'000);
    }

private:
    void start()
    {
        console::Options options;
        options.dataFolder = m_shop;
        options.language = u"en"_s;
        options.theme = u"light"_s;
        m_console = std::make_unique<console::Console>(*qApp, options);
        m_console->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_console->startWindow().isVisible(), 20'000);
    }

    /// Writes a note to the first order while there is no room, and then once more.
    void noteIsRefusedAndThenTaken(const std::function<void()> &fill, const std::function<void()> &makeRoom)
    {
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
        fill();
        test::press(Qt::Key_Return, Qt::ControlModifier);
        const auto *error = panel->findChild<ui::Banner *>(u"taskError"_s);
        QTRY_VERIFY(error->isVisible());
        const QString said = error->text();
        makeRoom();
        QVERIFY2(said.contains(u"no space left"_s), qPrintable(said));
        QVERIFY2(said.contains(u"everything before it is kept"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Free some space"_s), qPrintable(said));
        QVERIFY2(m_console->screens()->side().openPanel() == panel, "What was typed is gone.");

        test::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_console->screens()->side().openPanel());
        const QUuid id = bench.selection.current();
        const auto order =
            test::await(bench.shop.read([id](workspace::ReadSession &session) { return session.reader().order(id); }));
        QVERIFY(order && *order);
        QCOMPARE(std::ranges::count((*order)->notes, u"Call back tomorrow"_s, &domain::Note::text), 1);
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
    QString m_shop;
    std::unique_ptr<console::Console> m_console;
};

QTEST_MAIN(TestConsoleLife)
#include "test_console_life.moc"
