// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/order_fields.h"
#include "services/exchange/order_plan.h"

namespace docket::exchange {

/// A row on its way to a line of an order.
struct PlannedRow {
    FileRow row;
    domain::ImportOrder::Line line;
    RowMatch match;
    quint64 fingerprint = 0;
};

/// The rows of one order while they are sorted into those that come in and those that do not: each step takes out the
/// rows that it refuses.
class PlannedRows {
public:
    PlannedRows(const PlanSettings &settings, std::vector<FileRow> rows);

    /// Gathers the fields of the order.
    void readOrder();
    /// Reads price and dates of each row. `placedAt` and `currency` are those of the order.
    void readLines(domain::Instant placedAt, domain::Currency currency);

    bool isEmpty() const { return m_rows.empty(); }
    std::vector<PlannedRow> &rows() { return m_rows; }
    const std::vector<PlannedRow> &rows() const { return m_rows; }
    /// What the rows say about the order; its row of a field is empty when none does.
    const wire::ImportedLine &order() const { return m_fields.order(); }

    /// Refuses every row for which `problemsOf` finds any.
    template <typename ProblemsOf>
    void refuseWhere(const ProblemsOf &problemsOf)
    {
        std::vector<PlannedRow> kept;
        kept.reserve(m_rows.size());
        for (PlannedRow &planned : m_rows) {
            const FieldProblems problems = problemsOf(planned);
            if (problems.empty())
                kept.push_back(std::move(planned));
            else
                refuse(planned, problems);
        }
        m_rows = std::move(kept);
    }
    void refuseAll(const FieldProblem &problem);

    /// Positions of refused rows; rows that came in before with other content are not missing.
    std::vector<int> missing() const { return m_missing; }
    /// In the order of the file.
    std::vector<RefusedFileRow> takeRefused();

private:
    void refuse(const PlannedRow &planned, const FieldProblems &problems);
    FieldProblems readLine(PlannedRow &planned, domain::Instant placedAt, domain::Currency currency) const;

    const PlanSettings &m_settings;
    OrderFields m_fields;
    std::vector<PlannedRow> m_rows;
    std::vector<RefusedFileRow> m_refused;
    std::vector<int> m_missing;
};

} // namespace docket::exchange
