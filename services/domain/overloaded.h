// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace docket::domain {

/// Several lambdas as one visitor of a std::variant.
template <typename... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};

/// clang 16 does not deduce it by itself.
template <typename... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

} // namespace docket::domain
