// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/rabbitmq/broker_password.h"

#include <QFile>
#include <QUuid>

#include <optional>

using namespace Qt::StringLiterals;

namespace docket::outbox {

using identity::SecretBytes;

namespace {

SecretBytes taken(QByteArray &line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    SecretBytes secret = SecretBytes::copyOf(line);
    line.fill('\0');
    return secret;
}

Result<std::optional<SecretBytes>> fromEnvironment()
{
    if (QByteArray value = qgetenv("DOCKET_BROKER_PASSWORD"); !value.isEmpty())
        return taken(value);
    const QString path = qEnvironmentVariable("DOCKET_BROKER_PASSWORD_FILE");
    if (path.isEmpty())
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(u"password_file_unreadable"_s,
                    u"The file of the broker's password %1 cannot be read: %2"_s.arg(path, file.errorString()), {},
                    {path, file.errorString()});
    }
    QByteArray line = file.readLine();
    return taken(line);
}

Result<std::optional<SecretBytes>> fromKeychain(const wire::BrokerSettings &settings, identity::SecretStore &keychain)
{
    if (settings.secretName.isEmpty())
        return std::nullopt;
    auto secret = keychain.read(settings.secretName);
    if (secret)
        return std::move(*secret);
    if (secret.error().code != u"not_found")
        return tl::make_unexpected(secret.error());
    return fail(u"broker_password_missing"_s,
                u"The keychain has no password for the broker any more. Events wait; give the password again."_s,
                u"password"_s);
}

} // namespace

Result<BrokerAccess> brokerAccess(const wire::BrokerSettings &settings, identity::SecretStore &keychain)
{
    auto password = fromEnvironment();
    if (password && !*password)
        password = fromKeychain(settings, keychain);
    if (!password)
        return tl::make_unexpected(password.error());
    BrokerAccess access{settings, nullptr};
    if (*password)
        access.password = std::make_shared<SecretBytes>(std::move(**password));
    return access;
}

Result<void> keepBrokerPassword(wire::BrokerSettings &settings, const SecretBytes &password,
                                identity::SecretStore &keychain)
{
    const QString name = settings.secretName.isEmpty()
                             ? u"broker-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)
                             : settings.secretName;
    if (auto written = keychain.write(name, password); !written)
        return written;
    settings.secretName = name;
    return {};
}

} // namespace docket::outbox
