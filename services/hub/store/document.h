// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/customer.h"
#include "services/domain/order.h"
#include "services/domain/product.h"
#include "services/domain/result.h"

namespace docket::hub {

/// The values that rows keep as documents; code `damaged_document` when one cannot be read.
Result<domain::Order> orderFromDocument(const QString &document);
Result<domain::Customer> customerFromDocument(const QString &document);
Result<domain::Product> productFromDocument(const QString &document);

/// The error of a document that the database gave, but that cannot be read: a defect, or someone's hand.
tl::unexpected<Error> damagedDocument(const QString &what, const Rejection &reasons);

} // namespace docket::hub
