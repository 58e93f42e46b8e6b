// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/personal_data.h"

namespace docket::domain {

Order withoutPersonalData(Order order)
{
    order.customer = {order.customer.id, {}, {}, {}, {}};
    return order;
}

} // namespace docket::domain
