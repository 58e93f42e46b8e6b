// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "services/wire/broker_settings.h"

namespace docket::ctl {

/// Options that say where a broker is, the same for every command that has them.
OptionSpec userOption();
OptionSpec exchangeOption();
OptionSpec caFileOption();

/// What is given by these and by `address`, an argument called `name`; the rest is as in `before`.
OrFailure<wire::BrokerSettings> readBroker(const Arguments &arguments, const QString &address, const QString &name,
                                           const wire::BrokerSettings &before);

} // namespace docket::ctl
