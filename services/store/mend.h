// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/sql/connection.h"

#include <QStringList>

namespace docket::store {

/// What mend() did.
struct Mended {
    qint64 ordersReplayed = 0;       ///< orders whose row was lost, made again from their events
    qint64 catalogueRestored = 0;    ///< customers and products made again from their last event
    qint64 eventsMovedOut = 0;       ///< events of what cannot be made again: moved to the table lost_event
    qint64 stockCorrected = 0;       ///< places with an `inventory.adjusted` that stands for movements which were lost
    qint64 ordersWithoutHistory = 0; ///< orders that are there, but not all of their events
    QStringList withoutHistory;      ///< the numbers of the first hundred of them
    QString newDevice;               ///< the device code drawn because the old one, or its counter, was lost
};

/// Makes rows that a salvage brought over fit together again, in one transaction; rebuildDerived() comes after it.
///
/// Orders, customers, products and places of stock whose row was lost are made again from their events. Events of what
/// cannot be made again move to the table `lost_event`, where a person can see them. Stock on hand stays as the
/// salvaged level says, reserved becomes what open lines have reserved: a correction is recorded as an event where the
/// movements left do not add up to it. Records of lost commands are made anew, and a lost device code is replaced.
///
/// An order whose row was kept but whose events were not is left as it is, and named.
Result<Mended> mend(sql::Connection &connection);

} // namespace docket::store
