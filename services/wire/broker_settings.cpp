// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/broker_settings.h"

#include "services/wire/json_reader.h"
#include "services/wire/json_writer.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace docket::wire {

namespace {

tl::unexpected<Error> noAddress(const QString &address)
{
    return fail(
        u"invalid_address"_s,
        u"“%1” is no address of a broker. Write it like amqps://broker.example.com/vhost; nothing was changed."_s.arg(
            address),
        u"address"_s, {address});
}

} // namespace

QByteArray toJson(const BrokerSettings &settings)
{
    JsonWriter json;
    json.beginObject();
    json.put("host", settings.host);
    json.put("port", int{settings.port});
    json.put("vhost", settings.vhost);
    json.put("exchange", settings.exchange);
    json.putSome("user", settings.user);
    json.putSome("secret", settings.secretName);
    json.put("tls", settings.tls);
    json.putSome("ca_file", settings.caFile);
    json.put("declare", settings.declaresExchange);
    if (!settings.eventTypes.isEmpty()) {
        json.beginArray("events");
        for (const QString &type : settings.eventTypes)
            json.value(type);
        json.endArray();
    }
    json.endObject();
    return json.take();
}

Decided<BrokerSettings> brokerSettingsFromJson(QByteArrayView text)
{
    const auto document = JsonDocument::parse(text);
    if (!document)
        return tl::make_unexpected(Rejection{document.error()});
    Rejection errors;
    ObjectReader reader(document->root(), {}, errors);
    BrokerSettings settings;
    settings.host = reader.text("host");
    settings.port = static_cast<quint16>(reader.integer("port"));
    settings.vhost = reader.text("vhost");
    settings.exchange = reader.text("exchange");
    settings.user = reader.text("user");
    settings.secretName = reader.text("secret");
    settings.tls = reader.truth("tls");
    settings.caFile = reader.text("ca_file");
    settings.declaresExchange = reader.truth("declare");
    settings.eventTypes = reader.texts("events");
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return settings;
}

Result<void> setAddress(BrokerSettings &settings, const QString &address)
{
    const QUrl url(address.contains(u"://"_s) ? address : u"amqp://"_s + address, QUrl::StrictMode);
    const bool isPlain = url.scheme() == u"amqp";
    const bool isTls = url.scheme() == u"amqps";
    // Before anything that repeats the address.
    if (!url.password().isEmpty()) {
        return fail(u"password_in_address"_s,
                    u"The password does not belong into the address, which is shown and kept in the clear. "
                    "Leave it out; it is asked for by itself. Nothing was changed."_s,
                    u"address"_s);
    }
    if (!url.isValid() || url.host().isEmpty() || (!isPlain && !isTls) || url.hasQuery() || url.hasFragment())
        return noAddress(address);
    settings.tls = isTls;
    settings.host = url.host();
    settings.port = static_cast<quint16>(url.port(isTls ? amqpTlsPort : amqpPort));
    // `amqp://host` and `amqp://host/` mean the vhost "/", whose own name in an address is %2F.
    const QString path = url.path(QUrl::FullyDecoded);
    settings.vhost = path.size() > 1 ? path.sliced(1) : u"/"_s;
    if (!url.userName().isEmpty())
        settings.user = url.userName();
    return {};
}

QString addressOf(const BrokerSettings &settings)
{
    QUrl url;
    url.setScheme(settings.tls ? u"amqps"_s : u"amqp"_s);
    url.setHost(settings.host);
    if (settings.port != (settings.tls ? amqpTlsPort : amqpPort))
        url.setPort(settings.port);
    QString address = url.toString();
    if (settings.vhost != u"/")
        address += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(settings.vhost));
    return address;
}

} // namespace docket::wire
