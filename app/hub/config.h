// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/settings.h"
#include "services/hub/http/http_server.h"
#include "services/hub/identity/access_tokens.h"
#include "services/hub/identity/rate_limits.h"
#include "services/hub/store/database_options.h"
#include "services/outbox/rabbitmq/connection.h"
#include "services/telemetry/log.h"

#include <QTimeZone>
#include <QUrl>

namespace docket::hub_program {

/// A service that is somewhere else.
struct RemoteService {
    QUrl url; ///< empty: the hub's own
    QString apiKey;
};

/// What the hub is told to be, checked.
struct Config {
    hub::HttpOptions http;
    hub::DatabaseOptions database;
    hub::TokenOptions tokens;
    hub::RateOptions limits;
    QByteArray signingKey; ///< empty: the database's
    QStringList services;
    RemoteService customers;
    RemoteService inventory;
    std::optional<outbox::BrokerAccess> broker; ///< nothing: no events are published
    QTimeZone zone = QTimeZone::utc();
    telemetry::LogLevel logLevel = telemetry::LogLevel::Info;

    [[nodiscard]] bool hosts(const QString &service) const { return services.contains(service); }

    /// Everything that is wrong at once, each with the setting and where it was set.
    static Decided<Config> from(const Values &values);
};

} // namespace docket::hub_program
