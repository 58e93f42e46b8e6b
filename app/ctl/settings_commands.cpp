// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command_registry.h"
#include "app/ctl/folder_commands.h"
#include "app/ctl/json_reports.h"
#include "app/ctl/text.h"
#include "app/ctl/wording.h"
#include "services/domain/identifiers.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

OrFailure<QString> readDevice(const Arguments &arguments)
{
    const QString device = arguments.optional(u"device"_s).value_or(domain::randomDeviceCode()).toUpper();
    if (!domain::isDeviceCode(device))
        return wrongUsage(tr("--device is three letters or digits, not “%1”.").arg(device), u"--device"_s);
    return device;
}

OrFailure<QTimeZone> readTimeZone(const Arguments &arguments, const QTimeZone &fallback)
{
    const auto name = arguments.optional(u"time-zone"_s);
    if (!name)
        return fallback.isValid() ? fallback : QTimeZone::utc();
    // QTimeZone itself would take any word for a zone of its own making.
    if (!QTimeZone::isTimeZoneIdAvailable(name->toUtf8()))
        return wrongUsage(tr("--time-zone: there is no time zone “%1”. Write it like Europe/Berlin.").arg(*name),
                          u"--time-zone"_s);
    return QTimeZone(name->toUtf8());
}

namespace {

OrFailure<store::Settings> change(const Arguments &arguments, Shop &shop)
{
    store::Settings settings = shop.settings();
    if (arguments.has(u"device"_s)) {
        const auto device = readDevice(arguments);
        if (!device)
            return failed(device);
        settings.device = *device;
    }
    const auto zone = readTimeZone(arguments, settings.timeZone);
    if (!zone)
        return failed(zone);
    settings.timeZone = *zone;
    if (const auto code = arguments.optional(u"currency"_s)) {
        const auto currency = readCurrency(*code, u"--currency"_s);
        if (!currency)
            return failed(currency);
        settings.currency = currency->code();
    }
    if (const auto saved = shop.store().saveSettings(settings); !saved)
        return failed(saved);
    return settings;
}

Ran showOrChange(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    const bool changes = arguments.has(u"device"_s) || arguments.has(u"time-zone"_s) || arguments.has(u"currency"_s);
    auto shop = changes ? invocation.session.openForWriting() : invocation.session.openForReading();
    if (!shop)
        return failed(shop);
    auto settings = changes ? change(arguments, **shop) : OrFailure<store::Settings>((*shop)->settings());
    if (!settings)
        return failed(settings);
    if (invocation.wantsJson()) {
        invocation.output.bytes(toJson(*settings, invocation.session.path()) + '\n');
        return ExitCode::Done;
    }
    invocation.output.line(tr("folder     %1").arg(invocation.session.path()));
    invocation.output.line(tr("device     %1").arg(settings->device));
    invocation.output.line(tr("time zone  %1").arg(QString::fromLatin1(settings->timeZone.id())));
    invocation.output.line(tr("currency   %1").arg(settings->currency));
    return ExitCode::Done;
}

} // namespace

CommandList settingsCommands()
{
    return {
        {u"settings"_s,
         tr("Show device code, time zone and currency of the shop, or change them."),
         {{{u"device"_s, u"CODE"_s, tr("Three letters or digits, for orders made from now on.")},
           {u"time-zone"_s, u"ZONE"_s, tr("Such as Europe/Berlin: gives today, days and months.")},
           {u"currency"_s, u"CODE"_s, tr("What new orders and products are in when nothing else is said.")},
           formatOption({u"text"_s, u"json"_s})},
          {}},
         u"docketctl settings --time-zone Europe/Berlin --currency EUR"_s,
         {},
         showOrChange},
    };
}

} // namespace docket::ctl
