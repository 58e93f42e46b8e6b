// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/config.h"

#include "services/wire/cloud_event.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace docket::hub_program {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("docket-hub", text);
}

/// Reads settings one by one, and keeps what was wrong.
class Reader {
public:
    explicit Reader(const Values &values) : m_values(values) {}

    int number(const QString &name, int least, int most) { return taken(m_values.number(name, least, most), least); }
    hub::Rate rate(const QString &name)
    {
        constexpr int most = 10'000'000;
        constexpr int burstsAMinute = 12;
        const int perMinute = number(name, 0, most);
        return {std::max(1, perMinute / burstsAMinute), perMinute};
    }
    QString secret(const QString &name) { return taken(m_values.secret(name), {}); }

    RemoteService service(const QString &name)
    {
        RemoteService service;
        service.apiKey = secret(name + u".api_key"_s);
        const QString text = m_values.text(name + u".url"_s);
        service.url = QUrl(text, QUrl::StrictMode);
        const bool isHttp = service.url.scheme() == u"https" || service.url.scheme() == u"http";
        if (!text.isEmpty() && (!service.url.isValid() || !isHttp || service.url.host().isEmpty()))
            refuse(name + u".url"_s, tr("an address such as https://stock.example.com"));
        return service;
    }

    QStringList services()
    {
        const QStringList known{u"orders"_s, u"customers"_s, u"inventory"_s};
        const QStringList wanted = m_values.list(u"services"_s);
        const bool isGood = !wanted.isEmpty() && std::ranges::all_of(wanted, [&](const QString &service) {
            return known.contains(service);
        });
        if (!isGood)
            refuse(u"services"_s, tr("one or more of orders, customers, inventory"));
        return wanted;
    }

    QTimeZone zone()
    {
        const QTimeZone zone(m_values.text(u"time_zone"_s).toUtf8());
        if (!zone.isValid())
            refuse(u"time_zone"_s, tr("a time zone such as Europe/Berlin"));
        return zone;
    }

    telemetry::LogLevel logLevel()
    {
        const auto level = telemetry::logLevelFromString(m_values.text(u"log.level"_s));
        if (!level)
            refuse(u"log.level"_s, tr("one of debug, info, warning, error, off"));
        return level.value_or(telemetry::LogLevel::Info);
    }

    void refuse(const QString &name, const QString &expected)
    {
        m_errors.append(
            {u"invalid_setting"_s,
             name,
             tr("%1 is to be %2, not “%3” (%4).").arg(name, expected, m_values.text(name), m_values.originOf(name)),
             {m_values.text(name)}});
    }
    [[nodiscard]] const Rejection &errors() const { return m_errors; }

    std::optional<outbox::BrokerAccess> broker()
    {
        const QString url = m_values.text(u"broker.url"_s);
        if (url.isEmpty())
            return std::nullopt;
        outbox::BrokerAccess access;
        wire::BrokerSettings &settings = access.settings;
        if (const auto set = wire::setAddress(settings, url); !set)
            m_errors.append({u"invalid_setting"_s, u"broker.url"_s, set.error().sentence, {}});
        if (const QString user = m_values.text(u"broker.user"_s); !user.isEmpty())
            settings.user = user;
        settings.exchange = m_values.text(u"broker.exchange"_s);
        settings.caFile = m_values.text(u"broker.ca_file"_s);
        settings.declaresExchange = m_values.text(u"broker.declare"_s) == u"yes";
        settings.eventTypes = m_values.list(u"broker.events"_s);
        for (const QString &type : settings.eventTypes) {
            if (!wire::publishedEventTypes().contains(type))
                refuse(u"broker.events"_s, wire::publishedEventTypes().join(u", "_s));
        }
        access.password = std::make_shared<identity::SecretBytes>(
            identity::SecretBytes::copyOf(secret(u"broker.password"_s).toUtf8()));
        return access;
    }

private:
    template <typename T>
    T taken(Result<T> value, T otherwise)
    {
        if (value)
            return *std::move(value);
        m_errors.append(value.error());
        return otherwise;
    }

    const Values &m_values;
    Rejection m_errors;
};

} // namespace

Decided<Config> Config::from(const Values &values)
{
    constexpr int largestPort = 65'535;
    constexpr int mostWorkers = 256;
    constexpr qsizetype shortestKey = 32;
    Reader reader(values);
    Config config;
    config.http.address = values.text(u"listen.address"_s);
    config.http.port = static_cast<quint16>(reader.number(u"listen.port"_s, 0, largestPort));
    config.http.workers = reader.number(u"listen.workers"_s, 1, mostWorkers);
    config.http.trustedProxies = values.list(u"listen.trusted_proxies"_s);
    config.database.host = values.text(u"database.host"_s);
    config.database.port = reader.number(u"database.port"_s, 1, largestPort);
    config.database.database = values.text(u"database.name"_s);
    config.database.user = values.text(u"database.user"_s);
    config.database.password = reader.secret(u"database.password"_s);
    config.database.sslMode = values.text(u"database.ssl_mode"_s);
    config.services = reader.services();
    config.customers = reader.service(u"customers"_s);
    config.inventory = reader.service(u"inventory"_s);
    config.broker = reader.broker();
    config.tokens.issuer = values.text(u"token.issuer"_s);
    config.signingKey = reader.secret(u"token.key"_s).toUtf8();
    if (!config.signingKey.isEmpty() && config.signingKey.size() < shortestKey)
        reader.refuse(u"token.key_file"_s, tr("a key of %1 bytes or more").arg(shortestKey));
    config.limits.account = reader.rate(u"limits.account_per_minute"_s);
    config.limits.address = reader.rate(u"limits.address_per_minute"_s);
    config.zone = reader.zone();
    config.logLevel = reader.logLevel();
    if (!reader.errors().isEmpty())
        return tl::make_unexpected(reader.errors());
    return config;
}

} // namespace docket::hub_program
