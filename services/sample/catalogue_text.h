// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// The words that the sample shop's products are made of.
namespace docket::sample::text {

/// A department of an outdoor and home shop. A product is a series, a noun and a variant: "Fjell Rain Jacket, moss, M".
struct Department {
    const char16_t *prefix; ///< of its SKUs
    bool reducedTax;
    /// `noun:price in cents`, separated by `|`.
    const char16_t *nouns;
    const char16_t *variants;
};

std::span<const Department> departments();
/// Names of product series, separated by `|`.
const char16_t *series();

} // namespace docket::sample::text
