// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/program.h"

#include <QCoreApplication>

#include <csignal>

int main(int argc, char **argv)
{
    // Before there are threads, so that all of them leave these signals to whoever waits for them.
    docket::hub_program::holdSignals();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("docket-hub"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOCKET_VERSION));
    return docket::hub_program::runProgram(QCoreApplication::arguments());
}
