// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/settings.h"

#include "services/wire/nearest.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::hub_program {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("docket-hub", text);
}

bool isSetting(const QString &name)
{
    return std::ranges::any_of(settings(), [&](const Setting &setting) { return setting.name == name; });
}

Error unknown(const QString &name, const QString &origin)
{
    QStringList names;
    for (const Setting &setting : settings())
        names << setting.name;
    const QString near = wire::nearest(name, names);
    QString sentence = tr("%1: there is no setting “%2”.").arg(origin, name);
    if (!near.isEmpty())
        sentence += u' ' + tr("Did you mean “%1”?").arg(near);
    return {u"unknown_setting"_s, name, sentence, {name, near}};
}

// QSettings takes a comma for a list.
QString joined(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u',') : value.toString();
}

Result<QHash<QString, QString>> fromFile(const QString &file)
{
    if (!QFile(file).open(QIODevice::ReadOnly))
        return fail(u"config_unreadable"_s, tr("The configuration %1 cannot be read.").arg(file), {}, {file});
    const QSettings stored(file, QSettings::IniFormat);
    if (stored.status() != QSettings::NoError)
        return fail(u"config_unreadable"_s, tr("The configuration %1 is not in the form of an INI file.").arg(file), {},
                    {file});
    QHash<QString, QString> values;
    for (const QString &key : stored.allKeys())
        values.insert(QString(key).replace(u'/', u'.'), joined(stored.value(key)));
    return values;
}

} // namespace

const QList<Setting> &settings()
{
    static const QList<Setting> all{
        {u"listen.address"_s, u"127.0.0.1"_s, tr("Address to listen on; a proxy with TLS stands in front of it.")},
        {u"listen.port"_s, u"8470"_s, tr("Port; 0 for one that is free.")},
        {u"listen.workers"_s, u"8"_s, tr("Requests carried out at once, each with a connection to the database.")},
        {u"listen.trusted_proxies"_s, {}, tr("Addresses of proxies whose X-Forwarded-For is believed, with commas.")},
        {u"database.host"_s, u"localhost"_s, tr("PostgreSQL: a name, an address, or the folder of a socket.")},
        {u"database.port"_s, u"5432"_s, tr("Its port.")},
        {u"database.name"_s, u"docket"_s, tr("The database.")},
        {u"database.user"_s, u"docket"_s, tr("The user.")},
        {u"database.password"_s, {}, tr("The password; better in a file."), true},
        {u"database.password_file"_s, {}, tr("A file with the password.")},
        {u"database.ssl_mode"_s, {}, tr("As libpq has it: require, verify-full …")},
        {u"services"_s, u"orders,customers,inventory"_s, tr("What this process hosts, with commas.")},
        {u"customers.url"_s, {}, tr("Another service for customers; without it the hub's own.")},
        {u"customers.api_key"_s, {}, tr("The key for it."), true},
        {u"customers.api_key_file"_s, {}, tr("A file with that key.")},
        {u"inventory.url"_s, {}, tr("Another service for products and stock; without it the hub's own.")},
        {u"inventory.api_key"_s, {}, tr("The key for it."), true},
        {u"inventory.api_key_file"_s, {}, tr("A file with that key.")},
        {u"broker.url"_s,
         {},
         tr("RabbitMQ that events are published to, such as amqps://broker.example.com/vhost; without it none are.")},
        {u"broker.user"_s, {}, tr("Whom to sign in as there.")},
        {u"broker.password"_s, {}, tr("The password for it; better in a file."), true},
        {u"broker.password_file"_s, {}, tr("A file with that password.")},
        {u"broker.exchange"_s, u"docket.events"_s, tr("The topic exchange.")},
        {u"broker.ca_file"_s, {}, tr("Certificates to trust, PEM; without it those the system trusts.")},
        {u"broker.declare"_s, u"no"_s, tr("yes: make the exchange when it is missing.")},
        {u"broker.events"_s, {}, tr("Types to publish, with commas; without it all.")},
        {u"token.issuer"_s, u"docket-hub"_s, tr("Who access tokens say they are from.")},
        {u"token.key"_s, {}, tr("A key of 32 bytes or more to sign them with, instead of the database's."), true},
        {u"token.key_file"_s, {}, tr("A file with that key.")},
        {u"limits.account_per_minute"_s, u"12000"_s,
         tr("Requests of one account or key; a twelfth of it at once. 0: no limit.")},
        {u"limits.address_per_minute"_s, u"30000"_s,
         tr("Requests from one address; a twelfth of it at once. 0: no limit.")},
        {u"time_zone"_s, u"UTC"_s, tr("The shop's time zone, such as Europe/Berlin: what “today” means in a search.")},
        {u"log.level"_s, u"info"_s, tr("debug, info, warning, error or off; lines of JSON on standard error.")},
    };
    return all;
}

QString environmentName(const QString &setting)
{
    return u"DOCKET_HUB_"_s + QString(setting).replace(u'.', u'_').toUpper();
}

Decided<Values> Values::read(const QString &file, const Environment &environment, const QHash<QString, QString> &flags)
{
    Values values;
    Rejection errors;
    for (const Setting &setting : settings())
        values.m_values.insert(setting.name, {setting.value, tr("default")});
    const auto take = [&](const QString &name, const QString &value, const QString &origin) {
        if (isSetting(name))
            values.m_values.insert(name, {value, origin});
        else
            errors.append(unknown(name, origin));
    };
    if (!file.isEmpty()) {
        const auto stored = fromFile(file);
        if (!stored)
            errors.append(stored.error());
        else
            for (auto value = stored->cbegin(); value != stored->cend(); ++value)
                take(value.key(), value.value(), file);
    }
    for (const Setting &setting : settings()) {
        const QString name = environmentName(setting.name);
        if (environment.contains(name))
            take(setting.name, environment.value(name), name);
    }
    for (auto flag = flags.cbegin(); flag != flags.cend(); ++flag)
        take(flag.key(), flag.value(), u"--"_s + flag.key());
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return values;
}

QStringList Values::list(const QString &name) const
{
    QStringList items;
    for (const QString &item : text(name).split(u',', Qt::SkipEmptyParts))
        items << item.trimmed();
    return items;
}

Result<QString> Values::secret(const QString &name) const
{
    const QString path = text(name + u"_file"_s);
    if (path.isEmpty())
        return text(name);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(u"secret_unreadable"_s,
                    tr("The file %1, which %2 names, cannot be read.").arg(path, name + u"_file"_s), name, {path});
    QByteArray content = file.readAll();
    while (content.endsWith('\n') || content.endsWith('\r'))
        content.chop(1);
    return QString::fromUtf8(content);
}

Result<int> Values::number(const QString &name, int least, int most) const
{
    bool isNumber = false;
    const int number = text(name).toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return fail(u"invalid_setting"_s,
                tr("%1 is a whole number from %2 to %3, not “%4” (%5).")
                    .arg(name)
                    .arg(least)
                    .arg(most)
                    .arg(text(name), originOf(name)),
                name, {text(name)});
}

} // namespace docket::hub_program
