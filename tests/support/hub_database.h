// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/hub_store.h"
#include "tests/support/private_postgres.h"

namespace docket::test {

/// The value, or the end of the test with the error's words.
template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().sentence));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A migrated database of the hub on a private cluster, which outlives it.
class HubDatabase {
public:
    explicit HubDatabase(PrivatePostgres &cluster);

    [[nodiscard]] static hub::DatabaseOptions optionsFor(const PrivatePostgres &cluster, const QString &database);

    hub::ConnectionPool &pool() { return m_pool; }
    hub::HubStore &store() { return *m_store; }
    /// The first column of the first row.
    QVariant value(const QByteArray &sql);

private:
    hub::ConnectionPool m_pool;
    std::unique_ptr<hub::HubStore> m_store;
};

} // namespace docket::test
