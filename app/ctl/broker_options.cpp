// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/broker_options.h"

#include "app/ctl/text.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

OptionSpec userOption()
{
    return {u"user"_s, u"NAME"_s, tr("Whom to sign in as.")};
}

OptionSpec exchangeOption()
{
    return {u"exchange"_s, u"NAME"_s, tr("The topic exchange; docket.events when nothing is said.")};
}

OptionSpec caFileOption()
{
    return {u"ca-file"_s, u"FILE"_s, tr("Certificates to trust, PEM; else those the system trusts.")};
}

OrFailure<wire::BrokerSettings> readBroker(const Arguments &arguments, const QString &address, const QString &name,
                                           const wire::BrokerSettings &before)
{
    wire::BrokerSettings settings = before;
    if (!address.isEmpty()) {
        if (const auto set = wire::setAddress(settings, address); !set)
            return wrongUsage(set.error().sentence, name);
    }
    settings.user = arguments.optional(u"user"_s).value_or(settings.user);
    settings.exchange = arguments.optional(u"exchange"_s).value_or(settings.exchange);
    settings.caFile = arguments.optional(u"ca-file"_s).value_or(settings.caFile);
    return settings;
}

} // namespace docket::ctl
