// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/priceable.h"

#include "services/domain/decide_parts.h"

namespace docket::domain {

bool isPriceable(const OrderLine &line)
{
    Refusals refusals;
    checkDiscount(refusals, line.discount, 0);
    checkTaxRate(refusals, line.taxRate, {});
    checkAmount(refusals, line.unitPrice.minor, {}, {}, {});
    return !refusals.any() && line.quantity >= 1 && line.quantity <= largestQuantity;
}

} // namespace docket::domain
