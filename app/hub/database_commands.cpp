// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/database_commands.h"

#include "app/hub/sample_writer.h"
#include "services/hub/identity/signing_keys.h"
#include "services/hub/store/hub_reader.h"
#include "services/hub/store/schema.h"
#include "services/sample/sample_shop.h"
#include "services/wire/json_command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace docket::hub_program {

using namespace hub;

namespace {

constexpr qint64 mostSampleOrders = 10'000'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("docket-hub", text);
}

} // namespace

int migrateDatabase(const Invocation &invocation, QTextStream &out, QTextStream &err)
{
    // A migration takes as long as it needs.
    DatabaseOptions options = invocation.config.database;
    options.statementTimeout = std::chrono::milliseconds::zero();
    options.idleInTransactionTimeout = std::chrono::milliseconds::zero();
    ConnectionPool pool(options);
    const auto connection = pool.connection();
    if (!connection)
        return failed(err, {connection.error()});
    const auto before = migrate(**connection);
    if (!before)
        return failed(err, {before.error()});
    const ordering::SystemClock clock;
    if (const auto opened = HubStore::open(pool); !opened)
        return failed(err, {opened.error()});
    if (const auto made = SigningKeys(pool, clock).ensure(); !made)
        return failed(err, {made.error()});
    const auto now = static_cast<int>(migrations().size());
    out << (*before == now ? tr("The database has schema %1 already. Nothing was changed.").arg(now)
                           : tr("The database was brought from schema %1 to %2.").arg(*before).arg(now))
        << '\n';
    return 0;
}

int newFeed(const Invocation &invocation, QTextStream &out, QTextStream &err)
{
    ConnectionPool pool(invocation.config.database);
    const auto store = HubStore::open(pool);
    if (!store)
        return failed(err, {store.error()});
    const auto id = (*store)->newFeed();
    if (!id)
        return failed(err, {id.error()});
    out << tr("The feed is now %1. Every console begins again from a snapshot, and keeps what it has not sent yet.")
               .arg(*id)
        << '\n';
    return 0;
}

int loadSample(const Invocation &invocation, QTextStream &out, QTextStream &err)
{
    const QString wanted = invocation.options.value(u"orders"_s, u"2000"_s);
    bool isNumber = false;
    const qint64 orders = wanted.toLongLong(&isNumber);
    if (!isNumber || orders < 1 || orders > mostSampleOrders)
        return failed(
            err, {{u"invalid_option"_s, u"orders"_s, tr("--orders is a number of orders, not “%1”.").arg(wanted), {}}});
    ConnectionPool pool(invocation.config.database);
    const auto store = HubStore::open(pool);
    if (!store)
        return failed(err, {store.error()});
    const auto count = HubReader(pool).count(search::allOf({}));
    if (!count)
        return failed(err, {count.error()});
    if (*count > 0)
        return failed(err, {{u"not_empty"_s,
                             {},
                             tr("There are orders already: a sample is for an empty database. Nothing was changed."),
                             {}}});

    const ordering::SystemClock clock;
    const auto device = (*store)->assignDevice(u"sample"_s, clock.now());
    if (!device)
        return failed(err, {device.error()});
    sample::SampleOptions options;
    options.orders = orders;
    options.seed = invocation.options.value(u"seed"_s, u"7"_s).toULongLong();
    options.device = *device;
    options.end = std::chrono::floor<std::chrono::days>(clock.now());
    options.digest = wire::digestOf;
    SampleWriter writer(**store);
    const auto made = sample::SampleShop(options).generate(writer).and_then([&] { return writer.finish(); });
    if (!made)
        return failed(err, {made.error()});
    out << tr("%1 orders of an invented shop are there.").arg(orders) << '\n';
    return 0;
}

} // namespace docket::hub_program
