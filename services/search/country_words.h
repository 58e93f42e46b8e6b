// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace docket::search {

/// The texts by which a country is found, whichever of them is written on the order: itself, its ISO alpha-2 code, its
/// English name, and for some what people call it besides (`USA`, `UK`). What is no country is just itself; empty stays
/// empty. Safe from any thread.
QStringList countryTexts(const QString &country);

} // namespace docket::search
