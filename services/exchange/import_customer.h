// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/customer.h"
#include "services/wire/imported_row.h"

namespace docket::exchange {

/// The customer that a row of orders speaks of, with the address that it ships to. A row without a customer id is known
/// by its e-mail, else its phone, else its name: the id follows from that and `source`, so that it is found again. The
/// id is empty when the row says nothing about a customer.
domain::Customer customerOf(const wire::ImportedCustomer &row, const wire::ImportedAddress &shipTo,
                            const QString &source);

domain::Address toAddress(const wire::ImportedAddress &address);

/// What an order from the file keeps of its customer: as the file says, completed by what is known here.
domain::CustomerSnapshot completedSnapshot(const wire::ImportedCustomer &row, const domain::Customer &known);

} // namespace docket::exchange
