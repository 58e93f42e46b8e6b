// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/identity/secret_store.h"

#include <QHash>

#include <optional>

namespace docket::test {

/// A keychain in memory, which can be made to fail as real ones do.
class FakeSecretStore : public identity::SecretStore {
public:
    QHash<QString, QByteArray> secrets;
    std::optional<Error> failure;

    void fail(const QString &code) { failure = Error{code, {}, code, {}}; }

    Result<identity::SecretBytes> read(const QString &name) override
    {
        if (failure)
            return tl::make_unexpected(*failure);
        if (!secrets.contains(name))
            return docket::fail(QStringLiteral("not_found"), QStringLiteral("not found"));
        return identity::SecretBytes::copyOf(secrets.value(name));
    }

    Result<void> write(const QString &name, const identity::SecretBytes &secret) override
    {
        if (failure)
            return tl::make_unexpected(*failure);
        secrets[name] = secret.bytes().toByteArray();
        return {};
    }

    Result<void> remove(const QString &name) override
    {
        if (failure)
            return tl::make_unexpected(*failure);
        if (secrets.remove(name) == 0)
            return docket::fail(QStringLiteral("not_found"), QStringLiteral("not found"));
        return {};
    }
};

} // namespace docket::test
