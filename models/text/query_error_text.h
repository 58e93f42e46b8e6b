// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/query_error.h"

namespace docket::models {

/// What is wrong with a part of a query, in the user's language: translated by its code where the program knows it,
/// else as the parser wrote it, in English.
QString queryErrorText(const search::QueryError &error);

} // namespace docket::models
