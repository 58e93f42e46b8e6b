// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace/create_shop.h"

#include "services/domain/identifiers.h"
#include "services/wire/json_command.h"
#include "services/workspace/sample_load.h"

#include <QDir>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace docket::workspace {

namespace {

Result<void> fill(const store::DataFolder &folder, const NewShop &shop, const std::function<bool(qint64)> &progress)
{
    auto connection = folder.connect();
    if (!connection)
        return tl::make_unexpected(connection.error());
    auto store = store::LocalStore::open(std::move(*connection));
    if (!store)
        return tl::make_unexpected(store.error());
    if (const auto saved = (*store)->saveSettings(shop.settings); !saved)
        return saved;
    if (shop.connect) {
        auto another = folder.connect();
        if (!another)
            return tl::make_unexpected(another.error());
        if (const auto connected = shop.connect(std::move(*another)); !connected)
            return connected;
    }
    if (shop.sampleOrders == 0)
        return {};
    sample::SampleOptions options;
    options.orders = shop.sampleOrders;
    options.seed = shop.sampleSeed;
    options.device = shop.settings.device;
    options.end = shop.sampleEnd;
    options.digest = [](const domain::Command &command) { return wire::digestOf(command); };
    return loadSample(**store, options, progress);
}

// A folder that was made and could not be filled would be in the way of the next attempt. Only what is known by name
// goes, so nothing of anybody else's can be lost.
void removeFolder(const QString &path)
{
    for (const QString &name :
         {u"docket.db"_s, u"docket.db-wal"_s, u"docket.db-shm"_s, u"docket.db-unfinished"_s, u"keys.json"_s, u"lock"_s})
        QFile::remove(path + u'/' + name);
    QDir().rmdir(path);
}

} // namespace

NewShop proposedShop(const QString &path, domain::Instant now)
{
    NewShop shop;
    shop.path = path;
    const QString currency = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    shop.settings = {domain::randomDeviceCode(), QTimeZone::systemTimeZone(),
                     domain::Currency::fromCode(currency) ? currency : u"EUR"_s};
    const QDate today = QDateTime::fromMSecsSinceEpoch(domain::toMilliseconds(now), Qt::UTC).date();
    shop.sampleEnd = domain::startOfDay(today, QTimeZone::utc());
    return shop;
}

Result<store::DataFolder::Created> createShop(const NewShop &shop, const store::Unlock &unlock,
                                              const std::function<bool(qint64)> &progress)
{
    auto created = store::DataFolder::create(shop.path, unlock);
    if (!created)
        return created;
    // Closed before the folder is removed.
    if (const auto filled = fill(created->folder, shop, progress); !filled) {
        removeFolder(shop.path);
        return tl::make_unexpected(filled.error());
    }
    return created;
}

Result<store::DataFolder::Created> createShop(const NewShop &shop, const store::Unlock &unlock, JobControl &control)
{
    control.report(0, shop.sampleOrders);
    return createShop(shop, unlock, [&](qint64 orders) {
        control.report(orders, shop.sampleOrders);
        return !control.isCanceled();
    });
}

} // namespace docket::workspace
