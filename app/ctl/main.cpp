// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/program.h"

#include <QCoreApplication>

#include <sys/stat.h>

int main(int argc, char **argv)
{
    // Whatever is written, an export as well, is for its owner only.
    umask(S_IRWXG | S_IRWXO);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("docketctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOCKET_VERSION));
    return docket::ctl::runProgram(QCoreApplication::arguments().sliced(1));
}
