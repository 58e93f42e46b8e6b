// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/program.h"

#include "app/hub/invocation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <csignal>

using namespace Qt::StringLiterals;

namespace docket::hub_program {

namespace {

constexpr int misused = 2;
constexpr char usualFile[] = "/etc/docket/hub.ini";

QString tr(const char *text)
{
    return QCoreApplication::translate("docket-hub", text);
}

// The command with the longest name that the words begin with.
const HubCommand *commandFor(const QStringList &words)
{
    const HubCommand *found = nullptr;
    for (const HubCommand &command : commands()) {
        const QStringList name = command.name.split(u' ');
        if (words.first(std::min(words.size(), name.size())) == name &&
            (found == nullptr || command.name.size() > found->name.size()))
            found = &command;
    }
    return found;
}

void showHelp(QTextStream &out)
{
    out << tr("docket-hub COMMAND [options]: the order service of Docket, over PostgreSQL.") << "\n\n";
    for (const HubCommand &command : commands()) {
        out << "  " << command.name.leftJustified(18) << command.summary << '\n';
        for (const QString &option : command.options)
            out << "      --" << option.section(u'=', 0, 0).leftJustified(20) << option.section(u'=', 1) << '\n';
    }
    out << '\n'
        << tr("Settings, each as a flag, in the environment, or in the file that --config names (by itself %1):")
               .arg(QLatin1StringView(usualFile))
        << '\n'
        << tr("a flag goes before the environment, that before the file, that before the default.") << "\n\n";
    for (const Setting &setting : settings()) {
        out << "  --" << setting.name.leftJustified(26) << setting.help;
        if (!setting.value.isEmpty())
            out << " [" << setting.value << ']';
        out << '\n' << "    " << environmentName(setting.name) << '\n';
    }
}

QHash<QString, QString> environment()
{
    QHash<QString, QString> values;
    const QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const QString &name : all.keys())
        values.insert(name, all.value(name));
    return values;
}

QString configFile(const QCommandLineParser &parser)
{
    if (parser.isSet(u"config"_s))
        return parser.value(u"config"_s);
    const QString fromEnvironment = qEnvironmentVariable("DOCKET_HUB_CONFIG");
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    return QFileInfo::exists(QLatin1StringView(usualFile)) ? QString::fromLatin1(usualFile) : QString();
}

int run(const HubCommand &command, const QStringList &words, const QCommandLineParser &parser, QTextStream &out,
        QTextStream &err)
{
    QHash<QString, QString> flags;
    for (const Setting &setting : settings()) {
        if (parser.isSet(setting.name))
            flags.insert(setting.name, parser.value(setting.name));
    }
    auto values = Values::read(configFile(parser), environment(), flags);
    if (!values)
        return failed(err, values.error()), misused;
    auto config = Config::from(*values);
    if (!config)
        return failed(err, config.error()), misused;
    Invocation invocation{words.sliced(command.name.count(u' ') + 1), {}, std::move(*values), std::move(*config)};
    for (const QString &option : command.options) {
        const QString name = option.section(u'=', 0, 0);
        if (parser.isSet(name))
            invocation.options.insert(name, parser.value(name));
    }
    return command.run(invocation, out, err);
}

} // namespace

int failed(QTextStream &err, const Rejection &errors)
{
    for (const Error &error : errors)
        err << "docket-hub: " << error.sentence << '\n';
    return 1;
}

void holdSignals()
{
    sigset_t awaited;
    sigemptyset(&awaited);
    sigaddset(&awaited, SIGINT);
    sigaddset(&awaited, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &awaited, nullptr);
    // A client that goes away while it is answered is no reason to end.
    std::signal(SIGPIPE, SIG_IGN);
}

int runProgram(const QStringList &arguments)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    QCommandLineParser parser;
    parser.addOption({{u"h"_s, u"help"_s}, tr("Show this.")});
    parser.addOption({{u"v"_s, u"version"_s}, tr("Show the version.")});
    parser.addOption({u"config"_s, tr("The file with settings."), u"file"_s});
    for (const Setting &setting : settings())
        parser.addOption({setting.name, setting.help, u"value"_s});
    QStringList known;
    for (const HubCommand &command : commands()) {
        for (const QString &option : command.options) {
            const QString name = option.section(u'=', 0, 0);
            if (!known.contains(name))
                parser.addOption({name, option.section(u'=', 1), u"value"_s});
            known << name;
        }
    }
    if (!parser.parse(arguments)) {
        err << "docket-hub: " << parser.errorText() << ' ' << tr("“docket-hub --help” lists everything.") << '\n';
        return misused;
    }
    if (parser.isSet(u"version"_s)) {
        out << "docket-hub " << QCoreApplication::applicationVersion() << '\n';
        return 0;
    }
    const QStringList words = parser.positionalArguments();
    if (parser.isSet(u"help"_s) || words.isEmpty()) {
        showHelp(words.isEmpty() && !parser.isSet(u"help"_s) ? err : out);
        return parser.isSet(u"help"_s) ? 0 : misused;
    }
    const HubCommand *command = commandFor(words);
    if (command == nullptr) {
        err << "docket-hub: "
            << tr("There is no command “%1”. “docket-hub --help” lists all of them.").arg(words.join(u' ')) << '\n';
        return misused;
    }
    return run(*command, words, parser, out, err);
}

} // namespace docket::hub_program
