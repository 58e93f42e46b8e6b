// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/order_fields.h"

#include "services/exchange/amounts.h"

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace docket::exchange {

namespace {

using wire::ImportedLine;
using wire::ImportField;

QString momentText(const std::optional<wire::ImportedMoment> &moment)
{
    if (!moment)
        return {};
    QString text = moment->date.toString(Qt::ISODate);
    if (moment->time)
        text += u' ' + moment->time->toString(Qt::ISODateWithMs);
    if (moment->utcOffsetSeconds)
        text += u" UTC%1"_s.arg(*moment->utcOffsetSeconds / 60);
    return text;
}

// A charge of nothing says nothing: files repeat the charge, or give it once and 0 on the other rows.
QString chargeText(const std::optional<wire::Decimal> &charge)
{
    if (!charge || charge->unscaled == 0)
        return {};
    wire::Decimal shortest = *charge;
    while (shortest.scale > 0 && shortest.unscaled % 10 == 0) {
        shortest.unscaled /= 10;
        --shortest.scale;
    }
    return toText(shortest);
}

struct Compared {
    ImportField field;
    QString (*text)(const ImportedLine &);
};

const std::array comparedFields{
    Compared{ImportField::OrderPlacedAt, [](const ImportedLine &r) { return momentText(r.placedAt); }},
    Compared{ImportField::CustomerId, [](const ImportedLine &r) { return r.customer.id; }},
    Compared{ImportField::CustomerName, [](const ImportedLine &r) { return r.customer.name; }},
    Compared{ImportField::OrderCurrency, [](const ImportedLine &r) { return r.currency; }},
    Compared{ImportField::OrderShipping, [](const ImportedLine &r) { return chargeText(r.shipping); }},
    Compared{ImportField::OrderRequiredOn,
             [](const ImportedLine &r) { return r.requiredOn ? r.requiredOn->toString(Qt::ISODate) : QString(); }},
    Compared{ImportField::ShipToName, [](const ImportedLine &r) { return r.shipTo.name; }},
    Compared{ImportField::ShipToStreet, [](const ImportedLine &r) { return r.shipTo.street; }},
    Compared{ImportField::ShipToCity, [](const ImportedLine &r) { return r.shipTo.city; }},
    Compared{ImportField::ShipToRegion, [](const ImportedLine &r) { return r.shipTo.region; }},
    Compared{ImportField::ShipToPostalCode, [](const ImportedLine &r) { return r.shipTo.postalCode; }},
    Compared{ImportField::ShipToCountry, [](const ImportedLine &r) { return r.shipTo.country; }},
};

template <typename T>
void adoptAbsent(std::optional<T> &kept, const std::optional<T> &offered)
{
    if (!kept)
        kept = offered;
}

void adoptAbsent(QString &kept, const QString &offered)
{
    if (kept.isEmpty())
        kept = offered;
}

} // namespace

FieldProblems OrderFields::take(const ImportedLine &row, qint64 line)
{
    FieldProblems problems = contradictions(row);
    if (problems.empty())
        adopt(row, line);
    return problems;
}

FieldProblems OrderFields::contradictions(const ImportedLine &row) const
{
    FieldProblems problems;
    for (const Compared &compared : comparedFields) {
        const QString kept = compared.text(m_order);
        const QString said = compared.text(row);
        if (kept.isEmpty() || said.isEmpty() || kept == said)
            continue;
        problems.push_back({compared.field, u"contradicts"_s,
                            u"\"%1\" here is \"%2\" on line %3, which is of the same order."_s.arg(
                                said, kept, QString::number(m_lines.value(compared.field))),
                            said});
    }
    return problems;
}

void OrderFields::adopt(const ImportedLine &row, qint64 line)
{
    for (const Compared &compared : comparedFields) {
        if (compared.text(m_order).isEmpty() && !compared.text(row).isEmpty())
            m_lines.insert(compared.field, line);
    }
    adoptAbsent(m_order.orderNumber, row.orderNumber);
    adoptAbsent(m_order.placedAt, row.placedAt);
    adoptAbsent(m_order.requiredOn, row.requiredOn);
    adoptAbsent(m_order.shippedAt, row.shippedAt);
    adoptAbsent(m_order.deliveredAt, row.deliveredAt);
    adoptAbsent(m_order.canceledAt, row.canceledAt);
    adoptAbsent(m_order.carrier, row.carrier);
    adoptAbsent(m_order.tracking, row.tracking);
    if (chargeText(m_order.shipping).isEmpty())
        m_order.shipping = row.shipping;
    adoptAbsent(m_order.currency, row.currency);
    adoptAbsent(m_order.note, row.note);
    adoptAbsent(m_order.tags, row.tags);
    for (const auto part :
         {&wire::ImportedCustomer::id, &wire::ImportedCustomer::name, &wire::ImportedCustomer::company,
          &wire::ImportedCustomer::email, &wire::ImportedCustomer::phone, &wire::ImportedCustomer::language})
        adoptAbsent(m_order.customer.*part, row.customer.*part);
    for (const auto part :
         {&wire::ImportedAddress::name, &wire::ImportedAddress::street, &wire::ImportedAddress::city,
          &wire::ImportedAddress::region, &wire::ImportedAddress::postalCode, &wire::ImportedAddress::country})
        adoptAbsent(m_order.shipTo.*part, row.shipTo.*part);
}

ImportedLine OrderFields::completed(ImportedLine row) const
{
    if (!m_firstRowOnly)
        return row;
    adoptAbsent(row.shippedAt, m_order.shippedAt);
    adoptAbsent(row.deliveredAt, m_order.deliveredAt);
    adoptAbsent(row.carrier, m_order.carrier);
    adoptAbsent(row.tracking, m_order.tracking);
    return row;
}

} // namespace docket::exchange
