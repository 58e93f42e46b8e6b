// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/failure.h"
#include "app/ctl/output.h"
#include "app/ctl/shop.h"
#include "services/search/expression.h"

namespace docket::ctl {

/// Reads the words of a query. A wrong one is wrong usage; each mistake is underlined on standard error first, with
/// what could stand there; in a very long one it is only told.
OrFailure<search::Expression> readQuery(const QStringList &words, const Shop &shop, Output &output);

/// `FIELD`, `FIELD:asc` or `FIELD:desc`; newest first when empty.
OrFailure<search::Sort> readSort(const QString &text);

/// The names of the fields to sort by.
QStringList sortFields();

} // namespace docket::ctl
