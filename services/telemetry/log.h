// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/telemetry/log_field.h"

#include <initializer_list>
#include <memory>
#include <optional>

namespace docket::telemetry {

enum class LogLevel { Debug, Info, Warning, Error, Off };

/// `debug`, `info`, `warning`, `error` or `off`.
std::optional<LogLevel> logLevelFromString(QStringView word);

/// Which part of the program a line is about; each has a logger of its own, and its name stands in the line.
enum class Area { Program, Command, Store, Identity, Exchange, Http, Outbox };

/// The log of a program. A line is UTC time, level, area, what happened, and typed fields:
///
///     2026-03-01T09:30:00.123Z info command executed name=ship_order order=0195… version=4 ms=3
///
/// or, for programs that read it, the same as an object of JSON on a line of its own.
///
/// No personal data reaches it: see LogField, and MaskingSink behind it. Thread-safe.
class Log {
public:
    /// Adds to the file in `folder`, which is made when missing and is for its owner only: 5 MB and two older ones of
    /// it
    /// (`.1`, `.2`), all of mode 0600. Fails with `log_unwritable`.
    static Result<std::unique_ptr<Log>> open(const QString &folder, const QString &fileName, LogLevel level);
    /// Lines of JSON on standard error, for a service whose lines another program keeps.
    static std::unique_ptr<Log> onStandardError(LogLevel level);
    /// Writes nowhere.
    static std::unique_ptr<Log> silent();

    ~Log();
    Q_DISABLE_COPY_MOVE(Log)

    void write(LogLevel level, Area area, Literal what, std::initializer_list<LogField> fields = {});
    void debug(Area area, Literal what, std::initializer_list<LogField> fields = {})
    {
        write(LogLevel::Debug, area, what, fields);
    }
    void info(Area area, Literal what, std::initializer_list<LogField> fields = {})
    {
        write(LogLevel::Info, area, what, fields);
    }
    void warning(Area area, Literal what, std::initializer_list<LogField> fields = {})
    {
        write(LogLevel::Warning, area, what, fields);
    }
    void error(Area area, Literal what, std::initializer_list<LogField> fields = {})
    {
        write(LogLevel::Error, area, what, fields);
    }

private:
    struct State;
    explicit Log(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace docket::telemetry
