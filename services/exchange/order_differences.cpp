// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/order_differences.h"

#include "services/exchange/amounts.h"
#include "services/exchange/import_customer.h"

#include <algorithm>

namespace docket::exchange {

namespace {

using wire::ImportField;

bool saysOther(const QString &said, const QString &known)
{
    return !said.trimmed().isEmpty() && said.trimmed() != known.trimmed();
}

// A charge of nothing on some of the rows says nothing; on all of them it does.
bool saysOtherCharge(const PlannedRows &rows, const domain::Order &known)
{
    if (!rows.order().shipping)
        return false;
    const qint64 charge = minorOf(*rows.order().shipping, known.currency).value_or(known.shipping.minor);
    const bool isWhole = rows.rows().size() >= known.lines.size();
    return charge != known.shipping.minor && (charge != 0 || isWhole);
}

// What the file says has shipped has gone with another shipment, or not at all.
bool saysOtherShipment(const PlannedRow &planned, const domain::Order &present)
{
    const domain::OrderLine *line = planned.match.line;
    if (planned.match.kind != RowMatch::Kind::Same || !line || !planned.line.shippedAt)
        return false;
    return std::ranges::none_of(present.shipments, [&](const domain::Shipment &shipment) {
        return shipment.shippedAt == *planned.line.shippedAt &&
               std::ranges::find(shipment.lines, line->id, &domain::ShipmentLine::lineId) != shipment.lines.end();
    });
}

} // namespace

std::vector<ImportField> orderDifferences(const PlannedRows &rows, const PlanSettings &settings, const QString &source,
                                          domain::Instant placedAt, const domain::Order &known)
{
    const wire::ImportedLine &said = rows.order();
    const domain::Customer customer = customerOf(said.customer, said.shipTo, source);
    const QString note = known.notes.empty() ? QString() : known.notes.front().text;
    std::vector<ImportField> fields;
    const auto check = [&fields](ImportField field, bool differs) {
        if (differs)
            fields.push_back(field);
    };
    check(ImportField::OrderPlacedAt, placedAt != known.placedAt);
    check(ImportField::OrderRequiredOn, said.requiredOn && said.requiredOn != known.requiredOn);
    check(ImportField::OrderShipping, saysOtherCharge(rows, known));
    check(ImportField::OrderNote, settings.columns.isMapped(ImportField::OrderNote) && saysOther(said.note, note));
    check(ImportField::CustomerId, saysOther(customer.id, known.customer.id));
    check(ImportField::CustomerName, saysOther(said.customer.name, known.customer.name));
    check(ImportField::ShipToName, saysOther(said.shipTo.name, known.shipTo.name));
    check(ImportField::ShipToStreet, saysOther(said.shipTo.street, known.shipTo.street));
    check(ImportField::ShipToCity, saysOther(said.shipTo.city, known.shipTo.city));
    check(ImportField::ShipToRegion, saysOther(said.shipTo.region, known.shipTo.region));
    check(ImportField::ShipToPostalCode, saysOther(said.shipTo.postalCode, known.shipTo.postalCode));
    check(ImportField::ShipToCountry, saysOther(said.shipTo.country, known.shipTo.country));
    return fields;
}

std::vector<ImportField> lifeDifferences(const PlannedRows &rows, const domain::Order &present,
                                         const ImportTrace &trace)
{
    std::vector<ImportField> fields;
    if (std::ranges::any_of(rows.rows(), [&](const PlannedRow &row) { return saysOtherShipment(row, present); }))
        fields.push_back(ImportField::OrderShippedAt);
    // What is open may have been reinstated here.
    if (rows.order().canceledAt && domain::hasOpen(present) && !trace.onceCanceled)
        fields.push_back(ImportField::OrderCanceledAt);
    return fields;
}

} // namespace docket::exchange
