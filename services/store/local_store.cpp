// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/local_store.h"

#include "services/domain/identifiers.h"
#include "services/sql/migrations.h"
#include "services/store/change_writer.h"
#include "services/store/destination_rows.h"
#include "services/store/local_unit_of_work.h"
#include "services/store/schema.h"
#include "services/store/setting_rows.h"

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace docket::store {

void CommittedChanges::remember(SavedOrder order)
{
    const auto known = std::ranges::find(orders, order.position, &SavedOrder::position);
    if (known == orders.end())
        orders.push_back(std::move(order));
    else
        *known = std::move(order);
}

quint64 nextCommit()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

struct LocalStore::State {
    State(sql::Connection opened, CommitObserver watching)
        : connection(std::move(opened))
        , observer(std::move(watching))
    {
    }

    sql::Connection connection;
    CommitObserver observer;
    ChangeObserver changeObserver;
    ChangeWriter writer{connection};
};

LocalStore::LocalStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}

LocalStore::~LocalStore() = default;

Result<std::unique_ptr<LocalStore>> LocalStore::open(sql::Connection connection, CommitObserver observer)
{
    if (const auto migrated = sql::migrate(connection, migrations()); !migrated)
        return tl::make_unexpected(migrated.error());
    return std::unique_ptr<LocalStore>(
        new LocalStore(std::make_unique<State>(std::move(connection), std::move(observer))));
}

Result<std::unique_ptr<ordering::UnitOfWork>> LocalStore::begin()
{
    auto transaction = sql::Transaction::begin(m_state->connection);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    return std::make_unique<LocalUnitOfWork>(m_state->connection, m_state->writer,
                                             CommitObservers{m_state->observer, m_state->changeObserver},
                                             std::move(*transaction));
}

void LocalStore::observeChanges(ChangeObserver observer)
{
    m_state->changeObserver = std::move(observer);
}

sql::Connection &LocalStore::connection()
{
    return m_state->connection;
}

Result<Settings> readSettings(sql::Connection &connection)
{
    const auto version = sql::schemaVersion(connection);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version == 0)
        return fail(u"damaged"_s, u"The database has no tables: what was in it is lost, or it was never finished. "
                                  "Nothing was changed. Restore a backup."_s);
    SettingRows rows(connection);
    const auto device = rows.read(settingDevice);
    if (!device)
        return tl::make_unexpected(device.error());
    const auto zone = rows.read(settingTimeZone);
    if (!zone)
        return tl::make_unexpected(zone.error());
    const auto currency = rows.read(settingCurrency);
    if (!currency)
        return tl::make_unexpected(currency.error());
    const QTimeZone timeZone(zone->toLatin1());
    return Settings{*device, timeZone.isValid() ? timeZone : QTimeZone::utc(), *currency};
}

Result<Settings> LocalStore::settings()
{
    return readSettings(m_state->connection);
}

Result<void> LocalStore::saveSettings(const Settings &settings)
{
    if (!domain::isDeviceCode(settings.device)) {
        return fail(u"invalid_device"_s,
                    u"\"%1\" is no device code: three capital letters or digits are wanted."_s.arg(settings.device),
                    u"device"_s, {settings.device});
    }
    auto transaction = sql::Transaction::begin(m_state->connection);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    SettingRows rows(m_state->connection);
    auto written = rows.write(settingDevice, settings.device);
    if (written)
        written = rows.write(settingTimeZone, QString::fromLatin1(settings.timeZone.id()));
    if (written)
        written = rows.write(settingCurrency, settings.currency);
    return written ? transaction->commit() : written;
}

Result<void> LocalStore::saveDestination(const wire::BrokerSettings &broker, bool isEnabled)
{
    m_state->writer.events().forgetDestinations();
    return DestinationRows(m_state->connection).save(broker, isEnabled);
}

} // namespace docket::store
