// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/completion.h"

#include "app/ctl/help.h"
#include "app/ctl/text.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

namespace {

/// Everything that the scripts are made of.
struct Entry {
    QString name;
    QString summary;
    std::vector<OptionSpec> options;
    bool takesFile = false;
};

CommandSpec completionCommand()
{
    return {u"completion"_s,
            tr("Print a script that completes commands and options in a shell."),
            {{}, {{u"SHELL"_s, PositionalSpec::Kind::Required, tr("bash, zsh or fish.")}}},
            u"source <(docketctl completion bash)"_s,
            {},
            {}};
}

std::vector<Entry> entriesOf(const CommandRegistry &registry)
{
    std::vector<Entry> entries;
    for (const CommandRegistry::Group &group : registry.groups()) {
        for (const CommandSpec &command : group.commands) {
            Entry entry{command.name, command.summary, command.arguments.options, false};
            entry.options.insert(entry.options.end(), commonOptions().begin(), commonOptions().end());
            for (const PositionalSpec &positional : command.arguments.positionals)
                entry.takesFile = entry.takesFile || positional.name.startsWith(u"FILE"_s);
            entries.push_back(std::move(entry));
        }
    }
    entries.push_back({u"completion"_s, completionCommand().summary, {}, false});
    entries.push_back({u"help"_s, tr("Tell about the program or one command."), {}, false});
    return entries;
}

// First words, each with the second words it has.
QMap<QString, QStringList> wordsOf(const std::vector<Entry> &entries)
{
    QMap<QString, QStringList> words;
    for (const Entry &entry : entries) {
        QStringList &second = words[entry.name.section(u' ', 0, 0)];
        if (entry.name.contains(u' '))
            second.append(entry.name.section(u' ', 1));
    }
    return words;
}

QString optionWords(const Entry &entry)
{
    QStringList words;
    for (const OptionSpec &option : entry.options)
        words.append(u"--"_s + option.name);
    return words.join(u' ');
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

// What an option takes depends on the command: `orders --format csv`, `order ship --format text`.
QString bashChoices(const std::vector<Entry> &entries)
{
    QString script;
    // Two words come first: `stock adjust` before everything else that begins with `stock`.
    for (const bool hasTwoWords : {true, false}) {
        for (const Entry &entry : entries) {
            if (entry.name.contains(u' ') != hasTwoWords)
                continue;
            const QString command = hasTwoWords ? u"\"%1 "_s.arg(entry.name) : u"\"%1 \"*\" "_s.arg(entry.name);
            for (const OptionSpec &option : entry.options) {
                if (!option.choices.isEmpty())
                    script += u"        %1--%2\") COMPREPLY=($(compgen -W \"%3\" -- \"$cur\")); return ;;\n"_s.arg(
                        command, option.name, option.choices.join(u' '));
            }
        }
    }
    return script;
}

QString bashScript(const std::vector<Entry> &entries)
{
    QString script = uR"(# bash completion for docketctl: source <(docketctl completion bash)
_docketctl() {
    local cur prev first="" second="" i word
    cur="${COMP_WORDS[COMP_CWORD]}"
    prev="${COMP_WORDS[COMP_CWORD-1]}"
    for ((i = 1; i < COMP_CWORD; i++)); do
        word="${COMP_WORDS[i]}"
        case "$word" in
            --data|--passphrase-file|--wait|--log-level) ((i++)) ;;
            -*) ;;
            *) if [[ -z $first ]]; then first="$word"; elif [[ -z $second ]]; then second="$word"; fi ;;
        esac
    done
    case "$prev" in
        --data) COMPREPLY=($(compgen -d -- "$cur")); return ;;
        --*file|--profile|--rejects|--from) COMPREPLY=($(compgen -f -- "$cur")); return ;;
)"_s;
    script += u"    esac\n    case \"$first $second $prev\" in\n"_s + bashChoices(entries);
    script +=
        u"    esac\n    local options=\"--data --passphrase-file --wait --log-level --help\" words=\"\" files=\"\"\n"_s
        u"    case \"$first $second\" in\n"_s;
    for (const Entry &entry : entries) {
        const QString pattern = entry.name.contains(u' ') ? u"\"%1\""_s.arg(entry.name) : u"\"%1 \"*"_s.arg(entry.name);
        // Two words come first: `stock adjust` before everything else that begins with `stock`.
        if (entry.name.contains(u' '))
            script += u"        %1) options=\"%2\"%3 ;;\n"_s.arg(pattern, optionWords(entry),
                                                                 entry.takesFile ? u" files=1"_s : QString());
    }
    const auto words = wordsOf(entries);
    for (const Entry &entry : entries) {
        if (!entry.name.contains(u' '))
            script += u"        \"%1 \"*) options=\"%2\" words=\"%3\"%4 ;;\n"_s.arg(
                entry.name, optionWords(entry), words.value(entry.name).join(u' '),
                entry.takesFile ? u" files=1"_s : QString());
    }
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        if (!it.value().isEmpty())
            script += u"        \"%1 \"*) words=\"%2\" ;;\n"_s.arg(it.key(), it.value().join(u' '));
    }
    script += uR"(        " ") words="%1" ;;
    esac
    [[ $first == completion ]] && words="bash zsh fish"
    [[ $first == help && -z $second ]] && words="%1"
    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$cur"))
    elif [[ -n $second && $first != help || -z $words ]]; then
        [[ -n $files ]] && COMPREPLY=($(compgen -f -- "$cur"))
    else
        COMPREPLY=($(compgen -W "$words" -- "$cur"))
        [[ -n $files ]] && COMPREPLY+=($(compgen -f -- "$cur"))
    fi
}
complete -F _docketctl docketctl
)"_s.arg(QStringList(words.keys()).join(u' '));
    return script;
}

QString zshScript(const std::vector<Entry> &entries)
{
    // zsh runs bash's function well; one source of truth for both.
    return u"#compdef docketctl\n# zsh completion for docketctl: source <(docketctl completion zsh)\n"_s
           u"autoload -U +X bashcompinit && bashcompinit\n"_s +
           bashScript(entries);
}

QString fishScript(const std::vector<Entry> &entries)
{
    QString script = u"# fish completion for docketctl: docketctl completion fish | source\n"
                     u"complete -c docketctl -f\n"_s;
    const auto words = wordsOf(entries);
    const QString firstWords = QStringList(words.keys()).join(u' ');
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        script += u"complete -c docketctl -n 'not __fish_seen_subcommand_from %1' -a %2\n"_s.arg(firstWords, it.key());
    for (const Entry &entry : entries) {
        const QString first = entry.name.section(u' ', 0, 0);
        const QString second = entry.name.section(u' ', 1);
        QString seen = u"__fish_seen_subcommand_from "_s + first;
        if (!second.isEmpty()) {
            script += u"complete -c docketctl -n '%1; and not __fish_seen_subcommand_from %2' -a %3 -d %4\n"_s.arg(
                seen, words.value(first).join(u' '), second, quoted(entry.summary));
            seen += u"; and __fish_seen_subcommand_from "_s + second;
        }
        for (const OptionSpec &option : entry.options) {
            script += u"complete -c docketctl -n '%1' -l %2 -d %3"_s.arg(seen, option.name, quoted(option.help));
            if (!option.choices.isEmpty())
                script += u" -x -a '%1'"_s.arg(option.choices.join(u' '));
            else if (!option.isFlag())
                script += u" -r -F"_s;
            script += u'\n';
        }
        if (entry.takesFile)
            script += u"complete -c docketctl -n '%1' -F\n"_s.arg(seen);
    }
    return script + u"complete -c docketctl -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'\n"_s;
}

} // namespace

Ran printCompletion(const CommandRegistry &registry, Output &output, const QStringList &words)
{
    if (words.contains(u"--help"_s) || words.contains(u"-h"_s)) {
        output.bytes(helpOf(completionCommand()).toUtf8());
        return ExitCode::Done;
    }
    const QString shell = words.value(0);
    if (words.size() != 1 || !QStringList({u"bash"_s, u"zsh"_s, u"fish"_s}).contains(shell))
        return wrongUsage(tr("Which shell? docketctl completion bash, zsh or fish."), u"SHELL"_s);
    const std::vector<Entry> entries = entriesOf(registry);
    const QString script = shell == u"bash"_s  ? bashScript(entries)
                           : shell == u"zsh"_s ? zshScript(entries)
                                               : fishScript(entries);
    output.bytes(script.toUtf8());
    return ExitCode::Done;
}

} // namespace docket::ctl
