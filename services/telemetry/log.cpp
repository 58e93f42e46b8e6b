// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/telemetry/log.h"

#include "services/telemetry/masking_sink.h"

#include <spdlog/logger.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/rotating_file_sink.h>

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
constexpr std::array<const char *, 5> areaNames = {"program", "command", "store", "identity", "exchange"};

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
    std::array<std::shared_ptr<spdlog::logger>, areaNames.size()> loggers;
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
        auto sink = std::make_shared<MaskingSink>(
            std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path, fileSize, olderFiles, false, ownerOnly()));
        sink->set_formatter(std::make_unique<spdlog::pattern_formatter>("%Y-%m-%dT%H:%M:%S.%eZ %l %n %v",
                                                                        spdlog::pattern_time_type::utc));
        auto state = std::make_unique<State>();
        for (std::size_t i = 0; i < areaNames.size(); ++i) {
            state->loggers.at(i) = std::make_shared<spdlog::logger>(areaNames.at(i), sink);
            state->loggers.at(i)->set_level(toSpdlog(level));
            state->loggers.at(i)->flush_on(spdlog::level::info);
            // A full disk must not end the work that the log is about, nor speak in the middle of its output.
            state->loggers.at(i)->set_error_handler([](const std::string &) {});
        }
        return std::unique_ptr<Log>(new Log(std::move(state)));
    } catch (const spdlog::spdlog_ex &) {
        return unwritable();
    }
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
    QByteArray line(what.text());
    for (const LogField &field : fields)
        line += ' ' + field.text();
    logger.log(toSpdlog(level), spdlog::string_view_t(line.constData(), static_cast<std::size_t>(line.size())));
}

} // namespace docket::telemetry
