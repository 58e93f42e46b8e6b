// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/planned_rows.h"

#include "services/exchange/amounts.h"
#include "services/exchange/line_fingerprint.h"
#include "services/exchange/line_price.h"
#include "services/exchange/row_times.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::exchange {

PlannedRows::PlannedRows(const PlanSettings &settings, std::vector<FileRow> rows)
    : m_settings(settings)
    , m_fields(settings.columns.profile().orderFieldsOnFirstRow)
{
    for (FileRow &row : rows) {
        if (row.content) {
            m_rows.push_back({std::move(row), {}, {}, 0});
            continue;
        }
        if (row.ordinal)
            m_missing.push_back(*row.ordinal);
        m_refused.push_back({row.line, row.ordinal, row.raw, row.content.error()});
    }
}

void PlannedRows::readOrder()
{
    refuseWhere([this](const PlannedRow &planned) { return m_fields.take(*planned.row.content, planned.row.line); });
}

void PlannedRows::readLines(domain::Instant placedAt, domain::Currency currency)
{
    refuseWhere([&](PlannedRow &planned) { return readLine(planned, placedAt, currency); });
}

FieldProblems PlannedRows::readLine(PlannedRow &planned, domain::Instant placedAt, domain::Currency currency) const
{
    const wire::ImportedLine row = m_fields.completed(*planned.row.content);
    const auto price = readPrice(row, currency);
    const auto times = readTimes(row, placedAt, m_settings.shop);
    FieldProblems problems;
    if (!price)
        problems = price.error();
    if (const auto charge = row.shipping ? minorOf(*row.shipping, currency) : Result<qint64>(0); !charge)
        problems.push_back(
            {wire::ImportField::OrderShipping, charge.error().code, charge.error().sentence, toText(*row.shipping)});
    if (!times)
        problems.insert(problems.end(), times.error().begin(), times.error().end());
    if (!problems.empty())
        return problems;

    domain::OrderLine &line = planned.line.line;
    line.sku = row.sku;
    line.name = row.name.isEmpty() ? row.sku : row.name;
    line.location = domain::defaultLocation();
    line.unitPrice = price->unitPrice;
    line.quantity = row.quantity;
    line.discount = price->discount;
    line.fixedNet = price->fixedNet;
    line.taxRate = price->taxRate;
    line.importOrdinal = planned.row.ordinal.value_or(0);
    planned.fingerprint = fingerprintOf(line);
    line.importFingerprint = planned.fingerprint;
    planned.line.shippedAt = times->shippedAt;
    planned.line.deliveredAt = times->deliveredAt;
    if (times->shippedAt) {
        planned.line.carrier = row.carrier;
        planned.line.tracking = row.tracking;
    }
    return {};
}

void PlannedRows::refuse(const PlannedRow &planned, const FieldProblems &problems)
{
    wire::RowProblems found;
    bool isThere = false;
    for (const FieldProblem &problem : problems) {
        const wire::BoundField *bound = m_settings.columns.find(problem.field);
        const qsizetype position = bound && !bound->positions.isEmpty() ? bound->positions.first() : -1;
        found.append({problem.code, planned.row.line, position, m_settings.columns.columnName(problem.field),
                      problem.reason, problem.value});
        isThere = isThere || problem.code == "already_imported"_L1;
    }
    if (planned.row.ordinal && !isThere)
        m_missing.push_back(*planned.row.ordinal);
    m_refused.push_back({planned.row.line, planned.row.ordinal, planned.row.raw, found});
}

void PlannedRows::refuseAll(const FieldProblem &problem)
{
    refuseWhere([&](const PlannedRow &) { return FieldProblems{problem}; });
}

std::vector<RefusedFileRow> PlannedRows::takeRefused()
{
    std::ranges::stable_sort(m_refused, {}, &RefusedFileRow::line);
    return std::move(m_refused);
}

} // namespace docket::exchange
