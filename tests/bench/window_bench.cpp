// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/console/console_fixture.h"
#include "tests/bench/bench_table.h"
#include "tests/bench/hurried_agent.h"

#include <QFileInfo>
#include <QSettings>

#include <cstdio>

using namespace docket;
using namespace Qt::StringLiterals;

/// docket_window_bench FOLDER [orders…]: opens the console on shops of that many sample orders, works in its window as
/// a hurried person does, and prints how long the event loop was ever held up. The shops are kept in FOLDER; one of a
/// million orders takes some minutes to make the first time.
int main(int argc, char **argv)
{
    test::EventLoopWatchdog::prepare();
    QApplication application(argc, argv);
    QList<qint64> sizes;
    for (const QString &argument : QCoreApplication::arguments().mid(2))
        sizes << argument.toLongLong();
    if (argc < 2 || sizes.contains(0)) {
        std::fputs("docket_window_bench FOLDER [orders...]\n", stderr);
        return 2;
    }
    if (sizes.isEmpty())
        sizes = {10'000, 100'000, 1'000'000};
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    bench::Table table;
    for (const qint64 size : sizes) {
        const QString shop = u"%1/shop-%2"_s.arg(QString::fromLocal8Bit(argv[1])).arg(size);
        if (!QFileInfo::exists(shop))
            test::makeShop(shop, size);
        bench::HurriedAgent(application, shop, table).work();
    }
    return table.hasPassed() ? 0 : 1;
}
