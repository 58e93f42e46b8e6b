// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/hub_store.h"

#include "services/domain/identifiers.h"
#include "services/hub/store/feed_origin.h"
#include "services/hub/store/hub_unit_of_work.h"
#include "services/hub/store/row_values.h"

#include <QRandomGenerator>
#include <QThread>

#include <array>

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

const QString settingDevice = u"device"_s;
const QString settingFeed = u"feed"_s;
const QString settingCursorKey = u"cursor_key"_s;

Result<QString> setting(Connection &connection, const QString &name)
{
    const auto value = connection.value("SELECT value FROM setting WHERE name = ?", {name});
    if (!value)
        return tl::make_unexpected(value.error());
    return *value ? (*value)->toString() : QString();
}

// Of several hubs that start at once the first one's value stands.
Result<QString> settingOr(Connection &connection, const QString &name, const QString &first)
{
    const auto set =
        connection.run("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING", {name, first});
    if (!set)
        return tl::make_unexpected(set.error());
    return setting(connection, name);
}

Result<QString> freshDevice(Connection &connection, const QString &label, domain::Instant now)
{
    constexpr int mostTries = 1'000;
    for (int left = mostTries; left > 0; --left) {
        const QString code = domain::randomDeviceCode();
        const auto given = connection.run(
            "INSERT INTO device (code, label, assigned_at) VALUES (?, ?, ?) ON CONFLICT (code) DO NOTHING",
            {code, label, domain::toMilliseconds(now)});
        if (!given)
            return tl::make_unexpected(given.error());
        if ((*given)->numRowsAffected() == 1)
            return code;
    }
    return fail(u"device_missing"_s, u"Every device code that was tried is taken. Nothing was changed."_s);
}

QString freshKey()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(random.data()), sizeof(random)).toBase64());
}

domain::Instant present()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

QString freshFeed()
{
    return idText(QUuid::createUuid());
}

Result<void> set(Connection &connection, const QString &name, const QString &value)
{
    const auto done = connection.run("UPDATE setting SET value = ? WHERE name = ?", {value, name});
    return done ? Result<void>() : tl::make_unexpected(done.error());
}

// What stands in the feed belongs to the one before, and its numbers perhaps to another cluster. Orders that were made
// after the backup are gone, but people have their numbers: those of another device cannot be the same.
Result<void> beginAgain(Connection &connection, const QString &feed)
{
    const auto device = freshDevice(connection, u"hub"_s, present());
    if (!device)
        return tl::make_unexpected(device.error());
    return set(connection, settingDevice, *device)
        .and_then([&] { return connection.exec(u"DELETE FROM feed"_s); })
        .and_then([&] { return set(connection, settingFeed, feed); })
        .and_then([&] { return keepFeedOrigin(connection, true); });
}

} // namespace

Result<std::unique_ptr<HubStore>> HubStore::open(ConnectionPool &pool, StockIntents *elsewhere)
{
    const auto connection = pool.connection();
    if (!connection)
        return tl::make_unexpected(connection.error());
    if (const auto feed = settingOr(**connection, settingFeed, freshFeed()); !feed)
        return tl::make_unexpected(feed.error());
    if (const auto key = settingOr(**connection, settingCursorKey, freshKey()); !key)
        return tl::make_unexpected(key.error());
    if (const auto kept = keepFeedOrigin(**connection, false); !kept)
        return tl::make_unexpected(kept.error());
    auto device = setting(**connection, settingDevice);
    if (device && device->isEmpty()) {
        device = freshDevice(**connection, u"hub"_s, present());
        if (device)
            device = settingOr(**connection, settingDevice, *device);
    }
    if (!device)
        return tl::make_unexpected(device.error());
    return std::unique_ptr<HubStore>(new HubStore(pool, elsewhere, std::move(*device)));
}

LockSet HubStore::takeContested()
{
    const std::scoped_lock lock(m_mutex);
    auto node = m_contested.extract(QThread::currentThreadId());
    return node.empty() ? LockSet() : std::move(node.mapped());
}

Result<std::unique_ptr<ordering::UnitOfWork>> HubStore::begin()
{
    const auto connection = m_pool.begin();
    if (!connection)
        return tl::make_unexpected(connection.error());
    return std::make_unique<HubUnitOfWork>(
        **connection, m_numbers, m_device, m_elsewhere, takeContested(),
        [this](const LockSet &names) {
            const std::scoped_lock lock(m_mutex);
            m_contested[QThread::currentThreadId()] = names;
        },
        m_published);
}

Result<QString> HubStore::assignDevice(const QString &label, domain::Instant now)
{
    const auto connection = m_pool.connection();
    if (!connection)
        return tl::make_unexpected(connection.error());
    return freshDevice(**connection, label, now);
}

Result<QString> HubStore::feedId()
{
    const auto connection = m_pool.connection();
    return connection ? setting(**connection, settingFeed) : tl::make_unexpected(connection.error());
}

Result<QByteArray> HubStore::cursorKey()
{
    const auto connection = m_pool.connection();
    if (!connection)
        return tl::make_unexpected(connection.error());
    return setting(**connection, settingCursorKey).map([](const QString &key) {
        return QByteArray::fromBase64(key.toLatin1());
    });
}

Result<QString> HubStore::newFeed()
{
    const auto connection = m_pool.begin();
    if (!connection)
        return tl::make_unexpected(connection.error());
    const QString id = freshFeed();
    auto done = beginAgain(**connection, id);
    if (done)
        done = (*connection)->commit();
    else
        (*connection)->rollback();
    return done ? Result<QString>(id) : tl::make_unexpected(done.error());
}

Result<bool> HubStore::isFeedRestored()
{
    const auto connection = m_pool.connection();
    if (!connection)
        return tl::make_unexpected(connection.error());
    const auto here = feedOrigin(**connection);
    const auto kept = keptFeedOrigin(**connection);
    if (!here || !kept)
        return tl::make_unexpected(here ? kept.error() : here.error());
    return *here != *kept;
}

} // namespace docket::hub
