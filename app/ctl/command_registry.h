// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace docket::ctl {

/// Every command of the program, group by group, in the order of the help.
class CommandRegistry {
public:
    /// A heading and its commands.
    struct Group {
        QString title;
        CommandList commands;
    };

    explicit CommandRegistry(std::vector<Group> groups) : m_groups(std::move(groups)) {}

    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }
    /// The command that `words` begin with; takes its name off them. Wrong usage names the nearest one.
    [[nodiscard]] OrFailure<const CommandSpec *> take(QStringList &words) const;
    /// The commands of two words that begin with `first`: `import orders`, `import products` of `import`.
    [[nodiscard]] std::vector<const CommandSpec *> membersOf(const QString &first) const;
    [[nodiscard]] QStringList names() const;

private:
    [[nodiscard]] const CommandSpec *find(const QString &name) const;

    std::vector<Group> m_groups;
};

// The groups, each in a file of its own.
CommandList folderCommands();
CommandList settingsCommands();
CommandList importCommands();
CommandList exportCommands();
CommandList listCommands();
CommandList orderViewCommands();
CommandList orderEntryCommands();
CommandList orderChangeCommands();
CommandList stockCommands();
CommandList catalogueCommands();
CommandList eventCommands();
CommandList outboxCommands();
CommandList hubCommands();
CommandList conflictCommands();
CommandList checkCommands();

/// The registry of docketctl.
CommandRegistry allCommands();

} // namespace docket::ctl
