// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hub_database.h"

#include "services/hub/store/schema.h"

namespace docket::test {

hub::DatabaseOptions HubDatabase::optionsFor(const PrivatePostgres &cluster, const QString &database)
{
    hub::DatabaseOptions options;
    options.host = cluster.host();
    options.port = cluster.port();
    options.user = PrivatePostgres::user();
    options.database = database;
    // A loaded machine is no reason for a test to fail; tests of time-outs set their own.
    options.statementTimeout = std::chrono::seconds(60);
    options.lockTimeout = std::chrono::seconds(60);
    options.idleInTransactionTimeout = std::chrono::seconds(60);
    options.connectTimeout = std::chrono::seconds(30);
    return options;
}

HubDatabase::HubDatabase(PrivatePostgres &cluster) : m_pool(optionsFor(cluster, cluster.createDatabase()))
{
    valueOf(hub::migrate(*valueOf(m_pool.connection())));
    m_store = valueOf(hub::HubStore::open(m_pool));
}

QVariant HubDatabase::value(const QByteArray &sql)
{
    // What a test may have done to the server is no reason to fail here.
    valueOf(m_pool.check());
    auto rows = valueOf(valueOf(m_pool.connection())->runOnce(sql));
    return rows.next() ? rows.value(0) : QVariant();
}

} // namespace docket::test
