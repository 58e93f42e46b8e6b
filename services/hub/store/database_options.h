// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace docket::hub {

/// Where the hub's PostgreSQL is, and how long anything there may take.
struct DatabaseOptions {
    QString host; ///< a name, an address, or the folder of a Unix socket
    int port = 5432;
    QString database;
    QString user;
    QString password;
    QString sslMode; ///< as libpq has it: `require`, `verify-full` …; empty: libpq's own default

    std::chrono::seconds connectTimeout{3};
    std::chrono::milliseconds statementTimeout{10'000};
    /// How long a command waits for another on the same order, stock or command id.
    std::chrono::milliseconds lockTimeout{5'000};
    /// An open transaction holds back every reader of the change feed, so one that stands still is ended.
    std::chrono::milliseconds idleInTransactionTimeout{15'000};
};

} // namespace docket::hub
