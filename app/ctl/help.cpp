// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/help.h"

#include "app/ctl/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ctl {

namespace {

constexpr qsizetype nameColumn = 28;

QString entry(const QString &name, const QString &help)
{
    if (name.size() + 2 >= nameColumn)
        return u"  %1\n%2%3\n"_s.arg(name, QString(nameColumn, u' '), help);
    return u"  %1%2\n"_s.arg(name.leftJustified(nameColumn - 2), help);
}

QString optionText(const OptionSpec &option)
{
    return option.isFlag() ? u"--"_s + option.name : u"--%1 %2"_s.arg(option.name, option.value);
}

QString exitCodes()
{
    return tr("Exit codes: 0 done, 1 refused or failed (the code and sentence are on standard error), 2 wrong usage.");
}

} // namespace

QString synopsisOf(const CommandSpec &command)
{
    QString text = u"docketctl "_s + command.name;
    for (const PositionalSpec &positional : command.arguments.positionals) {
        switch (positional.kind) {
        case PositionalSpec::Kind::Required:
            text += u' ' + positional.name;
            break;
        case PositionalSpec::Kind::Optional:
            text += u" ["_s + positional.name + u']';
            break;
        case PositionalSpec::Kind::Many:
            text += u" ["_s + positional.name + u"…]"_s;
            break;
        }
    }
    for (const OptionSpec &option : command.arguments.options) {
        if (option.required)
            text += u' ' + optionText(option);
    }
    return text + u" [options]"_s;
}

QString helpOf(const CommandSpec &command)
{
    QString text = command.summary + u"\n\n"_s + tr("Usage: %1").arg(synopsisOf(command)) + u'\n';
    const ArgumentSpec &arguments = command.arguments;
    if (!arguments.positionals.empty()) {
        text += u'\n' + tr("Arguments:") + u'\n';
        for (const PositionalSpec &positional : arguments.positionals)
            text += entry(positional.name, positional.help);
    }
    text += u'\n' + tr("Options:") + u'\n';
    for (const OptionSpec &option : arguments.options)
        text += entry(optionText(option), option.repeatable ? tr("%1 May be repeated.").arg(option.help) : option.help);
    for (const OptionSpec &option : commonOptions())
        text += entry(optionText(option), option.help);
    if (!command.notes.isEmpty())
        text += u'\n' + command.notes + u'\n';
    text += u'\n' + tr("Example:") + u'\n';
    for (const QString &line : command.example.split(u'\n'))
        text += u"  "_s + line + u'\n';
    text += tr("Numbers, SKUs and names there stand for yours.") + u'\n';
    return text + u'\n' + exitCodes() + u'\n';
}

QString helpOf(const QString &first, const std::vector<const CommandSpec *> &members)
{
    QString text = tr("Usage: docketctl %1 COMMAND [arguments] [options]").arg(first) + u"\n\n"_s;
    for (const CommandSpec *command : members)
        text += entry(command->name, command->summary);
    text += u'\n' + tr("docketctl %1 COMMAND --help tells all about one, with an example.").arg(first);
    return text + u"\n\n"_s + exitCodes() + u'\n';
}

QString helpOf(const CommandRegistry &registry)
{
    QString text = tr("Docket on the command line: orders, stock and history of one shop in an encrypted folder.") +
                   u"\n\n"_s + tr("Usage: docketctl COMMAND [arguments] [options]") + u'\n';
    for (const CommandRegistry::Group &group : registry.groups()) {
        if (group.commands.empty())
            continue;
        text += u'\n' + group.title + u'\n';
        for (const CommandSpec &command : group.commands)
            text += entry(command.name, command.summary);
    }
    text += u'\n' + tr("Every command takes") + u'\n';
    for (const OptionSpec &option : commonOptions())
        text += entry(optionText(option), option.help);
    text += u'\n' + tr("docketctl help COMMAND, or docketctl COMMAND --help, tells all about one, with an example.\n"
                       "docketctl --version tells which version this is.");
    return text + u"\n\n"_s + exitCodes() + u'\n';
}

} // namespace docket::ctl
