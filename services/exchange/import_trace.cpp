// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/import_trace.h"

namespace docket::exchange {

namespace {

class Tracer {
public:
    explicit Tracer(const domain::Order &order) : m_order(order) {}

    void read(const domain::EventBody &body)
    {
        if (const auto *created = std::get_if<domain::OrderCreated>(&body)) {
            for (const domain::OrderLine &line : created->order.lines)
                cameIn(line);
            missed(created->order.hold);
            m_trace.created = created->order;
        } else if (std::holds_alternative<domain::OrderCanceled>(body)) {
            m_trace.onceCanceled = true;
        } else if (const auto *updated = std::get_if<domain::OrderUpdated>(&body)) {
            for (const domain::LineChange &change : updated->lines) {
                if (!change.before && change.after)
                    cameIn(*change.after);
                if (change.after && change.after->canceled > 0)
                    m_trace.onceCanceled = true;
            }
            if (updated->hold)
                missed(updated->hold->after);
        }
    }

    ImportTrace take() { return std::move(m_trace); }

private:
    void cameIn(const domain::OrderLine &line)
    {
        if (line.importOrdinal > 0 && !domain::findLine(m_order, line.id))
            m_trace.removed.push_back({line.importOrdinal, line.importFingerprint});
    }

    void missed(const std::optional<domain::Hold> &hold)
    {
        if (hold)
            m_trace.onceMissing.insert(m_trace.onceMissing.end(), hold->missingRows.begin(), hold->missingRows.end());
    }

    const domain::Order &m_order;
    ImportTrace m_trace;
};

} // namespace

Result<ImportTrace> readImportTrace(ordering::OrderReader &reader, const domain::Order &order)
{
    Tracer tracer(order);
    const domain::EntityRef entity{domain::EntityKind::Order, order.id.toString(QUuid::WithoutBraces)};
    const Result<void> read = reader.events(entity, [&](const domain::Event &event) {
        tracer.read(event.body);
        return true;
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return tracer.take();
}

} // namespace docket::exchange
