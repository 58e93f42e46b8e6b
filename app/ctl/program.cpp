// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/program.h"

#include "app/ctl/completion.h"
#include "app/ctl/help.h"
#include "app/ctl/text.h"
#include "services/wire/json_command.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace docket::ctl {

namespace {

void printErrors(Output &output, const Failure &failure, bool asJson)
{
    for (const Error &error : failure.errors) {
        const QString field =
            error.field.isEmpty() || error.field.startsWith(u"--"_s) ? QString() : u" ("_s + error.field + u')';
        output.say(u"docketctl: %1%2: %3"_s.arg(error.code, field, error.sentence));
    }
    if (asJson)
        output.bytes(wire::toJson(failure.errors) + '\n');
}

// The common options may also stand before the command.
struct SplitWords {
    QStringList options;
    QStringList rest;
};

OrFailure<SplitWords> splitLeadingOptions(const QStringList &words)
{
    SplitWords split;
    split.rest = words;
    while (!split.rest.isEmpty() && split.rest.constFirst().startsWith(u"--"_s) && split.rest.constFirst().size() > 2) {
        const QString word = split.rest.takeFirst();
        split.options.append(word);
        const QString name = word.sliced(2).section(u'=', 0, 0);
        const auto option = std::ranges::find(commonOptions(), name, &OptionSpec::name);
        if (option == commonOptions().end()) {
            return wrongUsage(
                tr("There is no option --%1 in front of the command. Its own options follow the command.").arg(name),
                u"--"_s + name);
        }
        if (!option->isFlag() && !word.contains(u'=') && !split.rest.isEmpty())
            split.options.append(split.rest.takeFirst());
    }
    return split;
}

class Program {
public:
    explicit Program(Output &output) : m_output(output), m_registry(allCommands()) {}

    Ran run(const QStringList &words);
    [[nodiscard]] bool printsJson() const { return m_printsJson; }

private:
    Ran runCommand(const CommandSpec &command, const QStringList &words);
    Ran help(QStringList words);

    Output &m_output;
    CommandRegistry m_registry;
    bool m_printsJson = false;
};

Ran Program::help(QStringList words)
{
    if (words.isEmpty()) {
        m_output.bytes(helpOf(m_registry).toUtf8());
        return ExitCode::Done;
    }
    const QString first = words.constFirst();
    const auto command = m_registry.take(words);
    if (command) {
        m_output.bytes(helpOf(**command).toUtf8());
        return ExitCode::Done;
    }
    const auto members = m_registry.membersOf(first);
    if (members.empty() || words.size() > 1)
        return failed(command);
    m_output.bytes(helpOf(first, members).toUtf8());
    return ExitCode::Done;
}

Ran Program::run(const QStringList &words)
{
    if (words.contains(u"json"_s) || words.contains(u"--format=json"_s)) {
        const qsizetype format = words.indexOf(u"--format"_s);
        m_printsJson = words.contains(u"--format=json"_s) || (format >= 0 && words.value(format + 1) == u"json"_s);
    }
    if (words.value(0) == u"--version"_s) {
        m_output.line(u"docketctl "_s + QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    auto split = splitLeadingOptions(words);
    if (!split)
        return failed(split);
    if (split->rest.isEmpty() && (split->options.contains(u"--help"_s)))
        return help({});
    if (split->rest.isEmpty())
        return wrongUsage(tr("Which command? “docketctl help” lists them."));
    if (split->rest.constFirst() == u"-h"_s)
        return help({});
    if (split->rest.constFirst() == u"help"_s)
        return help(split->rest.sliced(1));
    if (split->rest.constFirst() == u"completion"_s)
        return printCompletion(m_registry, m_output, split->rest.sliced(1));

    const QString next = split->rest.value(1);
    const bool asksForHelp =
        next == u"--help"_s || next == u"-h"_s || (next.isEmpty() && split->options.contains(u"--help"_s));
    if (asksForHelp && !m_registry.membersOf(split->rest.constFirst()).empty())
        return help({split->rest.constFirst()});

    const auto command = m_registry.take(split->rest);
    if (!command)
        return failed(command);
    return runCommand(**command, split->options + split->rest);
}

Ran Program::runCommand(const CommandSpec &command, const QStringList &words)
{
    ArgumentSpec spec = command.arguments;
    spec.options.insert(spec.options.end(), commonOptions().begin(), commonOptions().end());
    auto arguments = Arguments::parse(spec, words);
    if (!arguments) {
        Failure failure = arguments.error();
        failure.errors.front().sentence += u' ' + tr("“docketctl %1 --help” tells more.").arg(command.name);
        return tl::make_unexpected(failure);
    }
    if (arguments->has(u"help"_s) || arguments->positionals() == QStringList(u"-h"_s)) {
        m_output.bytes(helpOf(command).toUtf8());
        return ExitCode::Done;
    }

    Session session(*arguments, m_output);
    QElapsedTimer timer;
    timer.start();
    Ran ran = command.run({*arguments, m_output, session});
    const std::chrono::milliseconds duration(timer.elapsed());
    using namespace telemetry;
    if (ran) {
        session.log().info(Area::Program, "done",
                           {code("command", command.name), count("exit", static_cast<int>(*ran)), took(duration)});
    } else {
        session.log().warning(Area::Program, "not_done",
                              {code("command", command.name), code("error", ran.error().errors.constFirst().code),
                               count("errors", ran.error().errors.size()),
                               count("exit", static_cast<int>(ran.error().exitCode)), took(duration)});
    }
    return ran;
}

} // namespace

int runProgram(const QStringList &words)
{
    Output output;
    Program program(output);
    Ran ran = program.run(words);
    if (!ran)
        printErrors(output, ran.error(), program.printsJson());
    const auto flushed = output.flush();
    if (!flushed)
        printErrors(output, Failure(flushed.error()), false);
    if (!ran)
        return static_cast<int>(ran.error().exitCode);
    return static_cast<int>(flushed ? *ran : ExitCode::Refused);
}

} // namespace docket::ctl
