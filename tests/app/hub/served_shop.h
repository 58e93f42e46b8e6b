// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/hub_process.h"

#include <QUuid>

namespace docket::test {

/// A running hub with a customer `C-1`, and lamps `LAMP` to sell.
class ServedShop {
public:
    explicit ServedShop(const QString &program);

    PrivatePostgres &cluster() { return m_cluster; }
    HubProcess &hub() { return m_hub; }
    /// Puts `quantity` lamps on the shelf, exactly.
    void countLamps(int quantity);
    /// An order of `quantity` lamps, as `POST /v1/orders` takes it.
    static QByteArray orderOf(int quantity);
    /// A command as `POST /v1/commands` takes it.
    static QByteArray command(const QUuid &id, const QByteArray &type, const QByteArray &payload,
                              const QUuid &orderId = {}, std::optional<qint64> baseVersion = {});
    static QByteArray batch(const QByteArrayList &commands) { return "{\"commands\":[" + commands.join(',') + "]}"; }

private:
    PrivatePostgres m_cluster;
    HubProcess m_hub;
};

} // namespace docket::test
