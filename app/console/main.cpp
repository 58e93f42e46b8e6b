// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "app/console/options.h"
#include "app/console/tour/tour_parts.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

#include <cstdio>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace docket;

namespace {

// The command line is read before there is an application: --help needs no display.
QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"docket"_s);
    QCoreApplication::setApplicationName(u"docket"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DOCKET_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Docket"_s);
    QGuiApplication::setDesktopFileName(u"org.docket_oms.Docket"_s);
}

} // namespace

int main(int argc, char **argv)
{
    // Whatever is written, an export as well, is for its owner only.
    umask(S_IRWXG | S_IRWXO);
    nameApplication();
    const auto read = console::readOptions(wordsOf(argc, argv));
    if (const auto *answer = std::get_if<console::Answer>(&read)) {
        std::fputs(qPrintable(answer->text), answer->exitCode == 0 ? stdout : stderr);
        return answer->exitCode;
    }
    const auto &options = std::get<console::Options>(read);

    // Before the first of them is made: all preferences are in one place.
    QSettings::setDefaultFormat(QSettings::IniFormat);
    if (options.settings)
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, *options.settings);

    QApplication application(argc, argv);
    // Closing one window (the screen for unlocking) and opening the next must not end the program.
    QApplication::setQuitOnLastWindowClosed(false);
    if (options.tour && !options.tourPart) {
        console::TourParts parts(*options.tour);
        QObject::connect(&parts, &console::TourParts::finished, &application, &QCoreApplication::exit);
        QTimer::singleShot(0, &parts, &console::TourParts::start);
        return QApplication::exec();
    }
    console::Console console(application, options);
    QObject::connect(&console, &console::Console::finished, &application, &QCoreApplication::exit);
    QTimer::singleShot(0, &console, &console::Console::start);
    return QApplication::exec();
}
