// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/console.h"
#include "tests/app/console/console_fixture.h"

#include "tests/support/open_shop.h"
#include "tests/support/watched_models.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QUrl>

namespace docket::test {

/// The console as people start it, on a data folder of its own that is not there yet, and with their hands.
class ConsoleProgram {
public:
    explicit ConsoleProgram(const QUrl &hub)
    {
        m_options.dataFolder = m_folder.filePath(QStringLiteral("shop"));
        m_options.language = QStringLiteral("en");
        m_options.hub = hub.toString();
        start();
    }

    /// As after quitting; the data stay.
    void restart()
    {
        m_console.reset();
        start();
    }

    [[nodiscard]] console::Console &console() { return *m_console; }
    [[nodiscard]] console::ShopScreens *screens() { return m_console->screens(); }
    [[nodiscard]] workspace::Workspace &shop() { return screens()->workbench().shop; }
    [[nodiscard]] QString path() const { return m_options.dataFolder; }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return m_console->window()->findChild<Widget *>(name);
    }
    [[nodiscard]] bool isShown(const QString &name)
    {
        const auto *widget = find(name);
        return widget && widget->isVisible();
    }
    [[nodiscard]] QString textOf(const QString &label)
    {
        const auto *found = find<QLabel>(label);
        return found ? found->text() : QString();
    }
    void click(const QString &name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    void fill(const QString &name, const QString &text)
    {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] QAbstractItemModel *orders()
    {
        return find<QAbstractItemView>(QStringLiteral("orderTable"))->model();
    }
    void unlock()
    {
        if (!QTest::qWaitFor([this] { return isShown(QStringLiteral("unlockPassphrase")); }, patience))
            qFatal("The console does not ask for the passphrase.");
        fill(QStringLiteral("unlockPassphrase"), passphrase());
        click(QStringLiteral("unlockButton"));
    }
    /// Answers the first start's question: connected, with this passphrase for the data.
    void connectAs(const QString &email, const QString &password)
    {
        if (!QTest::qWaitFor([this] { return isShown(QStringLiteral("hubPassword")); }, patience))
            qFatal("The console does not ask how to begin.");
        fill(QStringLiteral("hubEmail"), email);
        fill(QStringLiteral("hubPassword"), password);
        auto *wantsPassphrase = find<QAbstractButton>(QStringLiteral("usePassphrase"));
        wantsPassphrase->setChecked(true);
        fill(QStringLiteral("newPassphrase"), passphrase());
        fill(QStringLiteral("newPassphraseAgain"), passphrase());
        click(QStringLiteral("createButton"));
    }
    /// Writes the recovery key down and waits for the window.
    void begin()
    {
        if (!QTest::qWaitFor([this] { return isShown(QStringLiteral("recoveryWritten")); }, patience))
            qFatal("The data were not made.");
        find<QAbstractButton>(QStringLiteral("recoveryWritten"))->setChecked(true);
        click(QStringLiteral("beginButton"));
        waitForScreens();
    }
    void waitForScreens()
    {
        if (!QTest::qWaitFor([this] { return screens() != nullptr; }, patience))
            qFatal("The window did not open.");
        // Those of what waits and of conflicts, beside all others.
        if (watchModels(screens()->window()) < 5)
            qFatal("The models are not seen.");
    }
    /// For whoever wants to see what is tested: saves what is on the screen to the folder of DOCKET_PICTURES, if it is
    /// set.
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
        if (folder.isEmpty())
            return;
        QCoreApplication::processEvents(); // What was asked to be painted is.
        m_console->window()->grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }
    static QString passphrase() { return QStringLiteral("correct horse battery staple"); }

    static constexpr int patience = 30'000;

private:
    void start()
    {
        m_console = std::make_unique<console::Console>(*qApp, m_options);
        m_console->start();
    }

    QTemporaryDir m_folder;
    console::Options m_options;
    std::unique_ptr<console::Console> m_console;
};

} // namespace docket::test
