// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/shop.h"

#include "services/store/local_copy.h"
#include "services/wire/json_command.h"

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace docket::ctl {

namespace {

QString systemUser()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

} // namespace

Shop::~Shop() = default;

Result<std::unique_ptr<Shop>> Shop::open(store::DataFolder folder)
{
    std::unique_ptr<Shop> shop(new Shop(std::move(folder)));
    if (shop->m_folder.mode() == store::DataFolder::Mode::Write) {
        if (const auto opened = shop->openStore(); !opened)
            return tl::make_unexpected(opened.error());
    }
    if (const auto opened = shop->openReader(); !opened)
        return tl::make_unexpected(opened.error());
    return shop;
}

Result<void> Shop::openStore()
{
    auto connection = m_folder.connect();
    if (!connection)
        return tl::make_unexpected(connection.error());
    auto store = store::LocalStore::open(std::move(*connection));
    if (!store)
        return tl::make_unexpected(store.error());
    m_store = std::move(*store);
    m_desk.emplace(*m_store, m_clock, domain::IdSource(),
                   [](const domain::Command &command) { return wire::digestOf(command); });
    return {};
}

Result<void> Shop::openReader()
{
    auto connection = m_folder.connectReadOnly();
    if (!connection)
        return tl::make_unexpected(connection.error());
    m_readConnection.emplace(std::move(*connection));
    m_reader.emplace(*m_readConnection);
    auto settings = store::readSettings(*m_readConnection);
    if (!settings)
        return tl::make_unexpected(settings.error());
    m_settings = std::move(*settings);
    m_actor = {systemUser(), m_settings.device, domain::allPermissions()};
    return openCopy();
}

Result<void> Shop::openCopy()
{
    const auto copy = store::readCopyState(*m_readConnection);
    if (!copy)
        return tl::make_unexpected(copy.error());
    if (!*copy)
        return {};
    auto actor = store::actorOf(**copy, m_settings.device);
    if (!actor)
        return tl::make_unexpected(actor.error());
    m_actor = std::move(*actor);
    return {};
}

} // namespace docket::ctl
