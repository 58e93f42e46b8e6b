// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command_registry.h"

#include "app/ctl/text.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

const CommandSpec *CommandRegistry::find(const QString &name) const
{
    for (const Group &group : m_groups) {
        for (const CommandSpec &command : group.commands) {
            if (command.name == name)
                return &command;
        }
    }
    return nullptr;
}

std::vector<const CommandSpec *> CommandRegistry::membersOf(const QString &first) const
{
    std::vector<const CommandSpec *> members;
    for (const Group &group : m_groups) {
        for (const CommandSpec &command : group.commands) {
            if (command.name.startsWith(first + u' '))
                members.push_back(&command);
        }
    }
    return members;
}

QStringList CommandRegistry::names() const
{
    QStringList names;
    for (const Group &group : m_groups) {
        for (const CommandSpec &command : group.commands)
            names.append(command.name);
    }
    return names;
}

OrFailure<const CommandSpec *> CommandRegistry::take(QStringList &words) const
{
    if (words.size() > 1) {
        if (const CommandSpec *command = find(words.at(0) + u' ' + words.at(1))) {
            words = words.sliced(2);
            return command;
        }
    }
    if (const CommandSpec *command = find(words.constFirst())) {
        words.removeFirst();
        return command;
    }

    const QString first = words.constFirst();
    QStringList members;
    for (const CommandSpec *command : membersOf(first))
        members.append(command->name.section(u' ', 1));
    if (!members.isEmpty() && (words.size() == 1 || words.at(1).startsWith(u'-'))) {
        return wrongUsage(tr("“%1” needs one more word: %2.").arg(first, members.join(u", "_s)), first);
    }
    if (!members.isEmpty()) {
        const QString near = suggestion(words.at(1), members);
        return wrongUsage(tr("There is no command “%1 %2”%3").arg(first, words.at(1), near.isEmpty() ? u"."_s : near),
                          first);
    }
    QStringList candidates;
    for (const QString &name : names())
        candidates.append(name.section(u' ', 0, 0));
    candidates.removeDuplicates();
    const QString near = suggestion(first, candidates);
    return wrongUsage(
        tr("There is no command “%1”%2 “docketctl help” lists them.").arg(first, near.isEmpty() ? u"."_s : near),
        first);
}

CommandRegistry allCommands()
{
    return CommandRegistry({
        {tr("The data folder"), folderCommands()},
        {tr("Settings"), settingsCommands()},
        {tr("Files"), importCommands()},
        {tr("Files out"), exportCommands()},
        {tr("Lists"), listCommands()},
        {tr("One order"), orderViewCommands()},
        {tr("Taking and changing orders"), orderEntryCommands()},
        {tr("The life of an order"), orderChangeCommands()},
        {tr("Stock"), stockCommands()},
        {tr("Customers and products"), catalogueCommands()},
        {tr("Events for other systems"), eventCommands()},
        {tr("Events that wait"), outboxCommands()},
        {tr("A hub"), hubCommands()},
        {tr("What clashed at the hub"), conflictCommands()},
        {tr("Checks"), checkCommands()},
    });
}

} // namespace docket::ctl
