// SPDX-License-Identifier: GPL-3.0-or-later
//
// typing_worker SHOP SETTINGS: opens the console on a shop, half fills an order by keys, says “kept” once the draft is
// durable, and waits to be killed.

#include "tests/app/console/console_fixture.h"

#include <QSettings>
#include <QTimer>

#include <cstdio>

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

void sayWhenKept(workspace::Workspace &shop)
{
    shop.read([](workspace::ReadSession &session) { return session.keptDocuments(u"draft"_s); })
        .then(&shop, [&shop](const Result<std::vector<store::KeptDocument>> &drafts) {
            const bool isKept = drafts && !drafts->empty() && drafts->front().document.contains("Anton Halb");
            if (!isKept) {
                QTimer::singleShot(20, &shop, [&shop] { sayWhenKept(shop); });
                return;
            }
            std::puts("kept");
            std::fflush(stdout);
        });
}

} // namespace

int main(int argc, char **argv)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QString::fromLocal8Bit(argv[2]));
    qputenv("DOCKET_PASSPHRASE", test::consolePassphrase);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    console::Options options;
    options.dataFolder = QString::fromLocal8Bit(argv[1]);
    options.language = u"en"_s;
    console::Console console(application, options);
    QObject::connect(&console, &console::Console::opened, &console, [&console] {
        if (!QTest::qWaitForWindowActive(console.window()))
            qFatal("The window did not become active.");
        test::press(Qt::Key_N, Qt::ControlModifier);
        if (!QTest::qWaitFor([] {
                return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"customer"_s;
            }))
            qFatal("The editor did not open.");
        test::type(u"Anton Halb"_s);
        sayWhenKept(console.screens()->workbench().shop);
    });
    console.start();
    return QApplication::exec();
}
