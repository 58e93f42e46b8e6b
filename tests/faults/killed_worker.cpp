// SPDX-License-Identifier: GPL-3.0-or-later
//
// killed_worker DATABASE ORDERS before|after|never N
//
// Does the fixed day from its beginning and writes the id of each command once it is acknowledged. Kills itself with
// SIGKILL before or after the N-th commit.
#include "services/ordering/order_desk.h"
#include "services/wire/json_command.h"
#include "tests/faults/killed_shop.h"
#include "tests/support/local_shop.h"

#include <QCoreApplication>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace docket;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString stage = arguments.at(3);
    int commitsLeft = arguments.at(4).toInt();
    const auto observer = [&](store::CommitStage reached) {
        const bool wanted = stage == (reached == store::CommitStage::BeforeCommit ? u"before"_s : u"after"_s);
        if (wanted && --commitsLeft == 0)
            ::kill(::getpid(), SIGKILL);
    };
    const auto store = test::openFixedShop(arguments.at(1), observer);
    if (!store) {
        qCritical("%s", qPrintable(store.error().sentence));
        return 2;
    }
    const test::FakeClock clock;
    ordering::OrderDesk desk(**store, clock, domain::IdSource(), wire::digestOf);
    for (const domain::Command &command : test::fixedDay(arguments.at(2).toInt())) {
        const auto outcome = desk.execute(command, {u"ana"_s, u"KIL"_s, domain::allPermissions()});
        if (!outcome) {
            qCritical("%s", qPrintable(outcome.error().first().sentence));
            return 1;
        }
        const QByteArray line = command.id.toByteArray(QUuid::WithoutBraces) + '\n';
        if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
            return 3;
    }
    return 0;
}
