// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/order_index/bitmap.h"
#include "services/search/expression.h"

#include <span>

namespace docket::order_index {

/// Where the words of orders are: a full-text index. Called by the thread that evaluates.
class WordSource {
public:
    virtual ~WordSource() = default;

    /// Takes out of `candidates` every order in which one of the terms is not found. No term has no words.
    virtual Result<void> keepMatching(std::span<const search::WordsTerm> terms, Bitmap &candidates) = 0;
};

} // namespace docket::order_index
