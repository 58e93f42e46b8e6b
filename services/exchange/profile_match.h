// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/import_preview.h"

namespace docket::exchange {

/// Every profile that ships with Docket.
std::vector<wire::ImportProfile> builtInProfiles();

/// Of the profiles that the file fits, the one that reads most of its columns; among equals the first. Nothing when it
/// fits none.
std::optional<wire::ImportProfile> bestProfile(const FileHead &head, const std::vector<wire::ImportProfile> &profiles);

/// A profile for a file of an unknown program: columns whose names are those of a field or of a built-in profile's
/// column, dates and decimals as the first row has them. Fields that no column is found for are not mapped, so that
/// required ones may be missing.
wire::ImportProfile guessedProfile(wire::ProfileKind kind, const FileHead &head, const QString &name);

/// A profile to be changed by hand: not a built-in one, and without the columns that the file does not have.
wire::ImportProfile ownCopy(const wire::ImportProfile &profile, const QStringList &header);

} // namespace docket::exchange
