// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/config.h"

#include <QTextStream>

namespace docket::hub_program {

/// What was asked for on the command line: the words that are no settings, the command's own options, and the settings
/// from everywhere.
struct Invocation {
    QStringList words; ///< behind the name of the command
    QHash<QString, QString> options;
    Values values;
    Config config;

    [[nodiscard]] QString option(const QString &name) const { return options.value(name); }
};

/// One thing the program can do.
struct HubCommand {
    QString name;        ///< `user add`
    QString summary;     ///< for the list
    QStringList options; ///< its own, as `name=what it is`
    int (*run)(const Invocation &, QTextStream &out, QTextStream &err);
};

const QList<HubCommand> &commands();

/// Says errors, one a line, and gives the exit code.
int failed(QTextStream &err, const Rejection &errors);

} // namespace docket::hub_program
