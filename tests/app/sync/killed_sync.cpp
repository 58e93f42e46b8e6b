// SPDX-License-Identifier: GPL-3.0-or-later
//
// killed_sync DATABASE before|after|migrate N
//
// Synchronises the copy in DATABASE with its hub. Kills itself with SIGKILL before or after the N-th commit; with
// `migrate`, before the N-th commit of bringing its schema up to date.
#include "tests/faults/killed_shop.h"

#include "services/sync/synchronizer.h"

#include <QCoreApplication>

#include <csignal>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace docket;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString stage = arguments.at(2);
    int commitsLeft = arguments.at(3).toInt();
    auto connection = test::connectFixedShop(arguments.at(1));
    if (!connection)
        return 2;
    if (stage == u"migrate") {
        const auto killAtLast = [](void *left) {
            if (--*static_cast<int *>(left) == 0)
                ::kill(::getpid(), SIGKILL);
            return 0;
        };
        sqlite3_commit_hook(connection->handle(), killAtLast, &commitsLeft);
        return store::LocalStore::open(std::move(*connection)) ? 0 : 4;
    }
    const ordering::SystemClock clock;
    store::LocalCopy copy(*connection, clock, [&](store::CommitStage reached) {
        const bool wanted = stage == (reached == store::CommitStage::BeforeCommit ? u"before"_s : u"after"_s);
        if (wanted && --commitsLeft == 0)
            ::kill(::getpid(), SIGKILL);
    });
    sync::SessionKeeper keeper(copy);
    const auto state = copy.state();
    const auto session = keeper.load();
    if (!session)
        return 3;
    sync::HubLink link(QUrl(state->address), *session);
    const auto round = sync::Synchronizer(copy, keeper, link, {}).synchronize();
    if (!round) {
        qCritical("%s", qPrintable(round.error().first().sentence));
        return 1;
    }
    return 0;
}
