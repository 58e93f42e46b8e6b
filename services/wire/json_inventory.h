// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/stock_hold.h"

#include <QByteArrayView>

namespace docket::wire {

/// Levels of one product: `{"sku", "levels": [{"location", "on_hand", "reserved", "held", "available", …}]}`.
QByteArray levelsToJson(const QString &sku, const std::vector<domain::StockLevel> &levels);
/// `available` is not read, as it follows from the others.
Decided<std::vector<domain::StockLevel>> levelsFromJson(QByteArrayView json);

/// `{"id", "ttl_seconds", "lines": [{"sku", "location", "quantity"}]}`; without a location, the usual one. What people
/// may write is read strictly: unknown members are refused.
QByteArray toJson(const domain::HoldRequest &request);
Decided<domain::HoldRequest> holdRequestFromJson(QByteArrayView json);

/// `{"id", "expires_at", "live", "lines": […]}`
QByteArray toJson(const domain::StockHold &hold);
Decided<domain::StockHold> holdFromJson(QByteArrayView json);

/// `{"id", "reservation_id", "movements": [{"sku", "location", "on_hand", "reserved"}]}`
QByteArray toJson(const domain::StockSettlement &settlement);
Decided<domain::StockSettlement> settlementFromJson(QByteArrayView json);

/// Tell a request that is repeated from another one with the same id.
QByteArray digestOf(const domain::HoldRequest &request);
QByteArray digestOf(const domain::StockSettlement &settlement);

} // namespace docket::wire
