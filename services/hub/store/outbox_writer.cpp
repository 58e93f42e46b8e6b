// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/outbox_writer.h"

#include "services/hub/store/row_values.h"

namespace docket::hub {

using namespace domain;

Result<void> OutboxWriter::queue(std::span<const Event> events, QDate month)
{
    if (!m_types)
        return {};
    for (const Event &event : events) {
        if (!m_types->contains(typeOf(event.body)))
            continue;
        const auto queued = m_connection.run(
            "INSERT INTO outbox (event, kind, entity, sequence, month, recorded_at) VALUES (?, ?, ?, ?, ?, ?)",
            {idText(event.id), static_cast<int>(event.entity.kind), event.entity.id, event.sequence,
             month.isNull() ? QVariant(QMetaType(QMetaType::QDate)) : QVariant(month),
             toMilliseconds(event.recordedAt)});
        if (!queued)
            return tl::make_unexpected(queued.error());
    }
    return {};
}

} // namespace docket::hub
