// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/query_lexer.h"
#include "services/search/query_parser.h"

#include <optional>

namespace docket::search {

/// What one term asks for. Nothing when it is punctuation only, or wrong: then the errors say so.
std::optional<Expression> expressionOf(const Token &term, const ParseContext &context, QueryErrors &errors);

} // namespace docket::search
