// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/store/connection_pool.h"
#include "tests/app/hub/served_shop.h"

namespace docket::test {

/// What a hub keeps, looked at past it: its database, through a connection of the test's own.
class KeptShop {
public:
    explicit KeptShop(ServedShop &shop);

    hub::ConnectionPool &pool() { return m_pool; }
    /// The first column of the first row.
    QString value(const QByteArray &sql);
    /// What is wrong with it: every invariant of the domain.
    QStringList faults();

private:
    hub::ConnectionPool m_pool;
};

} // namespace docket::test
