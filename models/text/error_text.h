// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

namespace docket::models {

/// An error's sentence in the user's language: translated by its code where the program knows it, else as the service
/// wrote it, in English.
QString sentenceOf(const Error &error);

/// All sentences of a rejection, one a line.
QString sentencesOf(const Rejection &rejection);

} // namespace docket::models
