// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/order_index/columns.h"
#include "services/order_index/word_source.h"

namespace docket::order_index {

/// The rows of `columns` that match. Columns are scanned for what is still a candidate only, texts of few values
/// (countries, carriers, tags) are tested once per value, and words are asked for last.
Result<Bitmap> evaluate(const search::Expression &expression, const Columns &columns, WordSource &words);

} // namespace docket::order_index
