// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

namespace docket::store {

/// A stored document that does not read back: `damaged_document`, naming what and where.
inline tl::unexpected<Error> damagedDocument(const QString &what, const Rejection &errors)
{
    const Error &first = errors.first();
    return fail(
        QStringLiteral("damaged_document"),
        QStringLiteral("%1 cannot be read from the database (%2: %3). Nothing was changed; run docketctl verify to see "
                       "what else is wrong.")
            .arg(what, first.field, first.sentence),
        first.field, {what, first.sentence});
}

} // namespace docket::store
