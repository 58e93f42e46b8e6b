// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace docket::console {

namespace {

constexpr int wrongUsage = 2;

QString defaultFolder()
{
    const QString named = qEnvironmentVariable("DOCKET_DATA");
    return named.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/docket"_s
                           : named;
}

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize();
}

} // namespace

std::variant<Options, Answer> readOptions(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Docket, the order management console."_s);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Says what the program does."_s);
    const QCommandLineOption version(u"version"_s, u"Says which version this is."_s);
    const QCommandLineOption data(
        u"data"_s, u"The data folder; else the one named by DOCKET_DATA, else ~/.local/share/docket."_s, u"DIR"_s);
    const QCommandLineOption language(u"language"_s, u"en, de or fr; else as chosen in the settings."_s, u"CODE"_s);
    const QCommandLineOption theme(u"theme"_s, u"light or dark; else as chosen in the settings."_s, u"NAME"_s);
    const QCommandLineOption tour(
        u"tour"_s, u"Drives the window through an agent's day and saves numbered pictures of it to DIR."_s, u"DIR"_s);
    const QCommandLineOption size(u"size"_s, u"The window's size, such as 1280x800."_s, u"WxH"_s);
    const QCommandLineOption settings(u"settings"_s, u"A folder for the preferences instead of the user's own."_s,
                                      u"DIR"_s);
    const QCommandLineOption hub(u"connect"_s, u"Proposes the hub at this address where there are no data yet."_s,
                                 u"URL"_s);
    QCommandLineOption tourPart(u"tour-part"_s);
    tourPart.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({help, version, data, language, theme, tour, tourPart, size, settings, hub});

    if (!parser.parse(QStringList(u"docket"_s) + words))
        return Answer{u"docket: %1. “docket --help” says what there is.\n"_s.arg(parser.errorText()), wrongUsage};
    if (parser.isSet(help))
        return Answer{parser.helpText().replace(u"<executable_name>"_s, u"docket"_s), 0};
    if (parser.isSet(version))
        return Answer{u"docket " DOCKET_VERSION "\n"_s, 0};
    if (!parser.positionalArguments().isEmpty())
        return Answer{u"docket: what is “%1” for? The data folder is named with --data.\n"_s.arg(
                          parser.positionalArguments().constFirst()),
                      wrongUsage};

    Options options;
    options.dataFolder =
        QDir::cleanPath(QDir().absoluteFilePath(parser.isSet(data) ? parser.value(data) : defaultFolder()));
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    options.hub = parser.value(hub);
    if (!options.theme.isEmpty() && options.theme != u"light" && options.theme != u"dark")
        return Answer{u"docket: --theme is light or dark, not “%1”.\n"_s.arg(options.theme), wrongUsage};
    if (parser.isSet(tour))
        options.tour = QDir().absoluteFilePath(parser.value(tour));
    options.tourPart = parser.isSet(tourPart);
    if (parser.isSet(size)) {
        options.windowSize = sizeFrom(parser.value(size));
        if (!options.windowSize.isValid() || options.windowSize.isEmpty())
            return Answer{u"docket: --size wants a width and a height, such as 1280x800.\n"_s, wrongUsage};
    }
    if (parser.isSet(settings))
        options.settings = parser.value(settings);
    return options;
}

} // namespace docket::console
