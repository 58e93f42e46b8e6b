// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/customer.h"
#include "services/domain/instant.h"
#include "services/domain/product.h"
#include "services/domain/result.h"

#include <optional>

namespace docket::ordering {

/// Where customers are looked up: embedded, the store itself; connected, the customer API or its cache.
class CustomerDirectory {
public:
    virtual ~CustomerDirectory() = default;
    virtual Result<std::optional<domain::Customer>> byId(const QString &id) = 0;
};

/// Where products and stock are looked up. Reserving and releasing follow from the events of an order, in the store's
/// transaction; a level read here is a fact at the moment of reading.
class Inventory {
public:
    virtual ~Inventory() = default;
    virtual Result<std::optional<domain::Product>> product(const QString &sku) = 0;
    virtual Result<domain::StockLevel> level(const domain::StockKey &key) = 0;
};

class Clock {
public:
    virtual ~Clock() = default;
    virtual domain::Instant now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock {
public:
    domain::Instant now() const override;
};

} // namespace docket::ordering
