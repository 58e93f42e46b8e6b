// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <spdlog/sinks/base_sink.h>

#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace docket::telemetry {

/// `text` with e-mail addresses and phone-like runs of eight digits or more (blanks, dots, slashes, hyphens and
/// brackets between them allowed) masked. UUIDs and trace ids of 32 hexadecimal digits stay.
std::string masked(std::string_view text);

/// The second line of defence: masks every message on its way to another sink, whoever logged it. Thread-safe.
class MaskingSink final : public spdlog::sinks::base_sink<std::mutex> {
public:
    explicit MaskingSink(std::shared_ptr<spdlog::sinks::sink> target) : m_target(std::move(target)) {}

protected:
    void sink_it_(const spdlog::details::log_msg &message) override;
    void flush_() override { m_target->flush(); }
    void set_pattern_(const std::string &pattern) override { m_target->set_pattern(pattern); }
    void set_formatter_(std::unique_ptr<spdlog::formatter> formatter) override
    {
        m_target->set_formatter(std::move(formatter));
    }

private:
    std::shared_ptr<spdlog::sinks::sink> m_target;
};

} // namespace docket::telemetry
