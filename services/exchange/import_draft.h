// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/planned_rows.h"

#include <set>

namespace docket::exchange {

/// Whether any line of the order ever came from a file.
bool wasImported(const domain::Order &order, const ImportTrace &trace);

/// The product that a line of a file speaks of.
domain::Product productOf(const domain::OrderLine &line);

/// The command that brings in the rows of one order: for an order that is there, only what it lacks.
class ImportDraft {
public:
    ImportDraft(const PlanSettings &settings, const PlannedRows &rows, const std::optional<domain::Order> &before,
                const ImportTrace &trace);

    void setOrder(const QString &number, const QString &source, domain::Instant placedAt, domain::Currency currency,
                  const domain::CustomerSnapshot &customer);

    bool isEmpty() const { return m_import.lines.empty(); }
    const domain::ImportOrder &command() const { return m_import; }
    qint64 addedLines() const { return m_addedLines; }
    std::vector<domain::Product> products() const;
    /// The line of the file that `lines[2].quantity` speaks of.
    std::optional<qint64> fileLineOf(const QString &path) const;

private:
    std::vector<int> newlyMissing() const;
    void addLines();
    void addNew(const PlannedRow &planned);
    void addKnown(const PlannedRow &planned, bool always);
    void inheritShipment(domain::ImportOrder::Line &line) const;
    int freeOrdinal(const std::optional<int> &wanted);

    const PlanSettings &m_settings;
    const PlannedRows &m_rows;
    const std::optional<domain::Order> &m_before;
    const ImportTrace &m_trace;
    std::set<int> m_usedOrdinals;
    int m_lastOrdinal = 0;
    domain::ImportOrder m_import;
    std::vector<qint64> m_fileLines; ///< of each line of the command
    qint64 m_addedLines = 0;
};

} // namespace docket::exchange
