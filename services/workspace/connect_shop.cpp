// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace/connect_shop.h"

#include "services/remote/session_client.h"
#include "services/store/local_copy.h"
#include "services/sync/hub_link.h"
#include "services/sync/session_keeper.h"

#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace docket::workspace {

namespace {

tl::unexpected<Rejection> refuse(const Error &error)
{
    return tl::make_unexpected(Rejection{error});
}

// `device`: the code that the copy has from the hub already; empty for a new one.
Decided<wire::SessionAnswer> askForSession(const HubSignIn &signIn, const QString &device)
{
    wire::SignInRequest request;
    request.email = signIn.email;
    request.password = QString::fromUtf8(signIn.password->bytes().toByteArray());
    request.deviceCode = device;
    if (device.isEmpty())
        request.deviceLabel = signIn.label;
    sync::HubLink link(signIn.address);
    return remote::waitFor(remote::SessionClient(link.client()).signIn(request));
}

Result<void> connectStore(sql::Connection connection, const HubSignIn &signIn, const wire::SessionAnswer &session,
                          const ordering::Clock &clock, identity::SecretStore *keychain)
{
    auto store = store::LocalStore::open(std::move(connection));
    if (!store)
        return tl::make_unexpected(store.error());
    store::LocalCopy copy((*store)->connection(), clock);
    return sync::SessionKeeper(copy, keychain).signIn(signIn.address.toString(), signIn.email, session);
}

} // namespace

std::optional<QUrl> hubAddress(const QString &text)
{
    return sync::hubAddress(text);
}

Decided<store::DataFolder::Created> createCopy(NewShop shop, const store::Unlock &unlock, const HubSignIn &signIn,
                                               const ordering::Clock &clock)
{
    // First, as it is what goes wrong: nothing is made for a mistyped password.
    const auto session = askForSession(signIn, {});
    if (!session)
        return tl::make_unexpected(session.error());
    shop.settings.device = session->device;
    shop.sampleOrders = 0;
    shop.connect = [&](sql::Connection connection) {
        return connectStore(std::move(connection), signIn, *session, clock, unlock.keychain);
    };
    auto created = createShop(shop, unlock, [](qint64) { return true; });
    if (!created)
        return refuse(created.error());
    return std::move(*created);
}

Answer<Decided<void>> signInAgain(Workspace &workspace, const HubSignIn &signIn, identity::SecretStore &keychain)
{
    return QtConcurrent::run([&workspace, signIn, &keychain]() -> Decided<void> {
        const auto session = askForSession(signIn, workspace.facts().device);
        if (!session)
            return tl::make_unexpected(session.error());
        auto connection = workspace.connect();
        if (!connection)
            return refuse(connection.error());
        const auto connected = connectStore(std::move(*connection), signIn, *session, workspace.clock(), &keychain);
        return connected ? Decided<void>() : refuse(connected.error());
    });
}

Result<qint64> readWaiting(ReadSession &session)
{
    return store::PendingRows(session.connection()).count();
}

} // namespace docket::workspace
