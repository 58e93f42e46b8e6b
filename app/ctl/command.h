// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/arguments.h"
#include "app/ctl/output.h"
#include "app/ctl/session.h"

#include <functional>

namespace docket::ctl {

/// What a running command works with. The references outlive it.
struct Invocation {
    const Arguments &arguments;
    Output &output;
    Session &session;

    /// Asked for with `--format json`.
    [[nodiscard]] bool wantsJson() const { return arguments.value(QStringLiteral("format")) == QStringLiteral("json"); }
};

/// One command of the program, as its help tells it.
struct CommandSpec {
    QString name; ///< one word or two: `orders`, `order show`
    QString summary;
    ArgumentSpec arguments;
    QString example;    ///< lines to be typed
    QString notes = {}; ///< further paragraphs; may be empty
    std::function<Ran(const Invocation &)> run;
};

using CommandList = std::vector<CommandSpec>;

// Specs of options that several commands have.
OptionSpec formatOption(const QStringList &choices);
OptionSpec dryRunOption();
OptionSpec commandIdOption();
OptionSpec sourceOption();
OptionSpec limitOption(const QString &help);

/// `--data`, `--passphrase-file`, `--wait`, `--log-level`, `--help`: what every command takes.
const std::vector<OptionSpec> &commonOptions();

} // namespace docket::ctl
