// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/opening.h"

#include <QThread>
#include <QtConcurrent>

namespace docket::console {

std::optional<identity::SecretBytes> givenPassphrase()
{
    const QByteArray given = qgetenv("DOCKET_PASSPHRASE");
    if (given.isEmpty())
        return std::nullopt;
    return identity::SecretBytes::copyOf(given);
}

Ways waysOf(std::optional<identity::SecretBytes> passphrase, const QString &recoveryKey,
            identity::SecretStore *keychain)
{
    auto ways = std::make_shared<store::Unlock>();
    ways->passphrase = std::move(passphrase);
    if (!recoveryKey.isEmpty())
        ways->recoveryKey = recoveryKey;
    ways->keychain = keychain;
    return ways;
}

workspace::Answer<Result<OpenedShop>> openShop(const QString &path, Ways ways, const ordering::Clock &clock)
{
    return QtConcurrent::run([path, ways = std::move(ways), &clock, home = QThread::currentThread()] {
        auto folder = store::DataFolder::open(path, *ways, store::DataFolder::Mode::Write);
        if (!folder)
            return Result<OpenedShop>(tl::make_unexpected(folder.error()));
        auto shop = workspace::Workspace::open(std::move(*folder), clock);
        if (!shop)
            return Result<OpenedShop>(tl::make_unexpected(shop.error()));
        (*shop)->moveToThread(home);
        return Result<OpenedShop>(OpenedShop(std::move(*shop)));
    });
}

} // namespace docket::console
