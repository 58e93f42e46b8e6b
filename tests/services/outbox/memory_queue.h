// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/outbox/queue.h"

#include <algorithm>

namespace docket::test {

/// A queue in memory, after the rules of the port. For tests of what works on a queue.
class MemoryQueue final : public outbox::Queue {
public:
    struct Row {
        outbox::Entry entry;
        std::optional<outbox::Settlement> last;
        bool isDelivered = false;
    };

    /// An event about an order; its id counts up.
    void add(const QString &order, const QString &type = QStringLiteral("order.updated"))
    {
        Row row;
        row.entry.key = static_cast<qint64>(m_rows.size()) + 1;
        row.entry.event.id = QUuid(static_cast<uint>(row.entry.key), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        row.entry.event.type = type;
        row.entry.event.entity = {domain::EntityKind::Order, order};
        row.entry.event.data = "{}";
        m_rows.push_back(row);
    }

    Result<std::vector<outbox::Entry>> claim(int limit, domain::Instant now) override
    {
        std::vector<outbox::Entry> claimed;
        QStringList heldBack;
        for (const Row &row : m_rows) {
            const QString &lane = row.entry.event.entity.id;
            if (row.isDelivered || heldBack.contains(lane))
                continue;
            const bool waits =
                row.last && (row.last->kind == outbox::Settlement::Kind::Dead || row.last->nextAttempt > now);
            if (waits)
                heldBack << lane;
            else if (static_cast<int>(claimed.size()) < limit)
                claimed.push_back(row.entry);
        }
        return claimed;
    }

    Result<void> settle(const std::vector<outbox::Settlement> &settlements, domain::Instant) override
    {
        for (const outbox::Settlement &settlement : settlements) {
            Row &row = m_rows.at(static_cast<std::size_t>(settlement.key - 1));
            if (settlement.kind == outbox::Settlement::Kind::Released)
                continue;
            row.isDelivered = settlement.kind == outbox::Settlement::Kind::Delivered;
            row.entry.attempts += row.isDelivered ? 0 : 1;
            row.entry.breaks += settlement.isBreak ? 1 : 0;
            row.last = settlement;
        }
        return {};
    }

    Result<std::optional<domain::Instant>> nextDue() override { return std::nullopt; }
    Result<outbox::Figures> figures() override { return outbox::Figures{}; }

    [[nodiscard]] const Row &row(qint64 key) const { return m_rows.at(static_cast<std::size_t>(key - 1)); }
    [[nodiscard]] bool isEmpty() const
    {
        return std::ranges::all_of(m_rows, [](const Row &row) { return row.isDelivered; });
    }

private:
    std::vector<Row> m_rows;
};

} // namespace docket::test
