// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/destination_rows.h"

#include "services/store/document_error.h"

using namespace Qt::StringLiterals;

namespace docket::store {

Result<std::optional<Destination>> DestinationRows::find()
{
    sql::Statement &find =
        m_connection.statement("SELECT id, enabled, settings FROM destination WHERE kind = 'rabbitmq' ORDER BY id");
    const sql::ScopedReset reset(find);
    const auto row = find.step();
    if (!row)
        return tl::make_unexpected(row.error());
    if (!*row)
        return std::nullopt;
    auto broker = wire::brokerSettingsFromJson(find.blob(2));
    if (!broker)
        return damagedDocument(u"A destination of events"_s, broker.error());
    return Destination{find.int64(0), find.boolean(1), std::move(*broker)};
}

Result<void> DestinationRows::save(const wire::BrokerSettings &broker, bool isEnabled)
{
    return m_connection
        .statement("INSERT INTO destination (kind, name, enabled, settings) VALUES ('rabbitmq', 'events', ?, ?) "
                   "ON CONFLICT (name) DO UPDATE SET enabled = excluded.enabled, settings = excluded.settings")
        .bindAll(isEnabled, wire::toJson(broker))
        .run();
}

} // namespace docket::store
