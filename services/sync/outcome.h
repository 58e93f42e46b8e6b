// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

namespace docket::sync {

inline tl::unexpected<Rejection> refuse(const Error &error)
{
    return tl::make_unexpected(Rejection{error});
}

/// One reason as all the reasons.
template <typename T>
Decided<T> decided(Result<T> result)
{
    if (!result)
        return refuse(result.error());
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return std::move(*result);
}

template <typename T>
bool hasCode(const Decided<T> &outcome, QStringView code)
{
    return !outcome && outcome.error().constFirst().code == code;
}

} // namespace docket::sync
