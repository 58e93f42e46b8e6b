// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/order_numbers.h"

namespace docket::hub {

Result<qint64> OrderNumbers::take(Connection &connection)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_unused.empty())
            return m_unused.extract(m_unused.begin()).value();
    }
    const auto next = connection.value("SELECT nextval('order_number')");
    if (!next)
        return tl::make_unexpected(next.error());
    return (*next)->toLongLong();
}

void OrderNumbers::giveBack(qint64 counter)
{
    const std::scoped_lock lock(m_mutex);
    m_unused.insert(counter);
}

} // namespace docket::hub
