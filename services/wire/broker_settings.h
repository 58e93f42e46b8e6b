// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QByteArray>

namespace docket::wire {

/// Where and how events are published to a RabbitMQ broker: everything but the password, which is kept apart.
struct BrokerSettings {
    QString host;
    quint16 port = 5672;
    QString vhost = QStringLiteral("/");
    QString exchange = QStringLiteral("docket.events");
    QString user = {};
    /// Under which name the keychain has the password; empty: it is not in the keychain.
    QString secretName = {};
    bool tls = false;
    /// A PEM file with the certificates that are trusted; empty: those that the system trusts.
    QString caFile = {};
    /// Make the exchange when it is not there. Otherwise it is asked for, and its absence told.
    bool declaresExchange = false;
    /// The types that are published; empty: all.
    QStringList eventTypes = {};

    [[nodiscard]] bool publishes(const QString &type) const
    {
        return eventTypes.isEmpty() || eventTypes.contains(type);
    }
    bool operator==(const BrokerSettings &) const = default;
};

/// The ports of AMQP when none is named.
inline constexpr quint16 amqpPort = 5672;
inline constexpr quint16 amqpTlsPort = 5671;

QByteArray toJson(const BrokerSettings &settings);
Decided<BrokerSettings> brokerSettingsFromJson(QByteArrayView json);

/// `amqp://host:5672/vhost` or `amqps://…`: what people type and are shown. Never a password: one in the address is
/// refused (`password_in_address`), as addresses are shown and logged. Errors besides: `invalid_address`.
Result<void> setAddress(BrokerSettings &settings, const QString &address);
QString addressOf(const BrokerSettings &settings);

} // namespace docket::wire
