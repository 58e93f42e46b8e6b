// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/customer.h"

namespace docket::domain {

CustomerSnapshot snapshotOf(const Customer &customer)
{
    return {customer.id, customer.name, customer.company, customer.email, customer.phone};
}

} // namespace docket::domain
