// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace/writer.h"

#include "services/wire/json_command.h"

namespace docket::workspace {

Writer::Writer(std::unique_ptr<store::LocalStore> store, const ordering::Clock &clock)
    : m_store(std::move(store))
    , m_desk(*m_store, clock, domain::IdSource(),
             [](const domain::Command &command) { return wire::digestOf(command); })
{
}

Result<std::unique_ptr<Writer>> Writer::open(const store::DataFolder &folder, const ordering::Clock &clock,
                                             store::LocalStore::ChangeObserver observer)
{
    auto connection = folder.connect();
    if (!connection)
        return tl::make_unexpected(connection.error());
    auto store = store::LocalStore::open(std::move(*connection));
    if (!store)
        return tl::make_unexpected(store.error());
    (*store)->observeChanges(std::move(observer));
    return std::unique_ptr<Writer>(new Writer(std::move(*store), clock));
}

} // namespace docket::workspace
