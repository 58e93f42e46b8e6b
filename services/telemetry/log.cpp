// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/telemetry/log.h"

#include "services/telemetry/masking_sink.h"

#include <spdlog/logger.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <QDir>
#include <QFile>

#include <array>
#include <cstdio>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace docket::telemetry {

namespace {

constexpr std::size_t fileSize = 5 * 1024 * 1024;
constexpr std::size_t olderFiles = 2;
constexpr std::array<const char *, 7> areaNames = {"program",  "command", "store", "identity",
                                                   "exchange", "http",    "outbox"};

spdlog::level::level_enum toSpdlog(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        return spdlog::level::err;
    case LogLevel::Off:
        break;
    }
    return spdlog::level::off;
}

// The file is made with the umask's mode; nobody but its owner may read it from its first line on.
spdlog::file_event_handlers ownerOnly()
{
    spdlog::file_event_handlers handlers;
    handlers.after_open = [](const spdlog::filename_t &, std::FILE *file) { fchmod(fileno(file), S_IRUSR | S_IWUSR); };
    return handlers;
}

} // namespace

struct Log::State {
    enum class Form { Text, Json };

    std::array<std::shared_ptr<spdlog::logger>, areaNames.size()> loggers;
    Form form;

    State(const std::shared_ptr<spdlog::sinks::sink> &target, LogLevel level, Form lineForm) : form(lineForm)
    {
        auto sink = std::make_shared<MaskingSink>(target);
        sink->set_formatter(std::make_unique<spdlog::pattern_formatter>(
            form == Form::Json ? R"({"time":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l","area":"%n",%v})"
                               : "%Y-%m-%dT%H:%M:%S.%eZ %l %n %v",
            spdlog::pattern_time_type::utc));
        for (std::size_t i = 0; i < areaNames.size(); ++i) {
            loggers.at(i) = std::make_shared<spdlog::logger>(areaNames.at(i), sink);
            loggers.at(i)->set_level(toSpdlog(level));
            loggers.at(i)->flush_on(spdlog::level::info);
            // A full disk must not end the work that the log is about, nor speak in the middle of its output.
            loggers.at(i)->set_error_handler([](const std::string &) {});
        }
    }

    [[nodiscard]] QByteArray line(Literal what, std::initializer_list<LogField> fields) const
    {
        QByteArray line = form == Form::Json ? QByteArray("\"event\":\"") + what.text() + '"' : QByteArray(what.text());
        for (const LogField &field : fields)
            line += form == Form::Json ? ',' + field.json() : ' ' + field.text();
        return line;
    }
};

Log::Log(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Log::~Log() = default;

std::optional<LogLevel> logLevelFromString(QStringView word)
{
    static constexpr std::array<std::pair<QStringView, LogLevel>, 5> words = {{{u"debug", LogLevel::Debug},
                                                                               {u"info", LogLevel::Info},
                                                                               {u"warning", LogLevel::Warning},
                                                                               {u"error", LogLevel::Error},
                                                                               {u"off", LogLevel::Off}}};
    for (const auto &[name, level] : words) {
        if (name == word)
            return level;
    }
    return std::nullopt;
}

Result<std::unique_ptr<Log>> Log::open(const QString &folder, const QString &fileName, LogLevel level)
{
    const auto unwritable = [&] {
        return fail(u"log_unwritable"_s, u"The log file in %1 cannot be written."_s.arg(folder), {}, {folder});
    };
    if (!QDir(folder).exists()) {
        if (!QDir().mkdir(folder))
            return unwritable();
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    try {
        const std::string path = QFile::encodeName(folder + u'/' + fileName).toStdString();
        auto file =
            std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path, fileSize, olderFiles, false, ownerOnly());
        return std::unique_ptr<Log>(new Log(std::make_unique<State>(std::move(file), level, State::Form::Text)));
    } catch (const spdlog::spdlog_ex &) {
        return unwritable();
    }
}

std::unique_ptr<Log> Log::onStandardError(LogLevel level)
{
    return std::unique_ptr<Log>(
        new Log(std::make_unique<State>(std::make_shared<spdlog::sinks::stderr_sink_mt>(), level, State::Form::Json)));
}

std::unique_ptr<Log> Log::silent()
{
    return std::unique_ptr<Log>(new Log(nullptr));
}

void Log::write(LogLevel level, Area area, Literal what, std::initializer_list<LogField> fields)
{
    if (!m_state)
        return;
    spdlog::logger &logger = *m_state->loggers.at(static_cast<std::size_t>(area));
    if (!logger.should_log(toSpdlog(level)))
        return;
    const QByteArray line = m_state->line(what, fields);
    logger.log(toSpdlog(level), spdlog::string_view_t(line.constData(), static_cast<std::size_t>(line.size())));
}

} // namespace docket::telemetry
