// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <utility>

namespace docket::ctl {

/// What the program ends with. Part of its interface: scripts rely on the numbers.
enum class ExitCode : int { Done = 0, Refused = 1, WrongUsage = 2 };

/// Why a command of the program did not do what it was asked: `exitCode` is Refused or WrongUsage.
struct Failure {
    ExitCode exitCode = ExitCode::Refused;
    Rejection errors;

    Failure(Error error) : errors{std::move(error)} {}
    Failure(Rejection rejection) : errors(std::move(rejection)) {}
    Failure(ExitCode code, Error error) : exitCode(code), errors{std::move(error)} {}
};

/// What a command of the program comes to.
template <typename T>
using OrFailure = tl::expected<T, Failure>;
using Ran = OrFailure<ExitCode>;

/// Refuses the way the program was called; `sentence` names the option or argument at fault.
inline tl::unexpected<Failure> wrongUsage(const QString &sentence, const QString &field = {})
{
    return tl::make_unexpected(
        Failure(ExitCode::WrongUsage, Error{QStringLiteral("wrong_usage"), field, sentence, {}}));
}

/// Hands on the error of a Result, Decided or OrFailure.
template <typename Expected>
tl::unexpected<Failure> failed(Expected &&result)
{
    return tl::make_unexpected(Failure(std::forward<Expected>(result).error()));
}

inline tl::unexpected<Failure> refused(const QString &code, const QString &sentence, const QString &field = {},
                                       const QStringList &args = {})
{
    return tl::make_unexpected(Failure(Error{code, field, sentence, args}));
}

} // namespace docket::ctl
