// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/order.h"
#include "services/hub/store/connection.h"

namespace docket::hub {

/// What rows of orders are told apart by when copies of them are made or compared.
struct OrderDigests {
    QString locations;     ///< of its lines, joined by U+001F
    qint64 whole = 0;      ///< bits of wire::contentDigest of the stored document
    qint64 impersonal = 0; ///< the same, without personal data
};

OrderDigests digestsOf(const domain::Order &order);

/// Gives every order that has none its digests: those written before there were any. In several transactions; cut off,
/// it goes on where it was.
Result<void> fillOrderDigests(Connection &connection);

} // namespace docket::hub
