// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include "app/ctl/text.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

OptionSpec formatOption(const QStringList &choices)
{
    return {u"format"_s, u"FORMAT"_s, tr("How to print: %1. The first is the default.").arg(choices.join(u", "_s)),
            choices};
}

OptionSpec dryRunOption()
{
    return {u"dry-run"_s, {}, tr("Say what would happen, and change nothing.")};
}

OptionSpec commandIdOption()
{
    return {u"command-id"_s, u"UUID"_s,
            tr("The id of this change. However often it is asked for under the same id, it is done once.")};
}

OptionSpec sourceOption()
{
    return {u"source"_s, u"SOURCE"_s, tr("Where the order comes from, when several have this number.")};
}

OptionSpec limitOption(const QString &help)
{
    return {u"limit"_s, u"N"_s, help};
}

const std::vector<OptionSpec> &commonOptions()
{
    static const std::vector<OptionSpec> options = {
        {u"data"_s, u"DIR"_s, tr("The data folder. Without it: DOCKET_DATA, else Docket's folder of this user.")},
        {u"passphrase-file"_s, u"FILE"_s,
         tr("A file whose first line is the passphrase. Without it: DOCKET_PASSPHRASE, the keychain, a prompt.")},
        {u"wait"_s, u"SECONDS"_s,
         tr("How long to wait while another program has the data open for writing; not at all without it.")},
        {u"log-level"_s,
         u"LEVEL"_s,
         tr("What is logged: debug, info, warning, error or off. Without it: DOCKET_LOG, else info."),
         {u"debug"_s, u"info"_s, u"warning"_s, u"error"_s, u"off"_s}},
        {u"help"_s, {}, tr("Show the help of the command.")},
    };
    return options;
}

} // namespace docket::ctl
